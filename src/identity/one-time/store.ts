// Tokens that work once, for a purpose and a while. Their hashes are kept, and only the background role reaches them.
import type { Db } from '../../kit/database.ts'
import { hashToken, newToken } from '../../kit/secrets.ts'

export type Purpose = 'password' | 'passkey' | 'single_sign_on'
type Once = { userId?: string | null; data?: object; seconds: number; token?: string }

/** A new token; its holder may use it once within so many seconds. */
export async function newOnce(db: Db, purpose: Purpose, now: Date, { userId = null, data = {}, seconds, token = newToken() }: Once): Promise<string> {
  const expiresAt = new Date(now.getTime() + seconds * 1000)
  await db.insertInto('oneTime').values({ tokenHash: hashToken(token), purpose, userId, data: JSON.stringify(data), expiresAt }).execute()
  return token
}

/** Whose it is and what was noted with it, if it still works; of several who use it at once, one does. */
export async function takeOnce(db: Db, purpose: Purpose, token: string, now: Date) {
  return db.updateTable('oneTime').set({ usedAt: now })
    .where('tokenHash', '=', hashToken(token)).where('purpose', '=', purpose)
    .where('usedAt', 'is', null).where('expiresAt', '>', now)
    .returning(['userId', 'data']).executeTakeFirst()
}

/** Whether it would still work. */
export async function findOnce(db: Db, purpose: Purpose, token: string, now: Date) {
  return db.selectFrom('oneTime').select(['userId', 'data'])
    .where('tokenHash', '=', hashToken(token)).where('purpose', '=', purpose)
    .where('usedAt', 'is', null).where('expiresAt', '>', now).executeTakeFirst()
}

/** All of a person's and purpose: the newer replaces the older. */
export async function dropOnce(db: Db, purpose: Purpose, userId: string) {
  await db.deleteFrom('oneTime').where('purpose', '=', purpose).where('userId', '=', userId).execute()
}
