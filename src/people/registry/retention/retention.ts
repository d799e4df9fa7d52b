// How long files are kept. A city sets the longest time; an organisation may keep them shorter.
import { z } from 'zod'
import type { City } from '../../../kit/cities.ts'
import type { CityWork } from '../../../kit/request.ts'
import { wholeNumber } from '../../../kit/text.ts'
import { getOrgSettings } from './store.ts'

/** Months: a file in which nothing happens is closed after `idle`; a closed file is erased after `keep`. */
export type Periods = { idle: number; keep: number }
export const usual: Periods = { idle: 18, keep: 24 }
/** The city or the organisation is warned so many days before. */
export const warningDays = 30

export function periodsOf(city: Pick<City, 'settings'>, own: Partial<Periods> = {}): Periods {
  const keep = city.settings.retention ?? usual.keep
  return { idle: own.idle ?? usual.idle, keep: Math.min(own.keep ?? keep, keep) }
}

/** The day on which a file that is closed now will be erased. */
export async function keepUntil(work: CityWork): Promise<string> {
  const { keep } = periodsOf(work.city, await getOrgSettings(work.db, work.actor.org!.id))
  return monthsAfter(work.now(), keep)
}

export function monthsAfter(at: Date, months: number): string {
  const day = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, at.getUTCDate()))
  return day.toISOString().slice(0, 10)
}

export const LimitForm = z.object({ most: wholeNumber({ min: 1, max: 240 }) })
export const PeriodsForm = z.object({ idle: wholeNumber({ min: 1, max: 120 }), keep: wholeNumber({ min: 1, max: 240 }) })
