import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { apart, chosen, toChoose, together, type Whole } from './merge.ts'

const name = fc.constantFrom('Aïcha', 'عائشة', 'Aisha', 'Fatou')
const lacking = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const whole: fc.Arbitrary<Whole> = fc.record({
  givenName: name, fatherName: lacking(name), familyName: lacking(name), address: lacking(fc.constantFrom('Rue 1', 'Rue 2')), notes: lacking(fc.constantFrom('a', 'b')),
  sex: fc.constantFrom('f', 'm', null), education: fc.constantFrom('none', 'primary', null), stay: fc.constantFrom('host', 'migrant', null),
  birth: fc.constantFrom({ day: '1990-05-09', year: 1990, known: 'day' as const }, { year: 1990, known: 'year' as const }, { year: null, known: null }),
  home: fc.constantFrom({ householdId: null, place: null }, { householdId: 'one', place: 'head' as const }, { householdId: 'other', place: 'child' as const }),
  phones: fc.uniqueArray(fc.constantFrom('+2161', '+2162', '+2163')),
  papers: fc.uniqueArray(fc.constantFrom({ kind: 'passport' as const, number: '1' }, { kind: 'passport' as const, number: '2' }), { selector: ({ number }) => number }),
  kinds: fc.uniqueArray(fc.constantFrom('passport', 'family_book')), languages: fc.uniqueArray(fc.constantFrom('fr', 'ar')),
  specificNeeds: fc.uniqueArray(fc.constantFrom('older' as const, 'pregnant' as const)),
}, { noNullPrototype: true })
const choice = fc.constantFrom('a' as const, 'b' as const)
const sets = ['phones', 'papers', 'kinds', 'languages', 'specificNeeds'] as const

test('nothing that either file says is lost but what was not chosen, and nothing is invented', () => {
  fc.assert(fc.property(whole, whole, choice, (a, b, take) => {
    const one = together(a, b, () => take)
    for (const piece of chosen) {
      assert.ok([a, b].some((file) => JSON.stringify(file[piece]) === JSON.stringify(one[piece])), piece)
      if (toChoose(a, b).includes(piece)) assert.deepEqual(one[piece], (take === 'a' ? a : b)[piece], piece)
    }
    for (const piece of sets) assert.deepEqual(new Set(one[piece].map((each) => JSON.stringify(each))), new Set([...a[piece], ...b[piece]].map((each) => JSON.stringify(each))), piece)
  }))
})

test('taken apart with nothing changed since, a file is what it was, whatever was chosen', () => {
  fc.assert(fc.property(whole, whole, choice, (a, b, take) => {
    const one = together(a, b, () => take)
    assert.deepEqual(apart(a, one, one), a)
  }))
})

test('what was changed since stays', () => {
  fc.assert(fc.property(whole, whole, choice, (a, b, take) => {
    const one = together(a, b, () => take)
    const left = apart(a, one, { ...one, address: 'Rue 9', phones: [...one.phones, '+2169'] })
    assert.equal(left.address, 'Rue 9')
    assert.deepEqual(left.phones, [...a.phones, '+2169'])
    assert.equal(left.givenName, a.givenName)
  }))
})
