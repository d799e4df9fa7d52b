// Every query on what stood in a file before it was corrected.
import type { Db } from '../../../kit/database.ts'

type Where = { cityId: string; orgId: string }

export async function insertCorrection(db: Db, row: { cityId: string; id: string; orgId: string; personId: string; version: number; fields: string[]; sealed: Buffer; at: Date }) {
  await db.insertInto('corrections').values(row).execute()
}

/** Of a file and those that were merged into it, the oldest first. */
export function listCorrections(db: Db, { cityId, orgId }: Where, ids: string[]) {
  return db.selectFrom('corrections').innerJoin('users', 'users.id', 'corrections.userId')
    .select(['corrections.cityId', 'corrections.id', 'corrections.version', 'fields', 'sealed', 'corrections.at', 'users.name as by'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('personId', 'in', ids).orderBy('corrections.id').execute()
}
