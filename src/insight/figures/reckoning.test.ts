import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { City } from '../../kit/cities.ts'
import type { Sum } from '../../kit/tallies.ts'
import { figureOf } from './catalogue/index.ts'
import { decisionsOf } from './dashboard/decisions.ts'
import type { Counter } from './figure.ts'
import { contentOf } from './freezing/frozen.ts'
import { usualPeriod } from './period.ts'
import { reckon } from './reckoning.ts'

const sum = (name: Counter, n: number, { month = '2026-10', theme = 'health', orgId = 'a' } = {}): Sum => ({ name, month: `${month}-01`, orgId, theme, n })
const city = { id: 'la-marsa', name: { ar: 'المرسى', fr: 'La Marsa', en: 'La Marsa' }, settings: {}, areas: [] } as unknown as City

test('a year is compared with the one before only if all of that was counted', () => {
  const sent = figureOf('referrals_sent')
  const begun = reckon([sum('referral.sent', 8, { month: '2025-12' }), sum('referral.sent', 140)], 5)
  assert.equal(begun.earlier(sent, '2026'), null)
  assert.deepEqual(begun.earlier(sent, '2026-10'), { n: 0 }, 'September: nothing, but counted')
  const whole = reckon([sum('referral.sent', 8, { month: '2025-01' }), sum('referral.sent', 140)], 5)
  assert.deepEqual(whole.earlier(sent, '2026'), { n: 8 })
  assert.equal(whole.earlier(sent, 'all'), null)
})

test('until the end of March pages speak of the last year, unless asked', () => {
  assert.equal(usualPeriod(new Date('2026-03-31')), '2025')
  assert.equal(usualPeriod(new Date('2026-04-01')), '2026')
})

test('nobody is called silent whose share without an answer is under a quarter', () => {
  const kinds = (expired: number) => {
    const reckoning = reckon([sum('referral.expired', expired), sum('referral.answered', 20 - expired)], 5)
    return decisionsOf(reckoning, { period: '2026', city, partners: [{ id: 'a', slug: 'a', name: city.name }] }).map(({ kind }) => kind)
  }
  assert.deepEqual(kinds(2), [])
  assert.deepEqual(kinds(7), ['silent'])
})

test('what is open does not tell the few that are closed', () => {
  const open = figureOf('needs_open')
  const themes = (closed: number) => reckon([
    sum('need.opened', 20), sum('need.open', 20 - closed), ...['food', 'work'].flatMap((theme) => [sum('need.opened', 30, { theme }), sum('need.open', 20, { theme })]),
  ], 5)
  assert.equal(themes(2).part(open, 'all', 'theme', 'health'), 'hidden', '20 opened less 18 open would be 2 closed')
  assert.deepEqual(themes(10).part(open, 'all', 'theme', 'health'), { n: 10 })
  assert.deepEqual(themes(2).value(open, 'all'), { n: 58 })
  assert.equal(reckon([sum('person.registered', 60), sum('person.open', 57)], 5).value(figureOf('files_open'), 'all'), 'hidden')
  assert.equal(reckon([sum('need.opened', 3, { theme: 'food' }), sum('need.opened', 9)], 5).part(open, 'all', 'theme', 'food'), 'hidden', 'not even a zero')
})

test('what may be published of a period that is over holds no number of people as of today', () => {
  const keysOf = (period: string) => contentOf({
    city, period, now: new Date('2026-11-22'), reckoning: reckon([], 5), partners: [], evidence: { answersMissing: 0, servicesUnconfirmed: 0 },
  }).figures.map(({ key }) => key)
  assert.ok(keysOf('2026').includes('needs_open'))
  assert.ok(!keysOf('2026-Q3').includes('needs_open'))
  assert.ok(keysOf('2026-Q3').includes('services_published'))
})
