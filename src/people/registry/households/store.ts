// Every query on households.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { orNotFound } from '../../../kit/problem.ts'
import { merged } from '../store.ts'

type Where = { cityId: string; orgId: string }

/** False when the code is taken: then with another one. */
export async function insertHousehold(db: Db, row: Where & { id: string; code: string; size: number; createdAt: Date }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db.insertInto('households').values(row)
    .onConflict((conflicting) => conflicting.columns(['cityId', 'code']).doNothing()).executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function getHousehold(db: Db, { cityId, orgId }: Where, id: string) {
  return orNotFound(await db.selectFrom('households').select(['id', 'code', 'size'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).executeTakeFirst())
}

export function findHousehold(db: Db, { cityId, orgId }: Where, code: string) {
  return db.selectFrom('households').select(['id', 'code', 'size'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('code', '=', code).executeTakeFirst()
}

export function listMembers(db: Db, { cityId, orgId }: Where, householdId: string) {
  return db.selectFrom('persons').select(['id', 'code', 'initials', 'sex', 'birthYear', 'place', 'status'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('householdId', '=', householdId).where('status', 'in', ['open', 'closed'])
    .orderBy('birthYear').orderBy('id').execute()
}

/** Makes room for one more, when as many are registered as they said they are. */
export async function growHousehold(db: Db, { cityId, orgId }: Where, id: string, size: number) {
  await db.updateTable('households').set({ size })
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).where('size', '<', size).execute()
}

/** Whom households are helped through: their head, else whoever was registered first. Somebody on their own is a household, too. */
export function listCollectors(db: Db, where: Where, after: string | undefined, most: number) {
  return withSize(selectCollectors(db, where)).$if(after !== undefined, (query) => query.where('persons.id', '>', after!))
    .orderBy('persons.id').limit(most).execute()
}

/** The same of these people, as far as their files are open. */
export function findCollectors(db: Db, where: Where, ids: string[]) {
  return withSize(selectOpen(db, where)).where('persons.id', 'in', ids).orderBy('persons.id').execute()
}

export async function countCollectors(db: Db, where: Where): Promise<number> {
  const { n } = await selectCollectors(db, where).select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return n
}

const selectOpen = (db: Db, { cityId, orgId }: Where) =>
  db.selectFrom('persons').where('persons.cityId', '=', cityId).where('persons.orgId', '=', orgId).where('persons.status', '=', 'open')

const withSize = (people: ReturnType<typeof selectOpen>) =>
  people.leftJoin('households', (join) => join.onRef('households.cityId', '=', 'persons.cityId').onRef('households.id', '=', 'householdId'))
    .select(({ fn, val }) => ['persons.id', 'householdId', fn.coalesce('households.size', val(1)).as('size')])

const selectCollectors = (db: Db, where: Where) => selectOpen(db, where)
    .where(sql<boolean>`(household_id is null or not exists (
      select from persons before where before.city_id = persons.city_id and before.household_id = persons.household_id and before.org_id = persons.org_id
         and before.status = 'open' and (coalesce(before.place, '') <> 'head', before.id) < (coalesce(persons.place, '') <> 'head', persons.id)))`)

/** Everybody of these households, and these people, in codes. */
export function listOfHouseholds(db: Db, { cityId, orgId }: Where, householdIds: string[], alone: string[]) {
  return db.selectFrom('persons').select(['id', 'householdId', 'sex', 'birthYear', 'stay', merged.as('merged')])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('status', '=', 'open')
    .where(({ or, eb }) => or([eb('id', 'in', alone), ...(householdIds.length > 0 ? [eb('householdId', 'in', householdIds)] : [])])).execute()
}
