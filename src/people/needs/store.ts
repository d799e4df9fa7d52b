// Every query on needs. Row-level security has already left out what the actor may not see.
import { sql } from 'kysely'
import { type Db, fixed } from '../../kit/database.ts'
import { conflict, orNotFound } from '../../kit/problem.ts'
import type { Need, NeedFilter, Status } from './need.ts'

export const pageSize = 25

const columns = [
  'cityId', 'id', 'orgId', 'personId', 'theme', 'urgency', 'status', 'reason', 'weighs', 'household', 'base', 'rank', 'scoredBy', 'since',
  'openedBy', 'answeredAt', 'closedAt', 'handedTo', 'version',
] as const

type Where = { cityId: string; orgId: string }

/** One page of the queue, the most pressing first; of what is over, the latest. */
export function listNeeds(db: Db, { cityId, orgId }: Where, { view, theme, after }: NeedFilter): Promise<Need[]> {
  const over = view === 'over'
  let query = db.selectFrom('needs').select(columns).where('cityId', '=', cityId).where('orgId', '=', orgId)
  query = over ? query.where('closedAt', 'is not', null) : query.where('status', '=', view)
  if (theme) query = query.where('theme', '=', theme)
  if (after) {
    const [rank, id] = after.split('_')
    query = query.where(over ? sql<boolean>`id < ${id}::uuid` : sql<boolean>`(rank, id) < (${rank}::float8, ${id}::uuid)`)
  }
  return (over ? query.orderBy('id', 'desc') : query.orderBy('rank', 'desc').orderBy('id', 'desc')).limit(fixed(pageSize + 1)).execute()
}

/** How many wait, and how many are being answered. */
export async function countNeeds(db: Db, { cityId, orgId }: Where) {
  const rows = await db.selectFrom('needs').select(({ fn }) => ['status', fn.countAll<number>().as('n')])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('status', 'in', ['open', 'in_response']).groupBy('status').execute()
  const n = (status: Status) => rows.find((row) => row.status === status)?.n ?? 0
  return { open: n('open'), in_response: n('in_response') }
}

export function listNeedsOf(db: Db, { cityId, orgId }: Where, personIds: string[]): Promise<Need[]> {
  return db.selectFrom('needs').select(columns)
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('personId', 'in', personIds)
    .orderBy('rank', 'desc').execute()
}

/** The most pressing open need of each of these people. */
export function listOpenOf(db: Db, { cityId, orgId }: Where, personIds: string[]) {
  return db.selectFrom('needs').select(['id', 'personId', 'theme', 'urgency', 'status'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('personId', 'in', personIds).where('status', 'in', ['open', 'in_response'])
    .orderBy('rank', 'desc').execute()
}

export async function getNeed(db: Db, { cityId, orgId }: Where, id: string): Promise<Need> {
  return orNotFound(await db.selectFrom('needs').select(columns)
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).executeTakeFirst())
}

export async function getNote(db: Db, { cityId, orgId }: Where, id: string): Promise<Buffer | null> {
  return orNotFound(await db.selectFrom('needs').select('sealed')
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).executeTakeFirst()).sealed
}

export function listNotes(db: Db, { cityId, orgId }: Where, ids: string[]) {
  return db.selectFrom('needs').select(['cityId', 'id', 'sealed'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', 'in', ids).where('sealed', 'is not', null).execute()
}

export async function newId(db: Db): Promise<string> {
  const { rows: [row] } = await sql<{ id: string }>`select new_id() as id`.execute(db)
  return row!.id
}

export async function insertNeed(db: Db, row: Record<string, unknown>) {
  await db.insertInto('needs').values(row as never).execute()
}

/** Moves a need on; if it has moved meanwhile, somebody was first. */
export async function moveNeed(db: Db, { cityId, id, status }: Pick<Need, 'cityId' | 'id' | 'status'>, changes: Record<string, unknown>) {
  const { numUpdatedRows } = await db.updateTable('needs').set({ ...changes, version: sql`version + 1` } as never)
    .where('cityId', '=', cityId).where('id', '=', id).where('status', '=', status).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

export async function updateNeed(db: Db, { cityId, id }: Pick<Need, 'cityId' | 'id'>, changes: Record<string, unknown>) {
  await db.updateTable('needs').set(changes as never).where('cityId', '=', cityId).where('id', '=', id).execute()
}

/** Offers the needs of a person to another organisation, or (null) takes the offer back. */
export async function offerNeeds(db: Db, cityId: string, personId: string, toOrgId: string | null) {
  await db.updateTable('needs').set({ handedTo: toOrgId }).where('cityId', '=', cityId).where('personId', '=', personId).execute()
}

/** Puts needs into another file of the same person: these, or all of the file. Returns which. */
export async function refile(db: Db, { cityId, orgId }: Where, from: string, to: string, ids?: string[]): Promise<string[]> {
  if (ids?.length === 0) return []
  const rows = await db.updateTable('needs').set({ personId: to }).where('cityId', '=', cityId).where('orgId', '=', orgId).where('personId', '=', from)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids!)).returning('id').execute()
  return rows.map(({ id }) => id)
}

/** The needs of a person that are handed to this organisation. */
export function listHanded(db: Db, { cityId, orgId }: Where, personId: string) {
  return db.selectFrom('needs').select([...columns, 'sealed'])
    .where('cityId', '=', cityId).where('personId', '=', personId).where('handedTo', '=', orgId).execute()
}

/** The clock's: open needs that were counted by other weights than today's. */
export function listToRescore(background: Db, cityId: string, version: number, most = 1000) {
  return background.selectFrom('needs').select(['cityId', 'id', 'urgency', 'weighs', 'household', 'since'])
    .where('cityId', '=', cityId).where('scoredBy', '<>', version).where('status', 'in', ['open', 'in_response']).limit(most).execute()
}

/** The clock's: a person was erased. That there was a need, of what kind and what came of it, counts on. */
export async function forget(background: Db, cityId: string, personId: string, at: Date) {
  await background.updateTable('needs').set({ sealed: null, weighs: [], household: 1 })
    .where('cityId', '=', cityId).where('personId', '=', personId).execute()
  return background.updateTable('needs').set({ status: 'withdrawn', closedAt: at })
    .where('cityId', '=', cityId).where('personId', '=', personId).where('status', 'in', ['open', 'in_response'])
    .returning(['orgId', 'theme']).execute()
}

/** A city's own weights, which everybody of its partners reads. */
export async function updateWeights(db: Db, cityId: string, score: Record<string, number>): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('cities')
    .set({ settings: sql`jsonb_set(settings, '{score}', ${JSON.stringify(score)}::jsonb)` })
    .where('id', '=', cityId)
    .where(sql<boolean>`coalesce((settings #>> '{score,version}')::int, 0) = ${score.version! - 1}`)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** When a city changed its weights, and from what to what; the latest first. */
export function listWeighings(db: Db, cityId: string) {
  return db.selectFrom('events').select(['at', 'data'])
    .where('scope', '=', cityId).where('name', '=', 'needs.weighed').where('public', '=', true)
    .orderBy('id', 'desc').limit(10).execute()
}
