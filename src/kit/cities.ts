import type { Selectable } from 'kysely'
import type { Db } from './database.ts'
import type { Text } from './language.ts'
import { announce, type News } from './news.ts'
import type { Work } from './request.ts'
import type { Cities } from './tables.ts'

export type Area = { id: string; name: Text; lat: number; lon: number }
export type CitySettings = {
  /** Points a specific need adds to a need's score (A2), by code; a city's own choice. */
  score?: Record<string, number>
  /** Hours until an answer is due, by priority (A3). */
  clock?: Record<string, number>
  /** Public holidays, days of the calendar: only what never closes is open (B2). */
  holidays?: string[]
  /** Months after which a closed file is erased (A1). */
  retention?: number
  /** The smallest number of people a figure shows: five or more (E1). */
  least?: number
  /** Hours within which referrals should get an answer on average, by theme (E1). */
  answerTargets?: Record<string, number>
}
export type City = Omit<Selectable<Cities>, 'areas' | 'emergency' | 'settings'> & {
  areas: Area[]
  emergency: { ambulance?: string; police?: string; civilProtection?: string }
  settings: CitySettings
}

/** The smallest number of people that a city shows; it may ask for more than five, never for less. */
export const leastOf = ({ settings }: Pick<City, 'settings'>) => Math.max(5, settings.least ?? 5)

let known: Promise<Map<string, City>> | undefined

/** All cities by id. They are few and seldom change, so every process keeps them. */
export function allCities(db: Db): Promise<Map<string, City>> {
  known ??= db
    .selectFrom('cities').selectAll().orderBy('id').execute()
    .then((rows) => new Map(rows.map((row) => [row.id, row as unknown as City])))
  known.catch(forgetCities)
  return known
}

export function forgetCities() {
  known = undefined
}

export const cityNews: News = { cities: forgetCities }

/** Once the change is committed, no process goes on with what it knew of cities. */
export async function citiesChanged({ db, later }: Pick<Work, 'db' | 'later'>) {
  later(forgetCities)
  await announce(db, 'cities')
}
