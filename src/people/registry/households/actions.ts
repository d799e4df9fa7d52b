// Who lives and eats together.
import { randomCode } from '../../../kit/codes.ts'
import { note } from '../../../kit/events.ts'
import { must, Problem } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { filesOf, type Living, type Place } from '../person.ts'
import { can } from '../policy.ts'
import { findByCode, getPersonRow, listSpecificNeeds, newIds, updatePerson } from '../store.ts'
import { strings } from '../strings.ts'
import { countCollectors, findCollectors, findHousehold, growHousehold, insertHousehold, listCollectors, listMembers, listOfHouseholds } from './store.ts'

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

/** The household of somebody, which begins with them if they had none; of two who ask at once the second finds it begun. */
export async function homeOf(work: CityWork, personId: string): Promise<string> {
  const person = await getPersonRow(work.db, { ...where(work), id: personId }, { lock: true })
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

export type HouseholdCard = {
  /** Who collects for all. */
  personId: string
  householdId: string | null
  size: number
  /** Who collects comes first. */
  members: { id: string; /** Theirs, and those that were merged into it. */ files: string[]; sex: string | null; birthYear: number | null; stay: string | null; needs: string[] }[]
}

/** The next households of the actor's organisation after one, in codes only: nobody's identity is opened. */
export async function listHouseholds(work: CityWork, after: string | undefined, most: number): Promise<HouseholdCard[]> {
  must(can.work(work.actor, work.city.id))
  return cardsOf(work, await listCollectors(work.db, where(work), after, most))
}

/** The households that these people collect for, as far as their files are open. */
export async function listHouseholdsOf(work: CityWork, personIds: string[]): Promise<HouseholdCard[]> {
  must(can.work(work.actor, work.city.id))
  return personIds.length === 0 ? [] : cardsOf(work, await findCollectors(work.db, where(work), personIds))
}

async function cardsOf(work: CityWork, collectors: Awaited<ReturnType<typeof listCollectors>>): Promise<HouseholdCard[]> {
  if (collectors.length === 0) return []
  const people = await listOfHouseholds(work.db, where(work), collectors.flatMap(({ householdId }) => householdId ?? []), collectors.map(({ id }) => id))
  const needs = await listSpecificNeeds(work.db, where(work), people.map(({ id }) => id))
  const homes = Map.groupBy(people, ({ id, householdId }) => householdId ?? id)
  return collectors.map(({ id, householdId, size }) => ({
    personId: id, householdId, size: Math.max(size, 1),
    members: homes.get(householdId ?? id)!.map((one) => ({ ...one, files: filesOf(one), needs: needs.get(one.id) ?? [] })).sort((a, b) => Number(b.id === id) - Number(a.id === id)),
  }))
}

/** How many households, and people on their own, have an open file. */
export const countHouseholds = (work: CityWork): Promise<number> => countCollectors(work.db, where(work))
