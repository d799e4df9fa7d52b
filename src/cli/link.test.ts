import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, mock, test } from 'node:test'
import { root } from '../kit/config.ts'
import { main } from './main.ts'

mkdirSync(join(root, '.cache'), { recursive: true })
const folder = mkdtempSync(join(root, '.cache/link-'))
after(() => rmSync(folder, { recursive: true }))
const path = (name: string) => join(folder, name)

const people = [
  ['number', 'first name', 'surname', 'born', 'mobile', 'street'],
  ['1', 'Fatma', 'Trabelsi', '12/03/1994', '+216 98 123 456', '4, rue de Carthage'],
  ['2', 'Ali', 'Ben Salah', '1980', '', ''],
  ['3', 'Fatima', 'El Trabelsi', '1994-03-12', '98123456', '4 rue de Carthage'],
  ['4', 'Mamadou', 'Diallo', '1999-07-01', '22333444', 'Bhar Lazreg'],
  ...Array.from({ length: 60 }, (_, n) => [`f${n}`, `${'bcdfgklmnr'[n % 10]}a${'drstz'[n % 5]}i`, `${'bcdfgklmnr'[(n * 7) % 10]}ou${'lmnrt'[n % 4]}a${'kfs'[n % 3]}i`, `${1930 + n}-0${1 + (n % 9)}-1${n % 8}`, `2${n}55${n}11`.padEnd(8, '3'), `rue ${n}`]),
]
const table = (rows: string[][], delimiter = ',') => `\ufeff${rows.map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter)).join('\r\n')}\r\n`
const map = { id: 'number', givenName: 'first name', familyName: 'surname', birthDate: 'born', phone: 'mobile', address: ['street'] }

/** What the command says, and its exit code; in this process. */
async function link(files: Record<string, string | Uint8Array>, use: object | string = map, out = 'pairs.csv') {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path(name), bytes)
  writeFileSync(path('map.json'), typeof use === 'string' ? use : JSON.stringify(use))
  const lines: string[] = []
  const heard = [mock.method(console, 'log', (text: string) => lines.push(text)), mock.method(console, 'error', (text: string) => lines.push(text))]
  const status = await main(['link', ...Object.keys(files).map(path), '--map', path('map.json'), '--out', path(out)]).finally(() => { for (const { mock: ear } of heard) ear.restore() })
  return { status, told: lines.join('\n').replaceAll(`${folder}/`, '') }
}

test('a table, a map, and the pairs with what agrees', async () => {
  const { status, told } = await link({ 'people.csv': table(people) })
  assert.equal(status, 0)
  assert.match(told, /^pairs\.csv: \d+ pairs, 1 of them likelier one person than two\.$/)
  const [head, first] = readFileSync(path('pairs.csv'), 'utf8').split('\n')
  assert.equal(head, 'a,b,probability,reasons')
  assert.match(first!, /^1,3,(0\.9\d+|1\.0000),given name spelled otherwise; family name spelled otherwise; same birth date; same phone; same street$/)
})

test('semicolons, the bytes of Windows, and two tables', async () => {
  const arabic = [people[0]!, ['أ-1', '\u0641\u0627\u0637\u0645\u0629', '\u0627\u0644\u0637\u0631\u0627\u0628\u0644\u0633\u064a', '12/03/1994', '98123456', '']]
  const windows = Uint8Array.from(table(arabic, ';').slice(1), (letter) => windows1256[letter] ?? letter.charCodeAt(0))
  const { status } = await link({ 'people.csv': table(people), 'others.csv': windows })
  assert.equal(status, 0)
  assert.match(readFileSync(path('pairs.csv'), 'utf8'), /^[13],أ-1,/m)
})
const windows1256: Record<string, number> = Object.fromEntries([...'أابةتثجحخدذرزسشصض'].map((letter, i) => [letter, [0xc3, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6][i]!]))
Object.assign(windows1256, { ط: 0xd8, ف: 0xdd, ل: 0xe1, م: 0xe3, ي: 0xed })

test('what is wrong with the map or a table is told in a sentence', async () => {
  const good = { 'people.csv': table(people) }
  for (const [files, use, code, sentence] of [
    [good, '{', 2, /^map\.json: this is not JSON/],
    [good, '[]', 2, /^map\.json: a map is an object with id/],
    [good, { ...map, id: undefined }, 2, /^map\.json: id must be the name of a column/],
    [good, { ...map, name: 'first name' }, 2, /^map\.json: there is no piece name\. A map knows id, givenName, /],
    [good, { ...map, address: 'street' }, 2, /^map\.json: address is a list/],
    [good, { id: 'number' }, 2, /^map\.json: it names no column to compare by/],
    [good, { ...map, sex: 'gender' }, 1, /^people\.csv: there is no column gender\. Its columns are number, first name, /],
    [{ 'people.csv': table([...people, ['1', 'Ali']]) }, map, 1, /^people\.csv: rows 2 and 66 have the same number: an id stands once/],
    [{ 'people.csv': table([...people, [' ', 'Ali']]) }, map, 1, /^people\.csv: row 66 has no number: each record needs an id/],
    [{ 'people.csv': '' }, map, 1, /^people\.csv: The file is empty/],
    [{ 'people.csv': table(people.slice(0, 1)) }, map, 1, /^people\.csv: there are no records below the headings/],
    [{ 'people.csv': '%PDF-1.7' }, map, 1, /^people\.csv: This file cannot be read as a table/],
    [{ ...good, 'others.csv': table([['number', 'other']]) }, map, 1, /^others\.csv: there is no column first name/],
  ] as const) {
    const { status, told } = await link(files, use)
    assert.match(told, sentence)
    assert.equal(status, code, told)
    assert.doesNotMatch(told, /\n|^ +at |Error/, told)
  }
})

test('what was fitted can be looked at', async () => {
  writeFileSync(path('people.csv'), table(people))
  writeFileSync(path('map.json'), JSON.stringify(map))
  const said = mock.method(console, 'log', () => undefined)
  const status = await main(['link', path('people.csv'), '--map', path('map.json'), '--out', path('pairs.csv'), '--weights', path('weights.json')])
  said.mock.restore()
  assert.equal(status, 0)
  const { fields, match, chance } = JSON.parse(readFileSync(path('weights.json'), 'utf8'))
  assert.equal(fields[0].name, 'givenName')
  for (const shares of [...match, ...chance]) assert.ok(Math.abs(shares.reduce((sum: number, share: number) => sum + share, 0) - 1) < 1e-6)
})

test('a table is never replaced by its pairs, and a line that lacks a part says which', async () => {
  assert.match((await link({ 'people.csv': table(people) }, map, 'people.csv')).told, /^people\.csv would be replaced, and is read/)
  assert.equal(readFileSync(path('people.csv'), 'utf8'), table(people))
  assert.deepEqual(await link({ 'people.csv': table(people) }, map, 'nowhere/pairs.csv'), { status: 1, told: 'There is no folder nowhere.' })
  assert.deepEqual(await link({}), { status: 2, told: 'Which tables, which map, and where to? mudun link A.csv [B.csv] --map map.json --out pairs.csv' })
  rmSync(path('pairs.csv'), { force: true })
  assert.equal((await link({ 'people.csv': 'number\n1\n' })).status, 1)
  assert.ok(!existsSync(path('pairs.csv')))
})
