// Every query on days of distribution and what is collected there.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { conflict, orNotFound } from '../../../kit/problem.ts'
import type { VoidReason } from '../words.ts'
import type { DayFilter, Distribution, Entitlement, EntitlementFilter, Sums } from './distribution.ts'

type Where = { cityId: string; orgId: string }
type Of = Pick<Distribution, 'cityId' | 'id'>

export const pageSize = 25

const columns = [
  'distributions.cityId', 'distributions.id', 'distributions.orgId', 'distributions.programmeId', 'listId', 'place', 'area', 'day', 'fromHour', 'toHour',
  'distributions.status', 'distributions.jobId', 'complete', 'distributions.createdBy', 'distributions.createdAt', 'distributions.openedAt',
  'distributions.closedAt', 'reconciledAt', 'reconciledBy', 'counted', 'distributions.version',
] as const

const selectDistributions = (db: Db) => db.selectFrom('distributions')
  .innerJoin('programmes', (join) => join.onRef('programmes.cityId', '=', 'distributions.cityId').onRef('programmes.id', '=', 'distributions.programmeId'))
  .select(columns).select(['programmes.title', 'programmes.kind', 'programmes.currency'])

export async function getDistribution(db: Db, { cityId, orgId }: Where, id: string) {
  return orNotFound(await selectDistributions(db).where('distributions.cityId', '=', cityId).where('distributions.orgId', '=', orgId)
    .where('distributions.id', '=', id).executeTakeFirst())
}
export type Day = Awaited<ReturnType<typeof getDistribution>>

const over = ['reconciled', 'cancelled'] as const
const ahead = ['planned', 'open', 'closed'] as const

/** The days of an organisation: those that are not over by day, the others the latest first. */
export function listDays(db: Db, { cityId, orgId }: Where, { view, after }: DayFilter): Promise<Day[]> {
  const days = selectDistributions(db).where('distributions.cityId', '=', cityId).where('distributions.orgId', '=', orgId)
  return view === 'planned'
    ? days.where('distributions.status', 'in', ahead).orderBy('day').orderBy('distributions.id').limit(200).execute()
    : days.where('distributions.status', 'in', over).$if(after !== undefined, (query) => query.where('distributions.id', '<', after!))
        .orderBy('distributions.id', 'desc').limit(pageSize + 1).execute()
}

export const listDaysOf = (db: Db, cityId: string, programmeId: string): Promise<Day[]> =>
  selectDistributions(db).where('distributions.cityId', '=', cityId).where('distributions.programmeId', '=', programmeId)
    .orderBy('distributions.id', 'desc').limit(50).execute()

export async function findDayOfList(db: Db, cityId: string, listId: string) {
  return db.selectFrom('distributions').select(['id', 'day', 'place']).where('cityId', '=', cityId).where('listId', '=', listId)
    .where('status', '<>', 'cancelled').executeTakeFirst()
}

export async function insertDistribution(db: Db, row: Record<string, unknown>): Promise<string> {
  const { id } = await db.insertInto('distributions').values(row as never).returning('id').executeTakeFirstOrThrow()
  return id as string
}

/** Keeps a day in one of these states until the transaction is over; false when it is in none of them. */
export async function holdDay(db: Db, { cityId, id }: Of, states: Distribution['status'][]): Promise<boolean> {
  const row = await db.selectFrom('distributions').select('id').where('cityId', '=', cityId).where('id', '=', id).where('status', 'in', states).forShare().executeTakeFirst()
  return row !== undefined
}

/** Waits until nobody hands out on a day any more, and lets nobody begin until the transaction is over. */
export async function lockDay(db: Db, { cityId, id }: Of) {
  await db.selectFrom('distributions').select('id').where('cityId', '=', cityId).where('id', '=', id).forUpdate().execute()
}

/** Moves a day on; if it has moved meanwhile, somebody was first. */
export async function moveDistribution(db: Db, { cityId, id, status }: Of & Pick<Distribution, 'status'>, changes: Record<string, unknown>) {
  const { numUpdatedRows } = await db.updateTable('distributions').set({ ...changes, version: sql`version + 1` } as never)
    .where('cityId', '=', cityId).where('id', '=', id).where('status', '=', status).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

export async function updateDistribution(db: Db, { cityId, id }: Of, changes: Record<string, unknown>) {
  await db.updateTable('distributions').set(changes as never).where('cityId', '=', cityId).where('id', '=', id).execute()
}

export async function getWhy(db: Db, { cityId, id }: Of): Promise<Buffer | null> {
  return orNotFound(await db.selectFrom('distributions').select('sealed').where('cityId', '=', cityId).where('id', '=', id).executeTakeFirst()).sealed
}

export async function newIds(db: Db, count: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select new_id() as id from generate_series(1, ${count})`.execute(db)
  return rows.map(({ id }) => id)
}

type NewEntitlement = Omit<Entitlement, 'status' | 'reason' | 'redeemedAt' | 'redeemedBy' | 'twice'> & { codeHash: Buffer; mark: number; sealed: Buffer }

/** Issues entitlements; whoever was promised the same elsewhere meanwhile is left out. Returns those that are. */
export function insertEntitlements(db: Db, rows: NewEntitlement[]): Promise<{ id: string; amount: number }[]> {
  return db.insertInto('entitlements').values(rows as never).onConflict((conflicting) => conflicting.doNothing()).returning(['id', 'amount']).execute() as never
}

export async function lastInLine(db: Db, { cityId, id }: Of): Promise<number> {
  const row = await db.selectFrom('entitlements').select(({ fn }) => fn.max('queueNo').as('n')).where('cityId', '=', cityId).where('distributionId', '=', id).executeTakeFirst()
  return row?.n ?? 0
}

const entitlement = [
  'entitlements.cityId', 'entitlements.id', 'entitlements.orgId', 'entitlements.programmeId', 'distributionId', 'entitlements.kind', 'personId', 'householdId',
  'size', 'community', 'amount', 'entitlements.currency', 'queueNo', 'entitlements.status', 'reason', 'redeemedAt', 'redeemedBy', 'twice', 'entitlements.at',
] as const

/** A page of a day's line. */
export function listEntitlements(db: Db, { cityId, id }: Of, { view, after }: EntitlementFilter, most = pageSize + 1): Promise<Entitlement[]> {
  return db.selectFrom('entitlements').select(entitlement).where('cityId', '=', cityId).where('distributionId', '=', id)
    .$if(view !== 'all', (query) => query.where('status', '=', view as Entitlement['status']))
    .$if(after !== undefined, (query) => query.where('queueNo', '>', after!))
    .orderBy('queueNo').limit(most).execute()
}

export async function getEntitlement(db: Db, { cityId, id: distributionId }: Of, id: string) {
  return orNotFound(await db.selectFrom('entitlements').leftJoin('users', 'users.id', 'redeemedBy').select(entitlement).select('users.name as by')
    .where('cityId', '=', cityId).where('distributionId', '=', distributionId).where('entitlements.id', '=', id).executeTakeFirst())
}

/** The sealed codes of a page of slips. */
export function listSealed(db: Db, { cityId, id }: Of, after: number, most: number) {
  return db.selectFrom('entitlements').select(['cityId', 'id', 'queueNo', 'amount', 'size', 'sealed'])
    .where('cityId', '=', cityId).where('distributionId', '=', id).where('status', '=', 'issued').where('queueNo', '>', after)
    .orderBy('queueNo').limit(most).execute()
}

/** How many there are in each state, and how much; and what was handed out once more. */
export async function sumsOf(db: Db, { cityId, id }: Of): Promise<Sums> {
  const rows = await db.selectFrom('entitlements')
    .select(({ fn }) => ['status', fn.countAll<number>().as('n'), sql<number>`sum(amount)::int8`.as('amount'), sql<number>`sum(twice)::int8`.as('again'), sql<number>`sum(twice * amount)::int8`.as('againAmount')])
    .where('cityId', '=', cityId).where('distributionId', '=', id).groupBy('status').execute()
  const of = (status: Entitlement['status']) => {
    const found = rows.find((row) => row.status === status)
    return { n: found?.n ?? 0, amount: found?.amount ?? 0 }
  }
  const twice = rows.reduce((sum, { again, againAmount }) => ({ n: sum.n + again, amount: sum.amount + againAmount }), { n: 0, amount: 0 })
  return { issued: of('issued'), redeemed: of('redeemed'), void: of('void'), twice }
}

/** Makes void what is still issued on a day; returns what each was worth. */
export async function voidAll(db: Db, { cityId, id }: Of, reason: VoidReason) {
  return db.updateTable('entitlements').set({ status: 'void', reason }).where('cityId', '=', cityId).where('distributionId', '=', id)
    .where('status', '=', 'issued').returning(['id', 'amount']).execute()
}

/** Makes one void, or takes a handover back; if it has moved meanwhile, somebody was first. */
export async function moveEntitlement(db: Db, { cityId, id, status }: Pick<Entitlement, 'cityId' | 'id' | 'status'>, changes: Partial<Entitlement> & { redeemKey?: null }) {
  const { numUpdatedRows } = await db.updateTable('entitlements').set(changes as never)
    .where('cityId', '=', cityId).where('id', '=', id).where('status', '=', status).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

export type Help = Pick<Entitlement, 'id' | 'distributionId' | 'kind' | 'amount' | 'currency' | 'status' | 'reason' | 'redeemedAt' | 'at'> & { title: string }

/** What somebody, or their household, was promised and given by an organisation; the latest first. */
export function listOfPerson(db: Db, { cityId, orgId }: Where, personIds: string[], householdId: string | null, most: number | null) {
  return db.selectFrom('entitlements')
    .innerJoin('programmes', (join) => join.onRef('programmes.cityId', '=', 'entitlements.cityId').onRef('programmes.id', '=', 'entitlements.programmeId'))
    .select(['entitlements.id', 'distributionId', 'entitlements.kind', 'amount', 'entitlements.currency', 'entitlements.status', 'reason', 'redeemedAt', 'at', 'programmes.title'])
    .where('entitlements.cityId', '=', cityId).where('entitlements.orgId', '=', orgId)
    .where(({ or, eb }) => or([eb('personId', 'in', personIds), ...(householdId ? [eb('householdId', '=', householdId)] : [])]))
    .orderBy('entitlements.id', 'desc').limit(most).execute()
}

/** The background's: a person was erased. What was given counts on; what is still promised is returned, to be released. */
export async function forget(background: Db, cityId: string, personId: string) {
  await background.deleteFrom('assistanceListEntries').where('cityId', '=', cityId).where('personId', '=', personId).execute()
  const open = await background.updateTable('entitlements').set({ status: 'void', reason: 'erased' })
    .where('cityId', '=', cityId).where('personId', '=', personId).where('status', '=', 'issued')
    .returning(['id', 'orgId', 'programmeId', 'kind', 'currency', 'amount']).execute()
  await background.updateTable('entitlements').set({ sealed: null, householdId: null, community: 'unsaid', size: 1 })
    .where('cityId', '=', cityId).where('personId', '=', personId).execute()
  return open
}
