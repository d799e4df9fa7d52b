// The query behind the figures.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import type { HandoverFilter } from './handover.ts'

export const pageSize = 25

/** Slips of an organisation, the latest issued first; of a month, those that were collected in it. */
export function listHandovers(db: Db, { cityId, orgId }: { cityId: string; orgId: string }, { view, kind, month, after }: HandoverFilter) {
  return db.selectFrom('entitlements')
    .innerJoin('programmes', (join) => join.onRef('programmes.cityId', '=', 'entitlements.cityId').onRef('programmes.id', '=', 'entitlements.programmeId'))
    .select(['entitlements.id', 'distributionId', 'entitlements.kind', 'personId', 'queueNo', 'amount', 'entitlements.currency', 'redeemedAt', 'at', 'programmes.title'])
    .where('entitlements.cityId', '=', cityId).where('entitlements.orgId', '=', orgId).where('entitlements.status', '=', view)
    .$if(kind !== undefined, (query) => query.where('entitlements.kind', '=', kind!))
    .$if(month !== undefined && view === 'redeemed', (query) => query
      .where(sql<boolean>`redeemed_at >= ${`${month}-01`}::date and redeemed_at < ${`${month}-01`}::date + interval '1 month'`))
    .$if(after !== undefined, (query) => query.where('entitlements.id', '<', after!))
    .orderBy('entitlements.id', 'desc').limit(pageSize + 1).execute()
}
export type Handover = Awaited<ReturnType<typeof listHandovers>>[number]
