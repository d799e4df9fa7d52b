// Queries of the clock and of links. They are the background's: nobody asks.
import type { Db } from '../../../kit/database.ts'
import type { Text } from '../../../kit/language.ts'
import type { Theme } from '../../../kit/themes.ts'

export type Due = { cityId: string; id: string; orgId: string; name: Text; themes: Theme[]; asked: number; orgEmail: string | null }

/** Published services whose date to confirm is this day or before, and that were not yet brought to this step. */
export async function listDue(background: Db, confirmBy: string, step: number, most = 500): Promise<Due[]> {
  return background.selectFrom('services').innerJoin('organisations', 'organisations.id', 'services.orgId')
    .select(['services.cityId', 'services.id', 'services.orgId', 'services.name', 'services.themes', 'services.asked', 'organisations.email as orgEmail'])
    .where('services.status', '=', 'published').where('services.confirmBy', '<=', confirmBy).where('services.asked', '<', step)
    .orderBy('services.confirmBy').limit(most).execute()
}

/** Brings a service to a step, unless another process or its owner was first. */
export async function markAsked(db: Db, { cityId, id, asked: from }: Due, asked: number, link?: { confirmHash: Buffer; linkUntil: Date }): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('services').set({ asked, ...link })
    .where('cityId', '=', cityId).where('id', '=', id).where('asked', '=', from).where('status', '=', 'published').executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Which service a link opens. */
export async function findByLink(background: Db, confirmHash: Buffer, now: Date) {
  return background.selectFrom('services').select(['cityId', 'id'])
    .where('confirmHash', '=', confirmHash).where('linkUntil', '>', now).executeTakeFirst()
}
