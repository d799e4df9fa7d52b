// Every query on households.
import type { Db } from '../../../kit/database.ts'
import { orNotFound } from '../../../kit/problem.ts'

type Where = { cityId: string; orgId: string }

/** False when the code is taken: then with another one. */
export async function insertHousehold(db: Db, row: Where & { id: string; code: string; size: number; createdAt: Date }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db.insertInto('households').values(row)
    .onConflict((conflicting) => conflicting.columns(['cityId', 'code']).doNothing()).executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function getHousehold(db: Db, { cityId, orgId }: Where, id: string) {
  return orNotFound(await db.selectFrom('households').select(['id', 'code', 'size'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).executeTakeFirst())
}

export function findHousehold(db: Db, { cityId, orgId }: Where, code: string) {
  return db.selectFrom('households').select(['id', 'code', 'size'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('code', '=', code).executeTakeFirst()
}

export function listMembers(db: Db, { cityId, orgId }: Where, householdId: string) {
  return db.selectFrom('persons').select(['id', 'code', 'initials', 'sex', 'birthYear', 'place', 'status'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('householdId', '=', householdId).where('status', '<>', 'erased')
    .orderBy('birthYear').orderBy('id').execute()
}

/** Makes room for one more, when as many are registered as they said they are. */
export async function growHousehold(db: Db, { cityId, orgId }: Where, id: string, size: number) {
  await db.updateTable('households').set({ size })
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).where('size', '<', size).execute()
}
