import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localeOf } from './language.ts'

test('in French the first of a month is the first, other days are numbers', () => {
  const { date } = localeOf('fr')
  assert.deepEqual(['2026-06-01', '2026-06-11', '2026-08-21'].map((day) => date(day)), ['1er juin 2026', '11 juin 2026', '21 août 2026'])
  assert.match(date('2026-06-01', { weekday: 'short', day: 'numeric', month: 'short' }), /^lun\. 1er juin$/)
  assert.equal(localeOf('en').date('2026-06-01'), 'June 1, 2026')
})
