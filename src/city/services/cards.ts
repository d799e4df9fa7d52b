// Services as other parts of the product see them: enough to choose one for somebody.
import type { Db } from '../../kit/database.ts'
import type { Text } from '../../kit/language.ts'
import { orNotFound } from '../../kit/problem.ts'
import type { CityWork } from '../../kit/request.ts'
import type { Theme } from '../../kit/themes.ts'
import { momentIn, opennessOf } from './hours.ts'
import { type Capacity, lapsedDays, type Service, staleDays } from './service.ts'
import { countByArea, findService, listByTheme, listPublished } from './store.ts'
import { filled } from './translations.ts'

export type ServiceCard = {
  id: string
  orgId: string
  orgName: Text
  name: Text
  what: Text
  audience: Text
  theme: Theme
  area: string | null
  phone: string | null
  languages: string[]
  womenStaff: boolean
  capacity: Capacity
  /** Free places; null where places are not counted. */
  free: number | null
  capacityAt: Date
  open: boolean
  confirmedAt: Date
  /** Better to call first. */
  stale: boolean
}

export function cardOf({ city, now }: Pick<CityWork, 'city' | 'now'>, service: Service): ServiceCard {
  const { id, orgId, orgName, area, languages, womenStaff, capacity, free, capacityAt, confirmedAt, sourceLang } = service
  return {
    id, orgId, orgName, area, languages, womenStaff, capacity, free, capacityAt, confirmedAt,
    name: filled(service.name, sourceLang),
    what: filled(service.what, sourceLang),
    audience: filled(service.audience, sourceLang),
    theme: service.themes[0]!,
    phone: service.phone ?? service.contactPhone,
    open: opennessOf(service.hours, momentIn(city, now())).open,
    stale: isStale(service, now()),
  }
}

const daysPast = (confirmBy: string, now: Date) => (now.getTime() - Date.parse(`${confirmBy}T24:00:00Z`)) / 86_400_000
/** Thirty days past its date: readers are told to call first. */
export const isStale = ({ confirmBy }: Pick<Service, 'confirmBy'>, now: Date) => daysPast(confirmBy, now) > staleDays
/** Ninety days past: it is no longer in the finder. */
export const isLapsed = ({ confirmBy }: Pick<Service, 'confirmBy'>, now: Date) => daysPast(confirmBy, now) > lapsedDays

const order: Record<Capacity, number> = { open: 0, waiting_list: 1, full: 2 }

/** The services of a need that somebody can be referred to: those with places first, then those checked last. */
export async function listForReferral({ db, city, now }: Pick<CityWork, 'db' | 'city' | 'now'>, { theme, limit = 50 }: { theme: Theme; limit?: number }): Promise<ServiceCard[]> {
  const rows = await listByTheme(db, city.id, theme, lastListed(now()), limit)
  return rows.map((row) => cardOf({ city, now }, row)).sort((a, b) => order[a.capacity] - order[b.capacity] || Number(a.stale) - Number(b.stale))
}

/** Services of the city's directory, or these of them. */
export async function listCards({ db, city, now }: Pick<CityWork, 'db' | 'city' | 'now'>, ids?: string[]): Promise<ServiceCard[]> {
  if (ids?.length === 0) return []
  return (await listPublished(db, city.id, ids)).map((row) => cardOf({ city, now }, row))
}

/** How many places the finder lists in each neighbourhood, and of how many organisations. */
export const countListed = (db: Db, cityId: string, now: Date) => countByArea(db, cityId, lastListed(now))

/** The earliest date to confirm by that keeps a service in the finder. */
export const lastListed = (now: Date) => new Date(now.getTime() - (lapsedDays + 1) * 86_400_000).toISOString().slice(0, 10)
/** The same for «open now» and against «call first». */
export const lastFresh = (now: Date) => new Date(now.getTime() - (staleDays + 1) * 86_400_000).toISOString().slice(0, 10)

/** One service, or 404. */
export async function getServiceCard(work: Pick<CityWork, 'db' | 'city' | 'now'>, id: string): Promise<ServiceCard> {
  return cardOf(work, orNotFound(await findService(work.db, work.city.id, id)))
}

/** Free places now: 0 when it is full, null where nobody counts. */
export async function placesLeft({ db, city }: { db: Db; city: { id: string } }, id: string): Promise<number | null> {
  const service = orNotFound(await findService(db, city.id, id))
  return service.capacity === 'open' ? service.free : 0
}
