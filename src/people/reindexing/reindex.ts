/**
 * What an organisation finds people by, its own and those that others open to it, made anew with its newest key: after somebody may
 * have learned the old one. All is in use meanwhile; broken off, it goes on where it was.
 */
import { alone } from '../../kit/alone.ts'
import type { Db } from '../../kit/database.ts'
import type { OrgKeys, Vault } from '../../kit/vault.ts'
import { openingsIndex } from '../joint/index.ts'
import { peopleIndex } from '../registry/index.ts'
import { beginReindexing, endReindexing, keepPlace } from './store.ts'

/** What is found by tokens, in the order of its ids. */
type TokenIndex = {
  what: 'people' | 'openings'
  count: (db: Db, orgId: string) => Promise<number>
  /** Writes the tokens of the next ones; their ids. Nobody changes them until the transaction is over. */
  makeAnew: (db: Db, keys: OrgKeys, after: string | undefined, most: number) => Promise<string[]>
}
const indexes: TokenIndex[] = [peopleIndex, openingsIndex]

const some = 500

/** `begun`: say it again when every process knows the newer key (ten minutes); `noNewerKey`: there is none, or it is used already. */
export type Reindexed = 'done' | 'begun' | 'tooEarly' | 'noNewerKey' | 'somebodyIs'

export async function reindex(background: Db, vault: Vault, orgId: string, told: (done: number, total: number) => void = () => {}): Promise<Reindexed> {
  const begun = await vault.tokensBegun(orgId)
  if (!begun) return (await vault.beginTokens(orgId)) ? 'begun' : 'noNewerKey'
  if (!begun.known) return 'tooEarly'
  const mine = await alone(background, `reindex.${orgId}`, (db) => makeAllAnew(db, vault, orgId, begun.version, told))
  return mine ? 'done' : 'somebodyIs'
}

async function makeAllAnew(db: Db, vault: Vault, orgId: string, version: number, told: (done: number, total: number) => void) {
  const known = await vault.keysOf(orgId)
  const keys = { ...known, tokens: { ...known.tokens, made: known.tokens.made.slice(0, 1) } }
  const totals = await Promise.all(indexes.map(({ count }) => count(db, orgId)))
  const total = totals.reduce((sum, n) => sum + n, 0)
  let before = 0
  for (const index of indexes) before += await makeAnew(db, keys, index, version, (done) => told(Math.min(before + done, total), total))
  await vault.endTokens(orgId, version)
  await endReindexing(db, orgId)
}

/** One index from where it was left to its end; how many that were. */
async function makeAnew(db: Db, keys: OrgKeys, { what, makeAnew }: TokenIndex, version: number, told: (done: number) => void): Promise<number> {
  let { after, done } = await beginReindexing(db, keys.orgId, what, version)
  for (let more = true; more;) {
    const ids = await db.transaction().execute(async (db) => {
      const ids = await makeAnew(db, keys, after, some)
      if (ids.length > 0) await keepPlace(db, keys.orgId, what, ids.at(-1)!, done + ids.length)
      return ids
    })
    more = ids.length > 0
    after = ids.at(-1) ?? after
    done += ids.length
    if (more) told(done)
  }
  return done
}
