/**
 * What an organisation's people are found by, made anew with its newest key: after somebody may have learned the old one. The
 * registry is in use meanwhile; broken off, it goes on where it was.
 */
import type { Db } from '../../../kit/database.ts'
import { alone } from '../../../kit/alone.ts'
import type { OrgKeys, Vault } from '../../../kit/vault.ts'
import { openSealed, tokensOf } from '../sealed.ts'
import { beginReindexing, endReindexing, keepPlace, nextPeople, replaceTokensOf } from './store.ts'

const some = 500

/** `begun`: say it again when every process knows the newer key (ten minutes); `noNewerKey`: there is none, or it is used already. */
export type Reindexed = 'done' | 'begun' | 'tooEarly' | 'noNewerKey' | 'somebodyIs'

export async function reindex(background: Db, vault: Vault, orgId: string, told: (done: number, total: number) => void = () => {}): Promise<Reindexed> {
  const begun = await vault.tokensBegun(orgId)
  if (!begun) return (await vault.beginTokens(orgId)) ? 'begun' : 'noNewerKey'
  if (!begun.known) return 'tooEarly'
  const mine = await alone(background, `reindex.${orgId}`, (db) => makeAnew(db, vault, orgId, begun.version, told))
  return mine ? 'done' : 'somebodyIs'
}

async function makeAnew(db: Db, vault: Vault, orgId: string, version: number, told: (done: number, total: number) => void) {
  const known = await vault.keysOf(orgId)
  const keys = { ...known, tokens: { ...known.tokens, made: known.tokens.made.slice(0, 1) } }
  let { after, done, total } = await beginReindexing(db, orgId, version)
  for (;;) {
    const last = await db.transaction().execute((db) => makeSome(db, keys, after, done))
    if (!last) break
    after = last.id
    done = last.done
    told(Math.min(done, total), total)
  }
  await vault.endTokens(orgId, version)
  await endReindexing(db, orgId)
}

async function makeSome(db: Db, keys: OrgKeys, after: string | undefined, done: number) {
  const people = await nextPeople(db, keys.orgId, after, some)
  const last = people.at(-1)
  if (!last) return undefined
  await replaceTokensOf(db, keys.orgId, new Map(people.map((person) =>
    [person.id, person.sealed ? tokensOf(keys, person.cityId, openSealed(keys, person, person.sealed), person.birthYear) : []])))
  await keepPlace(db, keys.orgId, last.id, done + people.length)
  return { id: last.id, done: done + people.length }
}
