// Every query on people. Row-level security has already left out what the actor may not see; queries name the
// organisation too, as a case that is being handed over is not yet theirs.
import { sql } from 'kysely'
import { countedTo } from '../../kit/counts.ts'
import { type Db, fixed } from '../../kit/database.ts'
import { conflict, orNotFound } from '../../kit/problem.ts'
import type { Seen } from './looks.ts'
import type { QueryToken, Token } from './names/tokens.ts'
import { type Look, Merged, type Person, type PersonCard, type PersonFilter, type SpecificNeed } from './person.ts'

export const pageSize = 25

const columns = [
  'cityId', 'id', 'orgId', 'code', 'initials', 'sex', 'birthYear', 'birthKnown', 'languages', 'education', 'stay', 'papers',
  'householdId', 'place', 'status', 'createdBy', 'createdAt', 'activeAt', 'closedAt', 'warnedAt', 'retainUntil', 'erasedAt',
  'handedTo', 'mergedInto', 'version',
] as const
const card = [
  'persons.id', 'persons.code', 'persons.initials', 'persons.sex', 'persons.birthYear', 'persons.languages', 'persons.orgId', 'persons.status',
] as const

/** The files that were merged into one. */
export const merged = sql<string[]>`array(select id from persons part where part.city_id = persons.city_id and part.merged_into = persons.id)`
const specificNeeds = sql<SpecificNeed[]>`array(select code from person_specific_needs need
  where need.city_id = persons.city_id and need.org_id = persons.org_id and need.person_id = persons.id order by code)`

type Where = { cityId: string; orgId: string }
type One = Where & { id: string }

/** The id is needed before the row is: what is sealed is bound to it. */
export async function newIds(db: Db, count = 1): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select new_id() as id from generate_series(1, ${count})`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * One page, and one more to know whether it goes on: the newest activity first; of those with a specific need, the latest
 * registered, which is the order that the table of needs is kept in.
 */
export function listPersons(db: Db, { cityId, orgId }: Where, { status, need, after }: PersonFilter) {
  const page = db.selectFrom('persons').select([...card, 'stay', 'activeAt', 'closedAt', 'retainUntil', 'householdId'])
    .where('persons.cityId', '=', cityId).where('persons.orgId', '=', orgId).where('status', '=', status).limit(fixed(pageSize + 1))
  const [id, at] = after?.split('_').reverse() ?? []
  if (!need) {
    return page.$if(at !== undefined, (query) => query.where(sql<boolean>`(active_at, persons.id) < (${at}::timestamptz, ${id}::uuid)`))
      .orderBy('activeAt', 'desc').orderBy('persons.id', 'desc').execute()
  }
  return page
    .innerJoin('personSpecificNeeds as has', (join) => join.onRef('has.cityId', '=', 'persons.cityId').onRef('has.personId', '=', 'persons.id'))
    .where('has.cityId', '=', cityId).where('has.orgId', '=', orgId).where('has.code', '=', need)
    .$if(id !== undefined, (query) => query.where('has.personId', '<', id!))
    .orderBy('has.personId', 'desc').execute()
}

/** How many there are, as far as a reader would count. */
export async function countPersons(db: Db, { cityId, orgId }: Where, { status, need }: PersonFilter): Promise<number> {
  const rows = db.selectFrom('persons').select(sql`1`.as('one'))
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('status', '=', status)
    .$if(need !== undefined, (query) => query.where('id', 'in', db.selectFrom('personSpecificNeeds').select('personId')
      .where('cityId', '=', cityId).where('orgId', '=', orgId).where('code', '=', need!)))
    .limit(fixed(countedTo + 1))
  const { n } = await db.selectFrom(rows.as('some')).select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return n
}

export async function listSpecificNeeds(db: Db, { cityId, orgId }: Where, ids: string[]): Promise<Map<string, SpecificNeed[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('personSpecificNeeds').select(['personId', 'code'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('personId', 'in', ids).orderBy('code').execute()
  return new Map([...Map.groupBy(rows, ({ personId }) => personId)].map(([id, of]) => [id, of.map(({ code }) => code as SpecificNeed)]))
}

export async function listCards(db: Db, { cityId, orgId }: Where, ids: string[]): Promise<PersonCard[]> {
  if (ids.length === 0) return []
  return db.selectFrom('persons').select(card)
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', 'in', ids).execute()
}

/** `lock`: nobody else changes them until this is written. Who was merged is worked with in the other file alone. */
export async function getPersonRow(db: Db, one: One, { lock = false } = {}): Promise<Person> {
  const person = await getFile(db, one, { lock })
  if (person.mergedInto) throw new Merged(one.id, person.mergedInto)
  return person
}

/** A person's row whatever became of it, with the files that were merged into it. */
export async function getFile(db: Db, { cityId, orgId, id }: One, { lock = false } = {}): Promise<Person> {
  return orNotFound(await db.selectFrom('persons').select(columns).select([merged.as('merged'), specificNeeds.as('specificNeeds')])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).$if(lock, (query) => query.forUpdate()).executeTakeFirst())
}

/** The card of the file that was asked for, or of the one that it has become part of. */
const selectWhole = (db: Db, { cityId, orgId }: Where) => db.selectFrom('persons as asked')
  .innerJoin('persons', (join) => join.onRef('persons.cityId', '=', 'asked.cityId').on(sql<boolean>`persons.id = coalesce(asked.merged_into, asked.id)`))
  .select(card).where('asked.cityId', '=', cityId).where('asked.orgId', '=', orgId).where('persons.orgId', '=', orgId)

export const findCard = (db: Db, where: Where, id: string): Promise<PersonCard | undefined> => selectWhole(db, where).where('asked.id', '=', id).executeTakeFirst()

export async function findByCode(db: Db, where: Where, code: string): Promise<PersonCard | undefined> {
  return selectWhole(db, where).where('asked.code', '=', code).where('persons.status', '<>', 'erased').executeTakeFirst()
}

/** The sealed identities of some people, with what ranks and shows them. */
export async function listSealed(db: Db, { cityId, orgId }: Where, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('persons').select([...card, 'cityId', 'mergedInto', 'sealed'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', sql<string>`any(${ids}::uuid[])`).where('sealed', 'is not', null)
    .execute()
  return rows.map((row) => ({ ...row, sealed: row.sealed! }))
}
export type Sealed = Awaited<ReturnType<typeof listSealed>>[number]

/** Where tokens lie: the columns of whom they lead to, and of the organisation that finds them. */
export type TokenTable = { table: string; id: string; org: string }
export const tokensOfPeople: TokenTable = { table: 'person_tokens', id: 'person_id', org: 'org_id' }

/** Whom some of these tokens belong to: how much speaks for each, the more the rarer what they share. */
export type Candidate = { id: string; weight: number }

/** The weightiest agreement first, at most so many. What everybody shares says little (inverse document frequency, Spärck Jones 1972). */
export async function findByTokens(db: Db, { table, id, org }: TokenTable, orgId: string, tokens: QueryToken[], most: number): Promise<Candidate[]> {
  const mostOfAny = fixed(Math.max(...tokens.map((token) => token.most))) // a number that the planner knows makes it walk the index
  const { rows } = await sql<Candidate>`
    select id, sum(weight * (14 - ln(n)) / 8) as weight
      from (select unnest(ids) as id, weight, n
              from unnest(${tokens.map(({ token }) => String(token))}::bigint[], ${tokens.map(({ weight }) => weight)}::float8[],
                   ${tokens.map((token) => token.most)}::int[]) as asked (token, weight, most)
             cross join lateral (select array_agg(id) as ids, count(*) as n from (select id from
               (select ${sql.ref(id)} as id from ${sql.table(table)} where token = asked.token and ${sql.ref(org)} = ${orgId} limit ${mostOfAny}) sharing
                limit asked.most) looked) found) hits
     group by id order by weight desc, id desc limit ${most}`.execute(db)
  return rows
}

/** What people are found by, in one statement. */
export async function insertTokensOf(db: Db, orgId: string, people: { id: string; tokens: Token[] }[]) {
  const rows = people.flatMap(({ id, tokens }) => tokens.map((token) => ({ id, token: String(token) })))
  if (rows.length === 0) return
  await sql`insert into person_tokens (org_id, person_id, token)
    select ${orgId}, id, token from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ token }) => token)}::bigint[]) as found (id, token)`.execute(db)
}

export const insertTokens = (db: Db, { orgId, id }: One, tokens: Token[]) => insertTokensOf(db, orgId, [{ id, tokens }])

export async function replaceTokens(db: Db, one: One, tokens: Token[]) {
  const removed = db.deleteFrom('personTokens').where('orgId', '=', one.orgId).where('personId', '=', one.id).execute()
  await Promise.all([removed, insertTokens(db, one, tokens)])
}

export async function insertSpecificNeedsOf(db: Db, { cityId, orgId }: Where, people: { id: string; codes: SpecificNeed[] }[]) {
  const rows = people.flatMap(({ id, codes }) => codes.map((code) => ({ cityId, orgId, code, personId: id })))
  if (rows.length > 0) await db.insertInto('personSpecificNeeds').values(rows).execute()
}

export async function replaceSpecificNeeds(db: Db, one: One, codes: SpecificNeed[]) {
  const removed = db.deleteFrom('personSpecificNeeds')
    .where('cityId', '=', one.cityId).where('orgId', '=', one.orgId).where('personId', '=', one.id).execute()
  await Promise.all([removed, insertSpecificNeedsOf(db, one, [{ id: one.id, codes }])])
}

/** Changes a person, if nobody changed them since this version. */
export async function updatePerson(db: Db, { cityId, orgId, id, version }: One & { version: number }, changes: Record<string, unknown>) {
  const { numUpdatedRows } = await db.updateTable('persons').set({ ...changes, version: version + 1 } as never)
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

/** Moves a file on; if it has moved meanwhile, somebody was first. */
export async function movePerson(db: Db, { cityId, orgId, id, status }: One & Pick<Person, 'status'>, changes: Record<string, unknown>) {
  const { numUpdatedRows } = await db.updateTable('persons').set(changes as never)
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).where('status', '=', status)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

/** Something happened to this person: they come to the top of the list. */
export async function touch(db: Db, { cityId, orgId, id }: One, at: Date) {
  await db.updateTable('persons').set({ activeAt: at, warnedAt: null })
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).execute()
}

type Reader = { cityId: string; orgId: string; userId: string; at: Date }

export async function insertLooks(db: Db, { cityId, at }: Pick<Reader, 'cityId' | 'at'>, seen: Seen[], reason: Look) {
  await sql`insert into access_log (city_id, reason, at, person_id, holder_org_id, agreement_id)
    select ${cityId}, ${reason}, ${at}, * from unnest(${seen.map(({ personId }) => personId)}::uuid[],
      ${seen.map(({ holderOrgId }) => holderOrgId ?? null)}::uuid[], ${seen.map(({ agreementId }) => agreementId ?? null)}::uuid[])`.execute(db)
}

/** How many different people a user looked at in the hour before; those in a list that left are told apart. */
export async function countLooks(db: Db, { orgId, userId, at }: Reader): Promise<number> {
  const { n } = await db.selectFrom('accessLog').select(({ fn }) => fn.count<number>('personId').distinct().as('n'))
    .where('orgId', '=', orgId).where('userId', '=', userId).where('at', '>', new Date(at.getTime() - 3_600_000)).where('reason', '<>', 'extract')
    .executeTakeFirstOrThrow()
  return n
}

/** Who looked at this person, the latest first. */
export function listLooks(db: Db, { cityId, orgId }: Where, ids: string[], most: number | null = 50) {
  return db.selectFrom('accessLog').innerJoin('users', 'users.id', 'accessLog.userId')
    .select(['accessLog.id', 'accessLog.at', 'accessLog.reason', 'users.name as by'])
    .where('accessLog.cityId', '=', cityId).where('accessLog.orgId', '=', orgId).where('accessLog.personId', 'in', ids)
    .orderBy('accessLog.id', 'desc').limit(most).execute()
}

/** The other organisations that work in a city: whom a consent may name. */
export function listPartners(db: Db, cityId: string, orgId: string) {
  return db.selectFrom('organisationCities').innerJoin('organisations', 'organisations.id', 'organisationCities.orgId')
    .select(['organisations.id', 'organisations.name']).where('organisationCities.cityId', '=', cityId).where('organisations.id', '<>', orgId)
    .orderBy('organisations.slug').execute()
}
