// Every query on two files that become one, and two again.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { conflict, orNotFound } from '../../../kit/problem.ts'
import type { Before, Moved } from './merge.ts'

type Where = { cityId: string; orgId: string }
type One = Where & { id: string }

/** Makes one file part of another, if nobody changed it since this version. */
export async function mergeInto(db: Db, { cityId, orgId, id, version }: One & { version: number }, into: string, at: Date) {
  const { numUpdatedRows } = await db.updateTable('persons')
    .set({ status: 'merged', mergedInto: into, mergedAt: at, retainUntil: null, warnedAt: null, version: version + 1 })
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).where('version', '=', version).where('status', 'in', ['open', 'closed'])
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

/** Files that are part of one become part of another: these, or all. Returns which. */
export async function refileParts(db: Db, { cityId, orgId }: Where, from: string, to: string, ids?: string[]): Promise<string[]> {
  if (ids?.length === 0) return []
  const rows = await db.updateTable('persons').set({ mergedInto: to }).where('cityId', '=', cityId).where('orgId', '=', orgId).where('mergedInto', '=', from)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids!)).returning('id').execute()
  return rows.map(({ id }) => id)
}

/** A file stands for itself again, as it was. */
export async function standAgain(db: Db, { cityId, orgId, id }: One, into: string, before: Before) {
  const { numUpdatedRows } = await db.updateTable('persons').set({ ...before, mergedInto: null, mergedAt: null, version: sql`version + 1` })
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).where('mergedInto', '=', into).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

type NewMerge = Where & { id: string; personId: string; mergedId: string; moved: Moved; before: { stays: Before; merged: Before }; sealed: Buffer; mergedAt: Date }

export async function insertMerge(db: Db, row: NewMerge) {
  await db.insertInto('merges').values(row).execute()
}

const selectMerges = (db: Db, { cityId, orgId }: Where) => db.selectFrom('merges')
  .innerJoin('persons', (join) => join.onRef('persons.cityId', '=', 'merges.cityId').onRef('persons.id', '=', 'mergedId'))
  .leftJoin('users', 'users.id', 'mergedBy')
  .select(['merges.cityId', 'merges.id', 'merges.orgId', 'personId', 'mergedId', 'moved', 'before', 'merges.mergedAt', 'undoneAt', 'persons.code', 'users.name as by'])
  .where('merges.cityId', '=', cityId).where('merges.orgId', '=', orgId)

/** What became part of a file and still is, the latest first. */
export const listMerges = (db: Db, where: Where, personId: string) =>
  selectMerges(db, where).where('personId', '=', personId).where('undoneAt', 'is', null).orderBy('merges.id', 'desc').execute()
export type Listed = Awaited<ReturnType<typeof listMerges>>[number]

export async function getMerge(db: Db, where: Where, id: string) {
  const row = orNotFound(await selectMerges(db, where).select('merges.sealed').where('merges.id', '=', id).where('undoneAt', 'is', null).executeTakeFirst())
  return { ...row, moved: row.moved as Moved, before: row.before as { stays: Before; merged: Before } }
}

/** Takes a merge back; if somebody did, they were first. What was chosen is kept no longer. */
export async function undoMerge(db: Db, { cityId, orgId, id }: One, { by, at }: { by: string; at: Date }) {
  const { numUpdatedRows } = await db.updateTable('merges').set({ undoneBy: by, undoneAt: at, sealed: null })
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).where('undoneAt', 'is', null).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

/** Is somebody about to erase one of these? */
export async function hasErasure(db: Db, { cityId, orgId }: Where, ids: string[]): Promise<boolean> {
  const row = await db.selectFrom('erasures').select('id').where('cityId', '=', cityId).where('orgId', '=', orgId).where('personId', 'in', ids)
    .where('status', 'in', ['asked', 'confirmed']).limit(1).executeTakeFirst()
  return row !== undefined
}
