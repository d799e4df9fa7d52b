// Imports on their way, and what they are compared with.
import type { Selectable } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { orNotFound } from '../../../kit/problem.ts'
import type { Preview } from '../../../kit/sheets/index.ts'
import type { ServiceImports } from '../../../kit/tables.ts'
import type { Service } from '../service.ts'
import { selectServices } from '../store.ts'
import type { Wanted } from './row.ts'

/** One service to write: a new one without id. */
export type Entry = Wanted & { id?: string | undefined; change: 'new' | 'changed' }
export type Reading = Preview & { unmatched: string[]; missing: string[] }
/** Rows that cannot be taken over as they came, each with what is wrong with it. */
export type Refused = { columns: string[]; rows: { cells: string[]; why: string }[] }
/** What was sent, as it was read. */
export type Uploaded = { fileName: string; preview: Reading; rows: Entry[]; refused: Refused }
export type SealedImport = Selectable<ServiceImports>
export type Import = Omit<SealedImport, 'sealed'> & Uploaded

/** All services of a city that an editor reaches, or of one organisation; closed ones are history. */
export async function listToExchange(db: Db, cityId: string, orgId?: string): Promise<Service[]> {
  let query = selectServices(db).where('services.cityId', '=', cityId).where('services.status', '<>', 'closed')
  if (orgId) query = query.where('services.orgId', '=', orgId)
  return (await query.orderBy('services.id').execute()) as unknown as Service[]
}

export async function insertImport(db: Db, row: Pick<SealedImport, 'cityId' | 'id' | 'at' | 'sealed'>) {
  await db.insertInto('serviceImports').values(row).execute()
}

export async function getImport(db: Db, cityId: string, id: string): Promise<SealedImport> {
  return orNotFound(await db.selectFrom('serviceImports').selectAll().where('cityId', '=', cityId).where('id', '=', id).executeTakeFirst())
}

/** Remembers the job that applies it; false when there is one already. */
export async function setImportJob(db: Db, cityId: string, id: string, jobId: string): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('serviceImports').set({ jobId })
    .where('cityId', '=', cityId).where('id', '=', id).where('jobId', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** A table is forgotten after a week, whatever became of it. */
export async function forgetImports(background: Db, now: Date) {
  await background.deleteFrom('serviceImports').where('at', '<', new Date(now.getTime() - 7 * 86_400_000)).execute()
}
