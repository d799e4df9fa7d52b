// Types, lint, tests, the database's tests on an older server, browser tests; at the end one line that counts them.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from 'node:test'
import { holdTestServer } from '../../src/testing-database.ts'
import { compileSources } from './compile.ts'
import { startServer } from './debian-postgres.ts'

const root = join(import.meta.dirname, '../..')
process.chdir(root)
process.env.NODE_ENV = 'test'
process.env.NODE_COMPILE_CACHE ??= join(root, '.cache/compiled')
const paths = process.argv.slice(2)
const counts = { passed: 0, failed: 0, skipped: 0 }

if (paths.length === 0) {
  check('types', 'node_modules/.bin/tsc')
  check('lint', 'node_modules/.bin/biome', 'lint', '--reporter=summary', '.')
}
const compiled = await compileSources()
const server = await holdTestServer()
try {
  await runTests('tests', testsIn('{src,demo,bench}/**/*.test.{ts,tsx}'), 3) // on two cores: some wait for a server or a process
  await onOlderServer()
  await runTests('browser tests', testsIn('e2e/**/*.test.{ts,tsx}'), 2, chromium())
} finally {
  await server.stop()
}
const { passed, failed, skipped } = counts
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(failed ? 1 : 0)

/** One command is one check. */
function check(name: string, command: string, ...args: string[]) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) counts.passed++
  else counts.failed++
  console.log(`${status === 0 ? '✔' : '✖'} ${name} (${seconds(start)})${status === 0 ? '' : `\n${stdout}${stderr}`}`)
}

/** Those of the whole product lie highest and take longest: they begin first, lest one of them is left alone at the end. */
function testsIn(pattern: string) {
  const depth = (file: string) => file.split('/').length
  return globSync(pattern).filter((file) => paths.length === 0 || paths.some((path) => file.startsWith(path.replace(/^\.\//, ''))))
    .sort((one, other) => depth(one) - depth(other) || (one < other ? -1 : 1))
}

async function runTests(name: string, files: string[], concurrency: number, without?: string) {
  if (files.length === 0) return
  if (without) {
    counts.skipped += files.length
    return console.log(`- ${name} skipped: ${without}`)
  }
  const start = performance.now()
  const sources = new Map(files.map((file) => [compiled(file), file]))
  const named = (file = '') => sources.get(file) ?? relative(root, file)
  await new Promise<void>((resolve) => {
    const stream = run({ files: [...sources.keys()], concurrency, execArgv: ['--enable-source-maps', '--disable-warning=ExperimentalWarning'], timeout: 600_000 })
    stream.on('test:fail', ({ name, file, details }) => {
      if (details.type === 'suite' || (details.error as { failureType?: string }).failureType === 'subtestsFailed') return
      const { cause } = details.error
      console.log(`✖ ${named(file)}: ${name}\n${indented(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? details.error.message))}`)
    })
    stream.on('test:stderr', ({ message }) => process.env.VERBOSE && process.stderr.write(message))
    stream.on('test:summary', ({ file, counts: of, duration_ms }) => {
      if (file) return console.log(`${of.passed === of.tests - of.skipped - of.todo ? '✔' : '✖'} ${named(file)} (${of.tests}, ${(duration_ms / 1000).toFixed(1)} s)`)
      counts.passed += of.passed
      counts.failed += of.tests - of.passed - of.skipped - of.todo
      counts.skipped += of.skipped
    })
    stream.on('end', resolve)
    stream.resume()
  })
  console.log(`${name}: ${seconds(start)}`)
}

/** What speaks with the database must also hold on the oldest PostgreSQL that is supported, where there is one. */
async function onOlderServer() {
  const files = testsIn('src/kit/{database,migrate,backup}*.test.ts')
  const older = startServer('15', join(root, '.cache/postgres-15'))
  if (!older) return
  process.env.TEST_DATABASE_URL = older.url
  rmSync(join(root, '.cache/database-passwords.json'), { force: true }) // of roles on a server of that address, which is gone
  try {
    await runTests('tests on PostgreSQL 15', files, 1)
  } finally {
    delete process.env.TEST_DATABASE_URL
    older.stop()
  }
}

function chromium() {
  const found = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))
  if (!found) return 'there is no Chromium here'
  process.env.CHROMIUM = found
}

function seconds(start: number) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}

function indented(text: string) {
  return text.split('\n').slice(0, 30).map((line) => `    ${line}`).join('\n')
}
