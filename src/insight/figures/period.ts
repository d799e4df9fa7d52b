// Periods as they stand in addresses: 'all', '2026', '2026-Q4', '2026-11'. Months are UTC, as the counters' are.
import type { Locale, Text } from '../../kit/language.ts'
import { monthOf } from '../../kit/tallies.ts'
import { periodsOf } from '../../kit/protection/tree.ts'
import { strings } from './strings.ts'

export type Period = string
export const spans = ['month', 'quarter', 'year', 'all'] as const
export type Span = (typeof spans)[number]

const shape = /^(?:all|20\d\d(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?)$/
export const isPeriod = (value: unknown): value is Period => typeof value === 'string' && shape.test(value)

export function spanOf(period: Period): Span {
  if (period === 'all') return 'all'
  return period.length === 4 ? 'year' : period.includes('Q') ? 'quarter' : 'month'
}

/** The period of a span that holds this moment. */
export function periodAt(span: Span, now: Date): Period {
  const [all, year, quarter, month] = periodsOf(monthOf(now))
  return { all, year, quarter, month }[span]
}

/** What pages speak of unless asked: this year, and until the end of March the last one, as a year just begun tells little. */
export const usualPeriod = (now: Date): Period => (now.getUTCMonth() < 3 ? before(periodAt('year', now))! : periodAt('year', now))

/** The one before it, of the same length. */
export function before(period: Period): Period | undefined {
  const year = Number(period.slice(0, 4))
  switch (spanOf(period)) {
    case 'all': return undefined
    case 'year': return String(year - 1)
    case 'quarter': return period.endsWith('1') ? `${year - 1}-Q4` : `${year}-Q${Number(period.at(-1)) - 1}`
    case 'month': return monthBefore(period)
  }
}

/** The last so many months up to now, the oldest first. */
export function lastMonths(count: number, now: Date): Period[] {
  const months = [periodAt('month', now)]
  while (months.length < count) months.unshift(monthBefore(months[0]!))
  return months
}

function monthBefore(month: Period): Period {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

/** Is it over? The whole of time never is. */
export const isOver = (period: Period, now: Date) => period !== 'all' && period !== periodAt(spanOf(period), now) && lastDayOf(period) < now.toISOString().slice(0, 10)

/** The first and the last day of a period. */
export function daysOf(period: Period): [first: string, last: string] | undefined {
  if (period === 'all') return undefined
  const year = period.slice(0, 4)
  const from = spanOf(period) === 'year' ? 1 : spanOf(period) === 'quarter' ? Number(period.at(-1)) * 3 - 2 : Number(period.slice(5))
  const length = { year: 12, quarter: 3, month: 1, all: 0 }[spanOf(period)]
  const last = new Date(Date.UTC(Number(year), from - 1 + length, 0)).toISOString().slice(0, 10)
  return [`${year}-${String(from).padStart(2, '0')}-01`, last]
}

const lastDayOf = (period: Period) => daysOf(period)?.[1] ?? '9999'

/** «November 2026», «Fourth quarter of 2026», «2026», «Since the beginning». */
export function nameOf(period: Period, { t, date }: Pick<Locale, 't' | 'date'>): string {
  switch (spanOf(period)) {
    case 'all': return t(strings.period.all)
    case 'year': return date(`${period}-01-01`, { year: 'numeric' })
    case 'quarter': return t(quarters[Number(period.at(-1)) - 1]!, { year: date(`${period.slice(0, 4)}-01-01`, { year: 'numeric' }) })
    case 'month': return date(`${period}-01`, { month: 'long', year: 'numeric' })
  }
}

const quarters: Text[] = [strings.period.first, strings.period.second, strings.period.third, strings.period.fourth]
