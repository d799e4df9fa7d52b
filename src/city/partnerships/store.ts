// Every query on agreements and their signatures. Row-level security leaves out what the actor's organisation is no party of.
import { sql } from 'kysely'
import type { Db } from '../../kit/database.ts'
import { conflict, orNotFound } from '../../kit/problem.ts'
import { type Agreement, type AgreementFilter, type Status, statusesOf } from './agreement.ts'

/** Those of a city: there are tens. What needs somebody first, then the latest. */
export async function listAgreements(db: Db, cityId: string, { view }: AgreementFilter): Promise<Agreement[]> {
  return (await db.selectFrom('agreements').selectAll()
    .where('cityId', '=', cityId).where('status', 'in', statusesOf[view]).orderBy('id', 'desc').limit(200).execute()) as unknown as Agreement[]
}

export async function countAgreements(db: Db, cityId: string): Promise<Partial<Record<Status, number>>> {
  const rows = await db.selectFrom('agreements').select(({ fn }) => ['status', fn.countAll<number>().as('n')])
    .where('cityId', '=', cityId).groupBy('status').execute()
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
}

/** Those whose parties have all signed, and that are not over. */
export async function listRunning(db: Db, cityId: string): Promise<Agreement[]> {
  return listAgreements(db, cityId, { view: 'running' })
}

export async function findAgreement(db: Db, cityId: string, id: string): Promise<Agreement | undefined> {
  return (await db.selectFrom('agreements').selectAll().where('cityId', '=', cityId).where('id', '=', id).executeTakeFirst()) as unknown as Agreement | undefined
}

/** These, by id, as far as the actor's organisation is a party. */
export async function findAgreements(db: Db, cityId: string, ids: string[]): Promise<Map<string, Agreement>> {
  if (ids.length === 0) return new Map()
  const rows = (await db.selectFrom('agreements').selectAll().where('cityId', '=', cityId).where('id', 'in', ids).execute()) as unknown as Agreement[]
  return new Map(rows.map((agreement) => [agreement.id, agreement]))
}

export const getAgreement = async (db: Db, cityId: string, id: string): Promise<Agreement> => orNotFound(await findAgreement(db, cityId, id))

/** The clock's: those who may be asked about double assistance, each once a city. */
export async function listAsked(background: Db, now: Date): Promise<{ cityId: string; orgId: string }[]> {
  const { rows } = await sql<{ cityId: string; orgId: string }>`
    select distinct city_id as "cityId", unnest(party_ids) as "orgId" from agreements
     where status in ('active', 'expiring') and starts_at <= ${now} and ${now} < ends_at and check_kinds <> '{}'`.execute(background)
  return rows
}

/** The clock's: those for which it is time to begin, to end, or to tell that their end is near. */
export async function listDue(background: Db, now: Date, soon: string): Promise<(Agreement & { renewed: boolean })[]> {
  const renewed = sql<boolean>`exists (select from agreements later where later.city_id = agreements.city_id and later.renews_id = agreements.id
    and later.status in ('active', 'expiring', 'suspended'))`
  return (await background.selectFrom('agreements').selectAll().select(renewed.as('renewed'))
    .where('status', 'in', statusesOf.running)
    .where(({ or, and, eb }) => or([
      eb('endsAt', '<=', now), renewed, and([eb('status', '=', 'signed'), eb('startsAt', '<=', now)]),
      and([eb('status', '=', 'active'), or([eb('reviewOn', '<=', soon), eb('endsOn', '<=', soon)])]),
    ])).execute()) as unknown as (Agreement & { renewed: boolean })[]
}

/** The one that takes the place of this one, if there is. */
export async function findRenewal(db: Db, { cityId, id }: Pick<Agreement, 'cityId' | 'id'>) {
  return db.selectFrom('agreements').select(['id', 'code', 'status'])
    .where('cityId', '=', cityId).where('renewsId', '=', id).where('status', '<>', 'dropped').orderBy('id', 'desc').limit(1).executeTakeFirst()
}

/** Undefined when the code is taken: then with another one. */
export async function insertAgreement(db: Db, row: Record<string, unknown>): Promise<string | undefined> {
  const made = await db.insertInto('agreements').values(row as never)
    .onConflict((conflicting) => conflicting.columns(['cityId', 'code']).doNothing()).returning('id').executeTakeFirst()
  return made?.id as string | undefined
}

type At = Pick<Agreement, 'cityId' | 'id' | 'status' | 'version'>

/** Changes an agreement in the state and version that was read; if it has moved meanwhile, somebody was first. */
export async function updateAgreement(db: Db, { cityId, id, status, version }: At, changes: Record<string, unknown>) {
  const { numUpdatedRows } = await db.updateTable('agreements').set({ ...changes, version: sql`version + 1` } as never)
    .where('cityId', '=', cityId).where('id', '=', id).where('status', '=', status).where('version', '=', version).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

export type Partner = Awaited<ReturnType<typeof listPartners>>[number]

/** The organisations of a city: who may be a party, and how everybody reaches them. */
export function listPartners(db: Db, cityId: string) {
  return db.selectFrom('organisationCities').innerJoin('organisations', 'organisations.id', 'organisationCities.orgId')
    .select(['organisations.id', 'name', 'email', 'phone']).where('organisationCities.cityId', '=', cityId).where('closedAt', 'is', null)
    .orderBy('slug').execute()
}
