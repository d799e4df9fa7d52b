// All SQL on invitations. A request reaches its own organisation's, as its administrator; the invited come by their link.
import type { Role } from '../../kit/actor.ts'
import type { Db } from '../../kit/database.ts'
import type { Lang } from '../../kit/language.ts'
import { orNotFound } from '../../kit/problem.ts'
import { hashToken } from '../../kit/secrets.ts'
import type { Invitation } from './invitation.ts'

const invitations = (db: Db) => db.selectFrom('invitations')
  .innerJoin('organisations', 'organisations.id', 'invitations.orgId')
  .select([
    'invitations.id', 'orgId', 'organisations.name as orgName', 'invitedBy', 'roles', 'lang', 'invitations.createdAt', 'expiresAt',
    'emailHash', 'emailSealed',
  ])
  .where('usedAt', 'is', null).where('revokedAt', 'is', null)

/** Those that are still unanswered, also when their time is over: they can be sent anew. */
export async function listInvitations(db: Db, orgId: string): Promise<Invitation[]> {
  return (await invitations(db).where('orgId', '=', orgId).orderBy('invitations.createdAt', 'desc').execute()) as Invitation[]
}

export async function getInvitation(db: Db, orgId: string, id: string): Promise<Invitation> {
  return orNotFound(await invitations(db).where('orgId', '=', orgId).where('invitations.id', '=', id).executeTakeFirst()) as Invitation
}

export async function findByToken(db: Db, token: string, now: Date): Promise<Invitation | undefined> {
  const row = await invitations(db).where('tokenHash', '=', hashToken(token)).where('expiresAt', '>', now).executeTakeFirst()
  return row as Invitation | undefined
}

/** An organisation's open invitation of this address. */
export async function findByEmail(db: Db, orgId: string, emailHash: Buffer, now: Date): Promise<Invitation | undefined> {
  const row = await invitations(db).where('orgId', '=', orgId).where('emailHash', '=', emailHash).where('expiresAt', '>', now).executeTakeFirst()
  return row as Invitation | undefined
}

type NewInvitation = {
  orgId: string; invitedBy: string; tokenHash: Buffer; emailHash: Buffer; emailSealed: Buffer; roles: Role[]; lang: Lang; createdAt: Date; expiresAt: Date
}

export async function insertInvitation(db: Db, invitation: NewInvitation) {
  return db.insertInto('invitations').values(invitation).returning('id').executeTakeFirstOrThrow()
}

/** An earlier one for the same address makes room for the new. */
export async function revokeSame(db: Db, orgId: string, emailHash: Buffer, now: Date) {
  await db.updateTable('invitations').set({ revokedAt: now })
    .where('orgId', '=', orgId).where('emailHash', '=', emailHash)
    .where('usedAt', 'is', null).where('revokedAt', 'is', null).execute()
}

export async function renewInvitation(db: Db, { id, orgId }: Invitation, tokenHash: Buffer, expiresAt: Date): Promise<boolean> {
  return changed(open(db, orgId, id).set({ tokenHash, expiresAt }))
}

export async function revokeInvitation(db: Db, { id, orgId }: Invitation, now: Date): Promise<boolean> {
  return changed(open(db, orgId, id).set({ revokedAt: now }))
}

/** Once: of two who use the link at the same moment, one is told yes. */
export async function useInvitation(db: Db, { id, orgId }: Invitation, now: Date): Promise<boolean> {
  return changed(open(db, orgId, id).set({ usedAt: now }).where('expiresAt', '>', now))
}

const open = (db: Db, orgId: string, id: string) => db.updateTable('invitations')
  .where('orgId', '=', orgId).where('id', '=', id).where('usedAt', 'is', null).where('revokedAt', 'is', null)

async function changed(query: { executeTakeFirst: () => Promise<{ numUpdatedRows: bigint }> }) {
  return (await query.executeTakeFirst()).numUpdatedRows > 0n
}
