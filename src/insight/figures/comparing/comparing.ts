// Cities side by side, for the network and the state: numbers that each city shows itself, never a person, never a record.
import { type Actor, has } from '../../../kit/actor.ts'
import { allCities, type City, leastOf } from '../../../kit/cities.ts'
import type { Db } from '../../../kit/database.ts'
import { sumsByCity } from '../../../kit/tallies.ts'
import { figureOf } from '../catalogue/index.ts'
import { counters, type Figure, type Value } from '../figure.ts'
import { lastMonths, type Period } from '../period.ts'
import { reckon } from '../reckoning.ts'
import { latestRecounts } from '../store.ts'
import { judge, type Recounted, type Trust } from '../trust.ts'

export const compared = [
  'people_registered', 'referrals_sent', 'answered_in_time', 'services_published', 'services_confirmed',
  'practices_published', 'practices_taken_up', 'practices_adopted',
] as const

export type CityRow = { city: City; values: Value[]; active: string | undefined; isQuiet: boolean }
/** Over all cities: what they show added up, and how many have numbers too small to be shown. */
export type Total = { n: number; hiding: number; trust: Trust }
export type Comparison = { rows: CityRow[]; totals: (Total | undefined)[] }

/** The cities that somebody compares: all for the network's hub, its own for an authority of the state. */
export async function citiesFor(db: Db, actor: Actor): Promise<City[]> {
  const cities = [...(await allCities(db)).values()]
  return has(actor, 'hub_officer') ? cities : cities.filter(({ id }) => actor.org?.cityIds.includes(id))
}

export async function compareCities(db: Db, cities: City[], period: Period, now: Date): Promise<Comparison> {
  const ids = cities.map(({ id }) => id)
  const [all, recounts] = await Promise.all([sumsByCity(db, ids, [...counters]), latestRecounts(db, ids)])
  const sums = Map.groupBy(all, ({ cityId }) => cityId)
  const recent = lastMonths(3, now)[0]!
  const rows = cities.map((city): CityRow => {
    const own = (sums.get(city.id) ?? []).map(({ name, month, n }) => ({ name, month, n, orgId: '', theme: '' }))
    const reckoning = reckon(own, leastOf(city))
    const active = own.filter(({ n }) => n > 0).map(({ month }) => month.slice(0, 7)).sort().at(-1)
    return { city, values: compared.map((key) => reckoning.value(figureOf(key), period)), active, isQuiet: !active || active < recent }
  })
  return { rows, totals: compared.map((key, at) => totalOf(figureOf(key), rows.map(({ values }) => values[at]!), cities.map(({ id }) => recounts.get(id)))) }
}

// Only what cities show is added up, so that a total never tells what one of them hides.
function totalOf(figure: Figure, values: Value[], recounts: (Recounted | undefined)[]): Total | undefined {
  if (figure.measure.kind !== 'count') return undefined
  const hiding = values.filter((value) => value === 'hidden').length
  const verified = recounts.every((recount) => judge(figure, { recount, answersMissing: 0, servicesUnconfirmed: 0 }).trust === 'verified')
  return {
    n: values.reduce((sum, value) => sum + (value === null || value === 'hidden' ? 0 : value.n), 0),
    hiding, trust: hiding > 0 ? 'partial' : verified ? 'verified' : 'estimated',
  }
}
