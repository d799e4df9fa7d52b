// All SQL on single sign-on. It holds secrets: the background role alone reaches it, with the organisation named in each query.
import type { Db } from '../../kit/database.ts'
import type { Provider } from './provider.ts'

const providers = (db: Db) => db.selectFrom('ssoProviders')
  .innerJoin('organisations', 'organisations.id', 'ssoProviders.orgId')
  .select(['ssoProviders.id', 'orgId', 'organisations.name as orgName', 'label', 'issuer', 'clientId', 'secretSealed', 'strong'])
  .where('ssoProviders.closedAt', 'is', null)

export const listProviders = (db: Db): Promise<Provider[]> => providers(db).orderBy('label').execute()

export const findProvider = (db: Db, id: string): Promise<Provider | undefined> =>
  providers(db).where('ssoProviders.id', '=', id).executeTakeFirst()

export const findProviderOf = (db: Db, orgId: string): Promise<Provider | undefined> =>
  providers(db).where('orgId', '=', orgId).orderBy('ssoProviders.createdAt', 'desc').limit(1).executeTakeFirst()

export async function hasProviders(db: Db): Promise<boolean> {
  return (await db.selectFrom('ssoProviders').select('id').where('closedAt', 'is', null).limit(1).executeTakeFirst()) !== undefined
}

type NewProvider = Omit<Provider, 'orgName'> & { createdAt: Date }

/** One at a time: the one before is closed, and its links go with it. */
export async function replaceProvider(db: Db, provider: NewProvider) {
  await closeProviders(db, provider.orgId, provider.createdAt)
  await db.insertInto('ssoProviders').values(provider).execute()
}

export async function closeProviders(db: Db, orgId: string, now: Date) {
  await db.updateTable('ssoProviders').set({ closedAt: now }).where('orgId', '=', orgId).where('closedAt', 'is', null).execute()
}

export async function updateProvider(db: Db, { id, orgId, label, clientId, secretSealed, strong }: Omit<Provider, 'orgName' | 'issuer'>) {
  await db.updateTable('ssoProviders').set({ label, clientId, secretSealed, strong }).where('id', '=', id).where('orgId', '=', orgId).execute()
}

export async function findLink(db: Db, providerId: string, subject: string): Promise<string | undefined> {
  const row = await db.selectFrom('ssoLinks').innerJoin('users', 'users.id', 'ssoLinks.userId').select('userId')
    .where('providerId', '=', providerId).where('subject', '=', subject).where('users.closedAt', 'is', null).executeTakeFirst()
  return row?.userId
}

export async function insertLink(db: Db, link: { providerId: string; subject: string; userId: string; linkedAt: Date }) {
  await db.insertInto('ssoLinks').values(link).execute()
}
