// All SQL on sessions, memberships as they make an actor, and known devices. Only the background role reaches sessions.
import { sql } from 'kysely'
import type { OrgKind, Role } from '../../kit/actor.ts'
import type { Db } from '../../kit/database.ts'
import type { Lang, Text } from '../../kit/language.ts'
import type { Entry, Membership, Session } from './session.ts'

type SessionRow = Omit<Session, 'memberships'>

export async function findSession(db: Db, tokenHash: Buffer): Promise<SessionRow | undefined> {
  const row = await db.selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.userId')
    .leftJoin('credentials', 'credentials.userId', 'sessions.userId')
    .select([
      'sessions.id', 'sessions.userId', 'users.name', 'users.lang', 'users.address', 'orgId', 'boundOrgId', 'entry',
      'device', 'sessions.createdAt', 'lastSeenAt', 'expiresAt', 'freshAt', 'provenAt',
    ])
    .select(({ exists, selectFrom }) => [
      sql<boolean>`credentials.password_hash is not null`.as('hasPassword'),
      exists(selectFrom('totpSecrets').select('id').whereRef('totpSecrets.userId', '=', 'sessions.userId')
        .where('confirmedAt', 'is not', null)).as('hasApp'),
      exists(selectFrom('passkeys').select('id').whereRef('passkeys.userId', '=', 'sessions.userId')).as('hasPasskey'),
      selectFrom('acceptedTerms').select(sql<string | null>`max(version)`.as('version'))
        .whereRef('acceptedTerms.userId', '=', 'sessions.userId').as('acceptedTerms'),
    ])
    .where('tokenHash', '=', tokenHash).where('users.closedAt', 'is', null)
    .executeTakeFirst()
  return row as SessionRow | undefined
}

/** The organisations that somebody works for now, the longest first. */
export async function listMembershipsOf(db: Db, userId: string): Promise<Membership[]> {
  const rows = await db.selectFrom('memberships')
    .innerJoin('organisations', 'organisations.id', 'memberships.orgId')
    .leftJoin('organisationCities', 'organisationCities.orgId', 'organisations.id')
    .select(['memberships.id', 'memberships.roles', 'memberships.since', 'organisations.id as orgId', 'slug', 'kind', 'name'])
    .select(sql<string[]>`coalesce(array_agg(city_id order by city_id) filter (where city_id is not null), '{}')`.as('cityIds'))
    .where('memberships.userId', '=', userId).where('memberships.endedAt', 'is', null)
    .where('organisations.closedAt', 'is', null)
    .groupBy(['memberships.id', 'organisations.id'])
    .orderBy('memberships.since').orderBy('memberships.id')
    .execute()
  return rows.map(({ id, roles, since, orgId, slug, kind, name, cityIds }) => ({
    id, since, roles: roles as Role[], org: { id: orgId, slug, kind: kind as OrgKind, name: name as Text, cityIds },
  }))
}

export type NewSession = {
  tokenHash: Buffer; userId: string; orgId: string | null; boundOrgId: string | null; entry: Entry; device: string
  createdAt: Date; lastSeenAt: Date; expiresAt: Date; freshAt: Date; provenAt: Date | null
}

export function insertSession(db: Db, session: NewSession) {
  return db.insertInto('sessions').values(session).returning('id').executeTakeFirstOrThrow()
}

export async function updateSession(
  db: Db, id: string, changes: Partial<Pick<NewSession, 'tokenHash' | 'orgId' | 'freshAt' | 'provenAt' | 'lastSeenAt'>>,
) {
  await db.updateTable('sessions').set(changes).where('id', '=', id).execute()
}

/** The organisation that somebody last acted for. */
export async function findLastOrg(db: Db, userId: string) {
  const row = await db.selectFrom('sessions').select('orgId').where('userId', '=', userId).where('orgId', 'is not', null)
    .orderBy('lastSeenAt', 'desc').limit(1).executeTakeFirst()
  return row?.orgId ?? null
}

export async function findUser(db: Db, userId: string) {
  const row = await db.selectFrom('users').select(['id as userId', 'name', 'lang', 'address'])
    .where('id', '=', userId).where('closedAt', 'is', null).executeTakeFirst()
  return row as { userId: string; name: string; lang: Lang; address: 'f' | 'm' } | undefined
}

/** Somebody's open sessions, the latest first. */
export function listSessions(db: Db, userId: string, now: Date) {
  return db.selectFrom('sessions').select(['id', 'device', 'entry', 'createdAt', 'lastSeenAt', 'expiresAt'])
    .where('userId', '=', userId).where('expiresAt', '>', now)
    .orderBy('lastSeenAt', 'desc').execute()
}

export async function deleteSession(db: Db, userId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('sessions').where('id', '=', id).where('userId', '=', userId).executeTakeFirst()
  return numDeletedRows > 0n
}

export async function deleteSessionsOf(db: Db, userId: string, exceptId?: string) {
  await db.deleteFrom('sessions').where('userId', '=', userId)
    .$if(exceptId !== undefined, (query) => query.where('id', '<>', exceptId!)).execute()
}

export async function deleteEndedSessions(db: Db, now: Date) {
  await db.deleteFrom('sessions').where('expiresAt', '<', now).execute()
  await db.deleteFrom('oneTime').where('expiresAt', '<', now).execute()
}

/** Whether somebody has signed in from this browser before; notes that they do now. */
export async function rememberDevice(db: Db, userId: string, tokenHash: Buffer, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('knownDevices').set({ seenAt: now })
    .where('userId', '=', userId).where('tokenHash', '=', tokenHash).executeTakeFirst()
  if (numUpdatedRows > 0n) return true
  await db.insertInto('knownDevices').values({ userId, tokenHash, seenAt: now }).onConflict((conflict) => conflict.doNothing()).execute()
  return false
}

export async function knowsDevice(db: Db, userId: string, tokenHash: Buffer): Promise<boolean> {
  const row = await db.selectFrom('knownDevices').select('seenAt')
    .where('userId', '=', userId).where('tokenHash', '=', tokenHash).executeTakeFirst()
  return row !== undefined
}

export async function hasAnyDevice(db: Db, userId: string): Promise<boolean> {
  const row = await db.selectFrom('knownDevices').select('seenAt').where('userId', '=', userId).limit(1).executeTakeFirst()
  return row !== undefined
}
