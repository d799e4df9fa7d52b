// Limits on tries at what can be guessed. They are kept in the database: a restart or a second process forgets none.
import { sql } from 'kysely'
import type { Db } from './database.ts'
import type { Vault } from './vault.ts'

/** So many tries within `seconds`; then a wait before each further one, which doubles up to `longest` seconds. */
export type Rate = { free: number; seconds: number; wait: number; longest: number }
/** A request's `c.var`: counted apart from its transaction, so that a refused try counts too. */
export type Counting = { background: Db; vault: Vault; now: () => Date }

/**
 * Counts one more try and says how many seconds to wait before it may be made: 0 now. Ask before trying, so that a
 * hundred tries at once are a hundred. Who tries at what is kept as a keyed hash only.
 */
export async function spend({ background: db, vault, now: clock }: Counting, what: string, who: string, rate: Rate): Promise<number> {
  const key = keyOf(vault, what, who)
  const now = clock()
  const { free, seconds, wait, longest } = rate
  const began = new Date(now.getTime() - seconds * 1000)
  const { rows: [allowed] } = await sql<{ tries: number }>`
    insert into rate_limits as known (key, tries, since, closed_until)
    values (${key}, 1, ${now}, case when ${free}::int <= 1 then ${now}::timestamptz + ${wait}::float8 * interval '1 second' end)
    on conflict (key) do update set
      tries = case when known.since < ${began} then 1 else known.tries + 1 end,
      since = case when known.since < ${began} then ${now} else known.since end,
      closed_until = case when known.since >= ${began} and known.tries + 1 >= ${free} then
        ${now}::timestamptz + least(${longest}::float8, ${wait}::float8 * power(2, least(known.tries + 1 - ${free}, 20))) * interval '1 second' end
    where known.closed_until is null or known.closed_until <= ${now}
    returning tries`.execute(db)
  if (allowed) return 0
  const { closedUntil } = await db.selectFrom('rateLimits').select('closedUntil').where('key', '=', key).executeTakeFirst() ?? {}
  return Math.max(1, Math.ceil(((closedUntil?.getTime() ?? 0) - now.getTime()) / 1000))
}

/** Somebody was right: their earlier tries no longer count. */
export async function forgive({ background, vault }: Counting, what: string, who: string) {
  await background.deleteFrom('rateLimits').where('key', '=', keyOf(vault, what, who)).execute()
}

/** This one try was right: it does not count, those before it do. A clinic's one address sees many people, and none of them guesses. */
export async function giveBack({ background, vault }: Counting, what: string, who: string) {
  await background.updateTable('rateLimits').where('key', '=', keyOf(vault, what, who))
    .set(({ fn, eb, lit, val }) => ({ tries: fn('greatest', [eb('tries', '-', 1), lit(0)]), closedUntil: val(null) })).execute()
}

/** Takes away what no longer counts. */
export async function forgetOldTries(db: Db, now: Date) {
  await db.deleteFrom('rateLimits').where('since', '<', new Date(now.getTime() - 2 * 86_400_000)).execute()
}

const keyOf = (vault: Vault, what: string, who: string) => vault.blindCode(`rate\0${what}\0${who}`)
