// What travels ends when the person takes their word back, and all of it when they are erased.
import { note } from '../../kit/events.ts'
import type { Db } from '../../kit/database.ts'
import { tell } from '../../kit/notices.ts'
import type { CityWork } from '../../kit/request.ts'
import { consentTo } from '../registry/index.ts'
import { countEnded } from './counting.ts'
import type { Referral, Shareable, Shared } from './referral.ts'
import { reseal } from './sealed.ts'
import { listReferrals } from './queue/store.ts'
import { cancelAndForget, listOfNeeds, listOpenings, listSharing, updateReferral } from './store.ts'

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
    // Where nothing may travel any more, what was written about them goes too: people write names.
    const without = new Set<keyof Shared>([...gone.flatMap((field) => parts[field]), ...(consent ? [] : ['note' as const])])
    await reseal(work, referral, (shared) =>
      Object.fromEntries(Object.entries(shared).filter(([part]) => !without.has(part as keyof Shared))) as Shared)
    await updateReferral(work.db, work.city.id, referral.id, {
      fields: referral.fields.filter((field) => !gone.includes(field as Shareable)), consentId: consent?.id ?? null,
    })
    if (referral.status === 'draft') continue
    await note(work, 'referral.sharing_stopped', referral, { otherOrgId: referral.toOrgId, data: { fields: gone } })
    await tell(work, { orgId: referral.toOrgId, role: 'case_worker' }, {
      kind: 'referralSharingStopped', path: `/${work.city.id}/referrals/${referral.id}`, data: { code: referral.code, topic: referral.topic },
    })
  }
}

/** The clock erases a person: what travelled is gone on both sides, what was open is over; dates and outcomes count on. */
export async function forgetPerson(background: Db, cityId: string, personId: string, now: Date): Promise<void> {
  for (const referral of await cancelAndForget(background, cityId, personId, now))
    if (referral.sentAt) await countEnded({ db: background, now: () => now }, referral, 'cancelled')
}

/** A person's referrals, for their own file. */
export const referralsOf = ({ db, city, actor, now }: CityWork, personId: string): Promise<Referral[]> =>
  listReferrals(db, city.id, actor.org!.id, { view: 'all', person: personId }, now())

/** When the other sides of these referrals opened who it is about: their people by name, or somebody by link or code. */
export const openingsOf = async ({ db, city, actor }: CityWork, referrals: Referral[]) =>
  referrals.length === 0 ? [] : listOpenings(db, city.id, actor.org!.id, referrals.map(({ id }) => id))

export type Response = { id: string; code: string; status: Referral['status'] }

/** The referrals that answer these needs, by need, the latest first, in one query. */
export async function responsesTo({ db, city, actor }: CityWork, needIds: string[]): Promise<Map<string, Response[]>> {
  return needIds.length === 0 ? new Map() : Map.groupBy(await listOfNeeds(db, city.id, actor.org!.id, needIds), ({ needId }) => needId!)
}
