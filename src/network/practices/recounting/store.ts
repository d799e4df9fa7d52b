import { sql } from 'kysely'
import type { Found, Recount } from '../../../kit/tallies.ts'

export const recountPractices: Recount = {
  counters: ['practice.adopted', 'practice.taken_up'],
  standing: [],
  run: async (background, cityId) => {
    const { rows } = await sql<Found>`
      select 'practice.adopted' as name, date_trunc('month', a.created_at)::date as month, p.theme, count(*)::int8 as n
        from adoptions a join practices p on p.id = a.practice_id where a.city_id = ${cityId} group by 2, 3
      union all
      select 'practice.taken_up', date_trunc('month', a.created_at)::date, p.theme, count(*)::int8
        from adoptions a join practices p on p.id = a.practice_id where a.origin_city_id = ${cityId} group by 2, 3`.execute(background)
    return rows
  },
}
