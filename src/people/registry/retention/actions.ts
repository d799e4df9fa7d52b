// Erasure and how long files are kept.
import { citiesChanged } from '../../../kit/cities.ts'
import { note } from '../../../kit/events.ts'
import { tell } from '../../../kit/notices.ts'
import { must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { can } from '../policy.ts'
import { getPersonRow } from '../store.ts'
import type { Periods } from './retention.ts'
import { decideErasure, getErasure, insertErasure, setCityLimit, setOrgSettings } from './store.ts'

export type EraseReason = 'person_asked' | 'wrongly_registered' | 'registered_twice'
const where = ({ city, actor }: CityWork) => ({ cityId: city.id, orgId: actor.org!.id })

/** Asks that a person be erased; somebody else must confirm. Returns the request's id. */
export async function askErasure(work: CityWork, personId: string, reason: EraseReason): Promise<string> {
  must(can.work(work.actor, work.city.id))
  const person = await getPersonRow(work.db, { ...where(work), id: personId })
  const id = await insertErasure(work.db, { ...where(work), personId, personCode: person.code, reason, askedAt: work.now() })
  await note(work, 'person.erasure_asked', person, { data: { reason } })
  for (const role of ['administrator', 'case_worker'] as const) {
    await tell(work, { orgId: person.orgId, role }, { kind: 'erasureAsked', path: `/${work.city.id}/people/erasures`, data: { code: person.code } })
  }
  return id
}

/** A second person confirms an erasure, which the clock then carries out, or refuses it. */
export async function decide(work: CityWork, id: string, status: 'confirmed' | 'refused') {
  const erasure = await getErasure(work.db, where(work), id)
  must(can.confirmErasure(work.actor, work.city.id, erasure))
  await decideErasure(work.db, where(work), id, { status, decidedBy: work.actor.userId!, decidedAt: work.now() })
  await note(work, `person.erasure_${status}`, { id: erasure.personId, cityId: work.city.id })
  if (status === 'refused' && erasure.askedBy) {
    await tell(work, { orgId: erasure.orgId, userId: erasure.askedBy }, { kind: 'erasureRefused', path: `/${work.city.id}/people/${erasure.personId}`, data: { code: erasure.personCode } })
  }
}

/** How long any organisation of the city may keep closed files, in months. */
export async function limitKeeping(work: CityWork, keep: number) {
  must(can.limitRetention(work.actor, work.city.id))
  await setCityLimit(work.db, work.city.id, keep)
  await note(work, 'city.retention_set', { id: work.actor.org!.id, cityId: work.city.id }, { data: { keep } })
  await citiesChanged(work)
}

/** How long the organisation keeps files; never longer than its city allows. */
export async function setPeriods(work: CityWork, periods: Periods) {
  must(can.setRetention(work.actor, work.city.id))
  await setOrgSettings(work.db, work.actor.org!.id, periods)
  await note(work, 'organisation.retention_set', { id: work.actor.org!.id, cityId: work.city.id }, { data: periods })
}
