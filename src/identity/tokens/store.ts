// All SQL on API tokens: their hashes, for the background role alone.
import type { Db } from '../../kit/database.ts'
import { announce } from '../../kit/news.ts'
import type { ApiToken } from './token.ts'

const tokens = (db: Db) => db.selectFrom('apiTokens')
  .select(['id', 'userId', 'orgId', 'label', 'roles', 'scopes', 'createdAt', 'expiresAt', 'lastUsedAt'])
  .where('revokedAt', 'is', null)

export async function insertToken(db: Db, token: Omit<ApiToken, 'id' | 'lastUsedAt'> & { tokenHash: Buffer }): Promise<string> {
  return (await db.insertInto('apiTokens').values(token).returning('id').executeTakeFirstOrThrow()).id
}

export async function findToken(db: Db, tokenHash: Buffer, now: Date): Promise<ApiToken | undefined> {
  return (await tokens(db).where('tokenHash', '=', tokenHash).where('expiresAt', '>', now).executeTakeFirst()) as ApiToken | undefined
}

export async function listTokens(db: Db, orgId: string): Promise<ApiToken[]> {
  return (await tokens(db).where('orgId', '=', orgId).orderBy('createdAt').execute()) as ApiToken[]
}

export async function touchToken(db: Db, id: string, now: Date) {
  await db.updateTable('apiTokens').set({ lastUsedAt: now }).where('id', '=', id).execute()
}

export async function revokeToken(db: Db, id: string, now: Date): Promise<boolean> {
  const revoked = await db.updateTable('apiTokens').set({ revokedAt: now }).where('id', '=', id).where('revokedAt', 'is', null).returning('userId').executeTakeFirst()
  if (revoked) await announce(db, 'rights', revoked.userId)
  return revoked !== undefined
}
