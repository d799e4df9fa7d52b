// A person's right to know what is known of them.
import { note } from '../../../kit/events.ts'
import type { CityWork } from '../../../kit/request.ts'
import { needsOf } from '../../needs/index.ts'
import { referralsOf } from '../../referrals/index.ts'
import { openIdentity } from '../actions.ts'
import { listConsents } from '../consents/store.ts'
import { listOldValues } from '../corrections/actions.ts'
import { getPersonRow, listLooks } from '../store.ts'

export type Copy = Awaited<ReturnType<typeof copyOf>>

/** All that the actor's organisation knows of a person, for that person. It is logged as an opening and an event. */
export async function copyOf(work: CityWork, id: string) {
  const { db, city, actor } = work
  const where = { cityId: city.id, orgId: actor.org!.id, id }
  const person = await getPersonRow(db, where)
  const identity = await openIdentity(work, id, 'export')
  await note(work, 'person.exported', person)
  const [consents, needs, referrals, looks, corrections] = await Promise.all([
    listConsents(db, { ...where, personId: id }), needsOf(work, id), referralsOf(work, id), listLooks(db, where), listOldValues(work, id),
  ])
  const { code, sex, birthYear, languages, education, stay, papers, specificNeeds, status, createdAt } = person
  return {
    madeAt: work.now(), organisation: actor.org!.name, code, identity, sex, birthYear, languages, education, stay, papers, specificNeeds, status, createdAt,
    consents: consents.map(({ purpose, partners, fields, how, givenAt, withdrawnAt }) => ({ purpose, partners, fields, how, givenAt, withdrawnAt })),
    needs: needs.map(({ theme, urgency, status, since, closedAt }) => ({ theme, urgency, status, since, closedAt })),
    referrals: referrals.map(({ code, topic, status, toName, createdAt, closedAt, outcome }) => ({ code, topic, status, to: toName, createdAt, closedAt, outcome })),
    looks: looks.map(({ at, reason, by }) => ({ at, reason, by })),
    corrections,
  }
}
