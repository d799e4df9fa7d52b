// Queries on the views that somebody keeps.
import type { Db } from '../../../kit/database.ts'

export function listViews(db: Db, cityId: string) {
  return db.selectFrom('referralViews').select(['id', 'name', 'query']).where('cityId', '=', cityId).orderBy('id').limit(20).execute()
}

export async function insertView(db: Db, cityId: string, view: { name: string; query: string }) {
  await db.insertInto('referralViews').values({ cityId, ...view }).execute()
}

export async function deleteView(db: Db, cityId: string, id: string) {
  await db.deleteFrom('referralViews').where('cityId', '=', cityId).where('id', '=', id).execute()
}
