// Who lives and eats together.
import { randomCode } from '../../../kit/codes.ts'
import { note } from '../../../kit/events.ts'
import { must, Problem } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import type { Living, Place } from '../person.ts'
import { can } from '../policy.ts'
import { findByCode, getPersonRow, newIds, updatePerson } from '../store.ts'
import { strings } from '../strings.ts'
import { findHousehold, growHousehold, insertHousehold, listMembers } from './store.ts'

export type Home = { householdId: string | null; place: Place | null }

const where = ({ city, actor }: CityWork) => ({ cityId: city.id, orgId: actor.org!.id })

/** The household that somebody being registered belongs to; a new one is made, the other's is found by code. */
export async function settle(work: CityWork, { household, size, with: code, place }: Living): Promise<Home> {
  if (household === 'alone') return { householdId: null, place: null }
  if (household === 'new') return { householdId: await found(work, size ?? 2), place: place ?? 'head' }
  const householdId = await householdOf(work, code ?? '')
  if (!householdId) throw new Problem(422, strings.problems.noSuchHousehold)
  await makeRoom(work, householdId)
  return { householdId, place: place ?? 'relative' }
}

/** The household that a code names: its own, or that of one of its people, where it begins if they had none. */
export async function householdOf(work: CityWork, code: string): Promise<string | undefined> {
  const known = await byCode(work, code)
  return known?.household ?? (known?.person && homeOf(work, known.person))
}

/** Does anything of ours have this code? */
export const knowsCode = async (work: CityWork, code: string) => (await byCode(work, code)) !== undefined

async function byCode(work: CityWork, code: string) {
  const typed = code.trim().toUpperCase()
  const [household, person] = await Promise.all([findHousehold(work.db, where(work), typed), findByCode(work.db, where(work), typed)])
  return household || person ? { household: household?.id, person: person?.id } : undefined
}

/** The household of somebody, which begins with them if they had none. */
export async function homeOf(work: CityWork, personId: string): Promise<string> {
  const person = await getPersonRow(work.db, { ...where(work), id: personId })
  if (person.householdId) return person.householdId
  const householdId = await found(work, 2)
  await updatePerson(work.db, person, { householdId, place: 'head' })
  return householdId
}

/** Somebody comes to live with others. */
export async function joinHousehold(work: CityWork, personId: string, code: string, place: Place) {
  must(can.work(work.actor, work.city.id))
  const person = await getPersonRow(work.db, { ...where(work), id: personId })
  const householdId = code.trim().toUpperCase() === person.code ? undefined : await householdOf(work, code)
  if (!householdId) throw new Problem(422, strings.problems.noSuchHousehold)
  await updatePerson(work.db, person, { householdId, place, activeAt: work.now() })
  await makeRoom(work, householdId)
  await note(work, 'person.moved_in', person)
}

export async function leaveHousehold(work: CityWork, personId: string) {
  must(can.work(work.actor, work.city.id))
  const person = await getPersonRow(work.db, { ...where(work), id: personId })
  await updatePerson(work.db, person, { householdId: null, place: null, activeAt: work.now() })
  await note(work, 'person.moved_out', person)
}

async function makeRoom(work: CityWork, householdId: string) {
  const members = await listMembers(work.db, where(work), householdId)
  await growHousehold(work.db, where(work), householdId, members.length + 1)
}

async function found(work: CityWork, size: number): Promise<string> {
  const [id] = await newIds(work.db)
  const row = { ...where(work), id: id!, size, createdAt: work.now() }
  while (!(await insertHousehold(work.db, { ...row, code: randomCode(work.city, 'household') })));
  return id!
}
