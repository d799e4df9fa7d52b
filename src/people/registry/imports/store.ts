// Every query on tables of people on their way in. Row-level security shows each sender their own alone.
import type { Selectable } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { orNotFound } from '../../../kit/problem.ts'
import type { PersonImports, PersonMappings } from '../../../kit/tables.ts'
import type { Counts, ImportRow } from './import.ts'

type Row = Selectable<PersonImports>

export async function insertImport(db: Db, row: Pick<Row, 'cityId' | 'id' | 'at' | 'sealed'>) {
  await db.insertInto('personImports').values({ ...row, rows: 0 }).execute()
}

export async function saveRows(db: Db, cityId: string, id: string, rows: number) {
  await db.updateTable('personImports').set({ rows }).where('cityId', '=', cityId).where('id', '=', id).execute()
}

export async function getImport(db: Db, cityId: string, id: string): Promise<ImportRow & Pick<Row, 'sealed'>> {
  return orNotFound(await db.selectFrom('personImports').selectAll().where('cityId', '=', cityId).where('id', '=', id).executeTakeFirst()) as ImportRow & Pick<Row, 'sealed'>
}

/** The sender's tables, the latest first, with what became of them. */
export function listImports(db: Db, cityId: string) {
  return db.selectFrom('personImports').leftJoin('jobs', 'jobs.id', 'personImports.jobId')
    .select(['personImports.cityId', 'personImports.id', 'at', 'rows', 'jobs.status', 'personImports.sealed'])
    .where('personImports.cityId', '=', cityId).orderBy('at', 'desc').limit(20).execute()
}

export async function saveHead(db: Db, cityId: string, id: string, sealed: Buffer) {
  await db.updateTable('personImports').set({ sealed }).where('cityId', '=', cityId).where('id', '=', id).execute()
}

/** What was found of the rows; what was found before, under other answers, is gone. */
export async function saveCounts(db: Db, cityId: string, id: string, counts: Partial<Counts>, checkId?: string | null) {
  await db.updateTable('personImports').set({ counts: JSON.stringify(counts), ...(checkId !== undefined && { checkId }) })
    .where('cityId', '=', cityId).where('id', '=', id).execute()
}

/** Remembers the job that writes it; false when there is one already. */
export async function setJob(db: Db, cityId: string, id: string, jobId: string): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('personImports').set({ jobId })
    .where('cityId', '=', cityId).where('id', '=', id).where('jobId', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteImport(db: Db, cityId: string, id: string) {
  await db.deleteFrom('personImports').where('cityId', '=', cityId).where('id', '=', id).where('jobId', 'is', null).execute()
}

export async function insertPart(db: Db, cityId: string, importId: string, n: number, sealed: Buffer) {
  await db.insertInto('personImportParts').values({ cityId, importId, n, sealed }).execute()
}

export async function getPart(db: Db, cityId: string, importId: string, n: number) {
  return orNotFound(await db.selectFrom('personImportParts').select(['sealed', 'judged'])
    .where('cityId', '=', cityId).where('importId', '=', importId).where('n', '=', n).executeTakeFirst())
}

export async function saveJudged(db: Db, cityId: string, importId: string, n: number, judged: Buffer) {
  await db.updateTable('personImportParts').set({ judged }).where('cityId', '=', cityId).where('importId', '=', importId).where('n', '=', n).execute()
}

export function findMapping(db: Db, cityId: string, orgId: string, headings: Buffer) {
  return db.selectFrom('personMappings').select('sealed')
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('headings', '=', headings).executeTakeFirst()
}

export async function saveMapping(db: Db, row: Pick<Selectable<PersonMappings>, 'cityId' | 'orgId' | 'headings' | 'sealed' | 'at'>) {
  await db.insertInto('personMappings').values(row)
    .onConflict((kept) => kept.columns(['cityId', 'orgId', 'headings']).doUpdateSet({ sealed: row.sealed, at: row.at })).execute()
}

/** The clock's: a table is forgotten after a week, whatever became of it. */
export async function forgetImports(background: Db, before: Date) {
  await background.deleteFrom('personImports').where('at', '<', before).execute()
}
