// All SQL on users and how their accounts are opened. Credentials are for the background role alone.
import type { Db } from '../../kit/database.ts'
import type { Lang } from '../../kit/language.ts'
import type { ProfileForm } from './account.ts'

export type Account = { userId: string; name: string; lang: Lang; passwordHash: string | null; emailHash: Buffer; emailSealed: Buffer; closed: boolean }

const accounts = (db: Db) => db.selectFrom('credentials').innerJoin('users', 'users.id', 'credentials.userId')
  .select(['credentials.userId', 'users.name', 'users.lang', 'passwordHash', 'emailHash', 'emailSealed'])
  .select((eb) => eb('users.closedAt', 'is not', null).$castTo<boolean>().as('closed'))

export const findByEmail = (db: Db, emailHash: Buffer): Promise<Account | undefined> =>
  accounts(db).where('emailHash', '=', emailHash).executeTakeFirst()

export const findAccount = (db: Db, userId: string): Promise<Account | undefined> =>
  accounts(db).where('credentials.userId', '=', userId).executeTakeFirst()

export function insertUser(db: Db, { name, lang, address }: ProfileForm, now: Date) {
  return db.insertInto('users').values({ name, lang, address, createdAt: now }).returning('id').executeTakeFirstOrThrow()
}

export async function insertCredentials(
  db: Db, credentials: { userId: string; emailHash: Buffer; emailSealed: Buffer; passwordHash: string | null; changedAt: Date },
) {
  await db.insertInto('credentials').values(credentials).execute()
}

export async function updatePassword(db: Db, userId: string, passwordHash: string, now: Date) {
  await db.updateTable('credentials').set({ passwordHash, changedAt: now }).where('userId', '=', userId).execute()
}

export async function updateProfile(db: Db, userId: string, { name, lang, address }: ProfileForm) {
  await db.updateTable('users').set({ name, lang, address }).where('id', '=', userId).execute()
}

/** What remains of a closed account is its name beside its deeds. */
export async function eraseAccount(db: Db, userId: string, now: Date) {
  await db.updateTable('users').set({ closedAt: now }).where('id', '=', userId).execute()
  await db.updateTable('memberships').set({ endedAt: now }).where('userId', '=', userId).where('endedAt', 'is', null).execute()
  for (const table of ['credentials', 'totpSecrets', 'passkeys', 'recoveryCodes', 'sessions', 'knownDevices', 'oneTime', 'ssoLinks'] as const) {
    await db.deleteFrom(table).where('userId', '=', userId).execute()
  }
  await db.updateTable('apiTokens').set({ revokedAt: now }).where('userId', '=', userId).where('revokedAt', 'is', null).execute()
}

export async function acceptTerms(db: Db, userId: string, version: string, now: Date) {
  await db.insertInto('acceptedTerms').values({ userId, version, at: now }).onConflict((conflict) => conflict.doNothing()).execute()
}

/** For the command line: who there is, and for whom they work. */
export function listUsers(db: Db) {
  return db.selectFrom('users')
    .leftJoin('memberships', (join) => join.onRef('memberships.userId', '=', 'users.id').on('memberships.endedAt', 'is', null))
    .leftJoin('organisations', 'organisations.id', 'memberships.orgId')
    .select(['users.id', 'users.name', 'users.closedAt', 'organisations.slug', 'memberships.roles'])
    .orderBy('users.createdAt').orderBy('users.id').execute()
}
