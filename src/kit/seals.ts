import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from './database.ts'

/** What a link of the chain covers: every column of an event, in one fixed form that the database itself writes. */
const canonical = sql<string>`jsonb_build_array(events.scope, events.id, extract(epoch from events.at), events.name, events.subject,
  events.user_id, events.org_id, events.other_org_id, events.public, events.data)::text`

const link = (previous: Buffer, event: string) => createHash('sha256').update(previous).update(event).digest()
const beginning = (scope: string) => createHash('sha256').update(`mudun ${scope}`).digest()

/** Seals the events that arrived since the last time; returns how many. One sealer at a time, whatever runs it. */
export async function sealEvents(background: Db, most = 5000): Promise<number> {
  return background.transaction().execute(async (db) => {
    const { rows: [lock] } = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(hashtext('mudun.seals')) as got`.execute(db)
    if (!lock?.got) return 0
    const fresh = await db.selectFrom('events').select(['scope', 'id', canonical.as('text')])
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('eventSeals').select('n')
        .whereRef('eventSeals.scope', '=', 'events.scope').whereRef('eventSeals.eventId', '=', 'events.id'))))
      .orderBy('scope').orderBy('id').limit(most).execute()
    const seals = []
    for (const [scope, events] of Map.groupBy(fresh, (event) => event.scope)) {
      const last = await db.selectFrom('eventSeals').select(['n', 'hash']).where('scope', '=', scope).orderBy('n', 'desc').limit(1).executeTakeFirst()
      let n = last?.n ?? 0
      let hash: Buffer = last?.hash ?? beginning(scope)
      for (const { id, text } of events) seals.push({ scope, n: ++n, eventId: id, hash: (hash = link(hash, text)) })
    }
    for (let i = 0; i < seals.length; i += 1000) await db.insertInto('eventSeals').values(seals.slice(i, i + 1000)).execute()
    return seals.length
  })
}

export type ChainReport = { scope: string; events: number; unsealed: number; broken: { n: number; eventId: string }[]; head: string }

/** Walks every chain and tells where an event was changed, taken out or put in between. `head` is a fingerprint to publish. */
export async function verifySeals(background: Db): Promise<ChainReport[]> {
  const reports: ChainReport[] = []
  for (const { scope, events, unsealed } of await scopesOf(background)) {
    const broken: ChainReport['broken'] = []
    let hash: Buffer = beginning(scope)
    let n = 0
    for (;;) {
      const seals = await background.selectFrom('eventSeals')
        .leftJoin('events', (join) => join.onRef('events.scope', '=', 'eventSeals.scope').onRef('events.id', '=', 'eventSeals.eventId'))
        .select(['n', 'hash', 'eventId', sql<string | null>`case when events.id is not null then ${canonical} end`.as('text')])
        .where('eventSeals.scope', '=', scope).where('n', '>', n).orderBy('n').limit(5000).execute()
      if (seals.length === 0) break
      for (const seal of seals) {
        if (seal.n !== n + 1 || seal.text === null || !link(hash, seal.text).equals(seal.hash)) broken.push({ n: seal.n, eventId: seal.eventId })
        n = seal.n
        hash = seal.hash
      }
    }
    reports.push({ scope, events, unsealed, broken, head: hash.toString('hex') })
  }
  return reports
}

/** Scopes with how many events they have; also those of which nothing but the seals is left. */
async function scopesOf(background: Db) {
  const { rows } = await sql<Pick<ChainReport, 'scope' | 'events' | 'unsealed'>>`
    select of_either.scope, count(events.id) as events, count(events.id) filter (where n is null) as unsealed
      from events full join event_seals on event_seals.event_id = events.id and event_seals.scope = events.scope
           cross join lateral (select coalesce(events.scope, event_seals.scope) as scope) of_either
     group by of_either.scope order by of_either.scope`.execute(background)
  return rows
}

/** A fingerprint that was printed before. */
export type Head = { scope: string; hash: string }

/** Those that are in their chain no more: it was cut at its end, or begun anew. */
export async function lostHeads(background: Db, heads: Head[]): Promise<Head[]> {
  const lost: Head[] = []
  for (const { scope, hash } of heads) {
    const seal = await background.selectFrom('eventSeals').select('n').where('scope', '=', scope).where('hash', '=', Buffer.from(hash, 'hex')).executeTakeFirst()
    if (!seal && hash !== beginning(scope).toString('hex')) lost.push({ scope, hash })
  }
  return lost
}
