import { closeSync, existsSync, openSync, readFileSync, realpathSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Linked, type LinkReason, linkNow, TableBuilder } from '../people/linkage/index.ts'
import { type LinkMap, readMap, readTable } from './link-table.ts'
import { failure, say } from './say.ts'

export const help = `mudun link: find the records of one or two tables that are one person

Usage: mudun link A.csv [B.csv] --map map.json --out pairs.csv [--weights weights.json]

  A.csv           records to compare with each other; or, with B.csv, with those of B
  B.csv           a second table with the same columns: at most one of its records belongs to one of A
  --map FILE      which column holds what (below)
  --out FILE      where the pairs are written; what was there is replaced
  --weights FILE  also write what was fitted: how often each level of agreement occurs among pairs of one
                  person, of a household and of any two

The map is JSON. All but id may be left out, and any cell but an id may be empty:

  { "id": "number", "givenName": "first name", "fatherName": "father", "familyName": "surname",
    "birthDate": "born", "sex": "sex", "phone": "mobile", "document": "passport",
    "address": ["street", "district", "city"] }

Dates are 1994-03-12, 12/03/1994 (the day first), 19940312 or a year alone; names are Arabic or Latin.
Tables are CSV (comma, semicolon or tab; UTF-8, UTF-16, windows-1256 or 1252), XLSX or ODS.

The pairs are CSV, a line for each pair that is likely at one per cent or more, the likeliest first:

  a,b,probability,reasons       the two ids, a number from 0.01 to 1, and what agrees

From 0.5 on a pair is likelier one person than two. That decides nothing: somebody who can ask does. No
examples are needed, the weights are fitted to the tables themselves (docs/registry.md, «Duplicates»).
No database is opened and nothing is sent anywhere. Two million records at most; a million take about 700 MB
of memory and two to four minutes. Exit code 1 if a table cannot be read, 2 if the line or the map is wrong.
`

export async function run(args: string[]) {
  const { values: { map: mapFile, out, weights }, positionals: files } = parseArgs({ args, allowPositionals: true, options: { map: { type: 'string' }, out: { type: 'string' }, weights: { type: 'string' } } })
  if (files.length < 1 || files.length > 2 || !mapFile || !out) return failure('Which tables, which map, and where to? mudun link A.csv [B.csv] --map map.json --out pairs.csv', 2)
  const map = readMap(readFileSync(mapFile, 'utf8'))
  if (typeof map === 'string') return failure(`${mapFile}: ${map}`, 2)
  const replaced = [out, weights].find((file) => file !== undefined && [...files, mapFile].some((read) => isSameFile(read, file)))
  if (replaced) return failure(`${replaced} would be replaced, and is read: name another file to write to.`, 2)
  const nowhere = [out, weights].map((file) => dirname(resolve(file ?? out))).find((folder) => !existsSync(folder))
  if (nowhere) return failure(`There is no folder ${nowhere}.`)
  const builder = new TableBuilder(map.address.length)
  for (const [index, file] of files.entries()) {
    if (index > 0) builder.secondFile()
    const fault = await readTable(file, map, builder)
    if (fault) return failure(`${file}: ${fault}`)
  }
  const linked = linkNow(builder.done())
  if (weights) writeFileSync(weights, `${JSON.stringify(linked.model, undefined, 1)}\n`)
  const { pairs, likely } = write(out, linked, map)
  say(`${out}: ${pairs} pairs, ${likely} of them likelier one person than two.`)
}

function isSameFile(one: string, other: string) {
  try {
    return realpathSync(one) === realpathSync(other)
  } catch {
    return false // one of them is not there yet
  }
}

const linesAtOnce = 5000

function write(out: string, linked: Linked, map: LinkMap) {
  const file = openSync(out, 'w', 0o600)
  let [pairs, likely] = [0, 0]
  let lines = ['a,b,probability,reasons']
  const flush = () => {
    writeSync(file, `${lines.join('\n')}\n`)
    lines = []
  }
  for (const { a, b, probability, reasons } of linked.pairs()) {
    lines.push([a, b, probability.toFixed(4), reasons.map((reason) => inWords(reason, map)).join('; ')].map(cell).join(','))
    pairs++
    if (probability >= 0.5) likely++
    if (lines.length >= linesAtOnce) flush()
  }
  if (lines.length) flush()
  closeSync(file)
  return { pairs, likely }
}

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const pieces: Record<string, string> = {
  names: 'given and family name', givenName: 'given name', fatherName: 'father’s name', familyName: 'family name',
  birthDate: 'birth date', phone: 'phone', document: 'document',
}

function inWords({ field, how }: LinkReason, { address }: LinkMap) {
  const piece = pieces[field] ?? address[Number(field.slice('address'.length))]!
  switch (how) {
    case 'same': return `same ${piece}`
    case 'sameSound': return `${piece} spelled otherwise`
    case 'similar': return `similar ${piece}`
    case 'swapped': return field === 'birthDate' ? 'day and month exchanged' : `${piece} exchanged`
    case 'sameYear': return 'same year of birth'
    case 'nearYear': return 'born a year apart'
  }
}
