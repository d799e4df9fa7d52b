// A hundred thousand invented people, sealed and found as the registry seals and finds them, written many at a time.
import type pg from 'pg'
import { communities } from '../../demo/content/people.ts'
import { idOf } from '../../demo/reference.ts'
import type { Chance } from '../../demo/teller.ts'
import { themes } from '../../src/kit/themes.ts'
import type { Vault } from '../../src/kit/vault.ts'
import { urgencies } from '../../src/people/needs/need.ts'
import { baseOf, rankOf, usualWeights } from '../../src/people/needs/score.ts'
import type { Identity } from '../../src/people/registry/person.ts'
import type { Token } from '../../src/people/registry/names/tokens.ts'
import { initialsOf, sealIdentity, tokensOf } from '../../src/people/registry/sealed.ts'
import { bulk, daysBefore, newId } from './bulk.ts'

export type Desk = { city: string; org: string; people: number }

/** Who keeps how many people, in which city. */
export const desks: Desk[] = [
  { city: 'la-marsa', org: 'yed-fi-yed', people: 30_000 },
  { city: 'la-marsa', org: 'la-marsa-municipality', people: 10_000 },
  { city: 'la-marsa', org: 'dar-el-bhar', people: 10_000 },
  { city: 'la-marsa', org: 'doctors-of-the-world', people: 10_000 },
  { city: 'oujda', org: 'manar-al-charq', people: 10_000 },
  { city: 'oujda', org: 'oujda-municipality', people: 10_000 },
  { city: 'fes', org: 'rawabit-fes', people: 10_000 },
  { city: 'saida', org: 'saida-municipality', people: 10_000 },
]

export type Made = { id: string; cityId: string; orgId: string; initials: string; identity: Identity; needs: string[] }
export type Filling = { client: pg.Client; vault: Vault; dice: Chance; now: Date }

const specific = ['pregnant', 'newborn', 'disability', 'single_parent', 'older', 'no_papers', 'homeless'] as const

/** The people of a desk, with their tokens, what makes their needs more pressing, and the needs themselves. */
export async function fillDesk(filling: Filling, desk: Desk): Promise<Made[]> {
  const { vault, dice, now } = filling
  const orgId = idOf('organisation', desk.org)
  const keys = await vault.keysOf(orgId)
  const made: Made[] = []
  for (let from = 0; from < desk.people; from += 2000) {
    const rows = Array.from({ length: Math.min(2000, desk.people - from) }, (_, i) => {
      const at = daysBefore(now, 1 + dice.next() * 700)
      const one = { cityId: desk.city, id: newId(at), orgId }
      const { identity, birthYear, sex, languages } = invent(dice)
      return {
        ...one, identity, birthYear, sex, languages, at, code: codeOf(desk, from + i), initials: initialsOf(identity),
        sealed: sealIdentity(keys, one, identity), tokens: tokensOf(keys, desk.city, identity, birthYear),
        specific: specific.filter(() => dice.often(0.08)),
      }
    })
    await insertPeople(filling, rows)
    const needs = rows.flatMap((row) => (dice.often(0.6) ? [needOf(filling, row)] : []))
    await insertNeeds(filling, needs)
    const needsOf = Map.groupBy(needs, ({ personId }) => personId)
    made.push(...rows.map(({ id, initials, identity }) => ({
      id, cityId: desk.city, orgId, initials, identity, needs: (needsOf.get(id) ?? []).map((need) => need.id),
    })))
  }
  return made
}

type Row = {
  cityId: string; id: string; orgId: string; identity: Identity; birthYear: number; sex: string; languages: string[]; at: Date
  code: string; initials: string; sealed: Buffer; tokens: Token[]; specific: string[]
}

async function insertPeople({ client }: Filling, rows: Row[]) {
  await bulk(client, 'persons', rows.map((row) => ({
    city_id: row.cityId, id: row.id, org_id: row.orgId, code: row.code, initials: row.initials, sex: row.sex, birth_year: row.birthYear,
    birth_known: 'year', languages: row.languages, papers: [], status: 'open', created_at: row.at, active_at: row.at, sealed: row.sealed, version: 1,
  })))
  await bulk(client, 'person_tokens', rows.flatMap((row) => row.tokens.map((token) => ({ org_id: row.orgId, person_id: row.id, token: String(token) }))))
  await bulk(client, 'person_specific_needs', rows.flatMap((row) =>
    row.specific.map((code) => ({ city_id: row.cityId, org_id: row.orgId, code, person_id: row.id }))))
}

type NeedRow = { id: string; personId: string } & Record<string, unknown>

function needOf({ dice, now }: Filling, { id: personId, cityId, orgId, specific: weighs, at }: Row): NeedRow {
  const since = new Date(at.getTime() + dice.next() * (now.getTime() - at.getTime()))
  const urgency = dice.pick(urgencies)
  const base = baseOf(usualWeights, { urgency, weighs, household: 1 })
  return {
    id: newId(since), personId, cityId, orgId, weighs, urgency, base, since, rank: rankOf(usualWeights, base, since),
    theme: dice.pick(themes), status: dice.often(0.3) ? 'open' : dice.pick(['in_response', 'met', 'met', 'not_met']),
  }
}

const insertNeeds = ({ client }: Filling, needs: NeedRow[]) => bulk(client, 'needs', needs.map((need) => ({
  city_id: need.cityId, id: need.id, org_id: need.orgId, person_id: need.personId, theme: need.theme, urgency: need.urgency, status: need.status,
  weighs: need.weighs, household: 1, base: need.base, rank: need.rank, scored_by: 0, since: need.since, version: 1,
})))

function invent(dice: Chance) {
  const community = dice.pick(communities)
  const sex = dice.pick(['f', 'm'] as const)
  const script = dice.pick(['ar', 'latin'] as const)
  const identity: Identity = {
    givenName: dice.pick(sex === 'f' ? community.women : community.men)[script],
    fatherName: dice.pick(community.men)[script],
    familyName: dice.pick(community.families)[script],
    phones: [`+216${dice.between(20_000_000, 99_999_999)}`],
    papers: dice.often(0.3) ? [{ kind: 'passport', number: `P${dice.between(1_000_000, 9_999_999)}` }] : [],
  }
  return { identity, sex, birthYear: dice.between(1940, 2020), languages: community.languages }
}

// Unlike the random codes of the product these are counted: they must not meet.
const codeOf = ({ city, org }: Desk, n: number) =>
  `${city.slice(0, 2).toUpperCase()}-B${desks.findIndex((desk) => desk.org === org)}${n.toString(36).toUpperCase().padStart(4, '0')}`
