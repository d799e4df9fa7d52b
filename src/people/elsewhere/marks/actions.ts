// Marks are made ahead, as people are registered and corrected: whoever asks waits for their own half only.
import type { Db } from '../../../kit/database.ts'
import { gently } from '../../../kit/gently.ts'
import type { Vault } from '../../../kit/vault.ts'
import { listAsked } from '../../../city/partnerships/index.ts'
import { strongKeys, valueOf } from '../../oblivious/index.ts'
import { readInBackground } from '../../registry/index.ts'
import { keyOf, markOf, namesakesOf, tagOf } from './mark.ts'
import { forgetAnswers } from '../store.ts'
import { forgetMarks, listStale, type Mark, replaceMarks, sweepMarks } from './store.ts'

const some = 50
/** Other duties wait no longer than this for their turn. */
const turnMs = 30_000

/** The clock's: marks of everybody who may be asked about, as they are now; what is not done is done at the next turn. */
export async function keepMarks(background: Db, now: Date, vault: Vault) {
  const until = Date.now() + turnMs
  const asked = await listAsked(background, now)
  await sweepMarks(background, asked)
  for (const where of asked) {
    let more = true
    while (more && Date.now() < until) more = await makeSome(background, vault, where)
  }
}

async function makeSome(background: Db, vault: Vault, where: { cityId: string; orgId: string }): Promise<boolean> {
  const keys = await vault.keysOf(where.orgId)
  const key = keyOf(keys, where.cityId)
  const stale = await listStale(background, where, tagOf(key), some)
  if (stale.length === 0) return false
  const people = await readInBackground(background, vault, where, stale.map(({ id }) => id))
  const facts = people.flatMap(({ id, pieces, phones }) => strongKeys(pieces, phones).map((fact) => ({ id, ...fact })))
  const marks = await gently(facts, ({ id, text, namesakes }): Mark => ({
    personId: id, mark: markOf(valueOf(key, text)), namesakes: namesakes === undefined ? null : namesakesOf(keys, where.cityId, namesakes),
  }))
  await background.transaction().execute((db) => replaceMarks(db, where, tagOf(key), stale, marks))
  return stale.length === some
}

/** The clock erases somebody: nobody finds them any more, and nothing is left of what was said of them. */
export async function forgetElsewhere(background: Db, cityId: string, personId: string) {
  await forgetMarks(background, cityId, personId)
  await forgetAnswers(background, cityId, personId)
}
