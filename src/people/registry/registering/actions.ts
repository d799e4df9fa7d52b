// People are written down: one at the end of an intake, hundreds at once from a table, by one way.
import { randomCode } from '../../../kit/codes.ts'
import { noteAll } from '../../../kit/events.ts'
import { must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { tally } from '../../../kit/tallies.ts'
import type { OrgKeys } from '../../../kit/vault.ts'
import { followPeople } from '../../joint/index.ts'
import { birthOf, identityOf, kindsOf } from '../actions.ts'
import { insertAgreements } from '../consents/store.ts'
import type { Home } from '../households/actions.ts'
import type { Registration } from '../person.ts'
import { can } from '../policy.ts'
import { initialsOf, sealIdentity, tokensOf } from '../sealed.ts'
import { insertSpecificNeedsOf, insertTokensOf } from '../store.ts'
import { insertPeople, type PersonRow } from './store.ts'

/** Somebody who agreed to be registered, and where they live. What is sealed is bound to the id: it is there first. */
export type Entry = { id: string; form: Omit<Registration, 'household' | 'with' | 'size' | 'place'>; home: Home; from?: string }

/** Writes them down with all that belongs to it: their word, the event, the counters, what they are found by. */
export async function registerAll(work: CityWork, entries: Entry[]): Promise<{ id: string; code: string }[]> {
  const { db, city, actor, vault, now } = work
  must(can.work(actor, city.id))
  if (entries.length === 0) return []
  const where = { cityId: city.id, orgId: actor.org!.id }
  const keys = await vault.keysOf(where.orgId)
  const people = entries.map((entry) => asWritten(work, keys, entry))
  for (let left = people; left.length > 0;) {
    for (const person of left) person.row.code = randomCode(city, 'person')
    const written = await insertPeople(db, { ...where, at: now() }, left.map(({ row }) => row))
    left = left.filter(({ row }) => !written.has(row.id)) // their code was taken
  }
  const of = { orgId: where.orgId, n: entries.length }
  await Promise.all([
    insertTokensOf(db, where.orgId, people.map(({ row, tokens }) => ({ id: row.id, tokens }))),
    insertSpecificNeedsOf(db, where, entries.map(({ id, form }) => ({ id, codes: form.specificNeeds }))),
    insertAgreements(db, { ...where, at: now() }, entries.map(({ id, form }) => ({ personId: id, agreement: form }))),
    noteAll(work, 'person.registered', city.id, people.map(({ row, from }) => ({ id: row.id, data: { code: row.code, ...(from && { import: from }) } }))),
    tally(work, city.id, 'person.registered', of),
    tally(work, city.id, 'person.open', of),
  ])
  await followPeople(work, entries.flatMap(({ id, form }) => (form.joint ? [id] : [])))
  return people.map(({ row: { id, code } }) => ({ id, code }))
}

function asWritten({ city, now }: CityWork, keys: OrgKeys, { id, form, home, from }: Entry) {
  const { birthDate, ...birth } = birthOf(form, now())
  const identity = identityOf(form, birthDate, city.country)
  const row: PersonRow = {
    id, code: '', ...home, ...birth, initials: initialsOf(identity), sex: form.sex, languages: form.languages, papers: kindsOf(form),
    education: form.education ?? null, stay: form.stay ?? null, sealed: sealIdentity(keys, { cityId: city.id, id }, identity),
  }
  return { row, from, tokens: tokensOf(keys, city.id, identity, birth.birthYear) }
}
