// What is measured: requests as browsers and programs send them, in turn by many colleagues of one organisation.
import type pg from 'pg'
import { idOf } from '../../demo/reference.ts'
import { beginSession, cookieName } from '../../src/identity/index.ts'
import { termsVersion } from '../../src/identity/terms/index.ts'
import { makeToken } from '../../src/identity/tokens/index.ts'
import type { Connection } from '../../src/kit/database.ts'
import type { Vault } from '../../src/kit/vault.ts'
import { openSealed } from '../../src/people/registry/sealed.ts'
import type { Ask } from './client.ts'

/** The goal is CPU: so many times raw's, or so many milliseconds. What writes comes last. */
export type Operation = { name: string; about: string; asks: Ask[]; writes?: true; goal?: { times: number } | { ms: number } }

const city = 'la-marsa'
const slug = 'yed-fi-yed'
const scopes = ['people:read', 'identities:read', 'needs:read', 'needs:write', 'referrals:read', 'referrals:write', 'figures:read']

export type Scene = { client: pg.Client; connection: Connection; vault: Vault }

export async function operations(scene: Scene): Promise<Operation[]> {
  const { programs, browsers } = await colleagues(scene)
  const { people, referrals, names } = await sampled(scene)
  const api = (path: string) => `/api/v1/${city}${path}`
  const turns = <T>(all: T[], ask: (one: T, i: number) => Ask) => all.map(ask)
  const get = (path: string, headers: Record<string, string>): Ask => ({ method: 'GET', path, headers })
  const post = (path: string, headers: Record<string, string>, body: object): Ask =>
    ({ method: 'POST', path, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const by = (i: number) => programs[i % 8]!
  const sits = (i: number) => browsers[i % 8]!
  const needs = ['', '?need=pregnant', '?need=older', '?need=no_papers']

  return [
    { name: 'list', about: 'list, JSON', goal: { times: 2 }, asks: turns(needs, (query, i) => get(api(`/people${query}`), by(i))) },
    { name: 'page', about: 'list, page', goal: { times: 3 }, asks: turns(needs, (query, i) => get(`/fr/${city}/people${query}`, sits(i))) },
    { name: 'page_br', about: 'list, page in brotli', goal: { times: 3 }, asks: turns(needs, (query, i) => get(`/fr/${city}/people${query}`, { ...sits(i), 'accept-encoding': 'br' })) },
    { name: 'queue', about: 'queue of referrals, page', goal: { times: 3 }, asks: turns(['mine', 'late', 'others', 'done'], (view, i) => get(`/fr/${city}/referrals?view=${view}`, sits(i))) },
    { name: 'record', about: 'one referral, JSON', goal: { times: 2 }, asks: turns(referrals, (id, i) => get(api(`/referrals/${id}`), by(i))) },
    { name: 'figures', about: 'figures of a dashboard, JSON', goal: { ms: 0.5 }, asks: turns([0, 1], (i) => get(api('/figures'), by(i))) },
    { name: 'dashboard', about: 'dashboard, page', goal: { ms: 0.5 }, asks: turns([0, 1], (i) => get(`/fr/${city}/dashboard`, sits(i))) },
    { name: 'search', about: 'search, decrypted', writes: true, asks: turns(names, (q, i) => post(api('/people/search'), programs[i]!, { q })) },
    { name: 'create', about: 'create a need, its event', goal: { times: 2.5 }, writes: true, asks: turns(people, (person, i) => post(api('/needs'), by(i), { person, theme: 'food', urgency: 'normal' })) },
  ]
}

type Headers = Record<string, string>

/** Sixty colleagues at their browsers, and a program of each. */
async function colleagues({ client, connection }: Scene): Promise<{ programs: Headers[]; browsers: Headers[] }> {
  const orgId = idOf('organisation', slug)
  const { rows } = await client.query<{ id: string }>(
    `select user_id as id from memberships join users on users.id = user_id where org_id = $1 and users.name like 'Colleague %' order by 1`, [orgId])
  await client.query(`insert into accepted_terms (user_id, version) select unnest($1::uuid[]), $2`, [rows.map(({ id }) => id), termsVersion])
  const now = new Date()
  const programs: Headers[] = []
  const browsers: Headers[] = []
  for (const { id } of rows) {
    const roles = ['case_worker', 'coordinator', 'editor'] as never
    const token = await makeToken(connection.background, id, orgId, { label: 'bench', roles, scopes, days: 1 }, now)
    const session = await beginSession(connection.background, { userId: id, entry: 'password', proven: true, orgId }, 'bench', now)
    programs.push({ authorization: `Bearer ${token}` })
    browsers.push({ cookie: `${cookieName(false)}=${session.token}` })
  }
  return { programs, browsers }
}

async function sampled({ client, vault }: Scene) {
  const orgId = idOf('organisation', slug)
  const { rows: people } = await client.query(
    `select city_id as "cityId", id, sealed, birth_year as year from persons where city_id = $1 and org_id = $2 and sealed is not null order by md5(id::text) limit 60`, [city, orgId])
  const { rows: referrals } = await client.query<{ id: string }>(
    `select id from referrals where city_id = $1 and (from_org_id = $2 or to_org_id = $2) and status <> 'draft' order by md5(id::text) limit 60`, [city, orgId])
  const keys = await vault.keysOf(orgId)
  const names = people.map(({ sealed, year, ...of }, i) => {
    const { givenName, familyName } = openSealed(keys, of, sealed)
    return i % 2 ? `${givenName} ${familyName}` : `${givenName} ${year}`
  })
  return { people: people.map(({ id }) => id as string), referrals: referrals.map(({ id }) => id), names }
}
