// The documents speak of what is there.
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'
import { describeAsvs, readAsvs } from '../script/lib/write-asvs.ts'
import { describeLives } from '../script/lib/write-lives.ts'
import { root } from './kit/config.ts'

process.chdir(root)
const read = (path: string) => readFileSync(path, 'utf8')
const pages = ['README.md', ...globSync('docs/**/*.md')].map((path) => ({ path, text: read(path) }))

test('operating.md has every setting of config.ts, and no other', () => {
  const known = [...read('src/kit/config.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name!)
  const told = [...read('docs/operating.md').matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(([, name]) => name!)
  assert.ok(known.length > 10)
  assert.deepEqual(told.toSorted(), known.toSorted())
})

test('operating.md names every figure of /metrics, and no other', () => {
  const known = ['metrics', 'health'].flatMap((name) => [...read(`src/kit/${name}.ts`).matchAll(/'((?:mudun|process)_\w+)'/g)].map(([, metric]) => metric!))
  const told = [...read('docs/operating.md').matchAll(/`((?:mudun|process)_\w+)(?:\{[\w,]+\})?`/g)].map(([, metric]) => metric!)
  assert.deepEqual(new Set(told.filter((name) => !/^mudun_(app|owner|request|deploy)$/.test(name)).toSorted()), new Set(known.toSorted()))
})

test('links lead to a page, and paths of code to a file', () => {
  const faults = pages.flatMap(({ path, text }) => [
    ...[...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => normalize(join(dirname(path), to!))),
    ...[...text.matchAll(/`((?:src|demo|e2e|bench|script|docs)\/[\w./-]+\.\w+)`/g)].map(([, to]) => to!),
  ].filter((to) => !existsSync(to) && !to.startsWith('docs/pictures/')).map((to) => `${path}: ${to}`))
  assert.deepEqual(faults, [])
})

test('decisions are numbered without gap, and each tells context, decision and consequences', () => {
  const decisions = pages.filter(({ path }) => /^docs\/decisions\/\d/.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
  decisions.forEach(({ path, text }, i) => {
    assert.ok(path.startsWith(`docs/decisions/${String(i + 1).padStart(4, '0')}-`), path)
    for (const part of ['Context', 'Decision', 'Consequences']) assert.match(text, new RegExp(`^## ${part}$`, 'm'), path)
  })
})

test('lives.md is what the tables of moves say', () => {
  assert.equal(read('docs/lives.md'), describeLives(), 'node --import tsx script/lib/write-lives.ts writes it anew')
})

test('asvs.md is what asvs.tsv says, each requirement once', () => {
  assert.equal(read('docs/asvs.md'), describeAsvs(), 'node --import tsx script/lib/write-asvs.ts writes it anew')
  const ids = readAsvs().map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
})
