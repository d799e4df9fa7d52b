// Every query on programmes.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { conflict, orNotFound } from '../../../kit/problem.ts'
import type { Programme, ProgrammeFilter } from './programme.ts'

type Where = { cityId: string; orgId: string }

/** The programmes of an organisation in a city with what is left of their money: they are few. */
export function listProgrammes(db: Db, { cityId, orgId }: Where, { view, kind }: ProgrammeFilter) {
  return db.selectFrom('programmes').selectAll()
    .select(({ selectFrom }) => selectFrom('ledgerBalances').select('balance')
      .whereRef('ledgerBalances.cityId', '=', 'programmes.cityId').whereRef('programmeId', '=', 'programmes.id').where('account', '=', 'available').as('left'))
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('status', '=', view)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .orderBy('id', 'desc').limit(200).execute()
}
export type Listed = Awaited<ReturnType<typeof listProgrammes>>[number]

export async function countProgrammes(db: Db, { cityId, orgId }: Where): Promise<Record<string, number>> {
  const rows = await db.selectFrom('programmes').select(({ fn }) => ['status', fn.countAll<number>().as('n')])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).groupBy('status').execute()
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
}

export async function getProgramme(db: Db, { cityId, orgId }: Where, id: string): Promise<Programme> {
  return orNotFound(await db.selectFrom('programmes').selectAll()
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).executeTakeFirst())
}

export async function insertProgramme(db: Db, row: Record<string, unknown>): Promise<string> {
  const { id } = await db.insertInto('programmes').values(row as never).returning('id').executeTakeFirstOrThrow()
  return id as string
}

/** Changes a programme in the state it is in; if it has moved or was changed meanwhile, somebody was first. */
export async function updateProgramme(db: Db, { cityId, id, status, version }: Pick<Programme, 'cityId' | 'id' | 'status' | 'version'>, changes: Record<string, unknown>) {
  const { numUpdatedRows } = await db.updateTable('programmes').set({ ...changes, version: sql`version + 1` } as never)
    .where('cityId', '=', cityId).where('id', '=', id).where('status', '=', status).where('version', '=', version).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

/** The days of distribution that are not over. */
export async function hasRunning(db: Db, { cityId, id }: Pick<Programme, 'cityId' | 'id'>): Promise<boolean> {
  const row = await db.selectFrom('distributions').select('id').where('cityId', '=', cityId).where('programmeId', '=', id)
    .where('status', 'in', ['planned', 'open', 'closed']).limit(1).executeTakeFirst()
  return row !== undefined
}
