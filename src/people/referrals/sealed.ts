// What travels with a referral, sealed once for each side: neither needs the other's key, and a thief of one has half.
import { must } from '../../kit/problem.ts'
import type { CityWork } from '../../kit/request.ts'
import { open, seal } from '../../kit/vault.ts'
import { can } from './policy.ts'
import type { Codes } from './clock.ts'
import type { Referral, Shared } from './referral.ts'
import { getSealed, listSealed, updateReferral } from './store.ts'

type Sides = Pick<Referral, 'cityId' | 'id' | 'fromOrgId' | 'toOrgId'>
type Column = 'sealed_from' | 'sealed_to'

const place = ({ cityId, id }: Sides, column: Column) => ({ table: 'referrals', column, city: cityId, id })

export async function sealForBoth({ vault }: CityWork, sides: Sides, { codes, ...shared }: Shared) {
  const [from, to] = await Promise.all([vault.keysOf(sides.fromOrgId), vault.keysOf(sides.toOrgId)])
  return {
    sealedFrom: seal(from, place(sides, 'sealed_from'), { ...shared, ...(codes && { codes }) }),
    sealedTo: seal(to, place(sides, 'sealed_to'), shared),
  }
}

/** What travels with a referral, for the side that asks. The caller has logged the look. */
export async function openShared(work: CityWork, referral: Referral): Promise<Shared> {
  must(work.pass === referral.id || can.reveal(work.actor, referral))
  const { sealedFrom, sealedTo } = await getSealed(work.db, referral.cityId, referral.id)
  if (!sealedFrom || !sealedTo) return {} // the person was erased
  return work.actor.org?.id === referral.fromOrgId
    ? open<Shared>(await work.vault.keysOf(referral.fromOrgId), place(referral, 'sealed_from'), sealedFrom)
    : open<Shared>(await work.vault.keysOf(referral.toOrgId), place(referral, 'sealed_to'), sealedTo)
}

/** The sender's own copies of what travelled with these referrals, by id. The caller has logged the look. */
export async function openSent(work: CityWork, referrals: Referral[]): Promise<Map<string, Shared>> {
  const ours = referrals.filter(({ fromOrgId }) => fromOrgId === work.actor.org?.id)
  if (ours.length === 0) return new Map()
  const [rows, keys] = await Promise.all([listSealed(work.db, work.city.id, ours.map(({ id }) => id)), work.vault.keysOf(work.actor.org!.id)])
  return new Map(rows.map(({ sealedFrom, ...sides }) => [sides.id, open<Shared>(keys, place(sides, 'sealed_from'), sealedFrom!)]))
}

/** The sender keeps the codes, to print the form again; the receiver has no use for them. */
export async function keepCodes(work: CityWork, referral: Referral, codes: Codes) {
  const { sealedFrom } = await getSealed(work.db, referral.cityId, referral.id, { lock: true })
  const keys = await work.vault.keysOf(referral.fromOrgId)
  const shared = open<Shared>(keys, place(referral, 'sealed_from'), sealedFrom!)
  await updateReferral(work.db, referral.cityId, referral.id, { sealedFrom: seal(keys, place(referral, 'sealed_from'), { ...shared, codes }) })
}

/** Adds words to what both sides read. */
export async function addToSealed(work: CityWork, referral: Referral, words: string) {
  const line = { at: work.now().toISOString(), orgId: work.actor.org?.id ?? referral.toOrgId, by: work.actor.name, words }
  await reseal(work, referral, (shared) => ({ ...shared, words: [...(shared.words ?? []), line] }))
}

/** Changes what both sides read; two at once follow one another. */
export async function reseal(work: CityWork, sides: Sides, change: (shared: Shared) => Shared) {
  const { sealedFrom } = await getSealed(work.db, sides.cityId, sides.id, { lock: true })
  if (!sealedFrom) return // the person was erased
  const shared = open<Shared>(await work.vault.keysOf(sides.fromOrgId), place(sides, 'sealed_from'), sealedFrom)
  await updateReferral(work.db, sides.cityId, sides.id, await sealForBoth(work, sides, change(shared)))
}

/** The sender's copy under the key of whoever takes its place. */
export async function sealFromAnew(work: CityWork, referral: Referral, orgId: string): Promise<Buffer> {
  const { sealedFrom } = await getSealed(work.db, referral.cityId, referral.id, { lock: true })
  const shared = open<Shared>(await work.vault.keysOf(referral.fromOrgId), place(referral, 'sealed_from'), sealedFrom!)
  return seal(await work.vault.keysOf(orgId), place(referral, 'sealed_from'), shared)
}
