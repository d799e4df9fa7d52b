// All SQL on second factors. They are secrets: the background role alone reaches them.
import type { Db } from '../../kit/database.ts'
import { hashToken } from '../../kit/secrets.ts'
import type { Passkey } from './factor.ts'

export type App = { id: string; sealed: Buffer; lastStep: number }

export function findApp(db: Db, userId: string, { confirmed }: { confirmed: boolean }): Promise<App | undefined> {
  return db.selectFrom('totpSecrets').select(['id', 'sealed', 'lastStep']).where('userId', '=', userId)
    .where('confirmedAt', confirmed ? 'is not' : 'is', null).executeTakeFirst()
}

/** A secret on trial, in place of an earlier one on trial. */
export async function insertApp(db: Db, app: { id: string; userId: string; sealed: Buffer }) {
  await db.deleteFrom('totpSecrets').where('userId', '=', app.userId).where('confirmedAt', 'is', null).execute()
  await db.insertInto('totpSecrets').values(app).execute()
}

/** Counts this step as used. Of two who bring the same code at once, one is told yes. */
export async function useStep(db: Db, id: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('totpSecrets').set({ lastStep: step })
    .where('id', '=', id).where('lastStep', '<', step).executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function confirmApp(db: Db, userId: string, id: string, now: Date) {
  await db.deleteFrom('totpSecrets').where('userId', '=', userId).where('id', '<>', id).execute()
  await db.updateTable('totpSecrets').set({ confirmedAt: now }).where('id', '=', id).execute()
}

export async function deleteApp(db: Db, userId: string) {
  await db.deleteFrom('totpSecrets').where('userId', '=', userId).execute()
}

export function listPasskeys(db: Db, userId: string): Promise<Passkey[]> {
  return db.selectFrom('passkeys').select(['id', 'label', 'createdAt', 'lastUsedAt'])
    .where('userId', '=', userId).orderBy('createdAt').execute()
}

export function findPasskey(db: Db, id: string) {
  return db.selectFrom('passkeys').innerJoin('users', 'users.id', 'passkeys.userId')
    .select(['passkeys.id', 'passkeys.userId', 'publicKey', 'counter', 'transports'])
    .where('passkeys.id', '=', id).where('users.closedAt', 'is', null).executeTakeFirst()
}

export async function insertPasskey(
  db: Db, passkey: { id: string; userId: string; publicKey: Buffer; counter: number; transports: string[]; label: string; createdAt: Date },
) {
  await db.insertInto('passkeys').values(passkey).execute()
}

export async function countPasskeyUse(db: Db, id: string, counter: number, now: Date) {
  await db.updateTable('passkeys').set({ counter, lastUsedAt: now }).where('id', '=', id).execute()
}

export async function deletePasskey(db: Db, userId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('passkeys').where('userId', '=', userId).where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

export async function replaceRecoveryCodes(db: Db, userId: string, hashes: Buffer[]) {
  await db.deleteFrom('recoveryCodes').where('userId', '=', userId).execute()
  if (hashes.length) await db.insertInto('recoveryCodes').values(hashes.map((hash) => ({ userId, hash }))).execute()
}

export async function countRecoveryCodes(db: Db, userId: string): Promise<number> {
  const row = await db.selectFrom('recoveryCodes').select(({ fn }) => fn.countAll<number>().as('n'))
    .where('userId', '=', userId).where('usedAt', 'is', null).executeTakeFirstOrThrow()
  return Number(row.n)
}

/** Strikes a code out; false if it is none of theirs or was used. */
export async function useRecoveryCode(db: Db, userId: string, code: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('recoveryCodes').set({ usedAt: now })
    .where('userId', '=', userId).where('hash', '=', hashToken(code)).where('usedAt', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Everything: somebody begins anew. */
export async function dropFactors(db: Db, userId: string) {
  for (const table of ['totpSecrets', 'passkeys', 'recoveryCodes'] as const) {
    await db.deleteFrom(table).where('userId', '=', userId).execute()
  }
}
