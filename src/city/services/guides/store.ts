// Every query on guides.
import type { Db } from '../../../kit/database.ts'
import { conflict, orNotFound } from '../../../kit/problem.ts'
import type { Theme } from '../../../kit/themes.ts'
import type { Guide } from './guide.ts'

const selectGuides = (db: Db) => db.selectFrom('guides').innerJoin('organisations', 'organisations.id', 'guides.orgId')
  .selectAll('guides').select('organisations.name as orgName')

/** What the reader reaches: published guides, and an editor's own drafts; by need. */
export async function listGuides(db: Db, cityId: string, theme?: Theme): Promise<Guide[]> {
  let query = selectGuides(db).where('cityId', '=', cityId).where('status', '<>', 'archived')
  if (theme) query = query.where('theme', '=', theme)
  return (await query.orderBy('theme').orderBy('guides.id').limit(200).execute()) as unknown as Guide[]
}

export async function getGuide(db: Db, cityId: string, id: string): Promise<Guide> {
  return orNotFound(await selectGuides(db).where('cityId', '=', cityId).where('guides.id', '=', id).executeTakeFirst()) as unknown as Guide
}

export async function insertGuideRow(db: Db, row: Record<string, unknown>): Promise<string> {
  return (await db.insertInto('guides').values(row as never).returning('id').executeTakeFirstOrThrow()).id
}

export async function updateGuide(db: Db, { cityId, id, version }: Pick<Guide, 'cityId' | 'id' | 'version'>, changes: Record<string, unknown>): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('guides').set({ ...changes, version: version + 1 } as never)
    .where('cityId', '=', cityId).where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function setGuideStatus(db: Db, { cityId, id, status: from }: Pick<Guide, 'cityId' | 'id' | 'status'>, status: Guide['status']) {
  const { numUpdatedRows } = await db.updateTable('guides').set({ status }).where('cityId', '=', cityId).where('id', '=', id).where('status', '=', from).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}
