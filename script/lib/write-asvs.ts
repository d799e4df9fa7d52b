// Writes docs/asvs.md from docs/asvs.tsv: OWASP ASVS 5.0, level 1 and 2, requirement by requirement, in our own short words.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const statuses = ['met', 'partly', 'not yet', 'n/a'] as const
type Row = { id: string; level: string; about: string; status: (typeof statuses)[number]; where: string; test: string }

const chapters: Record<string, string> = {
  V1: 'Encoding and sanitising', V2: 'Validation and the logic of the trade', V3: 'In the browser', V4: 'Web services', V5: 'Files',
  V6: 'Signing in', V7: 'Sessions', V8: 'Access', V9: 'Self-contained tokens', V10: 'OAuth and OpenID Connect', V11: 'Cryptography',
  V12: 'Transport', V13: 'Configuration', V14: 'Data protection', V15: 'Code and packages', V16: 'Logs and errors',
}

/** The rows of docs/asvs.tsv. */
export function readAsvs(): Row[] {
  const [, ...lines] = readFileSync(join(root, 'docs/asvs.tsv'), 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [id = '', level = '', about = '', status = '', where = '', test = ''] = line.split('\t')
    if (!statuses.includes(status as never)) throw new Error(`${id}: no status is called ${status}`)
    return { id, level, about, status: status as Row['status'], where, test }
  })
}

/** What docs/asvs.md must hold. */
export function describeAsvs(): string {
  const rows = readAsvs()
  const count = (level: string, status: string) => rows.filter((row) => row.level === level && row.status === status).length
  const summary = ['1', '2'].map((level) => `| ${level} | ${statuses.map((status) => count(level, status)).join(' | ')} |`)
  const parts = [...Map.groupBy(rows, ({ id }) => id.split('.')[0]!)].map(([chapter, of]) => [
    `## ${chapter} ${chapters[chapter]}`, '', '| | level | about | status | where | test |', '|---|---|---|---|---|---|',
    ...of.map(({ id, level, about, status, where, test }) => `| ${id} | ${level} | ${about} | ${bold(status)} | ${where} | ${test} |`), '',
  ].join('\n'))
  return `# ASVS 5.0, requirement by requirement

Measured against the OWASP Application Security Verification Standard 5.0.0. Ids are the standard's; what each is about is said in our own short
words, so read the standard beside it. A file in \`src\` or \`src/kit\` may be named without its folder. Answered by reading the code, not by an
outside test. «partly» and «not yet» are the work that is left; «n/a» means that there is nothing it could apply to.

All of level 1 is answered, and ${rows.filter(({ level }) => level === '2').length} of the 183 requirements of level 2; the rest is to come.

| level | met | partly | not yet | n/a |
|---|---|---|---|---|
${summary.join('\n')}

Written by \`node --import tsx script/lib/write-asvs.ts\` from asvs.tsv; not for editing.

${parts.join('\n')}`
}

const bold = (status: string) => (status === 'partly' || status === 'not yet' ? `**${status}**` : status)

if (import.meta.main) writeFileSync(join(root, 'docs/asvs.md'), describeAsvs())
