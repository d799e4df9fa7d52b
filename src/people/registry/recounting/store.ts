import { sql } from 'kysely'
import type { Found, Recount } from '../../../kit/tallies.ts'

export const recountPeople: Recount = {
  counters: ['person.registered'],
  standing: ['person.open'],
  run: async (background, cityId) => {
    const { rows } = await sql<Found>`
      select 'person.registered' as name, date_trunc('month', created_at)::date as month, '' as theme, count(*)::int8 as n
        from persons where city_id = ${cityId} group by 2
      union all
      select 'person.open', date_trunc('month', created_at)::date, '', count(*)::int8
        from persons where city_id = ${cityId} and status = 'open' group by 2`.execute(background)
    return rows
  },
}
