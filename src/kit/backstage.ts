import { sql } from 'kysely'
import type { Db } from './database.ts'
import type { Work } from './request.ts'

export type Behind = Pick<Work, 'actor' | 'now' | 'vault'> & { background: Db }
/** Who signs the events of a deed behind the stage: somebody who is about to sign in, or nobody. */
export type SignedBy = { userId?: string | null; orgId?: string | null }

/**
 * One transaction of the background role: for deeds that reach secrets, and of people who are not signed in yet.
 * What it writes stands even if the request fails afterwards.
 */
export async function backstage<T>(
  { background, actor, now, vault }: Behind,
  { userId = actor.userId, orgId = actor.org?.id ?? null }: SignedBy,
  deed: (work: Work) => Promise<T>,
): Promise<T> {
  const deeds: (() => unknown)[] = []
  const result = await background.transaction().execute(async (db) => {
    await sql`select set_config('mudun.user', ${userId ?? ''}, true), set_config('mudun.org', ${orgId ?? ''}, true)`.execute(db)
    return deed({ db, actor, now, vault, later: (done) => deeds.push(done) })
  })
  for (const done of deeds) await done()
  return result
}
