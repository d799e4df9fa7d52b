// What stands before any story begins: cities, organisations and the cast. Ids follow from slugs, so that a
// link, a test and a picture name the same thing each time.
import { createHash } from 'node:crypto'
import type { Db } from '../src/kit/database.ts'
import { forgetCities } from '../src/kit/cities.ts'
import { cast, type CastMember, type CastName, castNames } from './cast.ts'
import { cities } from './content/cities.ts'
import { organisations } from './content/organisations.ts'
import { networks } from './networks.ts'

const zones: Record<string, string> = {
  TN: 'Africa/Tunis', MA: 'Africa/Casablanca', DZ: 'Africa/Algiers', LY: 'Africa/Tripoli', MR: 'Africa/Nouakchott',
  LB: 'Asia/Beirut', JO: 'Asia/Amman', IQ: 'Asia/Baghdad', EG: 'Africa/Cairo',
}

/** The id of a thing of the demonstration, from its kind and slug. */
export function idOf(kind: 'organisation' | 'user' | 'network', slug: string): string {
  const hex = createHash('sha256').update(`mudun ${kind} ${slug}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Loads cities, organisations and cast. `since` is when they began, before any story. */
export async function loadReference(db: Db, since: Date) {
  await db.insertInto('cities').values(cities.map((city) => ({
    id: city.id, country: city.country, name: JSON.stringify(city.name), timeZone: zones[city.country] ?? 'Africa/Tunis',
    lat: city.centre.lat, lon: city.centre.lon, weekend: city.weekend, emergency: JSON.stringify(city.emergency),
    areas: JSON.stringify(city.areas ?? []), profile: JSON.stringify(city.profile),
  })) as never).execute()
  await db.insertInto('organisations').values(organisations.map((org) => ({
    id: idOf('organisation', org.id), slug: org.id, kind: org.kind, name: JSON.stringify(org.name),
    shortName: org.short ? JSON.stringify(org.short) : null, about: JSON.stringify(org.about),
    themes: org.themes, languages: org.languages, createdAt: since,
  })) as never).execute()
  const places = organisations.flatMap((org) => org.cities.map((cityId) => ({ orgId: idOf('organisation', org.id), cityId })))
  await db.insertInto('organisationCities').values(places).execute()
  await loadNetworks(db, since)
  await loadCast(db, since)
  forgetCities()
}

async function loadNetworks(db: Db, since: Date) {
  await db.insertInto('networks').values(networks.map(({ id, hub, name, about, statement }) => ({
    id: idOf('network', id), slug: id, hubOrgId: idOf('organisation', hub), name: JSON.stringify(name),
    about: JSON.stringify(about), statement: JSON.stringify(statement), createdAt: since,
  })) as never).execute()
  const members = networks.flatMap((network) => cities.filter(network.has).map((city) => (
    { networkId: idOf('network', network.id), hubOrgId: idOf('organisation', network.hub), cityId: city.id, since: network.since(city) }
  )))
  await db.insertInto('networkCities').values(members).execute()
}

async function loadCast(db: Db, since: Date) {
  const members = castNames.map((handle) => ({ handle, id: idOf('user', handle), ...(cast[handle] as CastMember) }))
  await db.insertInto('users').values(members.map(({ id, name, lang, address }) => ({ id, name, lang, address, createdAt: since }))).execute()
  const memberships = members.flatMap(({ id, works }) => works.map(([org, roles]) => ({ userId: id, orgId: idOf('organisation', org), roles: [...roles], since })))
  await db.insertInto('memberships').values(memberships as never).execute()
  await db.insertInto('castMembers').values(members.map(({ handle, id, works, line }, rank) => ({
    handle, userId: id, orgId: idOf('organisation', works[0]![0]), line: JSON.stringify(line), rank,
  })) as never).execute()
}

export const userOf = (name: CastName) => idOf('user', name)

/** Where the cast is written to: domains that nobody has. */
export const addresses = castNames.map((handle) => ({ userId: userOf(handle), email: `${handle}@${cast[handle].works[0]![0]}.example` }))
