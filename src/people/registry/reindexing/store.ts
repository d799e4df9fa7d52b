// The background's queries on what people are found by.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { insertTokensOf } from '../store.ts'
import type { Token } from '../names/tokens.ts'

export async function countAll(db: Db, orgId: string): Promise<number> {
  const { n } = await db.selectFrom('persons').select(({ fn }) => fn.countAll<number>().as('n')).where('orgId', '=', orgId).executeTakeFirstOrThrow()
  return n
}

/** The next people of an organisation, in every city, held until theirs are written. */
export function nextPeople(db: Db, orgId: string, after: string | undefined, most: number) {
  return db.selectFrom('persons').select(['cityId', 'id', 'birthYear', 'sealed']).where('orgId', '=', orgId)
    .$if(after !== undefined, (query) => query.where('id', '>', after!)).orderBy('id').limit(most).forUpdate().execute()
}

export async function replaceTokensOf(db: Db, orgId: string, people: { id: string; tokens: Token[] }[]) {
  await sql`delete from person_tokens where org_id = ${orgId} and person_id = any (${people.map(({ id }) => id)}::uuid[])`.execute(db)
  await insertTokensOf(db, orgId, people)
}
