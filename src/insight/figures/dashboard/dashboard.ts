// What a city's dashboard says, before it is put into words: worked out from counters, and kept until one of them changes.
import { countListed } from '../../../city/services/index.ts'
import { type City, leastOf } from '../../../kit/cities.ts'
import type { Db } from '../../../kit/database.ts'
import { remember } from '../../../kit/memory.ts'
import { sumsOf, sumsVersion } from '../../../kit/tallies.ts'
import { type Theme, themes } from '../../../kit/themes.ts'
import { figureOf } from '../catalogue/index.ts'
import { counters, type Value } from '../figure.ts'
import { lastMonths, type Period } from '../period.ts'
import { protect } from '../../../kit/protection/protect.ts'
import { evidenceOf, type Reckoning, reckon } from '../reckoning.ts'
import { targetOf } from '../settings/settings.ts'
import { type Surroundings, surroundingsOf } from '../store.ts'
import { type Judgement, judge } from '../trust.ts'
import { type Decision, decisionsOf } from './decisions.ts'

export const keyFigures = [
  'people_registered', 'referrals_sent', 'answered_in_time', 'answer_time',
  'completed_share', 'help_came', 'needs_open', 'services_confirmed',
] as const

export type Said = { key: string; value: Value; earlier: Value; spark: number[]; judgement: Judgement }
export type Month = { month: Period; sent: number | null; split: (number | null)[] }
export type Wait = { theme: Theme; hours: number; target: number }
export type Dashboard = {
  decisions: Decision[]
  figures: Said[]
  months: Month[]
  /** Enough months can be shown by what became of their referrals. */
  isSplit: boolean
  waits: Wait[]
  areas: { id: string; services: number; organisations: number }[]
  partners: Surroundings['partners']
  least: number
}

const kept = remember<Dashboard>({ seconds: 60, atMost: 200 })

/** The dashboard of a city for a period: none when no counter has changed, four when one has. */
export async function dashboardOf(db: Db, city: City, period: Period, now: Date): Promise<Dashboard> {
  const version = await sumsVersion(db, city)
  const key = `${city.id} ${period} ${version} ${now.toISOString().slice(0, 10)} ${JSON.stringify(city.settings)}`
  return kept.get(key) ?? (await kept.load(key, () => workOut(db, city, period, now)))!
}

async function workOut(db: Db, city: City, period: Period, now: Date): Promise<Dashboard> {
  const [sums, surroundings, areas] = await Promise.all([
    sumsOf(db, city.id, [...counters]), surroundingsOf(db, city.id), countListed(db, city.id, now),
  ])
  const least = leastOf(city)
  const reckoning = reckon(sums, least)
  const evidence = evidenceOf(reckoning, surroundings.recount)
  const months = lastMonths(12, now)
  const { rows, isSplit } = referralsByMonth(reckoning, months, least)
  return {
    figures: keyFigures.map((key) => {
      const figure = figureOf(key)
      return {
        key, value: reckoning.value(figure, period), judgement: judge(figure, evidence),
        earlier: reckoning.earlier(figure, period),
        spark: figure.span === 'period' ? sparkOf(months.map((month) => reckoning.value(figure, month))) : [],
      }
    }),
    months: rows, isSplit,
    waits: waitsOf(reckoning, period, city),
    decisions: decisionsOf(reckoning, { period, city, partners: surroundings.partners }),
    areas: areas.map(({ area, ...counts }) => ({ id: area, ...counts })),
    partners: surroundings.partners, least,
  }
}

// A line through fewer than three points tells nothing, and one with gaps would lie.
function sparkOf(values: Value[]): number[] {
  const known = values.slice(values.findIndex((value) => value !== null && value !== 'hidden' && value.n > 0))
  const numbers = known.flatMap((value) => (value === null || value === 'hidden' ? [] : [value.n]))
  return numbers.length === known.length && numbers.length > 2 ? numbers : []
}

const ends = ['completed', 'open', 'ended']

/** Referrals by the month they were sent, and what became of them: completed, still open, ended otherwise. */
function referralsByMonth({ sums }: Reckoning, months: Period[], least: number) {
  const cells = [
    ...sums('referral.sent').map((cell) => ({ ...cell, theme: 'open' })),
    ...sums('referral.sent_completed').flatMap((cell) => [{ ...cell, theme: 'completed' }, { ...cell, theme: 'open', n: -cell.n }]),
    ...sums('referral.sent_ended').flatMap((cell) => [{ ...cell, theme: 'ended' }, { ...cell, theme: 'open', n: -cell.n }]),
  ].map((cell) => ({ ...cell, orgId: '' }))
  const shown = protect(cells, least)
  const plain = (value: number | 'hidden') => (value === 'hidden' ? null : value)
  const rows = months.map((month): Month => ({
    month, sent: plain(shown.total(month)), split: ends.map((end) => plain(shown.part(month, 'theme', end))),
  }))
  const whole = rows.filter(({ split }) => split.every((value) => value !== null)).length
  return { rows, isSplit: whole * 2 >= rows.length && rows.some(({ sent }) => sent) }
}

function waitsOf(reckoning: Reckoning, period: Period, city: City): Wait[] {
  const figure = figureOf('answer_time')
  return themes.flatMap((theme): Wait[] => {
    const value = reckoning.part(figure, period, 'theme', theme)
    return value === null || value === 'hidden' ? [] : [{ theme, hours: value.n, target: targetOf(city, theme) }]
  }).sort((a, b) => a.hours - b.hours)
}
