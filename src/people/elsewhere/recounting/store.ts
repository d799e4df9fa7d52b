import { sql } from 'kysely'
import type { Found, Recount } from '../../../kit/tallies.ts'

/** What was answered is not counted again: answers about those who were erased are gone. */
export const recountQuestions: Recount = {
  counters: ['elsewhere.asked'],
  standing: [],
  run: async (background, cityId) => {
    const { rows } = await sql<Found>`
      select 'elsewhere.asked' as name, date_trunc('month', at)::date as month, kind as theme, sum(asked)::int8 as n
        from elsewhere_questions where city_id = ${cityId} group by 2, 3`.execute(background)
    return rows
  },
}
