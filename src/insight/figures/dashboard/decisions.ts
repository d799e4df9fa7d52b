// What waits for a decision in a city, found in its counters: at most three things, the most pressing first.
import type { City } from '../../../kit/cities.ts'
import type { Text } from '../../../kit/language.ts'
import { type Theme, themes } from '../../../kit/themes.ts'
import { figureOf } from '../catalogue/index.ts'
import type { Figure, Value } from '../figure.ts'
import type { Period } from '../period.ts'
import type { Reckoning } from '../reckoning.ts'
import { targetOf } from '../settings/settings.ts'
import type { Partner } from '../store.ts'

/** A fact, its evidence, and where something can be done about it. `n` is missing where it must not be told. */
export type Decision =
  | { kind: 'late'; org: Partner; n?: number; weight: number }
  | { kind: 'silent'; org: Partner; share: Value; weight: number }
  | { kind: 'gap'; theme: Theme; needs: number; services: number; weight: number }
  | { kind: 'slow'; theme: Theme; hours: number; target: number; weight: number }
  | { kind: 'stale'; n: number; organisations: number; first: Text; weight: number }
  | { kind: 'unfound'; share: Value; n: number; weight: number }
type Place = { period: Period; city: City; partners: Partner[] }

export function decisionsOf(reckoning: Reckoning, place: Place): Decision[] {
  const found = [late, silent, gap, slow, stale, unfound].flatMap((find) => find(reckoning, place) ?? [])
  return found.sort((a, b) => b.weight - a.weight).slice(0, 3)
}

/** Referrals past their time, at the organisation with the most. */
function late({ sums, part }: Reckoning, { partners }: Place): Decision | undefined {
  const [orgId, n] = most(countBy(sums('referral.late'), ({ orgId }) => orgId))
  const org = partners.find(({ id }) => id === orgId)
  if (!org || n <= 0) return undefined
  const shown = numberOf(part(figureOf('referrals_late'), 'all', 'orgId', org.id))
  return { kind: 'late', org, ...(shown && { n: shown }), weight: 80 + Math.min(n, 20) }
}

/** An organisation that leaves a quarter of its referrals without any answer, or more. */
function silent({ keys, part }: Reckoning, { partners, period }: Place): Decision | undefined {
  const figure = figureOf('no_answer')
  const shares = new Map(keys(figure, 'orgId').map((orgId) => [orgId, leastOf(part(figure, period, 'orgId', orgId))]))
  const [orgId, share] = most(shares)
  const org = partners.find(({ id }) => id === orgId)
  return org && share >= 0.25 ? { kind: 'silent', org, share: part(figure, period, 'orgId', org.id), weight: 60 + share * 40 } : undefined
}

/** A theme with far more open needs for each service than the others, or with no service at all. */
function gap({ part, value }: Reckoning): Decision | undefined {
  const supply = (theme: Theme) => numberOf(part(figureOf('services_published'), 'all', 'theme', theme)) ?? 0
  const demand = (theme: Theme) => numberOf(part(figureOf('needs_open'), 'all', 'theme', theme)) ?? 0
  const usual = (numberOf(value(figureOf('needs_open'), 'all')) ?? 0) / Math.max(1, numberOf(value(figureOf('services_published'), 'all')) ?? 0)
  const [theme, burden] = most(new Map(themes.map((theme) => [theme, demand(theme) / Math.max(0.5, supply(theme))])))
  if (!theme || burden < 2 || burden < usual * 1.5) return undefined
  return { kind: 'gap', theme, needs: demand(theme), services: supply(theme), weight: 50 + Math.min(burden * 2, 40) }
}

/** A theme whose answers take half as long again as the city wants. */
function slow({ part }: Reckoning, { city, period }: Place): Decision | undefined {
  const hours = (theme: Theme) => numberOf(part(figureOf('answer_time'), period, 'theme', theme)) ?? 0
  const [theme, times] = most(new Map(themes.map((theme) => [theme, hours(theme) / targetOf(city, theme)])))
  return theme && times >= 1.5 ? { kind: 'slow', theme, hours: hours(theme), target: targetOf(city, theme), weight: 40 + Math.min(times * 5, 40) } : undefined
}

/** Services that nobody has confirmed in time. */
function stale({ sums }: Reckoning, { partners }: Place): Decision | undefined {
  const byOrg = countBy(sums('service.stale'), ({ orgId }) => orgId)
  const owing = [...byOrg].filter(([, n]) => n > 0)
  const first = partners.find(({ id }) => id === most(byOrg)[0])
  const n = owing.reduce((sum, [, own]) => sum + own, 0)
  return first && n > 0 ? { kind: 'stale', n, organisations: owing.length, first: first.name, weight: 35 + Math.min(n * 2, 30) } : undefined
}

/** Residents who search and find nothing. */
function unfound({ value }: Reckoning, { period }: Place): Decision | undefined {
  const share = value(figureOf('searches_empty'), period)
  const n = numberOf(value(figureOf('searches'), period)) ?? 0
  const ratio = leastOf(share)
  return n >= 20 && ratio >= 0.15 ? { kind: 'unfound', share, n, weight: 30 + ratio * 40 } : undefined
}

/** Where a reader can look further when the records are not theirs. */
export const figureBehind: Record<Decision['kind'], Figure['key']> = {
  late: 'referrals_late', silent: 'no_answer', gap: 'needs_open', slow: 'answer_time', stale: 'services_confirmed', unfound: 'searches_empty',
}

/** What a share is at least: «under a quarter» may be nothing. */
const leastOf = (value: Value): number => (value === null || value === 'hidden' || value.edge === 'under' ? 0 : value.n)
const numberOf = (value: Value): number | undefined => (value === null || value === 'hidden' ? undefined : value.n)

function countBy<Row extends { n: number }>(rows: Row[], key: (row: Row) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + row.n)
  return counts
}

function most<Key>(counts: Map<Key, number>): [Key | undefined, number] {
  return [...counts].reduce<[Key | undefined, number]>((best, [key, n]) => (n > best[1] ? [key, n] : best), [undefined, 0])
}
