import { z } from 'zod'
import type { City } from '../../../kit/cities.ts'
import type { Text } from '../../../kit/language.ts'
import { askedWords, cleanLine, searchKey } from '../../../kit/text.ts'
import { themes } from '../../../kit/themes.ts'

const on = z.literal('1').optional().catch(undefined)

/** What the finder's address asks for. A wrong word in it is no word. */
export const FinderFilter = z.object({
  need: z.enum(themes).optional().catch(undefined),
  q: z.string().transform((text) => cleanLine(text).slice(0, 100)).optional().catch(undefined),
  open: on,
  papers: z.literal('none').optional().catch(undefined),
  free: on,
  women: on,
  speaks: z.string().regex(/^[a-z]{2,3}$/).optional().catch(undefined),
  /** Only in this neighbourhood of the city. */
  area: z.string().max(60).optional().catch(undefined),
  /** From this neighbourhood. */
  near: z.string().max(60).optional().catch(undefined),
  /** Where the reader is, to about a hundred metres: «36.879,10.324». Kept nowhere. */
  at: z.string().regex(/^-?\d{1,2}(\.\d{1,3})?,-?\d{1,3}(\.\d{1,3})?$/).optional().catch(undefined),
  show: z.enum(['list', 'map']).catch('list'),
  page: z.coerce.number().int().min(1).max(400).catch(1),
})
export type FinderFilter = z.infer<typeof FinderFilter>

export function filterIn({ areas }: Pick<City, 'areas'>, query: Record<string, string>): FinderFilter {
  const filter = FinderFilter.parse(query)
  return areas.some(({ id }) => id === filter.area) ? filter : { ...filter, area: undefined }
}

/** Switches and choices that make the list shorter, as their names in the address. */
export const narrowing = ['q', 'open', 'papers', 'free', 'women', 'speaks', 'area'] as const

/** The words that are looked up, each by its stem or concept; a question of more than eight is told by its first. */
export const wordsAsked = ({ q }: Pick<FinderFilter, 'q'>) => (q ? askedWords(q).slice(0, 8) : [])
/** The last word as it is typed: perhaps the beginning of one. */
export const wordBegun = ({ q = '' }: Pick<FinderFilter, 'q'>) => searchKey(q).split(' ').at(-1)!.slice(0, 40)

export type Here = { lat: number; lon: number; kind: 'reader' | 'area' | 'centre'; name?: Text }

/** From where distances count: the reader, the quarter that was chosen, or the middle of the city. */
export function hereOf({ at, area: within, near = within }: FinderFilter, city: Pick<City, 'areas' | 'lat' | 'lon'>): Here {
  if (at) {
    const [lat, lon] = at.split(',').map(Number)
    return { lat: lat!, lon: lon!, kind: 'reader' }
  }
  const area = city.areas.find(({ id }) => id === near)
  return area ? { lat: area.lat, lon: area.lon, kind: 'area', name: area.name } : { lat: city.lat, lon: city.lon, kind: 'centre' }
}
