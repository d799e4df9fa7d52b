// What people agree to: recorded, asked before anything travels, and taken back at once.
import { note } from '../../../kit/events.ts'
import { conflict, must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { tally } from '../../../kit/tallies.ts'
import { followPeople } from '../../joint/index.ts'
import { stopSharing } from '../../referrals/index.ts'
import { can } from '../policy.ts'
import { getPersonRow, newIds, touch } from '../store.ts'
import { type Agreed, agreedTo, type ConsentForm, travels } from './consent.ts'
import { type Consent, endConsent, getConsent, insertConsents, listConsents } from './store.ts'

const of = ({ city, actor }: CityWork, personId: string) => ({ cityId: city.id, orgId: actor.org!.id, personId })

/** Somebody agrees to something more: to these offices or to all partners, these fields. */
export async function recordConsent(work: CityWork, personId: string, { purpose, to, fields, how }: ConsentForm): Promise<string> {
  const { db, city, actor } = work
  must(can.work(actor, city.id))
  const person = await getPersonRow(db, { cityId: city.id, orgId: actor.org!.id, id: personId })
  const [id] = await newIds(db)
  await insertConsents(db, [{
    ...of(work, personId), id, purpose, how, fields, partners: travels(purpose) && to === 'partners',
    toOrgIds: travels(purpose) && to !== 'partners' && to ? [to] : [], givenAt: work.now(),
  }])
  await note(work, 'consent.given', person, { data: { purpose } })
  await touch(db, { ...person }, work.now())
  if (purpose === 'agreement') await followPeople(work, [personId])
  return id!
}

/** What may travel to an organisation by the person's word. */
export const consentTo = async (work: CityWork, personId: string, toOrgId: string): Promise<Agreed | undefined> =>
  (await consentsOf(work, personId))(toOrgId)

/** The same for many organisations in one query; without one, what may travel to any partner. */
export async function consentsOf(work: CityWork, personId: string): Promise<(toOrgId?: string) => Agreed | undefined> {
  const said = await listConsents(work.db, of(work, personId))
  return (toOrgId) => agreedTo(said, 'referral', toOrgId)
}

/** A person takes a consent back: from now on nothing more travels by it, and what others hold by it is closed to them. */
export async function withdrawConsent(work: CityWork, personId: string, consentId: string): Promise<Consent['purpose']> {
  const { db, city, actor } = work
  must(can.work(actor, city.id))
  const consent = await getConsent(db, of(work, personId), consentId)
  if (!(await endConsent(db, of(work, personId), consentId, work.now()))) throw conflict()
  await note(work, 'consent.withdrawn', { id: personId, cityId: city.id }, { data: { purpose: consent.purpose } })
  await tally(work, city.id, 'consent.withdrawn', { orgId: actor.org!.id })
  await touch(db, { cityId: city.id, orgId: actor.org!.id, id: personId }, work.now())
  if (consent.purpose === 'referral' || consent.purpose === 'registration') await stopSharing(work, personId)
  if (consent.purpose === 'agreement' || consent.purpose === 'registration') await followPeople(work, [personId])
  return consent.purpose
}
