// How well the keys of names bring spellings together and keep names apart, and what they cost.
//   names.ts [variants.tsv] [--misses]   lines of: Arabic name, Latin spelling, how often it was seen
//   names.ts --table                     the table of rules for docs/registry.md
import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { nameKeys, queryKeys } from '../src/people/registry/names/normalise.ts'
import { rulesTable } from '../src/people/registry/names/rules.ts'
import { personTokens } from '../src/people/registry/names/tokens.ts'
import { sample } from './samples/names.ts'
import { isSpelling } from './samples/spellings.ts'

type Row = readonly [arabic: string, latin: string, seen: number]

const given = process.argv.slice(2)
const flags = given.filter((word) => word.startsWith('--'))
const path = given.find((word) => !word.startsWith('--'))
if (flags.includes('--table')) console.log(rulesTable())
else {
  const rows = path ? readRows(path) : sample
  const spellings = rows.filter(([arabic, latin]) => isSpelling(arabic, latin))
  console.log(JSON.stringify({ measure: 'all rows', ...recall(rows) }))
  console.log(JSON.stringify({ measure: 'spellings', ...recall(spellings) }))
  console.log(JSON.stringify({ measure: 'names kept apart', ...collisions(spellings) }))
  console.log(JSON.stringify({ measure: 'cost', ...cost(spellings) }))
  if (flags.includes('--misses')) for (const row of spellings.filter((row) => !meets(row))) console.log(row.join('\t'))
}

function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => {
    const [arabic, latin, seen] = line.split('\t')
    return [arabic!, latin!, Number(seen)] as const
  })
}

function keyOf(name: string) {
  return nameKeys(name).join(' ')
}

function meets([arabic, latin]: Row) {
  return keyOf(arabic) === keyOf(latin)
}

/** Looked for in one spelling, stored in the other. */
function found(wanted: string, stored: string) {
  return queryKeys(wanted).map((readings) => readings.includes(nameKeys(stored)[0]!)).every(Boolean) &&
    queryKeys(wanted).length === nameKeys(stored).length
}

function recall(rows: readonly Row[]) {
  const seen = sum(rows.map((row) => row[2]))
  return {
    rows: rows.length,
    sameKey: share(rows.filter(meets).length, rows.length),
    sameKeyBySeen: share(sum(rows.filter(meets).map((row) => row[2])), seen),
    sameKeyOfLatinPairs: latinPairs(rows),
    arabicFindsLatin: share(rows.filter(([a, l]) => found(a, l)).length, rows.length),
    latinFindsArabic: share(rows.filter(([a, l]) => found(l, a)).length, rows.length),
    foundBySeen: share((sum(rows.filter(([a, l]) => found(a, l)).map((row) => row[2]))
      + sum(rows.filter(([a, l]) => found(l, a)).map((row) => row[2]))) / 2, seen),
  }
}

/** Of two Latin spellings of one Arabic name, how many have one key; every name counts alike. */
function latinPairs(rows: readonly Row[]) {
  const groups = [...Map.groupBy(rows, ([arabic]) => arabic).values()].filter((group) => group.length > 1)
  const shares = groups.map((group) => {
    const keys = group.map(([, latin]) => keyOf(latin))
    const pairs = keys.flatMap((one, i) => keys.slice(i + 1).map((other) => one === other))
    return pairs.filter(Boolean).length / pairs.length
  })
  return share(sum(shares), shares.length)
}

/** Of two different Arabic names, drawn evenly or as often as they are seen, how many have one key. */
function collisions(rows: readonly Row[]) {
  const seen = new Map<string, number>()
  for (const [arabic, , times] of rows) seen.set(arabic, (seen.get(arabic) ?? 0) + times)
  const keys = Map.groupBy(seen.keys(), keyOf)
  const total = sum([...seen.values()])
  const groups = [...keys.values()]
  const weighted = sum(groups.map((names) => {
    const times = names.map((name) => seen.get(name)!)
    return sum(times) ** 2 - sum(times.map((n) => n * n))
  }))
  return {
    names: seen.size,
    keys: keys.size,
    pairsOfOneKey: share(sum(groups.map((g) => g.length * (g.length - 1))), seen.size * (seen.size - 1)),
    pairsOfOneKeyBySeen: share(weighted, total * total),
    readingsLookedFor: share(sum(rows.map(([, latin]) => queryKeys(latin)[0]?.length ?? 0)), rows.length),
  }
}

function cost(rows: readonly Row[]) {
  const names = [...new Set(rows.flatMap(([arabic, latin]) => [latin, arabic]))]
  const fresh = names.map((name) => `${name} ${name.slice(0, 3)}`)
  const key = createSecretKey(randomBytes(32))
  const person = {
    givenName: 'Fatima Zahra', fatherName: 'Mohamed', familyName: 'Ben Salah', birthDate: '1994-03-12',
    phone: '+21698123456', documents: ['09812345'],
  }
  const tokens = personTokens(person, key).length
  return {
    coldMicroseconds: each(fresh.length, (i) => nameKeys(fresh[i]!)),
    warmMicroseconds: each(200_000, (i) => nameKeys(names[i % names.length]!)),
    tokensOfAPerson: tokens,
    personMicroseconds: each(20_000, () => personTokens(person, key)),
    sameWithHmacMicroseconds: each(5_000, () => {
      for (let i = 0; i < tokens; i++) createHmac('sha256', key).update(`names fatma ${i}`).digest()
    }),
  }
}

function each(times: number, work: (i: number) => void) {
  const before = process.cpuUsage()
  for (let i = 0; i < times; i++) work(i)
  const { user, system } = process.cpuUsage(before)
  return Number(((user + system) / times).toFixed(3))
}

function sum(numbers: number[]) {
  return numbers.reduce((a, b) => a + b, 0)
}

function share(part: number, whole: number) {
  return Number((part / whole).toPrecision(4))
}
