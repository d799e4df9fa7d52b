// Every query on who looked for people.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'

type Search = { cityId: string; orgId: string; userId: string; reason: 'search' | 'duplicate' | 'joint'; found: number; at: Date }

/** Writes a search down, and says how many somebody had made in the hour before it. */
export async function noteSearch(db: Db, { cityId, orgId, userId, reason, found, at }: Search): Promise<number> {
  const { rows: [row] } = await sql<{ before: number }>`
    insert into searches (city_id, org_id, user_id, reason, found, at) values (${cityId}, ${orgId}, ${userId}, ${reason}, ${found}, ${at})
    returning (select count(*)::int from searches earlier where earlier.user_id = ${userId} and earlier.at > ${new Date(at.getTime() - 3_600_000)}) as before`.execute(db)
  return row!.before
}

/** How many searches each member made, day by day, and how many of them found nobody. */
export async function listSearchesByDay(db: Db, orgId: string, timeZone: string, since: Date) {
  const { rows } = await sql<{ day: string; by: string; n: number; inVain: number }>`
    select to_char(at at time zone ${timeZone}, 'YYYY-MM-DD') as day, users.name as by, count(*)::int as n, count(*) filter (where found = 0)::int as "inVain"
      from searches join users on users.id = user_id where searches.org_id = ${orgId} and at > ${since} group by 1, 2 order by 1 desc, 2`.execute(db)
  return rows
}

/** The clock's: after three months they say nothing any more. */
export async function forgetSearches(background: Db, before: Date) {
  await background.deleteFrom('searches').where('at', '<', before).execute()
}
