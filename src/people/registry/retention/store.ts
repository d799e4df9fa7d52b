// Every query on erasures and periods.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { conflict, orNotFound } from '../../../kit/problem.ts'
import type { Periods } from './retention.ts'

type Where = { cityId: string; orgId: string }

const columns = [
  'erasures.cityId', 'erasures.id', 'erasures.orgId', 'personId', 'personCode', 'reason', 'erasures.status', 'askedBy', 'askedAt',
  'decidedBy', 'decidedAt', 'doneAt',
] as const

export async function getOrgSettings(db: Db, orgId: string): Promise<Partial<Periods>> {
  const { settings } = orNotFound(await db.selectFrom('organisations').select('settings').where('id', '=', orgId).executeTakeFirst())
  return (settings as { retention?: Partial<Periods> }).retention ?? {}
}

export async function setOrgSettings(db: Db, orgId: string, retention: Periods) {
  await db.updateTable('organisations')
    .set({ settings: sql`jsonb_set(settings, '{retention}', ${JSON.stringify(retention)}::jsonb)` }).where('id', '=', orgId).execute()
}

export async function setCityLimit(db: Db, cityId: string, keep: number) {
  await db.updateTable('cities').set({ settings: sql`jsonb_set(settings, '{retention}', ${JSON.stringify(keep)}::jsonb)` }).where('id', '=', cityId).execute()
}

export async function insertErasure(db: Db, row: Where & { personId: string; personCode: string; reason: 'person_asked' | 'wrongly_registered' | 'registered_twice'; askedAt: Date }) {
  const { id } = await db.insertInto('erasures').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Those that wait for a second person first, then what was decided lately. */
export function listErasures(db: Db, { cityId, orgId }: Where) {
  return db.selectFrom('erasures').leftJoin('users as asker', 'asker.id', 'askedBy').leftJoin('users as decider', 'decider.id', 'decidedBy')
    .select(columns).select(['asker.name as asker', 'decider.name as decider'])
    .where('erasures.cityId', '=', cityId).where('erasures.orgId', '=', orgId)
    .orderBy(sql`erasures.status = 'asked'`, 'desc').orderBy('erasures.id', 'desc').limit(50).execute()
}
export type Erasure = Awaited<ReturnType<typeof listErasures>>[number]

export async function getErasure(db: Db, { cityId, orgId }: Where, id: string) {
  return orNotFound(await db.selectFrom('erasures').select(columns)
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).executeTakeFirst())
}

/** The erasure that this person's file waits for, if any. */
export function findErasureOf(db: Db, { cityId, orgId }: Where, personId: string) {
  return db.selectFrom('erasures').select(columns)
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('personId', '=', personId)
    .orderBy('id', 'desc').limit(1).executeTakeFirst()
}

/** Decides an erasure that was asked for; if somebody decided meanwhile, they were first. */
export async function decideErasure(db: Db, { cityId, orgId }: Where, id: string, changes: { status: 'confirmed' | 'refused'; decidedBy: string; decidedAt: Date }) {
  const { numUpdatedRows } = await db.updateTable('erasures').set(changes)
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).where('status', '=', 'asked').executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

/** How many different people each member looked at, by day and reason: how much, never whom. */
export function listLooksByDay(db: Db, orgId: string, timeZone: string, since: Date) {
  const day = sql<string>`(at at time zone ${sql.lit(timeZone)})::date`
  return db.selectFrom('accessLog').innerJoin('users', 'users.id', 'accessLog.userId')
    .select(({ fn }) => [day.as('day'), 'users.name as by', 'reason', fn.count<number>('personId').distinct().as('people')])
    .where('orgId', '=', orgId).where('at', '>', since)
    .groupBy([day, 'users.id', 'users.name', 'reason']).orderBy('day', 'desc').orderBy('people', 'desc').limit(200).execute()
}

/** How many files were compared by machine, by whom, as often as it was done. */
export function listComparisons(db: Db, orgId: string, timeZone: string, since: Date) {
  return db.selectFrom('events').innerJoin('users', 'users.id', 'events.userId')
    .select([sql<string>`(at at time zone ${sql.lit(timeZone)})::date`.as('day'), 'users.name as by', sql<number>`(data ->> 'people')::int`.as('people')])
    .where('events.orgId', '=', orgId).where('events.name', '=', 'people.compared').where('at', '>', since).orderBy('at', 'desc').limit(50).execute()
}

// What follows is the clock's: it acts for nobody.

type Confirmed = { cityId: string; id: string; orgId: string; personId: string; personCode: string }
type File = { cityId: string; id: string }

export function listConfirmed(background: Db, most = 100): Promise<Confirmed[]> {
  return background.selectFrom('erasures').select(['cityId', 'id', 'orgId', 'personId', 'personCode'])
    .where('status', '=', 'confirmed').orderBy('decidedAt').limit(most).execute()
}

/** Is this file open? Nobody changes it until it is erased. */
export async function isOpenFile(db: Db, cityId: string, id: string): Promise<boolean> {
  const person = await db.selectFrom('persons').select('status').where('cityId', '=', cityId).where('id', '=', id).forUpdate().executeTakeFirst()
  return person?.status === 'open'
}

/** A file and those that were merged into it. */
export async function listFiles(db: Db, cityId: string, id: string): Promise<string[]> {
  const rows = await db.selectFrom('persons').select('id').where('cityId', '=', cityId).where(({ or, eb }) => or([eb('id', '=', id), eb('mergedInto', '=', id)])).execute()
  return rows.map((row) => row.id)
}

/** Takes away all that tells who somebody is. Their row stays as a code and dates. */
export async function eraseFile(db: Db, cityId: string, personId: string, at: Date) {
  await db.deleteFrom('personTokens').where('personId', '=', personId).execute()
  for (const table of ['personSpecificNeeds', 'consents', 'corrections', 'personOrigins'] as const)
    await db.deleteFrom(table).where('cityId', '=', cityId).where('personId', '=', personId).execute()
  await db.updateTable('persons').set({
    status: 'erased', erasedAt: at, sealed: null, initials: '', sex: null, birthYear: null, birthKnown: null, languages: [], education: null,
    stay: null, papers: [], householdId: null, place: null, handedTo: null, retainUntil: null, version: sql`version + 1`,
  }).where('cityId', '=', cityId).where('id', '=', personId).execute()
  await db.updateTable('merges').set({ sealed: null }).where('cityId', '=', cityId).where(({ or, eb }) => or([eb('personId', '=', personId), eb('mergedId', '=', personId)])).execute()
}

export async function finishErasure(db: Db, { cityId, id }: File, at: Date) {
  await db.updateTable('erasures').set({ status: 'done', doneAt: at }).where('cityId', '=', cityId).where('id', '=', id).execute()
}

export async function noteByClock(db: Db, { cityId, personId, orgId }: { cityId: string; personId: string; orgId: string }, name: string, at: Date) {
  await db.insertInto('events').values({ scope: cityId, at, name, subject: personId, userId: null, orgId, data: '{}' }).execute()
}

export async function listOrgPeriods(background: Db) {
  const rows = await background.selectFrom('organisations').select(['id', 'settings']).where(sql<boolean>`settings ? 'retention'`).execute()
  return rows.map(({ id, settings }) => ({ id, retention: (settings as { retention: Periods }).retention }))
}

/** Open files without activity since a day, that wait for nothing. */
export function listQuiet(background: Db, cityId: string, since: Date, most = 500) {
  return background.selectFrom('persons').select(['cityId', 'orgId', 'id', 'code', 'activeAt', 'warnedAt'])
    .where('cityId', '=', cityId).where('status', '=', 'open').where('activeAt', '<', since)
    .orderBy('activeAt').limit(most).execute()
}

/** Closed files whose time is over by this day. */
export function listOutlived(background: Db, cityId: string, by: string, most = 500) {
  return background.selectFrom('persons').select(['cityId', 'orgId', 'id', 'code', 'retainUntil', 'warnedAt'])
    .where('cityId', '=', cityId).where('status', '=', 'closed').where('retainUntil', '<=', by)
    .orderBy('retainUntil').limit(most).execute()
}

export async function warn(background: Db, { cityId, id }: File, at: Date) {
  await background.updateTable('persons').set({ warnedAt: at }).where('cityId', '=', cityId).where('id', '=', id).where('warnedAt', 'is', null).execute()
}

export async function closeByClock(db: Db, { cityId, id }: File, retainUntil: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('persons').set({ status: 'closed', closedAt: at, retainUntil, warnedAt: null })
    .where('cityId', '=', cityId).where('id', '=', id).where('status', '=', 'open').executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The time to keep a file is over: an erasure that nobody asked for and that needs no confirmation. */
export async function askByClock(background: Db, { cityId, orgId, id, code }: File & { orgId: string; code: string }, at: Date) {
  await background.insertInto('erasures')
    .values({ cityId, orgId, personId: id, personCode: code, reason: 'retention', status: 'confirmed', askedBy: null, askedAt: at, decidedAt: at })
    .onConflict((conflicting) => conflicting.doNothing()).execute()
}
