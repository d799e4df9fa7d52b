// How a practice travelled from city to city, over all its generations.
import type { City } from '../../../kit/cities.ts'
import type { Text } from '../../../kit/language.ts'
import type { CityKind, MapCity } from '../../../kit/ui/index.ts'
import type { Adoption, Practice } from '../practice.ts'
import type { Kin } from '../reading/store.ts'

export type Stop = {
  cityId: string
  name: Text
  country: string
  /** None: it began here. */
  adoption?: Adoption
  from?: Text
  /** The city's own practice, where it has told one. */
  practiceId?: string
}
export type Journey = { stops: Stop[]; cities: MapCity[]; arcs: { from: string; to: string; weak?: boolean }[] }

/** The whole family of a practice: the city it began in, then each that took it up, in the order of time. */
export function journeyOf({ rootId }: Pick<Practice, 'rootId'>, kin: Kin[], family: Adoption[], cities: Map<string, City>, link: (cityId: string) => string): Journey {
  const root = kin.find(({ id }) => id === rootId)
  const told = new Map(kin.map(({ id }) => [id, id]))
  const origin: Stop[] = root ? [{ cityId: root.cityId, ...nameOf(cities, root.cityId), practiceId: root.id }] : []
  const stops = [...origin, ...family.map((adoption): Stop => ({
    cityId: adoption.cityId, name: adoption.cityName, country: adoption.country, adoption, from: cities.get(adoption.originCityId)?.name ?? adoption.cityName,
    ...(adoption.resultId && told.has(adoption.resultId) && { practiceId: adoption.resultId }),
  }))]
  const kinds = new Map<string, CityKind>()
  for (const { cityId, adoption } of stops) kinds.set(cityId, stronger(kinds.get(cityId), kindOf(adoption)))
  return {
    stops,
    cities: [...kinds].flatMap(([id, kind]) => {
      const city = cities.get(id)
      return city ? [{ id, name: city.name as Text, lat: city.lat, lon: city.lon, kind, href: link(id) }] : []
    }),
    arcs: family.filter(({ status }) => status !== 'stopped')
      .map(({ originCityId, cityId, kind }) => ({ from: originCityId, to: cityId, ...(kind === 'inspired' && { weak: true }) })),
  }
}

const nameOf = (cities: Map<string, City>, id: string) => {
  const city = cities.get(id)
  return { name: (city?.name ?? { ar: id, fr: id, en: id }) as Text, country: city?.country ?? '' }
}

const order: CityKind[] = ['plain', 'advice', 'design', 'running', 'origin']
const stronger = (a: CityKind | undefined, b: CityKind) => (a && order.indexOf(a) > order.indexOf(b) ? a : b)

function kindOf(adoption: Adoption | undefined): CityKind {
  if (!adoption) return 'origin'
  return ({ considering: 'plain', planned: 'design', running: 'running', done: 'running', stopped: 'plain' } as const)[adoption.status]
}
