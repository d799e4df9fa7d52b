// What can be done with people: registered, looked at (always logged), shared as they agreed.
import { note } from '../../kit/events.ts'
import { mustMove } from '../../kit/moves.ts'
import { must, orNotFound, Problem } from '../../kit/problem.ts'
import type { CityWork } from '../../kit/request.ts'
import { tally } from '../../kit/tallies.ts'
import { phoneNumber } from '../../kit/text.ts'
import { consentsOf } from './consents/actions.ts'
import { homeOf, settle } from './households/actions.ts'
import { getHousehold } from './households/store.ts'
import { logLooks } from './looks.ts'
import type {
  Agreement, Identity, Look, Naming, Newborn, Paper, PersonCard, Registration, Shareable, Shared,
} from './person.ts'
import { can, type MoveName, moves } from './policy.ts'
import { registerAll } from './registering/actions.ts'
import { keepUntil } from './retention/retention.ts'
import { fullName, openSealed } from './sealed.ts'
import {
  findCard, getPersonRow, listCards, listSealed, listSpecificNeeds, movePerson, newIds, touch,
} from './store.ts'
import { strings } from './strings.ts'
import { papers } from './words.ts'

const where = ({ city, actor }: CityWork) => ({ cityId: city.id, orgId: actor.org?.id ?? '' })

/** Registers somebody who agreed to it. Whoever calls has looked for duplicates first (`findDuplicates`). */
export async function registerPerson(work: CityWork, form: Registration): Promise<{ id: string; code: string }> {
  must(can.work(work.actor, work.city.id))
  const [home, [id]] = await Promise.all([settle(work, form), newIds(work.db)])
  const [registered] = await registerAll(work, [{ id: id!, form, home }])
  return registered!
}

/** Registers a newborn beside its mother: her household, her word, her languages. It may have no name yet. */
export async function registerNewborn(work: CityWork, motherId: string, baby: Newborn) {
  const mother = await getPersonRow(work.db, { ...where(work), id: motherId })
  const { familyName, phones } = await openIdentity(work, motherId, 'file')
  await homeOf(work, motherId)
  return registerPerson(work, {
    ...(await wordOf(work, motherId)), givenName: baby.babyName ?? '', familyName: baby.babyFamilyName ?? familyName, sex: baby.babySex,
    birthDate: baby.babyBirthDate, phone: phones[0], languages: mother.languages as Registration['languages'],
    household: 'join', with: mother.code, place: 'child', stay: mother.stay ?? undefined, papers: [], specificNeeds: [],
  })
}

/** What a mother lets travel of herself may travel of her newborn: she speaks for both. */
async function wordOf(work: CityWork, motherId: string): Promise<Pick<Agreement, 'how' | 'share' | 'fields'>> {
  const agreed = (await consentsOf(work, motherId))()
  return { how: 'guardian', share: agreed ? 'partners' : 'ask', fields: agreed?.fields ?? [] }
}

/** Who somebody is. The one way to it: whoever looks says why, and it stands on the person's file. */
export async function openIdentity(work: CityWork, personId: string, reason: Look): Promise<Identity> {
  return orNotFound((await openIdentities(work, [personId], reason)).get(personId))
}

/** The same of many, by id; those out of reach, and the erased, are left out. */
export async function openIdentities(work: CityWork, ids: string[], reason: Look): Promise<Map<string, Identity>> {
  const { db, city, actor, vault } = work
  must(can.work(actor, city.id))
  const [people, keys] = await Promise.all([listSealed(db, where(work), ids), vault.keysOf(actor.org!.id)])
  await logLooks(work, people.map(({ id }) => id), reason)
  return new Map(people.map((person) => [person.id, openSealed(keys, person, person.sealed)]))
}

/** What others may know of a person of the actor's organisation: nothing that is sealed. Of a merged file it is the one that stays. */
export async function getPerson(work: CityWork, personId: string): Promise<PersonCard> {
  return orNotFound(await findCard(work.db, where(work), personId))
}

/** The same of many, by id, in one query; those out of reach are left out. */
export async function listPersonCards(work: CityWork, ids: string[]): Promise<Map<string, PersonCard>> {
  const cards = await listCards(work.db, where(work), [...new Set(ids)])
  return new Map(cards.map((card) => [card.id, card]))
}

/** These fields of a person, to be sealed for another organisation. The caller has asked `consentTo`, or says why not. */
export async function shareFields(work: CityWork, personId: string, fields: readonly Shareable[]): Promise<Shared> {
  if (fields.length === 0) return {}
  const [identity, needs, card] = await Promise.all([
    openIdentity(work, personId, 'referral'), listSpecificNeeds(work.db, where(work), [personId]), getPerson(work, personId),
  ])
  const all: { [field in Shareable]: Shared } = {
    name: { name: fullName(identity), ...(card.sex && { sex: card.sex }) },
    birthDate: identity.birthDate || card.birthYear ? { birthDate: identity.birthDate ?? String(card.birthYear) } : {},
    phone: identity.phones[0] ? { phone: identity.phones[0] } : {},
    languages: { languages: card.languages },
    documents: { documents: identity.papers.map(({ kind, number }) => `${kind}:${number}`) },
    specificNeeds: { specificNeeds: needs.get(personId) ?? [] },
    address: identity.address ? { address: identity.address } : {},
  }
  return Object.assign({}, ...fields.map((field) => all[field]))
}

/** Closes a file that needs nothing more, or opens it again. */
export async function moveFile(work: CityWork, personId: string, move: MoveName) {
  const { db, city } = work
  const person = await getPersonRow(db, { ...where(work), id: personId })
  mustMove(moves[move], work.actor, person)
  await (move === 'close'
    ? movePerson(db, person, { status: 'closed', closedAt: work.now(), retainUntil: await keepUntil(work), activeAt: work.now(), warnedAt: null })
    : movePerson(db, person, { status: 'open', closedAt: null, retainUntil: null, activeAt: work.now(), warnedAt: null }))
  await note(work, move === 'close' ? 'person.closed' : 'person.reopened', person)
  await tally(work, city.id, 'person.open', { orgId: person.orgId, n: move === 'close' ? -1 : 1 })
}

/** Something happened to this person elsewhere: their file comes to the top of the list. */
export const touchPerson = (work: CityWork, personId: string) => touch(work.db, { ...where(work), id: personId }, work.now())

/** Of what is known of a birth: the day, the year, or an estimate from the age. */
export function birthOf({ birthDate, birthYear, age }: Pick<Naming, 'birthDate' | 'birthYear' | 'age'>, now: Date) {
  if (birthDate) return { birthDate, birthYear: Number(birthDate.slice(0, 4)), birthKnown: 'day' as const }
  if (birthYear !== undefined) return { birthYear, birthKnown: 'year' as const }
  if (age !== undefined) return { birthYear: now.getUTCFullYear() - age, birthKnown: 'age' as const }
  throw new Problem(422, strings.problems.birth)
}

type Told = Omit<Registration, 'household' | 'how' | 'share' | 'fields'>

export function identityOf(form: Told, birthDate: string | undefined, country: string): Identity {
  const phones = [form.phone, form.phone2].filter((typed) => typed !== undefined).map((typed) => {
    const number = phoneNumber(typed, country)
    if (!number) throw new Problem(422, strings.problems.phone)
    return number
  })
  return {
    givenName: form.givenName, fatherName: form.fatherName, familyName: form.familyName, birthDate, phones: [...new Set(phones)],
    papers: kindsOf(form).flatMap((kind) => {
      const number = form[`number.${kind}`]
      return number ? [{ kind, number }] : []
    }),
    address: form.address, notes: form.notes,
  }
}

/** The papers that were ticked, and those whose number was given. */
export const kindsOf = (form: Told): Paper[] =>
  (Object.keys(papers) as Paper[]).filter((kind) => form.papers.includes(kind) || form[`number.${kind}`] !== undefined)

/** 'passport:A12' as it is said: which paper, and its number. */
export const paperOf = (shared: string) => {
  const at = shared.indexOf(':')
  return { kind: papers[shared.slice(0, at) as Paper] ?? papers.other, number: shared.slice(at + 1) }
}

/** What makes a need of this person more pressing. */
export async function circumstancesOf(work: CityWork, personId: string): Promise<{ weighs: string[]; household: number }> {
  const person = await getPersonRow(work.db, { ...where(work), id: personId })
  const household = person.householdId ? (await getHousehold(work.db, where(work), person.householdId)).size : 1
  return { weighs: person.specificNeeds, household }
}
