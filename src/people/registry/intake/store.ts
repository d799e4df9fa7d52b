// Every query on intakes under way. Row-level security shows each worker their own alone.
import type { Db } from '../../../kit/database.ts'
import { orNotFound } from '../../../kit/problem.ts'

/** The intake that this worker has not finished, if any. */
export function findIntake(db: Db, cityId: string) {
  return db.selectFrom('intakes').select(['id', 'savedAt']).where('cityId', '=', cityId).orderBy('savedAt', 'desc').limit(1).executeTakeFirst()
}

export async function getIntake(db: Db, cityId: string, id: string) {
  const row = orNotFound(await db.selectFrom('intakes').select(['cityId', 'id', 'orgId', 'sealed', 'savedAt'])
    .where('cityId', '=', cityId).where('id', '=', id).executeTakeFirst())
  return { ...row, sealed: row.sealed! }
}

export async function insertIntake(db: Db, row: { cityId: string; id: string; orgId: string; sealed: Buffer; createdAt: Date; savedAt: Date }) {
  await db.insertInto('intakes').values(row).execute()
}

export async function saveIntake(db: Db, cityId: string, id: string, sealed: Buffer, at: Date) {
  await db.updateTable('intakes').set({ sealed, savedAt: at }).where('cityId', '=', cityId).where('id', '=', id).execute()
}

export async function deleteIntake(db: Db, cityId: string, id: string) {
  await db.deleteFrom('intakes').where('cityId', '=', cityId).where('id', '=', id).execute()
}

/** The clock's: what nobody finished within a week. */
export async function deleteOldIntakes(background: Db, before: Date) {
  await background.deleteFrom('intakes').where('savedAt', '<', before).execute()
}
