// What travels ends when the person takes their word back, and all of it when they are erased.
import { note } from '../../kit/events.ts'
import type { Db } from '../../kit/database.ts'
import { tell } from '../../kit/notices.ts'
import type { CityWork } from '../../kit/request.ts'
import { consentTo } from '../registry/index.ts'
import { notice } from './actions.ts'
import { countEnded } from './counting.ts'
import type { Referral, Shareable, Shared } from './referral.ts'
import { reseal } from './sealed.ts'
import { cancelAndForget, listOfNeeds, listOfPerson, listOpenings, listSharing, refile, updateReferral } from './store.ts'

type Sharing = Pick<Referral, 'cityId' | 'id' | 'fromOrgId' | 'toOrgId' | 'fields'>

const parts: Record<Shareable, (keyof Shared)[]> = {
  name: ['name', 'sex'], birthDate: ['birthDate'], phone: ['phone'], languages: ['languages'], documents: ['documents'],
  specificNeeds: ['specificNeeds'], address: ['address'],
}

/** A consent ended: referrals keep only what the person still agrees to, also those that are over, and the other side is told. */
export async function stopSharing(work: CityWork, personId: string): Promise<void> {
  for (const referral of await listSharing(work.db, work.city.id, work.actor.org!.id, personId)) {
    const consent = await consentTo(work, personId, referral.toOrgId)
    const gone = (referral.fields as Shareable[]).filter((field) => !consent?.fields.includes(field))
    if (gone.length === 0) continue
    await takeBack(work, referral, gone, consent?.id)
    if (referral.status === 'draft') continue
    await note(work, 'referral.sharing_stopped', referral, { otherOrgId: referral.toOrgId, data: { fields: gone } })
    await tell(work, { orgId: referral.toOrgId, role: 'case_worker' }, notice(referral, 'referralSharingStopped'))
  }
}

/** The person ends it themselves, by their code: nothing of them travels with this referral any more, and both sides are told. */
export async function stopSharingThis(work: CityWork, referral: Referral): Promise<void> {
  const gone = referral.fields as Shareable[]
  await takeBack(work, referral, gone)
  for (const [otherOrgId, kind] of [[referral.fromOrgId, 'referralConsentWithdrawn'], [referral.toOrgId, 'referralSharingStopped']] as const) {
    await note(work, 'referral.consent_withdrawn', referral, { otherOrgId, data: { fields: gone } })
    await tell(work, { orgId: otherOrgId, role: 'case_worker' }, notice(referral, kind))
  }
}

/** Both copies are sealed anew without these fields. Where no consent is left, what was written about them goes too: people write names. */
async function takeBack(work: CityWork, referral: Sharing, gone: Shareable[], consentId: string | null = null) {
  const without = new Set<keyof Shared>([...gone.flatMap((field) => parts[field]), ...(consentId ? [] : ['note' as const])])
  await reseal(work, referral, (shared) =>
    Object.fromEntries(Object.entries(shared).filter(([part]) => !without.has(part as keyof Shared))) as Shared)
  await updateReferral(work.db, work.city.id, referral.id, {
    fields: referral.fields.filter((field) => !gone.includes(field as Shareable)), consentId,
  })
}

/** The clock erases a person: what travelled is gone on both sides, what was open is over; dates and outcomes count on. */
export async function forgetPerson(background: Db, cityId: string, personId: string, now: Date): Promise<void> {
  for (const referral of await cancelAndForget(background, cityId, personId, now))
    if (referral.sentAt) await countEnded({ db: background, now: () => now }, referral, 'cancelled')
}

/** Two files became one, or two again: these referrals (or all of the file), sent and received, go to the other. */
export const refileReferrals = ({ db, city }: CityWork, from: string, to: string, ids?: string[]): Promise<string[]> => refile(db, city.id, from, to, ids)

/** A person's referrals, the latest first: as many as their file shows, or (null) all. */
export const referralsOf = ({ db, city, actor }: CityWork, personId: string, most: number | null = 25): Promise<Referral[]> =>
  listOfPerson(db, city.id, actor.org!.id, personId, most)

/** When the other sides of these referrals opened who it is about: their people by name, or somebody by link or code. */
export const openingsOf = async ({ db, city, actor }: CityWork, referrals: Referral[], most: number | null = 50) =>
  referrals.length === 0 ? [] : listOpenings(db, city.id, actor.org!.id, referrals.map(({ id }) => id), most)

export type Response = { id: string; code: string; status: Referral['status'] }

/** The referrals that answer these needs, by need, the latest first, in one query. */
export async function responsesTo({ db, city, actor }: CityWork, needIds: string[]): Promise<Map<string, Response[]>> {
  return needIds.length === 0 ? new Map() : Map.groupBy(await listOfNeeds(db, city.id, actor.org!.id, needIds), ({ needId }) => needId!)
}
