import { sql } from 'kysely'
import type { Found, Recount } from '../../../kit/tallies.ts'

/** Looks by the log that nobody can change, what is open by the rows themselves. */
export const recountOpenings: Recount = {
  counters: ['opening.looked'],
  standing: ['opening.open'],
  run: async (background, cityId) => {
    const { rows } = await sql<Found>`
      select 'opening.looked' as name, date_trunc('month', at)::date as month, '' as theme, count(*)::int8 as n
        from access_log where city_id = ${cityId} and agreement_id is not null group by 2
      union all
      select 'opening.open', date_trunc('month', opened_at)::date, '', count(*)::int8
        from openings where city_id = ${cityId} and closed_at is null group by 2`.execute(background)
    return rows
  },
}
