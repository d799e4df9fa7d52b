// Every query on pairs of files. A pair of which one has been merged, erased or handed over is no question any more.
import { sql } from 'kysely'
import { countedTo } from '../../kit/counts.ts'
import { type Db, fixed } from '../../kit/database.ts'
import { conflict, orNotFound } from '../../kit/problem.ts'
import type { Model } from '../linkage/index.ts'
import { type Pair, type PairFilter, type Status, statuses } from './pair.ts'

export const pageSize = 25

type Where = { cityId: string; orgId: string }

const columns = [
  'pair.cityId', 'pair.id', 'pair.orgId', 'firstId', 'secondId', 'likelihood', 'pair.status', 'foundAt', 'decidedBy', 'decidedAt',
] as const

const selectPairs = (db: Db, { cityId, orgId }: Where) =>
  db.selectFrom('duplicatePairs as pair').where('pair.cityId', '=', cityId).where('pair.orgId', '=', orgId)

/** Those of which both files stand for themselves. */
const selectStanding = (db: Db, where: Where) => selectPairs(db, where)
  .innerJoin('persons as first', (join) => join.onRef('first.cityId', '=', 'pair.cityId').onRef('first.id', '=', 'firstId').on('first.orgId', '=', where.orgId).on('first.status', 'in', ['open', 'closed']))
  .innerJoin('persons as second', (join) => join.onRef('second.cityId', '=', 'pair.cityId').onRef('second.id', '=', 'secondId').on('second.orgId', '=', where.orgId).on('second.status', 'in', ['open', 'closed']))

/** One page of a state, the likeliest first, and one more to know whether it goes on. */
export function listPairs(db: Db, where: Where, { view, after }: PairFilter) {
  const [likelihood, id] = after?.split('_') ?? []
  return selectStanding(db, where).select([...columns, 'pair.sealed']).where('pair.status', '=', view)
    .$if(id !== undefined, (query) => query.where(sql<boolean>`(likelihood, pair.id) < (${likelihood}::float8, ${id}::uuid)`))
    .orderBy('likelihood', 'desc').orderBy('pair.id', 'desc').limit(fixed(pageSize + 1)).execute()
}
export type Listed = Awaited<ReturnType<typeof listPairs>>[number]

/** How many there are in each state, as far as a reader would count. */
export async function countPairs(db: Db, where: Where): Promise<Record<Status, number>> {
  const some = (status: Status) => selectStanding(db, where).select(sql`1`.as('one')).where('pair.status', '=', sql.lit(status)).limit(fixed(countedTo + 1)).as(status)
  const count = (status: Status) => db.selectFrom(some(status)).select(({ fn }) => fn.countAll<number>().as('n')).as(status)
  return db.selectNoFrom(statuses.map(count)).executeTakeFirstOrThrow() as Promise<Record<Status, number>>
}

export async function getPair(db: Db, where: Where, id: string) {
  return orNotFound(await selectPairs(db, where).leftJoin('users', 'users.id', 'decidedBy')
    .select([...columns, 'pair.sealed', 'users.name as by']).where('pair.id', '=', id).executeTakeFirst())
}
export type OnePair = Awaited<ReturnType<typeof getPair>>

/** The pair of these two, whoever was registered first. */
export async function getPairOf(db: Db, where: Where, ids: [string, string]): Promise<string> {
  const [firstId, secondId] = ids.toSorted() as [string, string]
  return orNotFound(await selectPairs(db, where).select('pair.id').where('firstId', '=', firstId).where('secondId', '=', secondId).executeTakeFirst()).id
}

/** The likeliest that nobody has judged, but for one. */
export async function nextPair(db: Db, where: Where, but: string): Promise<string | undefined> {
  const row = await selectStanding(db, where).select('pair.id').where('pair.status', '=', 'open').where('pair.id', '<>', but)
    .orderBy('likelihood', 'desc').orderBy('pair.id', 'desc').limit(1).executeTakeFirst()
  return row?.id
}

/** Judges a pair; if somebody did meanwhile, they were first. */
export async function judgePair(db: Db, { cityId, id, status }: Pick<Pair, 'cityId' | 'id' | 'status'>, changes: Pick<Pair, 'status' | 'decidedBy' | 'decidedAt'>) {
  const { numUpdatedRows } = await db.updateTable('duplicatePairs').set(changes)
    .where('cityId', '=', cityId).where('id', '=', id).where('status', '=', status).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

export async function judgeSame(db: Db, { cityId, orgId }: Where, ids: [string, string], by: { decidedBy: string; decidedAt: Date }) {
  const [firstId, secondId] = ids.toSorted() as [string, string]
  await db.updateTable('duplicatePairs').set({ status: 'same', ...by })
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('firstId', '=', firstId).where('secondId', '=', secondId).where('status', '<>', 'same').execute()
}

/** All that was judged: to learn from, and to see whether it still stands. */
export function listJudged(db: Db, where: Where) {
  return selectPairs(db, where).select(['pair.cityId', 'pair.id', 'firstId', 'secondId', 'pair.status', 'pair.sealed']).where('pair.status', '<>', 'open').execute()
}

export type Found = Pick<Pair, 'firstId' | 'secondId' | 'likelihood'> & { sealed: Buffer }

/** Writes what was found. What is known of already is brought up to date; who judged it has judged it. */
export async function keepPairs(db: Db, { cityId, orgId }: Where, found: Found[], at: Date) {
  if (found.length === 0) return
  await db.insertInto('duplicatePairs').values(found.map((pair) => ({ ...pair, cityId, orgId, foundAt: at })))
    .onConflict((conflicting) => conflicting.columns(['cityId', 'orgId', 'firstId', 'secondId']).doUpdateSet(({ ref }) => ({
      likelihood: ref('excluded.likelihood'), sealed: ref('excluded.sealed'), foundAt: ref('excluded.foundAt'),
    }))).execute()
}

/** Asks again what was judged when the two were not as they are now. */
export async function reopenPairs(db: Db, { cityId, orgId }: Where, ids: string[]) {
  if (ids.length === 0) return
  await db.updateTable('duplicatePairs').set({ status: 'open', decidedBy: null, decidedAt: null })
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', 'in', ids).execute()
}

/** Open pairs that have not been found again since. */
export async function dropUnfound(db: Db, { cityId, orgId }: Where, since: Date) {
  await db.deleteFrom('duplicatePairs').where('cityId', '=', cityId).where('orgId', '=', orgId)
    .where('status', '=', 'open').where('foundAt', '<', since).execute()
}

export async function getModel(db: Db, { cityId, orgId }: Where) {
  const row = await db.selectFrom('duplicateModels').select(['model', 'people', 'decisions', 'fittedAt'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).executeTakeFirst()
  return row && { ...row, model: row.model as Model }
}

export async function keepModel(db: Db, { cityId, orgId }: Where, row: { model: Model; people: number; decisions: number; fittedAt: Date }) {
  await db.insertInto('duplicateModels').values({ cityId, orgId, ...row })
    .onConflict((conflicting) => conflicting.columns(['cityId', 'orgId']).doUpdateSet(row)).execute()
}

/** The actor's own search that is on its way, if one is. */
export function findRunning(db: Db, { cityId, orgId }: Where, kind: string) {
  return db.selectFrom('jobs').select('id').where('orgId', '=', orgId).where('cityId', '=', cityId).where('kind', '=', kind)
    .where('status', 'in', ['waiting', 'running']).orderBy('createdAt').limit(1).executeTakeFirst()
}

/** The clock's: a person was erased, and nothing is left to compare. */
export async function forgetPairs(background: Db, cityId: string, personId: string) {
  await background.deleteFrom('duplicatePairs').where('cityId', '=', cityId)
    .where(({ or, eb }) => or([eb('firstId', '=', personId), eb('secondId', '=', personId)])).execute()
}
