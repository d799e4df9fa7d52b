// Identities that a machine reads and nobody sees. Whoever calls writes down what for; nothing of them is shown or kept.
import type { Db } from '../../../kit/database.ts'
import { must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import type { Vault } from '../../../kit/vault.ts'
import type { Pieces } from '../names/index.ts'
import { can } from '../policy.ts'
import { openSealed, piecesOf } from '../sealed.ts'
import { listSealed } from '../store.ts'

export type Unseen = { id: string; pieces: Pieces; phones: string[] }

/** Those of the actor's organisation among these people. */
export async function readUnseen(work: CityWork, ids: string[]): Promise<Unseen[]> {
  must(can.work(work.actor, work.city.id))
  return readInBackground(work.db, work.vault, { cityId: work.city.id, orgId: work.actor.org!.id }, ids)
}

/** The clock's. */
export async function readInBackground(db: Db, vault: Vault, where: { cityId: string; orgId: string }, ids: string[]): Promise<Unseen[]> {
  const [rows, keys] = await Promise.all([listSealed(db, where, ids), vault.keysOf(where.orgId)])
  return rows.map((row) => {
    const identity = openSealed(keys, row, row.sealed)
    return { id: row.id, pieces: piecesOf(identity, row.birthYear), phones: identity.phones }
  })
}
