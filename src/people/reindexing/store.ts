// How far tokens are made anew: the background's alone.
import type { Db } from '../../kit/database.ts'
import type { Reindexings } from '../../kit/tables.ts'

type What = Reindexings['what']

/** Where it was left, or the start; of another key's anything begun is forgotten. */
export async function beginReindexing(db: Db, orgId: string, what: What, version: number) {
  await db.insertInto('reindexings').values({ orgId, what, version })
    .onConflict((known) => known.columns(['orgId', 'what']).doUpdateSet({ version, after: null, done: 0 }).where('reindexings.version', '<>', version)).execute()
  const { after, done } = await db.selectFrom('reindexings').select(['after', 'done']).where('orgId', '=', orgId).where('what', '=', what).executeTakeFirstOrThrow()
  return { after: after ?? undefined, done }
}

export async function keepPlace(db: Db, orgId: string, what: What, after: string, done: number) {
  await db.updateTable('reindexings').set({ after, done }).where('orgId', '=', orgId).where('what', '=', what).execute()
}

export async function endReindexing(db: Db, orgId: string) {
  await db.deleteFrom('reindexings').where('orgId', '=', orgId).execute()
}
