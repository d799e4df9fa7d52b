import assert from 'node:assert/strict'
import { test } from 'node:test'
import { always, type Hours, momentIn, opennessOf, readSpans, spansFromDays, weekDays, weekOf } from './hours.ts'

const office: Hours = [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '13:00' }, { days: [1, 2, 3, 4, 5], from: '14:00', to: '17:00' }]
const tunis = { timeZone: 'Africa/Tunis', settings: { holidays: ['2026-11-19'] } }
// Monday 16 November 2026; Tunis is an hour ahead of UTC.
const at = (time: string) => momentIn(tunis, new Date(`${time}+01:00`))

test('open now goes by the clocks of the city', () => {
  assert.deepEqual(opennessOf(office, at('2026-11-16T09:00')), { open: true, until: '13:00' })
  const baghdad = momentIn({ timeZone: 'Asia/Baghdad', settings: {} }, new Date('2026-11-16T09:00+01:00'))
  assert.deepEqual(opennessOf([{ days: [1], from: '08:30', to: '10:00' }], baghdad), { open: false, next: { day: 1, at: '08:30' } })
})

test('closed says when it opens again: today, another day, or next week', () => {
  assert.deepEqual(opennessOf(office, at('2026-11-16T13:30')), { open: false, next: { at: '14:00' } })
  assert.deepEqual(opennessOf(office, at('2026-11-16T18:00')), { open: false, next: { day: 2, at: '08:30' } })
  assert.deepEqual(opennessOf(office, at('2026-11-20T18:00')), { open: false, next: { day: 1, at: '08:30' } })
  assert.deepEqual(opennessOf([], at('2026-11-16T09:00')), { open: false })
})

test('on a public holiday only what never closes is open', () => {
  assert.deepEqual(opennessOf(office, at('2026-11-19T09:00')), { open: false, next: { day: 5, at: '08:30' }, holiday: true })
  assert.deepEqual(opennessOf('always', at('2026-11-19T09:00')), { open: true })
})

test('hours may run over midnight, also over the end of the week', () => {
  const night: Hours = [{ days: [7], from: '20:00', to: '06:00' }]
  assert.deepEqual(opennessOf(night, at('2026-11-15T23:00')), { open: true, until: '06:00' })
  assert.deepEqual(opennessOf(night, at('2026-11-16T05:00')), { open: true, until: '06:00' })
  assert.equal(weekOf(night), '{[0,360),[9840,10080)}')
  assert.equal(weekOf('always'), always)
})

test('the week begins after the weekend of the city', () => {
  assert.equal(weekDays({ weekend: [6, 7] })[0], 1)
  assert.equal(weekDays({ weekend: [5, 6] })[0], 7)
  assert.equal(weekDays({ weekend: [5] })[0], 6)
})

test('hours are read as people write them, in any of the three languages', () => {
  const both = [['08:30', '13:00'], ['14:00', '17:00']]
  for (const text of ['8:30-13:00, 14:00-17:00', '8h30 – 13h, 14h–17h', '٨:٣٠-١٣:٠٠، ١٤:٠٠-١٧:٠٠', '08.30 à 13.00 et 14.00 à 17.00']) {
    assert.deepEqual(readSpans(text), both, text)
  }
  assert.deepEqual(readSpans(''), [])
  for (const text of ['25:00-26:00', 'mornings', '9-', '10:00-10:00', '8:75-9:00']) assert.equal(readSpans(text), undefined, text)
})

test('days with the same hours are told together', () => {
  const days = new Map([1, 2, 3].map((day) => [day, [['08:00', '12:00']] as [string, string][]]))
  assert.deepEqual(spansFromDays(days), [{ days: [1, 2, 3], from: '08:00', to: '12:00' }])
})
