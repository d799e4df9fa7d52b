// What was handed over, as sums: no person leaves the database.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import type { Community, Kind } from '../words.ts'

export type Sum = { month: string; kind: Kind; area: string; community: Community; currency: string; n: number; amount: number }

/** Handovers of an organisation in a city by month, kind, area and group: a few hundred rows, whatever was given. */
export async function sumHandovers(db: Db, { cityId, orgId }: { cityId: string; orgId: string }, timeZone: string): Promise<Sum[]> {
  const { rows } = await sql<Sum>`
    select to_char(e.redeemed_at at time zone ${timeZone}, 'YYYY-MM-01') as month, e.kind, d.area, e.community, e.currency, count(*)::int8 as n, sum(e.amount)::int8 as amount
      from entitlements e join distributions d on d.city_id = e.city_id and d.id = e.distribution_id
     where e.city_id = ${cityId} and e.org_id = ${orgId} and e.status = 'redeemed'
     group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(db)
  return rows
}
