// All SQL on memberships: who works for which organisation, as what.
import { sql } from 'kysely'
import type { Role } from '../../kit/actor.ts'
import type { Db } from '../../kit/database.ts'
import { conflict, orNotFound } from '../../kit/problem.ts'
import type { Work } from '../../kit/request.ts'
import type { MemberRow } from './member.ts'

const members = (db: Db) => db.selectFrom('memberships')
  .innerJoin('users', 'users.id', 'memberships.userId')
  .select(['memberships.id', 'memberships.userId', 'memberships.orgId', 'users.name', 'memberships.roles', 'since'])
  .where('endedAt', 'is', null)

/** Who works for an organisation now, perhaps only those with a role. A request sees its own organisation's alone. */
export async function listMembers({ db }: Pick<Work, 'db'>, orgId: string, role?: Role): Promise<MemberRow[]> {
  const rows = await members(db).where('memberships.orgId', '=', orgId).orderBy('users.name').orderBy('memberships.id').execute()
  return (rows as MemberRow[]).filter(({ roles }) => !role || roles.includes(role))
}

export async function getMember(db: Db, orgId: string, id: string): Promise<MemberRow> {
  return orNotFound(await members(db).where('memberships.orgId', '=', orgId).where('memberships.id', '=', id).executeTakeFirst()) as MemberRow
}

/** What somebody is called, for those who may know; undefined for visitors and strangers. */
export async function memberName(db: Db, userId: string): Promise<string | undefined> {
  return (await db.selectFrom('users').select('name').where('id', '=', userId).executeTakeFirst())?.name
}

export async function insertMembership(db: Db, membership: { userId: string; orgId: string; roles: Role[]; since: Date }) {
  return db.insertInto('memberships').values(membership).returning('id').executeTakeFirstOrThrow()
}

export async function updateRoles(db: Db, { id, orgId }: Pick<MemberRow, 'id' | 'orgId'>, roles: Role[]) {
  await updated(db.updateTable('memberships').set({ roles }).where('id', '=', id).where('orgId', '=', orgId).where('endedAt', 'is', null))
}

export async function endMembership(db: Db, { id, orgId }: Pick<MemberRow, 'id' | 'orgId'>, now: Date) {
  await updated(db.updateTable('memberships').set({ endedAt: now }).where('id', '=', id).where('orgId', '=', orgId).where('endedAt', 'is', null))
}

async function updated(query: { executeTakeFirst: () => Promise<{ numUpdatedRows: bigint }> }) {
  if ((await query.executeTakeFirst()).numUpdatedRows === 0n) throw conflict()
}

/** The administrators of these organisations, held until the transaction ends: two cannot remove each other. */
export function lockAdministrators(db: Db, orgIds: string[]) {
  return db.selectFrom('memberships').select(['id', 'userId', 'orgId'])
    .where('orgId', 'in', orgIds).where('endedAt', 'is', null)
    .where(sql<boolean>`'administrator' = any (roles)`)
    .orderBy('id').forUpdate().execute()
}

/** Where somebody governs. */
export async function listAdministered(db: Db, userId: string): Promise<string[]> {
  const rows = await db.selectFrom('memberships').select('orgId')
    .where('userId', '=', userId).where('endedAt', 'is', null).where(sql<boolean>`'administrator' = any (roles)`).execute()
  return rows.map(({ orgId }) => orgId)
}

/** Who of them has a second factor. Background only. */
export async function listSecured(db: Db, orgId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('memberships').select('memberships.userId')
    .where('orgId', '=', orgId).where('endedAt', 'is', null)
    .where(({ or, exists, selectFrom }) => or([
      exists(selectFrom('totpSecrets').select('id').whereRef('totpSecrets.userId', '=', 'memberships.userId').where('confirmedAt', 'is not', null)),
      exists(selectFrom('passkeys').select('id').whereRef('passkeys.userId', '=', 'memberships.userId')),
    ])).execute()
  return new Set(rows.map(({ userId }) => userId))
}
