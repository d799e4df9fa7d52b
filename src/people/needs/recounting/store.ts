import { sql } from 'kysely'
import type { Found, Recount } from '../../../kit/tallies.ts'

/** A need may be met, opened again and met once more: that is counted from what happened. */
export const recountNeeds: Recount = {
  counters: ['need.opened', 'need.met', 'need.not_met'],
  standing: ['need.open'],
  run: async (background, cityId) => {
    const { rows } = await sql<Found>`
      select name, date_trunc('month', at)::date as month, data ->> 'theme' as theme, count(*)::int8 as n
        from events where scope = ${cityId} and name in ('need.opened', 'need.met', 'need.not_met') group by 1, 2, 3
      union all
      select 'need.open', date_trunc('month', since)::date, theme, count(*)::int8
        from needs where city_id = ${cityId} and status in ('open', 'in_response') group by 2, 3`.execute(background)
    return rows
  },
}
