// A person's right to know what is known of them.
import { note } from '../../../kit/events.ts'
import type { CityWork } from '../../../kit/request.ts'
import { assistanceOf, complaintsOf } from '../../assistance/index.ts'
import { looksUnder, openedOf } from '../../joint/index.ts'
import { needsOf, openNotes } from '../../needs/index.ts'
import { openingsOf, openSent, referralsOf } from '../../referrals/index.ts'
import { openIdentity } from '../actions.ts'
import { listConsents } from '../consents/store.ts'
import { listOldValues } from '../corrections/actions.ts'
import { filesOf } from '../person.ts'
import { getPersonRow, listLooks, listPartners } from '../store.ts'

export type Copy = Awaited<ReturnType<typeof copyOf>>

/** All that the actor's organisation knows of a person, for that person. It is logged as an opening and an event. */
export async function copyOf(work: CityWork, id: string) {
  const { db, city, actor } = work
  const where = { cityId: city.id, orgId: actor.org!.id, id }
  const person = await getPersonRow(db, where)
  const identity = await openIdentity(work, id, 'export')
  await note(work, 'person.exported', person)
  const [consents, partners, needs, referrals, looks, corrections, assistance, openedTo, lookedUnder] = await Promise.all([
    listConsents(db, { ...where, personId: id }), listPartners(db, city.id, actor.org!.id), needsOf(work, id), referralsOf(work, id, null),
    listLooks(db, where, filesOf(person), null), listOldValues(work, filesOf(person)), assistanceOf(work, filesOf(person), person.householdId, null),
    openedOf(work, filesOf(person)), looksUnder(work, filesOf(person), null),
  ])
  const [notes, sent, openings, complaints] = await Promise.all([
    openNotes(work, needs), openSent(work, referrals), openingsOf(work, referrals, null), complaintsOf(work, assistance.map(({ id }) => id)),
  ])
  const nameOf = (orgId: string) => partners.find((partner) => partner.id === orgId)?.name
  const { code, sex, birthYear, languages, education, stay, papers, specificNeeds, status, createdAt } = person
  return {
    madeAt: work.now(), organisation: actor.org!.name, code, identity, sex, birthYear, languages, education, stay, papers, specificNeeds, status, createdAt,
    consents: consents.map(({ purpose, partners, toOrgIds, fields, how, givenAt, withdrawnAt }) =>
      ({ purpose, partners, to: toOrgIds.flatMap((orgId) => nameOf(orgId) ?? []), fields, how, givenAt, withdrawnAt })),
    needs: needs.map(({ id, theme, urgency, status, since, closedAt }) => ({ theme, urgency, status, since, closedAt, note: notes.get(id) })),
    referrals: referrals.map(({ id, code, topic, status, toName, fields, createdAt, closedAt, reason, outcome }) => {
      const { note, words } = sent.get(id) ?? {}
      return { code, topic, status, to: toName, fields, createdAt, closedAt, reason, outcome, note, words: words?.map(({ at, by, words }) => ({ at, by, words })) }
    }),
    assistance: assistance.map(({ kind, amount, currency, status, reason, redeemedAt, at, title }) => ({ title, kind, amount, currency, status, reason, at, redeemedAt })),
    complaints: complaints.map(({ kind, at, words, outcome, answer, answeredAt }) => ({ kind, at, words, outcome, answer, answeredAt })),
    looks: looks.map(({ at, reason, by }) => ({ at, reason, by })),
    looksOfPartners: [...openings, ...lookedUnder].map(({ at, by, org }) => ({ at, by, organisation: org })),
    openedTo: openedTo.map(({ toOrgId, agreement, fields, openedAt, closedAt }) =>
      ({ to: agreement?.parties.find(({ orgId }) => orgId === toOrgId)?.name, agreement: agreement?.code, fields, openedAt, closedAt })),
    corrections: corrections.map(({ at, by, before }) => ({ at, by, before })),
  }
}
