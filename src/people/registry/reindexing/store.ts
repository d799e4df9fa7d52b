// How far tokens are made anew: the background's alone.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import type { Token } from '../names/tokens.ts'

/** Where it was left, or the start; of another key's anything begun is forgotten. */
export async function beginReindexing(db: Db, orgId: string, version: number) {
  await db.insertInto('reindexings').values({ orgId, version })
    .onConflict((known) => known.column('orgId').doUpdateSet({ version, after: null, done: 0 }).where('reindexings.version', '<>', version)).execute()
  const [{ after, done }, { total }] = await Promise.all([
    db.selectFrom('reindexings').select(['after', 'done']).where('orgId', '=', orgId).executeTakeFirstOrThrow(),
    db.selectFrom('persons').select(({ fn }) => fn.countAll<number>().as('total')).where('orgId', '=', orgId).executeTakeFirstOrThrow(),
  ])
  return { after: after ?? undefined, done, total }
}

/** The next people of an organisation, in every city, held until theirs are written. */
export function nextPeople(db: Db, orgId: string, after: string | undefined, most: number) {
  return db.selectFrom('persons').select(['cityId', 'id', 'birthYear', 'sealed']).where('orgId', '=', orgId)
    .$if(after !== undefined, (query) => query.where('id', '>', after!)).orderBy('id').limit(most).forUpdate().execute()
}

export async function replaceTokensOf(db: Db, orgId: string, tokens: Map<string, Token[]>) {
  const rows = [...tokens].flatMap(([id, of]) => of.map((token) => ({ id, token: String(token) })))
  await sql`delete from person_tokens where org_id = ${orgId} and person_id = any (${[...tokens.keys()]}::uuid[])`.execute(db)
  await sql`insert into person_tokens (org_id, person_id, token)
    select ${orgId}, * from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ token }) => token)}::bigint[])`.execute(db)
}

export async function keepPlace(db: Db, orgId: string, after: string, done: number) {
  await db.updateTable('reindexings').set({ after, done }).where('orgId', '=', orgId).execute()
}

export async function endReindexing(db: Db, orgId: string) {
  await db.deleteFrom('reindexings').where('orgId', '=', orgId).execute()
}
