// Every query on services but the finder's. Row-level security has already left out what the actor may not see.
import { sql } from 'kysely'
import type { Db } from '../../kit/database.ts'
import type { Text } from '../../kit/language.ts'
import { conflict, orNotFound } from '../../kit/problem.ts'
import type { Theme } from '../../kit/themes.ts'
import type { Service, Status } from './service.ts'

const columns = [
  'services.cityId', 'services.id', 'services.orgId', 'services.status', 'services.themes', 'services.name', 'services.what',
  'services.description', 'services.audience', 'services.address', 'services.costNote', 'services.documents', 'services.sources', 'services.sourceLang',
  'services.translations', 'services.area', 'services.lat', 'services.lon', 'services.phone', 'services.contactId', 'services.hours',
  'services.cost', 'services.papers', 'services.languages', 'services.womenStaff', 'services.contactPoint', 'services.capacity',
  'services.free', 'services.capacityAt', 'services.confirmedAt', 'services.confirmedBy', 'services.confirmBy', 'services.asked',
  'services.hiddenBy', 'services.createdAt', 'services.createdBy', 'services.changedAt', 'services.publishedAt', 'services.version',
] as const

export const selectServices = (db: Db) =>
  db.selectFrom('services')
    .innerJoin('organisations', 'organisations.id', 'services.orgId')
    .leftJoin('contacts', (join) => join.onRef('contacts.cityId', '=', 'services.cityId').onRef('contacts.id', '=', 'services.contactId'))
    .select(columns)
    .select([
      'organisations.name as orgName', 'contacts.name as contactName', 'contacts.phone as contactPhone',
      'contacts.email as contactEmail', 'contacts.note as contactNote',
    ])

/** Listed services of a need: those with places first, then those checked last. */
export async function listByTheme(db: Db, cityId: string, theme: Theme, listedFrom: string, limit: number): Promise<Service[]> {
  const rows = await selectServices(db)
    .innerJoin('serviceThemes', (join) => join.onRef('serviceThemes.cityId', '=', 'services.cityId').onRef('serviceThemes.serviceId', '=', 'services.id'))
    .where('services.cityId', '=', cityId).where('services.status', '=', 'published').where('services.confirmBy', '>=', listedFrom)
    .where('serviceThemes.cityId', '=', cityId).where('serviceThemes.theme', '=', theme)
    .orderBy((eb) => eb.case('capacity').when('open').then(0).when('waiting_list').then(1).else(2).end())
    .orderBy('services.confirmedAt', 'desc').limit(limit).execute()
  return rows as unknown as Service[]
}

export async function getService(db: Db, cityId: string, id: string): Promise<Service> {
  return orNotFound(await findService(db, cityId, id))
}

export async function findService(db: Db, cityId: string, id: string): Promise<Service | undefined> {
  const row = await selectServices(db).where('services.cityId', '=', cityId).where('services.id', '=', id).executeTakeFirst()
  return row as Service | undefined
}

/** What is published in a city, or these of it; at most five hundred. */
export async function listPublished(db: Db, cityId: string, ids?: string[]): Promise<Service[]> {
  let query = selectServices(db).where('services.cityId', '=', cityId).where('services.status', '=', 'published')
  if (ids) query = query.where('services.id', '=', sql<string>`any(${ids}::uuid[])`)
  return (await query.orderBy('services.id').limit(500).execute()) as unknown as Service[]
}

export async function insertService(db: Db, row: Record<string, unknown>): Promise<string> {
  const { id } = await db.insertInto('services').values(row as never).returning('id').executeTakeFirstOrThrow()
  return id
}

type Known = Pick<Service, 'cityId' | 'id' | 'version'>

/** Writes a change, if nobody else changed the service meanwhile. */
export async function updateService(db: Db, { cityId, id, version }: Known, changes: Record<string, unknown>): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('services').set({ ...changes, version: version + 1 } as never)
    .where('cityId', '=', cityId).where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Changes what is no text of its editors: capacity, the date of the last check. */
export async function touchService(db: Db, { cityId, id }: Pick<Service, 'cityId' | 'id'>, changes: Record<string, unknown>) {
  const { numUpdatedRows } = await db.updateTable('services').set(changes as never)
    .where('cityId', '=', cityId).where('id', '=', id).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

/** Moves a service on; if it has moved meanwhile, somebody was first. */
export async function setStatus(db: Db, { cityId, id, status: from }: Pick<Service, 'cityId' | 'id' | 'status'>, to: Status, changes: Record<string, unknown>) {
  const { numUpdatedRows } = await db.updateTable('services').set({ ...changes, status: to } as never)
    .where('cityId', '=', cityId).where('id', '=', id).where('status', '=', from).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

export type FinderEntry = { cityId: string; id: string; orgId: string; themes: string[]; languages: string[]; words: Map<string, boolean> }

/** Puts a published service into what the finder looks up, in place of what stood there. */
export async function putInFinder(db: Db, { cityId, id, orgId, themes, languages, words }: FinderEntry) {
  await takeFromFinder(db, { cityId, id })
  const of = { cityId, serviceId: id, orgId }
  await db.insertInto('serviceThemes').values(themes.map((theme) => ({ ...of, theme }))).execute()
  if (languages.length > 0) await db.insertInto('serviceLanguages').values(languages.map((lang) => ({ ...of, lang }))).execute()
  for (const parcel of parcels([...words])) {
    await db.insertInto('serviceWords').values(parcel.map(([word, told]) => ({ ...of, word, told }))).execute()
  }
}

export async function takeFromFinder(db: Db, { cityId, id }: Pick<FinderEntry, 'cityId' | 'id'>) {
  for (const table of ['serviceThemes', 'serviceLanguages', 'serviceWords'] as const) {
    await db.deleteFrom(table).where('cityId', '=', cityId).where('serviceId', '=', id).execute()
  }
}

// Powers of two: a few statements serve lists of any length, so that each stays prepared.
function* parcels<T>(rows: T[]): Generator<T[]> {
  for (let at = 0, size = 64; at < rows.length; at += size) {
    while (size > rows.length - at) size /= 2
    yield rows.slice(at, at + size)
  }
}

export type OrgChoice = { id: string; name: Text }

/** Organisations that work in a city, for whom the city may write. */
export function listOrganisations(db: Db, cityId: string): Promise<OrgChoice[]> {
  return db.selectFrom('organisationCities').innerJoin('organisations', 'organisations.id', 'organisationCities.orgId')
    .select(['organisations.id', 'organisations.name'])
    .where('organisationCities.cityId', '=', cityId).where('organisations.closedAt', 'is', null)
    .orderBy(sql`organisations.name->>'fr'`).execute()
}

/** The city's own administration: who answers where no organisation does. */
export async function findCityOrg(db: Db, cityId: string): Promise<{ id: string; email: string | null } | undefined> {
  return db.selectFrom('organisationCities').innerJoin('organisations', 'organisations.id', 'organisationCities.orgId')
    .select(['organisations.id', 'organisations.email'])
    .where('organisationCities.cityId', '=', cityId).where('organisations.kind', '=', 'city').limit(1).executeTakeFirst()
}

export async function findOrgEmail(db: Db, orgId: string): Promise<string | null> {
  return (await db.selectFrom('organisations').select('email').where('id', '=', orgId).executeTakeFirst())?.email ?? null
}

/** Who offers a service there must work in the city. */
export async function worksInCity(db: Db, cityId: string, orgId: string): Promise<boolean> {
  return (await db.selectFrom('organisationCities').select('orgId').where('cityId', '=', cityId).where('orgId', '=', orgId).executeTakeFirst()) !== undefined
}

/** How many services are in the directory of each city. */
export async function countByCity(db: Db): Promise<Map<string, number>> {
  const rows = await db.selectFrom('services').select(['cityId', ({ fn }) => fn.countAll<number>().as('n')])
    .where('status', '=', 'published').groupBy('cityId').execute()
  return new Map(rows.map(({ cityId, n }) => [cityId, Number(n)]))
}

/** How many services are in the directory in each area of a city, and of how many organisations. */
/** Of what the finder lists: confirmed to the date of `listed` or later. */
export async function countByArea(db: Db, cityId: string, listed: string): Promise<{ area: string; services: number; organisations: number }[]> {
  const { rows } = await sql<{ area: string; services: number; organisations: number }>`
    select area, count(*)::int as services, count(distinct org_id)::int as organisations
      from services where city_id = ${cityId} and status = 'published' and confirm_by >= ${listed} and area is not null group by area`.execute(db)
  return rows
}
