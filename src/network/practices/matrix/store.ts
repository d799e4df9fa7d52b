// A matrix that was read and waits; the titles that are there already; the administrations of cities.
import { type Selectable, sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import type { Text } from '../../../kit/language.ts'
import { orNotFound } from '../../../kit/problem.ts'
import type { Row } from '../../../kit/sheets/index.ts'
import type { PracticeImports } from '../../../kit/tables.ts'

/** What was sent, as it was read. */
export type Uploaded = { fileName: string; columns: string[]; rows: Row[] }
export type SealedImport = Selectable<PracticeImports>
export type Import = Omit<SealedImport, 'sealed'> & Uploaded

export async function insertImport(db: Db, row: Pick<SealedImport, 'id' | 'lang' | 'sealed' | 'createdAt'>) {
  await db.insertInto('practiceImports').values(row).execute()
}

export async function getImport(db: Db, id: string): Promise<SealedImport> {
  return orNotFound(await db.selectFrom('practiceImports').selectAll().where('id', '=', id).executeTakeFirst())
}

/** A table is forgotten after a week, whatever became of it. */
export async function forgetImports(background: Db, now: Date) {
  await background.deleteFrom('practiceImports').where('createdAt', '<', new Date(now.getTime() - 7 * 86_400_000)).execute()
}

/** Notes that the drafts were made; made meanwhile, it says no. */
export async function finishImport(db: Db, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('practiceImports').set({ doneAt: at }).where('id', '=', id).where('doneAt', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The titles of all practices that the actor reaches in these cities, as they are written last. */
export async function listTitles(db: Db, cityIds: string[]): Promise<{ cityId: string; title: Text }[]> {
  if (cityIds.length === 0) return []
  return db.selectFrom('practices')
    .leftJoin('practiceRevisions as text', (join) => join.onRef('text.practiceId', '=', 'practices.id').onRef('text.n', '=', 'practices.revision'))
    .select(['practices.cityId', sql<Text>`coalesce(text.content->'title', practices.title)`.as('title')])
    .where('practices.cityId', 'in', cityIds).execute()
}

/** The administration of each city. */
export async function listCityOrgs(db: Db, cityIds: string[]): Promise<Map<string, string>> {
  if (cityIds.length === 0) return new Map()
  const rows = await db.selectFrom('organisationCities').innerJoin('organisations', 'organisations.id', 'organisationCities.orgId')
    .select(['cityId', 'orgId']).where('cityId', 'in', cityIds).where('kind', '=', 'city').execute()
  return new Map(rows.map(({ cityId, orgId }) => [cityId, orgId]))
}
