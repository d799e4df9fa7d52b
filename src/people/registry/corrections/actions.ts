// What was wrong is corrected; what stood there before is kept, sealed.
import { note } from '../../../kit/events.ts'
import type { FormValues } from '../../../kit/form.ts'
import { must, orNotFound } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { followPeople } from '../../joint/index.ts'
import { rescoreNeeds } from '../../needs/index.ts'
import { birthOf, identityOf, kindsOf, openIdentity } from '../actions.ts'
import { Correction, furtherOf, type Identity, type Person, type Registration, withFurther } from '../person.ts'
import { can } from '../policy.ts'
import { initialsOf, openCorrection, openSealed, sealCorrection, sealIdentity, tokensOf } from '../sealed.ts'
import { getPersonRow, listSealed, newIds, replaceSpecificNeeds, replaceTokens, updatePerson } from '../store.ts'
import { insertCorrection, listCorrections } from './store.ts'

const of = ({ city, actor }: CityWork, id: string) => ({ cityId: city.id, orgId: actor.org!.id, id })

/** A person as the form of a correction has them; whoever asks is logged. */
export async function openForCorrection(work: CityWork, id: string): Promise<{ person: Person; values: FormValues }> {
  const [person, identity] = await Promise.all([getPersonRow(work.db, of(work, id)), openIdentity(work, id, 'correction')])
  return { person, values: valuesOf(person, identity, work.now()) }
}

export function valuesOf(person: Person, identity: Identity, now: Date): FormValues {
  const numbers = Object.fromEntries(identity.papers.toReversed().map(({ kind, number }) => [`number.${kind}`, number])) // the first of each kind
  return {
    version: String(person.version), givenName: identity.givenName, fatherName: identity.fatherName ?? '', familyName: identity.familyName ?? '',
    sex: person.sex ?? '', birthDate: identity.birthDate ?? '',
    birthYear: person.birthKnown === 'year' ? String(person.birthYear) : '',
    age: person.birthKnown === 'age' ? String(now.getUTCFullYear() - person.birthYear!) : '',
    phone: identity.phones[0] ?? '', phone2: identity.phones[1] ?? '', address: identity.address ?? '', notes: identity.notes ?? '',
    languages: person.languages, education: person.education ?? '', stay: person.stay ?? '', papers: person.papers,
    specificNeeds: person.specificNeeds, further: furtherOf(identity), ...numbers,
  }
}

/** Two versions of one person: where they differ, and who was first. `ours` and `theirs`: which side changed the field. */
export type Versions = {
  person: Person
  mine: FormValues
  fields: { name: string; mine: string | string[]; there: string | string[]; ours: boolean; theirs: boolean }[]
  by: string
  at: Date
}

/** Corrects a person. If somebody else did since the form was opened, nothing is written and both versions come back. */
export async function correctPerson(work: CityWork, id: string, form: Correction): Promise<Versions | undefined> {
  const { city, actor, now } = work
  must(can.work(actor, city.id))
  const person = await getPersonRow(work.db, of(work, id), { lock: true })
  const before = await openIdentity(work, id, 'correction')
  const there = valuesOf(person, before, now())
  const asked = asAsked(work, person, before, form)
  const { mine } = asked
  const since = person.version === form.version ? [] : (await listOldValues(work, [id])).filter(({ version }) => version >= form.version)
  if (since.length > 0) return versionsOf(person, mine, there, since)

  await writeCorrection(work, person, asked, differences(there, mine))
  return undefined
}

/**
 * Corrects a person by what a table tells of them; what it does not tell stays. True if anything differed. Nobody is shown
 * who they are: no look is logged, but the correction stands in their file.
 */
export async function correctByTable(work: CityWork, id: string, told: Partial<Registration>): Promise<boolean> {
  const { db, city, actor, vault, now } = work
  must(can.work(actor, city.id))
  const [person, [sealed], keys] = await Promise.all([
    getPersonRow(db, of(work, id), { lock: true }), listSealed(db, of(work, id), [id]), vault.keysOf(actor.org!.id),
  ])
  const before = openSealed(keys, person, orNotFound(sealed).sealed)
  const there = valuesOf(person, before, now())
  const birth = told.birthDate ?? told.birthYear ?? told.age ? { birthDate: '', birthYear: '', age: '' } : {}
  const asked = asAsked(work, person, before, Correction.parse({ ...there, ...birth, ...told }))
  const old = differences(there, asked.mine)
  await writeCorrection(work, person, asked, old)
  return Object.keys(old).length > 0
}

/** A person as the form of a correction would make them. */
function asAsked({ city, now }: CityWork, person: Person, before: Identity, form: Correction) {
  const { birthDate, ...birth } = birthOf(form, now())
  const identity = withFurther(identityOf(form, birthDate, city.country), before, form.further)
  const coded = {
    ...birth, sex: form.sex, languages: form.languages, education: form.education ?? null, stay: form.stay ?? null, papers: kindsOf(form),
    initials: initialsOf(identity),
  }
  const { specificNeeds } = form
  return { identity, coded, specificNeeds, mine: valuesOf({ ...person, ...coded, specificNeeds }, identity, now()) }
}

export type Corrected = { identity: Identity; coded: Partial<Person> & Pick<Person, 'birthYear'>; specificNeeds: Person['specificNeeds'] }

/** Writes a person as they are now; what stood there before is kept, sealed. */
export async function writeCorrection(work: CityWork, person: Person, { identity, coded, specificNeeds }: Corrected, old: FormValues) {
  const { db, city, actor, vault, now } = work
  const fields = Object.keys(old)
  if (fields.length === 0) return
  const keys = await vault.keysOf(actor.org!.id)
  await updatePerson(db, person, { ...coded, sealed: sealIdentity(keys, person, identity), activeAt: now(), warnedAt: null })
  const [correctionId] = await newIds(db)
  await Promise.all([
    replaceTokens(db, person, tokensOf(keys, city.id, identity, coded.birthYear)),
    replaceSpecificNeeds(db, person, specificNeeds),
    insertCorrection(db, {
      cityId: city.id, id: correctionId!, orgId: actor.org!.id, personId: person.id, version: person.version, fields, at: now(),
      sealed: sealCorrection(keys, { cityId: city.id, id: correctionId! }, old),
    }),
    note(work, 'person.corrected', person, { data: { fields } }),
  ])
  if (fields.includes('specificNeeds')) await rescoreNeeds(work, person.id)
  await followPeople(work, [person.id])
}

type OldValues = Awaited<ReturnType<typeof listOldValues>>

/** What stood in the file when the form was opened tells who changed what: the oldest word on a field is the one of then. */
function versionsOf(person: Person, mine: FormValues, there: FormValues, since: OldValues): Versions {
  const then: FormValues = Object.assign({}, there, ...since.toReversed().map(({ before }) => before))
  const [ours, theirs] = [differences(then, mine), differences(then, there)]
  const fields = Object.keys(differences(there, mine)).map((name) => ({
    name, mine: mine[name] ?? '', there: there[name] ?? '', ours: name in ours, theirs: name in theirs,
  }))
  const { by, at } = since.at(-1)!
  return { person, mine, fields, by, at }
}

/** What stood there before each correction: for the copy of their data that a person may ask for. */
export async function listOldValues(work: CityWork, ids: string[]) {
  const keys = await work.vault.keysOf(work.actor.org!.id)
  const rows = await listCorrections(work.db, { cityId: work.city.id, orgId: work.actor.org!.id }, ids)
  return rows.map(({ at, by, version, sealed, ...row }) => ({ at, by, version, before: openCorrection(keys, row, sealed) as FormValues }))
}

/** The values of before that are others now. */
export function differences(before: FormValues, after: FormValues): FormValues {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  names.delete('version')
  const same = (name: string) => JSON.stringify(sorted(before[name])) === JSON.stringify(sorted(after[name]))
  return Object.fromEntries([...names].filter((name) => !same(name)).map((name) => [name, before[name] ?? '']))
}
const sorted = (value: string | string[] | undefined) => (Array.isArray(value) ? value.toSorted() : (value ?? ''))
