// What can be done with referrals: each is load, ask the policy, write, and note what happened.
import { nextCode } from '../../kit/codes.ts'
import { note } from '../../kit/events.ts'
import { mustMove } from '../../kit/moves.ts'
import { tell } from '../../kit/notices.ts'
import { must, Problem } from '../../kit/problem.ts'
import type { CityWork } from '../../kit/request.ts'
import { getServiceCard } from '../../city/services/index.ts'
import { respondToNeed } from '../needs/index.ts'
import { consentTo, getPerson, shareFields, touchPerson } from '../registry/index.ts'
import { clocks, newCodes } from './clock.ts'
import { countAnswered, countEnded, countNoLongerLate, countSent } from './counting.ts'
import { keepCase, takeCase } from './handover.ts'
import { can, type MoveName, moves } from './policy.ts'
import type { Referral, ReferralForm } from './referral.ts'
import { addToSealed, keepCodes, sealForBoth } from './sealed.ts'
import { getReferral, insertReferral, moveReferral, newId, updateReferral } from './store.ts'
import { strings } from './strings.ts'
import { themeOfTopic } from './topics.ts'

type From = { kind?: Referral['kind']; parent?: string | undefined }

/** Drafts a referral of a person: nobody but its own organisation sees it until it is sent. Returns its id. */
export async function draftReferral(work: CityWork, fileId: string, form: ReferralForm, { kind = 'referral', parent }: From = {}) {
  const { db, city, actor } = work
  must(can.create(actor, city.id))
  const { id: personId, initials } = await getPerson(work, fileId)
  const id = await newId(db)
  const fromOrgId = actor.org!.id
  const filled = await fillIn(work, { id, personId, fromOrgId }, form)
  await insertReferral(db, {
    cityId: city.id, id, code: await nextCode(db, city, 'referral'), kind, parentId: parent ?? null, personId, personLabel: initials,
    fromOrgId, waitingOrgId: fromOrgId, assignedTo: actor.userId, createdAt: work.now(), ...filled,
  })
  if (parent) await updateReferral(db, city.id, parent, { waitingOrgId: null, dueAt: null }) // the search has gone on
  await note(work, 'referral.drafted', { id, cityId: city.id })
  return id
}

/** Changes a draft before it is sent: another service, other fields, other words. */
export async function reviseDraft(work: CityWork, id: string, form: ReferralForm) {
  const draft = await getReferral(work.db, work.city.id, id)
  must(can.edit(work.actor, draft))
  const filled = await fillIn(work, draft, { ...form, need: form.need ?? draft.needId ?? undefined })
  await moveReferral(work.db, draft, filled)
  await note(work, 'referral.revised', draft)
  return id
}

/** What a form says, as the row keeps it. Nothing travels that was not agreed to, unless it is said why. */
async function fillIn(work: CityWork, { id, personId, fromOrgId }: Pick<Referral, 'id' | 'personId' | 'fromOrgId'>, form: ReferralForm) {
  const { orgId: toOrgId } = await getServiceCard(work, form.service)
  const consent = await consentTo(work, personId, toOrgId)
  const beyond = form.fields.some((field) => !consent?.fields.includes(field))
  if (beyond && !form.override) throw new Problem(422, strings.problems.noConsent)
  const shared = { ...(await shareFields(work, personId, form.fields)), ...(form.note && { note: form.note }) }
  return {
    toOrgId, serviceId: form.service, needId: form.need ?? null, theme: themeOfTopic(form.topic), topic: form.topic, priority: form.priority,
    dueAt: clocks(work, form).sendBy, fields: form.fields, consentId: consent?.id ?? null, override: beyond ? form.override! : null,
    ...(await sealForBoth(work, { cityId: work.city.id, id, fromOrgId, toOrgId }, shared)),
  }
}

/** Sends a draft: the clock starts, and there are codes for the printed form, the person and the link. */
export async function sendReferral(work: CityWork, id: string) {
  const referral = await step(work, id, 'send')
  const { answerBy } = clocks(work, referral)
  const codes = newCodes(work.vault)
  await moveReferral(work.db, referral, {
    status: 'sent', sentAt: work.now(), waitingOrgId: referral.toOrgId, assignedTo: null, dueAt: answerBy, reminded: 0, ...codes.hashes,
  })
  await keepCodes(work, referral, codes.plain)
  await note(work, 'referral.sent', referral, { otherOrgId: referral.toOrgId, data: { priority: referral.priority } })
  if (referral.needId) await respondToNeed(work, referral.needId)
  await touchPerson(work, referral.personId)
  if (referral.override) await note(work, 'referral.shared_beyond_consent', referral, { otherOrgId: referral.toOrgId, data: { reason: referral.override } })
  await countSent(work, referral)
  await tell(work, { orgId: referral.toOrgId, role: 'case_worker' }, notice(referral, 'referralReceived'))
}

/** The receiver takes it on. */
export async function acceptReferral(work: CityWork, id: string, { appointment, note: words }: { appointment?: Date | undefined; note?: string | undefined }) {
  const referral = await step(work, id, 'accept')
  const { newsBy } = clocks(work, referral)
  await moveReferral(work.db, referral, {
    status: 'accepted', answeredAt: work.now(), dueAt: appointment ?? newsBy, reminded: 0, escalatedAt: null,
    appointmentAt: appointment ?? null, assignedTo: work.actor.userId,
  })
  await answered(work, referral, 'referral.accepted', words)
  if (referral.kind !== 'transfer') return
  await takeCase(work, referral)
  await complete(work, { ...referral, status: 'accepted' }, 'case_taken') // nothing more was asked for
}

/** The receiver says no, and why: the sender has the next step, to find help elsewhere. */
export async function declineReferral(work: CityWork, id: string, { reason, note: words }: { reason: string; note?: string | undefined }) {
  const referral = await step(work, id, 'decline')
  await moveReferral(work.db, referral, { status: 'declined', reason, ...over(work), answeredAt: work.now(), ...seekElsewhere(work, referral) })
  if (referral.kind === 'transfer') await keepCase(work, referral)
  await countEnded(work, referral, 'declined')
  await answered(work, referral, 'referral.declined', words, { reason })
}

export async function startReferral(work: CityWork, id: string) {
  const referral = await step(work, id, 'start')
  await moveReferral(work.db, referral, { status: 'under_way', assignedTo: work.actor.userId })
  await noteBoth(work, referral, 'referral.started')
}

export async function completeReferral(work: CityWork, id: string, { outcome, note: words }: { outcome: string; note?: string | undefined }) {
  const referral = await step(work, id, 'complete')
  await keepWords(work, referral, words)
  await complete(work, referral, outcome)
  await tell(work, { orgId: referral.fromOrgId, role: 'case_worker' }, notice(referral, 'referralCompleted'))
}

async function complete(work: CityWork, referral: Referral, outcome: string) {
  await moveReferral(work.db, referral, { status: 'completed', outcome, ...over(work) })
  await countEnded(work, referral, 'completed')
  await noteBoth(work, referral, 'referral.completed', { outcome })
}

export async function giveUpReferral(work: CityWork, id: string, { reason, note: words }: { reason: string; note?: string | undefined }) {
  const referral = await step(work, id, 'giveUp')
  await moveReferral(work.db, referral, { status: 'not_completed', reason, ...over(work) })
  await countEnded(work, referral, 'not_completed')
  await keepWords(work, referral, words)
  await noteBoth(work, referral, 'referral.not_completed', { reason })
  await tell(work, { orgId: referral.fromOrgId, role: 'case_worker' }, notice(referral, 'referralNotCompleted'))
}

export async function cancelReferral(work: CityWork, id: string, { reason, note: words }: { reason: string; note?: string | undefined }) {
  const referral = await step(work, id, 'cancel')
  await moveReferral(work.db, referral, { status: 'cancelled', reason, ...over(work) })
  if (referral.kind === 'transfer') await keepCase(work, referral)
  if (referral.status !== 'draft') {
    await countEnded(work, referral, 'cancelled')
    await tell(work, { orgId: referral.toOrgId, role: 'case_worker' }, notice(referral, 'referralCancelled'))
  }
  await keepWords(work, referral, words)
  await noteBoth(work, referral, 'referral.cancelled', { reason })
}

async function step(work: CityWork, id: string, move: MoveName) {
  const referral = await getReferral(work.db, work.city.id, id)
  if (work.pass !== id) mustMove(moves[move], work.actor, referral)
  else mustMove({ ...moves[move], by: () => moves[move].passes === true }, work.actor, referral)
  return referral
}

/** It is over for the receiver; the sender still owes the person an answer. */
const seekElsewhere = (work: CityWork, referral: Referral) =>
  referral.kind === 'referral' ? { waitingOrgId: referral.fromOrgId, dueAt: clocks(work, referral).sendBy, reminded: 0 } : {}

const over = (work: CityWork) => ({ waitingOrgId: null, dueAt: null, closedAt: work.now(), answerHash: null, paperHash: null })

async function answered(work: CityWork, referral: Referral, name: 'referral.accepted' | 'referral.declined', words: string | undefined, data = {}) {
  const hours = Math.max(0, Math.round((work.now().getTime() - referral.sentAt!.getTime()) / 3_600_000))
  await countAnswered(work, referral, { hours, inTime: work.now() <= referral.dueAt! })
  await countNoLongerLate(work, referral)
  await keepWords(work, referral, words)
  await noteBoth(work, referral, name, { hours, ...data })
  await tell(work, { orgId: referral.fromOrgId, role: 'case_worker' }, notice(referral, name === 'referral.accepted' ? 'referralAccepted' : 'referralDeclined'))
}

export const keepWords = (work: CityWork, referral: Referral, words: string | undefined) =>
  words ? addToSealed(work, referral, words) : undefined

export const noteBoth = (work: CityWork, referral: Referral, name: `referral.${string}`, data = {}) =>
  note(work, name, referral, { otherOrgId: work.actor.org?.id === referral.fromOrgId ? referral.toOrgId : referral.fromOrgId, data })

export const notice = (referral: Pick<Referral, 'cityId' | 'id' | 'code' | 'topic'>, kind: string) =>
  ({ kind, path: `/${referral.cityId}/referrals/${referral.id}`, data: { code: referral.code, topic: referral.topic } })
