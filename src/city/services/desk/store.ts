// The lists of those who keep the directory.
import { sql } from 'kysely'
import type { City } from '../../../kit/cities.ts'
import type { Db } from '../../../kit/database.ts'
import type { Service } from '../service.ts'
import { selectServices } from '../store.ts'

export const deskPage = 50
export const deskViews = ['all', 'check', 'draft', 'translate', 'full', 'hidden', 'closed'] as const
export type DeskView = (typeof deskViews)[number]

// What each view holds. «To check» is what is due within a week or late.
const holds = (view: DeskView, soon: string) => ({
  all: sql<boolean>`services.status <> 'closed'`,
  check: sql<boolean>`(services.status = 'published' and services.confirm_by <= ${soon})`,
  draft: sql<boolean>`services.status = 'draft'`,
  translate: sql<boolean>`(services.status <> 'closed' and services.translations::text ~ '"(missing|outdated)"')`,
  full: sql<boolean>`(services.status = 'published' and services.capacity <> 'open')`,
  hidden: sql<boolean>`services.status = 'hidden'`,
  closed: sql<boolean>`services.status = 'closed'`,
})[view]

const inAWeek = (now: Date) => new Date(now.getTime() + 7 * 86_400_000).toISOString().slice(0, 10)

/** One page of a view, what is due first; of one organisation, or all of the city. */
export async function listDesk(db: Db, city: Pick<City, 'id'>, orgId: string | undefined, view: DeskView, page: number, now: Date): Promise<Service[]> {
  let query = selectServices(db).where('services.cityId', '=', city.id).where(holds(view, inAWeek(now)))
  if (orgId) query = query.where('services.orgId', '=', orgId)
  const rows = await query.orderBy('services.confirmBy').orderBy('services.id').limit(deskPage).offset((page - 1) * deskPage).execute()
  return rows as unknown as Service[]
}

export async function countDesk(db: Db, city: Pick<City, 'id'>, orgId: string | undefined, now: Date): Promise<Record<DeskView, number>> {
  const soon = inAWeek(now)
  const { rows: [row] } = await sql<Record<DeskView, number>>`
    select ${sql.join(deskViews.map((view) => sql`count(*) filter (where ${holds(view, soon)}) as ${sql.ref(view)}`))}
      from services where city_id = ${city.id} ${orgId ? sql`and org_id = ${orgId}` : sql``}`.execute(db)
  return row!
}

/** Sets the public holidays of a city among its other settings. */
export async function setHolidays(db: Db, cityId: string, holidays: string[]) {
  await db.updateTable('cities')
    .set({ settings: sql`settings || jsonb_build_object('holidays', ${JSON.stringify(holidays)}::jsonb)` })
    .where('id', '=', cityId).execute()
}
