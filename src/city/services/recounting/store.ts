import { sql } from 'kysely'
import type { Found, Recount } from '../../../kit/tallies.ts'

export const recountServices: Recount = {
  counters: [],
  standing: ['service.published', 'service.stale'],
  run: async (background, cityId) => {
    const { rows } = await sql<Found>`
      select counter as name, date_trunc('month', created_at)::date as month, themes[1] as theme, count(*)::int8 as n
        from services, unnest(array['service.published', 'service.stale']) counter
       where city_id = ${cityId} and status = 'published' and (counter = 'service.published' or asked >= 2) group by 1, 2, 3`.execute(background)
    return rows
  },
}
