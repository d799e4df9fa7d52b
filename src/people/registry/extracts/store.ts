// Every query on lists that leave. Row-level security shows each asker their own alone.
import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { orNotFound } from '../../../kit/problem.ts'
import type { PersonFilter } from '../person.ts'
import type { Extract } from './extract.ts'

type Where = { cityId: string; orgId: string }
type Of = { cityId: string; id: string }
type Filter = Pick<PersonFilter, 'status' | 'need'>

export async function insertExtract(db: Db, row: Pick<Extract, 'cityId' | 'id' | 'at' | 'reason' | 'identities' | 'format' | 'lang' | 'status' | 'need'>) {
  await db.insertInto('personExtracts').values(row).execute()
}

export async function getExtract(db: Db, { cityId, id }: Of): Promise<Extract> {
  return orNotFound(await db.selectFrom('personExtracts').selectAll().where('cityId', '=', cityId).where('id', '=', id).executeTakeFirst())
}

export async function saveExtract(db: Db, { cityId, id }: Of, changes: Partial<Pick<Extract, 'jobId' | 'people' | 'parts' | 'readyAt'>>) {
  await db.updateTable('personExtracts').set(changes).where('cityId', '=', cityId).where('id', '=', id).execute()
}

export async function deleteExtract(db: Db, { cityId, id }: Of) {
  await db.deleteFrom('personExtracts').where('cityId', '=', cityId).where('id', '=', id).execute()
}

export async function insertPart(db: Db, { cityId, id }: Of, n: number, sealed: Buffer) {
  await db.insertInto('personExtractParts').values({ cityId, extractId: id, n, sealed }).execute()
}

export async function getPart(db: Db, { cityId, id }: Of, n: number): Promise<Buffer> {
  return orNotFound(await db.selectFrom('personExtractParts').select('sealed').where('cityId', '=', cityId).where('extractId', '=', id).where('n', '=', n).executeTakeFirst()).sealed
}

const filtered = (db: Db, { cityId, orgId }: Where, { status, need }: Filter) =>
  db.selectFrom('persons').where('persons.cityId', '=', cityId).where('persons.orgId', '=', orgId).where('persons.status', '=', status)
    .$if(need !== undefined, (query) => query.where(({ exists, selectFrom }) => exists(selectFrom('personSpecificNeeds as has').select('code')
      .whereRef('has.cityId', '=', 'persons.cityId').whereRef('has.personId', '=', 'persons.id').where('has.code', '=', need!)) as Expression<SqlBool>))

/** How many a list would hold. */
export async function countForExtract(db: Db, where: Where, filter: Filter): Promise<number> {
  return (await filtered(db, where, filter).select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n
}

/** The next of those whom a list holds, in the order of their ids. */
export function listForExtract(db: Db, where: Where, filter: Filter, after: string, most: number) {
  return filtered(db, where, filter)
    .leftJoin('households', (join) => join.onRef('households.cityId', '=', 'persons.cityId').onRef('households.id', '=', 'householdId'))
    .select([
      'persons.cityId', 'persons.id', 'persons.code', 'sex', 'birthYear', 'languages', 'education', 'stay', 'papers', 'place', 'persons.createdAt', 'sealed',
      'households.code as household', 'size',
      sql<string[]>`array(select code from person_specific_needs n where n.city_id = persons.city_id and n.person_id = persons.id order by code)`.as('needs'),
    ])
    .where('persons.id', '>', after).orderBy('persons.id').limit(most).execute()
}

/** The clock's: lists that were ready before, and those that nobody made ready within a day. */
export async function forgetExtracts(background: Db, now: Date, keptFor: number) {
  await background.deleteFrom('personExtracts').where(({ or, eb }) => or([
    eb('readyAt', '<', new Date(now.getTime() - keptFor)), eb('at', '<', new Date(now.getTime() - 24 * 3_600_000)),
  ])).execute()
}
