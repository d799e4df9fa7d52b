import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import '../../../wings.ts' // first: modules that know each other begin in its order
import { ages } from '../words.ts'
import { ageOf, amountFor, communityOf, type Household, judge, Rules, tooSoon } from './rule.ts'

const year = 2026
const member = (change = {}) => ({ sex: 'f', birthYear: 1990, stay: 'host', needs: [], ...change })
const household = (change: Partial<Household> = {}): Household => ({ size: 1, members: [member()], ...change })

test('without a rule everybody is chosen, host and newcomer alike', () => {
  assert.deepEqual(judge(Rules.parse({}), household(), year), { chosen: true, reasons: ['everybody'] })
  assert.deepEqual(judge(Rules.parse({}), household({ members: [member({ stay: null, sex: null, birthYear: null })] }), year), { chosen: true, reasons: ['everybody'] })
})

test('every condition must hold, of each one choice is enough, and the reasons say which', () => {
  const rules = Rules.parse({ needs: ['pregnant', 'disability'], ages: ['under5'], least: '3' })
  const whole = household({ size: 4, members: [member(), member({ needs: ['disability'] }), member({ birthYear: 2023 })] })
  assert.deepEqual(judge(rules, whole, year), { chosen: true, reasons: ['need:disability', 'age:under5', 'size:4'] })
  assert.deepEqual(judge(rules, { ...whole, size: 2 }, year), { chosen: false, reasons: ['not:size'] })
  assert.deepEqual(judge(rules, household(), year), { chosen: false, reasons: ['not:needs', 'not:ages', 'not:size'] })
})

test('the head of a household is who collects; what is not noted meets no condition', () => {
  const rules = Rules.parse({ head: ['f'] })
  assert.equal(judge(rules, household({ members: [member({ sex: 'm' }), member()] }), year).chosen, false)
  assert.equal(judge(rules, household({ members: [member({ sex: null })] }), year).chosen, false)
  assert.equal(ageOf({ birthYear: null }, year), undefined)
})

test('ages have no gap, and communities no remainder', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 120 }), (age) => assert.ok(ageOf({ birthYear: year - age }, year)! in ages)))
  assert.deepEqual([null, 'host', 'migrant', 'refugee', 'idp', 'returnee', 'asylum_seeker'].map(communityOf), ['unsaid', 'host', 'migrant', 'displaced', 'displaced', 'displaced', 'displaced'])
})

const aHousehold = fc.record({
  size: fc.integer({ min: 1, max: 12 }),
  members: fc.array(fc.record({
    sex: fc.constantFrom('f', 'm', null), birthYear: fc.option(fc.integer({ min: 1930, max: year })),
    stay: fc.constantFrom('host', 'refugee', null), needs: fc.subarray(['pregnant', 'older', 'newborn']),
  }), { minLength: 1, maxLength: 5 }),
})
const someRules = fc.record({
  needs: fc.subarray(['pregnant', 'older']), ages: fc.subarray(['under5', 'older']), stays: fc.subarray(['host', 'refugee']), head: fc.subarray(['f', 'm']),
  least: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }), most: fc.option(fc.integer({ min: 6, max: 12 }), { nil: undefined }),
}).map((rules) => Rules.parse(rules))

test('there is always a reason, and one more condition never lets more in', () => {
  fc.assert(fc.property(someRules, aHousehold, (rules, household) => {
    const { chosen, reasons } = judge(rules, household, year)
    assert.ok(reasons.length > 0)
    assert.ok(reasons.every((reason) => reason.startsWith('not:') !== chosen))
    const fewer = judge({ ...rules, needs: [] }, household, year)
    assert.ok(fewer.chosen || !chosen)
  }))
})

test('a larger household never gets less, and nobody more than the most', () => {
  const amount = fc.record({ amountFirst: fc.integer({ min: 1, max: 1e6 }), amountMore: fc.integer({ min: 0, max: 1e6 }), amountPeople: fc.integer({ min: 1, max: 40 }) })
  fc.assert(fc.property(amount, fc.integer({ min: 1, max: 60 }), (of, size) => {
    assert.ok(amountFor(of, size + 1) >= amountFor(of, size))
    assert.ok(amountFor(of, size) <= amountFor(of, of.amountPeople))
    assert.equal(amountFor(of, 1), of.amountFirst)
  }))
})

test('the interval: too soon until its last moment, then never again', () => {
  const at = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  fc.assert(fc.property(at, fc.integer({ min: 0, max: 730 }), fc.integer({ min: 0, max: 100_000_000 }), (given, days, beyond) => {
    const end = given.getTime() + days * 86_400_000
    assert.equal(tooSoon(given, new Date(end + beyond), days), false)
    assert.equal(tooSoon(given, new Date(end - 1 - beyond), days), true)
  }))
})
