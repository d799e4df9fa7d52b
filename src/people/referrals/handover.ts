// A referral back to whoever sent it, and the transfer of a whole case with its open referrals.
import { nextCode } from '../../kit/codes.ts'
import { note } from '../../kit/events.ts'
import { tell } from '../../kit/notices.ts'
import { must, Problem } from '../../kit/problem.ts'
import type { CityWork } from '../../kit/request.ts'
import { consentTo, endOffer, getPerson, offerPerson, receivePerson, shareFields } from '../registry/index.ts'
import { clocks } from './clock.ts'
import { countSent } from './counting.ts'
import { can } from './policy.ts'
import { type Referral, type Shareable, shareable, type TransferForm } from './referral.ts'
import { openShared, sealForBoth, sealFromAnew } from './sealed.ts'
import { getReferral, handOver, insertReferral, listHandedOver, newId, takeOver } from './store.ts'
import { strings } from './strings.ts'
import { themeOfTopic } from './topics.ts'

/** The receiver asks the sender to go on: the same person, the same fields, its own clock. Returns the new referral's id. */
export async function referBack(work: CityWork, id: string, words: string): Promise<string> {
  const referral = await getReferral(work.db, work.city.id, id)
  must(can.referBack(work.actor, referral))
  const { name, birthDate, sex, phone, languages, documents, specificNeeds, address } = await openShared(work, referral)
  return sendStraight(work, {
    ...referral, kind: 'back_referral', parentId: id, toOrgId: referral.fromOrgId, needId: null, serviceId: null,
  }, { name, birthDate, sex, phone, languages, documents, specificNeeds, address, note: words })
}

/** Offers a whole case to another organisation: person, needs and open referrals move when it accepts. */
export async function transferCase(work: CityWork, fileId: string, { to, topic, priority, override, note: words }: TransferForm): Promise<string> {
  must(can.create(work.actor, work.city.id))
  const { id: personId, initials } = await getPerson(work, fileId)
  const consent = await consentTo(work, personId, to)
  if (!consent && !override) throw new Problem(422, strings.problems.noConsent)
  await offerPerson(work, personId, to)
  await handOver(work.db, work.city.id, personId, work.actor.org!.id, to)
  const fields = (consent?.fields ?? shareable) as Shareable[]
  const shared = await shareFields(work, personId, fields)
  return sendStraight(work, {
    kind: 'transfer', parentId: null, personId, personLabel: initials, toOrgId: to, topic, theme: themeOfTopic(topic), priority,
    fields, consentId: consent?.id ?? null, override: consent ? null : override!, needId: null, serviceId: null,
  }, { ...shared, ...(words && { note: words }) })
}

/** The taker has said yes: the person is theirs, and so are the referrals that were still open. */
export async function takeCase(work: CityWork, transfer: Referral) {
  await receivePerson(work, transfer.personId)
  for (const referral of await listHandedOver(work.db, transfer.cityId, transfer.personId, work.actor.org!.id)) {
    const sealed = await sealFromAnew(work, referral, work.actor.org!.id)
    await takeOver(work.db, referral, work.actor.org!.id, sealed)
    await note(work, 'referral.taken_over', referral, { otherOrgId: referral.toOrgId })
  }
}

/** A transfer that came to nothing leaves all where it was. */
export async function keepCase(work: CityWork, transfer: Referral) {
  if (work.actor.org?.id === transfer.fromOrgId) await endOffer(work, transfer.personId)
  await handOver(work.db, transfer.cityId, transfer.personId, transfer.fromOrgId, null)
}

type Straight = Pick<Referral, 'kind' | 'parentId' | 'personId' | 'personLabel' | 'toOrgId' | 'topic' | 'theme' | 'priority' | 'fields' | 'consentId' | 'override' | 'needId' | 'serviceId'>

async function sendStraight(work: CityWork, row: Straight, shared: Parameters<typeof sealForBoth>[2]): Promise<string> {
  const { db, city, actor } = work
  const id = await newId(db)
  const fromOrgId = actor.org!.id
  const { kind, parentId, personId, personLabel, toOrgId, topic, theme, priority, fields, consentId, override, needId, serviceId } = row
  const code = await nextCode(db, city, 'referral')
  await insertReferral(db, {
    cityId: city.id, id, code, kind, parentId, personId, personLabel, fromOrgId, toOrgId, topic, theme, priority, fields, consentId, override,
    needId, serviceId, status: 'sent', sentAt: work.now(), createdAt: work.now(), waitingOrgId: toOrgId, dueAt: clocks(work, row).answerBy,
    ...(await sealForBoth(work, { cityId: city.id, id, fromOrgId, toOrgId }, shared)),
  })
  const subject = { id, cityId: city.id }
  await note(work, kind === 'transfer' ? 'referral.case_offered' : 'referral.sent', subject, { otherOrgId: toOrgId, data: { priority } })
  if (kind === 'transfer' && override) await note(work, 'referral.shared_beyond_consent', subject, { otherOrgId: toOrgId, data: { reason: override } })
  await countSent(work, { cityId: city.id, fromOrgId, toOrgId, theme })
  await tell(work, { orgId: toOrgId, role: 'case_worker' }, { kind: 'referralReceived', path: `/${city.id}/referrals/${id}`, data: { code, topic } })
  return id
}
