// Queries on networks, their cities, and requests to join.
import { sql } from 'kysely'
import type { Db } from '../../kit/database.ts'
import type { Lang, Text } from '../../kit/language.ts'
import { conflict, orNotFound } from '../../kit/problem.ts'
import { timeZoneOf, weekendOf } from './countries.ts'
import type { JoinRequest, MemberCity, Network, PlaceForm } from './member.ts'

export function listNetworks(db: Db): Promise<Network[]> {
  return db.selectFrom('networks').selectAll().orderBy('createdAt').orderBy('slug').execute()
}

export async function getNetwork(db: Db, id: string): Promise<Network> {
  return orNotFound(await db.selectFrom('networks').selectAll().where('id', '=', id).executeTakeFirst())
}

/** The network that an organisation is the hub of. */
export function findNetworkOf(db: Db, hubOrgId: string): Promise<Network | undefined> {
  return db.selectFrom('networks').selectAll().where('hubOrgId', '=', hubOrgId).executeTakeFirst()
}

/** The hub that a city's practices go to: of the network it joined first, or of the one it names. */
export async function hubOf(db: Db, cityId: string, networkId?: string): Promise<string | null> {
  let query = db.selectFrom('networkCities').select('hubOrgId').where('cityId', '=', cityId)
  if (networkId) query = query.where('networkId', '=', networkId)
  return (await query.orderBy('since').orderBy('networkId').limit(1).executeTakeFirst())?.hubOrgId ?? null
}

type Membership = { networkId: string; cityId: string; since: string; signedOn: string | null; networkName: Text }

function selectMemberships(db: Db) {
  return db.selectFrom('networkCities').innerJoin('networks', 'networks.id', 'networkCities.networkId')
    .select(['networkCities.networkId', 'networkCities.cityId', 'since', 'signedOn', 'networks.name as networkName'])
    .orderBy('since').$narrowType<{ networkName: Text }>()
}

/** Every member city with its networks, or those of one network; in two queries. */
export async function listMembers(db: Db, networkId?: string): Promise<MemberCity[]> {
  const memberships: Membership[] = await selectMemberships(db).execute()
  const mine = Map.groupBy(memberships, ({ cityId }) => cityId)
  const ids = [...mine].filter(([, of]) => !networkId || of.some((one) => one.networkId === networkId)).map(([id]) => id)
  if (ids.length === 0) return []
  const cities = await db.selectFrom('cities').select(['id', 'name', 'country', 'lat', 'lon']).where('id', 'in', ids).orderBy('id').execute()
  return cities.map((city) => ({ ...city, name: city.name as Text, networks: networksOf(mine.get(city.id)!) }))
}

const networksOf = (memberships: Membership[]) =>
  memberships.map(({ networkId, networkName, since, signedOn }) => ({ id: networkId, name: networkName, since, signedOn }))

export async function membershipsOf(db: Db, cityId: string): Promise<MemberCity['networks']> {
  return networksOf(await selectMemberships(db).where('cityId', '=', cityId).execute())
}

export async function insertMembership(db: Db, { id, hubOrgId }: Pick<Network, 'id' | 'hubOrgId'>, cityId: string, since: string) {
  await db.insertInto('networkCities').values({ networkId: id, hubOrgId, cityId, since }).execute()
}

/** Notes the signature under the solidarity statement; there is only one. */
export async function signStatement(db: Db, networkId: string, cityId: string, day: string, userId: string) {
  const { numUpdatedRows } = await db.updateTable('networkCities').set({ signedOn: day, signedBy: userId })
    .where('networkId', '=', networkId).where('cityId', '=', cityId).where('signedOn', 'is', null).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

/** A new city and its administration; false when another has this address. */
export async function insertCity(db: Db, { slug, name, org, country, lat, lon }: PlaceForm): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db.insertInto('cities').values({
    id: slug, country, name: JSON.stringify(name), timeZone: timeZoneOf(country), lat, lon, weekend: weekendOf(country),
  } as never).onConflict((other) => other.doNothing()).executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return false
  const { id } = await db.insertInto('organisations')
    .values({ slug: `${slug}-municipality`, kind: 'city', name: JSON.stringify(org) } as never).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('organisationCities').values({ orgId: id, cityId: slug }).execute()
  return true
}

/** The administration of a city. */
export async function findCityOrg(db: Db, cityId: string): Promise<string | undefined> {
  const row = await db.selectFrom('organisationCities').innerJoin('organisations', 'organisations.id', 'organisationCities.orgId')
    .select('organisations.id').where('cityId', '=', cityId).where('kind', '=', 'city').orderBy('organisations.createdAt').limit(1).executeTakeFirst()
  return row?.id
}

export async function listOrganisationsOf(db: Db, cityId: string) {
  return db.selectFrom('organisationCities').innerJoin('organisations', 'organisations.id', 'organisationCities.orgId')
    .select(['organisations.id', 'kind', 'name', 'about', 'themes']).where('cityId', '=', cityId).where('closedAt', 'is', null)
    .$narrowType<{ name: Text; about: Text }>().orderBy('kind').orderBy('slug').limit(200).execute()
}

export type FocalPoint = Awaited<ReturnType<typeof listFocalPoints>>[number]

/** Whom the network writes to in a city; nobody, for a visitor. */
export function listFocalPoints(db: Db, cityId: string) {
  return db.selectFrom('focalPoints').innerJoin('users', 'users.id', 'focalPoints.userId')
    .innerJoin('organisations', 'organisations.id', 'focalPoints.orgId')
    .select(['users.id', 'users.name', 'organisations.name as orgName', 'focalPoints.since']).$narrowType<{ orgName: Text }>()
    .where('cityId', '=', cityId).orderBy('focalPoints.since').execute()
}

/** Colleagues who have the role and could be named. */
export function listCandidates(db: Db, orgId: string) {
  return db.selectFrom('memberships').innerJoin('users', 'users.id', 'memberships.userId').select(['users.id', 'users.name'])
    .where('orgId', '=', orgId).where('endedAt', 'is', null).where(sql<boolean>`'focal_point' = any(roles)`).orderBy('users.name').execute()
}

export async function insertFocalPoint(db: Db, cityId: string, userId: string, since: Date) {
  await db.insertInto('focalPoints').values({ cityId, userId, since }).onConflict((conflicting) => conflicting.doNothing()).execute()
}

export async function deleteFocalPoint(db: Db, cityId: string, userId: string) {
  await db.deleteFrom('focalPoints').where('cityId', '=', cityId).where('userId', '=', userId).execute()
}

export async function newId(db: Db): Promise<string> {
  const { rows: [row] } = await sql<{ id: string }>`select new_id() as id`.execute(db)
  return row!.id
}

type NewRequest = {
  id: string; networkId: string; hubOrgId: string; cityId: string | null; cityName: string; country: string; lang: Lang; reason: string
  contact: Buffer | null; askedAt: Date
}

/** False when the city has a request that waits. */
export async function insertRequest(db: Db, row: NewRequest): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db.insertInto('joinRequests').values(row).onConflict((other) => other.doNothing()).executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

const selectRequests = (db: Db) =>
  db.selectFrom('joinRequests').innerJoin('networks', 'networks.id', 'joinRequests.networkId')
    .select([
      'joinRequests.id', 'networkId', 'joinRequests.hubOrgId', 'status', 'cityId', 'cityName', 'country', 'lang', 'reason', 'orgId', 'askedBy',
      'askedAt', 'decidedBy', 'decidedAt', 'answer', 'answerLang', 'networks.name as networkName',
    ])
    .select(sql<boolean>`contact is not null`.as('hasContact')).$narrowType<{ networkName: Text }>()

export async function getRequest(db: Db, id: string): Promise<JoinRequest> {
  return orNotFound(await selectRequests(db).where('joinRequests.id', '=', id).executeTakeFirst())
}

export async function getContact(db: Db, id: string): Promise<Buffer | null> {
  return (await db.selectFrom('joinRequests').select('contact').where('id', '=', id).executeTakeFirst())?.contact ?? null
}

/** What a hub has to decide, the longest waiting first; or what it decided, the latest first. */
export function listRequests(db: Db, hubOrgId: string, waiting: boolean): Promise<JoinRequest[]> {
  const query = selectRequests(db).where('joinRequests.hubOrgId', '=', hubOrgId)
  return waiting
    ? query.where('status', '=', 'waiting').orderBy('askedAt').limit(100).execute()
    : query.where('status', '<>', 'waiting').orderBy('decidedAt', 'desc').limit(30).execute()
}

export function listRequestsOfOrg(db: Db, orgId: string): Promise<JoinRequest[]> {
  return selectRequests(db).where('orgId', '=', orgId).orderBy('askedAt', 'desc').limit(30).execute()
}

type Decision = { status: 'approved' | 'declined'; cityId?: string; decidedBy: string; decidedAt: Date; answer: string | null; answerLang: Lang | null }

/** Decides; decided meanwhile, somebody was first. The contact is kept no longer than it is needed. */
export async function decideRequest(db: Db, id: string, decision: Decision) {
  const { numUpdatedRows } = await db.updateTable('joinRequests').set({ ...decision, contact: null })
    .where('id', '=', id).where('status', '=', 'waiting').executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}
