import { sql } from 'kysely'
import type { Found, Recount } from '../../../kit/tallies.ts'

export const recountAgreements: Recount = {
  counters: [],
  standing: ['agreement.in_force'],
  run: async (background, cityId) => {
    const { rows } = await sql<Found>`
      select 'agreement.in_force' as name, date_trunc('month', starts_at)::date as month, '' as theme, count(*)::int8 as n
        from agreements where city_id = ${cityId} and status in ('active', 'expiring') group by 2`.execute(background)
    return rows
  },
}
