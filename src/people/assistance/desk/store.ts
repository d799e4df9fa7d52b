// Every query of the desk.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import type { Entitlement } from '../distributions/distribution.ts'

type Where = { cityId: string; orgId: string }

/** What a code stands for, in this organisation. */
export function findByCode(db: Db, { cityId, orgId }: Where, codeHash: Buffer) {
  return db.selectFrom('entitlements')
    .select(['cityId', 'id', 'orgId', 'programmeId', 'distributionId', 'kind', 'community', 'currency', 'amount', 'size', 'queueNo', 'status', 'redeemKey', 'redeemedAt'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('codeHash', '=', codeHash).executeTakeFirst()
}

/** Redeems what is still issued. Of many at once one succeeds. */
export async function redeem(db: Db, { cityId, id }: Pick<Entitlement, 'cityId' | 'id'>, redemption: { redeemKey: string | null; redeemedAt: Date; redeemedBy: string }): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('entitlements').set({ status: 'redeemed', ...redemption })
    .where('cityId', '=', cityId).where('id', '=', id).where('status', '=', 'issued').executeTakeFirst()
  return numUpdatedRows === 1n
}

/** It was handed out once more where nobody could know. */
export async function addTwice(db: Db, { cityId, id }: Pick<Entitlement, 'cityId' | 'id'>) {
  await db.updateTable('entitlements').set({ twice: sql`twice + 1` }).where('cityId', '=', cityId).where('id', '=', id).execute()
}

/** Has this second handover been counted already? */
export async function wasCounted(db: Db, { cityId, id }: Pick<Entitlement, 'cityId' | 'id'>, key: string): Promise<boolean> {
  const row = await db.selectFrom('events').select('id').where('scope', '=', cityId).where('subject', '=', id).where('name', '=', 'entitlement.handed_twice')
    .where(sql<boolean>`data ->> 'key' = ${key}`).limit(1).executeTakeFirst()
  return row !== undefined
}

/** What a desk without connection needs: marks of codes and their state, nothing of anybody. */
export function listMarks(db: Db, cityId: string, distributionId: string) {
  return db.selectFrom('entitlements').select(['mark', 'queueNo', 'size', 'amount', 'status'])
    .where('cityId', '=', cityId).where('distributionId', '=', distributionId).orderBy('queueNo').execute()
}
