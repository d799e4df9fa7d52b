// A matrix that was read and waits; the titles that are there already; the administrations of cities.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import type { Lang, Text } from '../../../kit/language.ts'
import { orNotFound } from '../../../kit/problem.ts'
import type { Row } from '../../../kit/sheets/index.ts'

export type Import = { id: string; lang: Lang; fileName: string; columns: string[]; rows: Row[]; doneAt: Date | null }

export async function insertImport(db: Db, { rows, ...row }: Pick<Import, 'id' | 'lang' | 'fileName' | 'columns' | 'rows'>) {
  await db.insertInto('practiceImports').values({ ...row, rows: JSON.stringify(rows) }).execute()
}

export async function getImport(db: Db, id: string): Promise<Import> {
  const row = await db.selectFrom('practiceImports').select(['id', 'lang', 'fileName', 'columns', 'rows', 'doneAt']).where('id', '=', id).executeTakeFirst()
  return orNotFound(row) as unknown as Import
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
