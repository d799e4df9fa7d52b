import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { blocksOf } from './blocking.ts'
import { Comparer } from './levels.ts'
import { type LinkedPair, link, linkNow } from './link.ts'
import { oneToOne } from './one-to-one.ts'
import type { LinkRecord } from './record.ts'
import type { Table } from './table.ts'
import { again, chance, people, personOf, tableOf } from './testing.ts'

const pairsOf = (table: Table) => [...linkNow(table).pairs()]
const isTrue = ({ a, b }: LinkedPair) => personOf(a) === personOf(b)

/** How good the pairs from 0.5 on are: the harmonic mean of precision and recall. */
function f1(pairs: LinkedPair[], truth: number) {
  const told = pairs.filter(({ probability }) => probability >= 0.5)
  return (2 * told.filter(isTrue).length) / (told.length + truth)
}

const next = chance(7)
const originals = people(900, next)
const copies = originals.slice(0, 400).map((person) => again(person, next))
const file = [...originals, ...copies]

describe('within one file', () => {
  it('who stands twice is found at 0.5 without any example', () => {
    const pairs = pairsOf(tableOf(file))
    assert.ok(f1(pairs, 400) > 0.985, String(f1(pairs, 400)))
    for (const { probability } of pairs) assert.ok(probability >= 0.01 && probability <= 1)
    assert.equal(new Set(pairs.map(({ a, b }) => [a, b].sort().join())).size, pairs.length)
    assert.deepEqual(pairs, pairs.toSorted((one, other) => other.probability - one.probability))
  })

  it('a probability means what it says', () => {
    const doubtful = pairsOf(tableOf(file)).filter(({ probability }) => probability < 0.999)
    const said = doubtful.reduce((sum, { probability }) => sum + probability, 0)
    assert.ok(Math.abs(said - doubtful.filter(isTrue).length) < 8, `${said} ${doubtful.filter(isTrue).length}`)
  })

  it('the order of rows changes nothing', () => {
    const shuffled = file.map((record) => ({ record, at: next() })).sort((a, b) => a.at - b.at).map(({ record }) => record)
    assert.deepEqual(pairsOf(tableOf(shuffled)), pairsOf(tableOf(file)))
  })

  it('two who agree in little are found through a third who is like both', () => {
    const whole: LinkRecord = { id: 'x-1', givenName: 'Kalthoum', fatherName: 'Brahim', familyName: 'Zarrouki', birthDate: '1971-05-09', phone: '29999999', address: ['3 rue Tanit', 'Salammbo'] }
    const onPaper: LinkRecord = { id: 'x-0', givenName: 'Kalthoum', fatherName: 'Brahim', familyName: 'Zarouki', birthDate: '1971-05-09' }
    const onTheTelephone: LinkRecord = { id: 'x-2', givenName: 'Kaltoum', phone: '29999999', address: ['3 rue Tanit', 'Salambo'] }
    const found = pairsOf(tableOf([...file, onPaper, whole, onTheTelephone])).map(({ a, b, probability }) => (probability >= 0.5 ? `${a} ${b}` : ''))
    for (const pair of ['x-0 x-1', 'x-1 x-2', 'x-0 x-2']) assert.ok(found.includes(pair), pair)
  })

  it('brothers and sisters of one house, one phone and one father are not one person', () => {
    const families = originals.slice(500).flatMap((person, n) => [1, 2, 3].map((child): LinkRecord => ({
      ...person, id: `child${n}x${child}-0`, phone: `9${n}`.padEnd(8, '1'), givenName: originals[(7 * n + child) % 400]!.givenName!, birthDate: originals[(11 * n + child) % 400]!.birthDate!,
    })))
    const wrong = pairsOf(tableOf([...file, ...families])).filter((pair) => pair.probability >= 0.5 && !isTrue(pair))
    assert.ok(wrong.length <= 8, `${wrong.length} of 1600 pairs`)
  })

  it('sharing a rare name says more than sharing a frequent one', () => {
    const frequent = Array.from({ length: 60 }, (_, n): LinkRecord => ({ ...originals[n]!, id: `f${n}-0`, familyName: 'Trabelsi' }))
    const twoOf = (id: string, familyName: string): LinkRecord[] => [0, 1].map((copy) => ({ id: `${id}-${copy}`, givenName: originals[5]!.givenName!, familyName, birthDate: '1987' }))
    const pairs = pairsOf(tableOf([...file, ...frequent, ...twoOf('rare', 'Kalthoum'), ...twoOf('often', 'Trabelsi')]))
    const [rare, often] = ['rare', 'often'].map((id) => pairs.find(({ a, b }) => a === `${id}-0` && b === `${id}-1`)?.probability ?? 0)
    const odds = (probability = 0) => probability / (1 - probability)
    assert.ok(odds(rare) > 5 * odds(often), `${rare} ${often}`)
  })

  it('spellings of three languages meet, and reasons say what agrees', () => {
    const written: LinkRecord[] = [
      { id: 'x-0', givenName: 'فاطمة', fatherName: 'علي', familyName: 'الطرابلسي', birthDate: '12/03/1994', phone: '+216 98 123 456', sex: 'أنثى' },
      { id: 'x-1', givenName: 'Trabelsi', familyName: 'Fatma', birthDate: '1994-12-03', phone: '98123456', sex: 'F' },
    ]
    const pair = pairsOf(tableOf([...file, ...written])).find(({ a }) => a === 'x-0')!
    assert.ok(pair.probability > 0.9)
    assert.deepEqual(pair.reasons, [{ field: 'names', how: 'swapped' }, { field: 'birthDate', how: 'swapped' }, { field: 'phone', how: 'same' }])
  })

  it('nothing, one record, and records of which nothing is known make no pairs', () => {
    for (const records of [[], [originals[0]!], [{ id: 'a' }, { id: 'b' }, { id: 'c', givenName: '...' }]]) assert.deepEqual(pairsOf(tableOf(records)), [])
  })
})

describe('between two files', () => {
  const firsts = originals.slice(0, 500)
  it('who stands in both is found, and nobody is given two partners', () => {
    const pairs = pairsOf(tableOf(firsts, copies))
    assert.ok(f1(pairs, 400) > 0.99, String(f1(pairs, 400)))
    for (const side of ['a', 'b'] as const) assert.equal(new Set(pairs.map((pair) => pair[side])).size, pairs.length)
    const ids = [new Set(firsts.map(({ id }) => id)), new Set(copies.map(({ id }) => id))] as const
    assert.ok(pairs.every(({ a, b }) => ids[0].has(a) && ids[1].has(b)))
  })

  it('one to one holds for any two files', () => {
    const record = fc.record({ givenName: fc.constantFrom('Ali', 'Omar', 'Salma', ''), familyName: fc.constantFrom('Ben Ali', 'Diallo', ''), birthDate: fc.constantFrom('1990-01-01', '1990', '') })
    const records = fc.array(record, { maxLength: 12 }).map((all) => all.map((one, i) => ({ ...one, id: String(i) })))
    fc.assert(fc.property(records, records, (a, b) => {
      const pairs = pairsOf(tableOf(a, b))
      for (const side of ['a', 'b'] as const) assert.equal(new Set(pairs.map((pair) => pair[side])).size, pairs.length)
      for (const { probability } of pairs) assert.ok(probability >= 0.01 && probability <= 1)
    }), { numRuns: 30 })
  })

  it('the sum decides, not the best pair alone', () => {
    const kept = oneToOne({ a: [0, 0, 1, 4], b: [2, 3, 2, 5], odds: [6, 5, 5, 1] }, 100, 100)
    assert.deepEqual(kept.a.map((a, i) => `${a} ${kept.b[i]}`).sort(), ['0 3', '1 2', '4 5'])
  })
})

describe('the work', () => {
  it('two records agree the same both ways', () => {
    const table = tableOf(file)
    const comparer = new Comparer(table)
    const [there, back] = [new Uint8Array(table.fields.length), new Uint8Array(table.fields.length)]
    const row = fc.nat(file.length - 1)
    fc.assert(fc.property(row, row, (a, b) => {
      comparer.compare(a, b, there)
      comparer.compare(b, a, back)
      assert.deepEqual(there, back)
    }), { numRuns: 2000 })
  })

  it('a value that everybody has makes no block: pairs do not grow with the square of records', () => {
    const alike = Array.from({ length: 4000 }, (_, n): LinkRecord => ({ id: String(n), givenName: 'Mohamed', familyName: 'Trabelsi', birthDate: '1990-01-01', address: ['camp', 'camp'] }))
    const steps = blocksOf(tableOf(alike))
    let step = steps.next()
    while (!step.done) step = steps.next()
    assert.equal(step.value.pairs, 0)
  })

  it('comes in small steps that tell how far it is', () => {
    const steps = [...link(tableOf(file))]
    assert.ok(steps.length > 10)
    for (const { stage, done, of } of steps.slice(steps.findIndex(({ stage }) => stage === 'fit'))) assert.ok(['fit', 'compare'].includes(stage) && (of === 0 || done <= of))
  })
})
