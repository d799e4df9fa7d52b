// Every query on lists.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { conflict, orNotFound } from '../../../kit/problem.ts'
import type { Entry, EntryFilter, List } from './list.ts'

type Where = { cityId: string; orgId: string }
type Of = Pick<List, 'cityId' | 'id'>

export const pageSize = 25

const selectLists = (db: Db) => db.selectFrom('assistanceLists')
  .innerJoin('users as maker', 'maker.id', 'madeBy').leftJoin('users as approver', 'approver.id', 'approvedBy')
  .selectAll('assistanceLists').select(['maker.name as maker', 'approver.name as approver'])

export async function getList(db: Db, { cityId, orgId }: Where, id: string) {
  return orNotFound(await selectLists(db).where('assistanceLists.cityId', '=', cityId).where('assistanceLists.orgId', '=', orgId)
    .where('assistanceLists.id', '=', id).executeTakeFirst())
}
export type ListRow = Awaited<ReturnType<typeof getList>>

/** The lists of a programme, the latest first. */
export const listLists = (db: Db, cityId: string, programmeId: string) =>
  selectLists(db).where('assistanceLists.cityId', '=', cityId).where('programmeId', '=', programmeId).where('assistanceLists.status', '<>', 'dropped')
    .orderBy('assistanceLists.id', 'desc').limit(30).execute()

export async function insertList(db: Db, row: Where & { programmeId: string; rules: string; madeBy: string; madeAt: Date }): Promise<string> {
  const { id } = await db.insertInto('assistanceLists').values(row as never).returning('id').executeTakeFirstOrThrow()
  return id as string
}

export async function insertEntries(db: Db, entries: Entry[]) {
  if (entries.length > 0) await db.insertInto('assistanceListEntries').values(entries).execute()
}

/** Adds to what a list counts. */
export async function countEntries(db: Db, { cityId, id }: Of, more: { lookedAt: number; chosen: number; total: number }) {
  await db.updateTable('assistanceLists').set({
    lookedAt: sql`looked_at + ${more.lookedAt}`, chosen: sql`chosen + ${more.chosen}`, total: sql`total + ${more.total}`,
  }).where('cityId', '=', cityId).where('id', '=', id).execute()
}

/** Moves a list on; if it has moved meanwhile, somebody was first. */
export async function moveList(db: Db, { cityId, id, status }: Of & Pick<List, 'status'>, changes: Partial<List>) {
  const { numUpdatedRows } = await db.updateTable('assistanceLists').set(changes as never)
    .where('cityId', '=', cityId).where('id', '=', id).where('status', '=', status).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

export async function setJob(db: Db, { cityId, id }: Of, jobId: string) {
  await db.updateTable('assistanceLists').set({ jobId }).where('cityId', '=', cityId).where('id', '=', id).execute()
}

/** A page of those who are on the list, or are not. */
export function listEntries(db: Db, { cityId, id }: Of, { view, after }: EntryFilter, most = pageSize + 1): Promise<Entry[]> {
  return db.selectFrom('assistanceListEntries').selectAll().where('cityId', '=', cityId).where('listId', '=', id).where('chosen', '=', view === 'in')
    .$if(after !== undefined, (query) => query.where('personId', '>', after!)).orderBy('personId').limit(most).execute()
}

/** Takes people off a list, for a reason. Returns how many were on it, and what they were to get. */
export async function takeOff(db: Db, { cityId, id }: Of, personIds: string[], reason: string): Promise<{ n: number; amount: number }> {
  const { rows: [sum] } = await sql<{ n: number; amount: number }>`
    with before as (select person_id, amount from assistance_list_entries
                     where city_id = ${cityId} and list_id = ${id} and chosen and person_id = any (${personIds}::uuid[])),
         taken as (update assistance_list_entries entry set chosen = false, reasons = ${[reason]}, amount = 0 from before
                    where entry.city_id = ${cityId} and entry.list_id = ${id} and entry.person_id = before.person_id returning before.amount)
    select count(*)::int8 as n, coalesce(sum(amount), 0)::int8 as amount from taken`.execute(db)
  return sum!
}

/** How many are out for each reason, the most first. */
export async function countReasons(db: Db, { cityId, id }: Of): Promise<{ reason: string; n: number }[]> {
  const { rows } = await sql<{ reason: string; n: number }>`
    select case when reason like 'helped:%' then 'helped' else reason end as reason, count(*)::int8 as n
      from assistance_list_entries, unnest(reasons) as reason
     where city_id = ${cityId} and list_id = ${id} and not chosen group by 1 order by 2 desc, 1`.execute(db)
  return rows
}

type Earlier = { personId: string; householdId: string | null; redeemedAt: Date | null }

/** Help of a kind that these people or households are promised, or were given since a day; the latest first. */
export function listEarlier(db: Db, { cityId, orgId }: Where, kind: string, since: Date, personIds: string[], householdIds: string[]): Promise<Earlier[]> {
  return db.selectFrom('entitlements').select(['personId', 'householdId', 'redeemedAt'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('kind', '=', kind)
    .where(({ or, and, eb }) => and([
      or([eb('status', '=', 'issued'), and([eb('status', '=', 'redeemed'), eb('redeemedAt', '>', since)])]),
      or([eb('personId', 'in', personIds), ...(householdIds.length > 0 ? [eb('householdId', 'in', householdIds)] : [])]),
    ])).orderBy(sql`redeemed_at desc nulls first`).execute()
}
