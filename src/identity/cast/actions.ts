// The cast of the demonstration: where they are written to, and how a test enters as one of them.
import type { Db } from '../../kit/database.ts'
import type { Vault } from '../../kit/vault.ts'
import { acceptTerms, insertCredentials, sealEmail } from '../accounts/index.ts'
import { beginSession, cookieName } from '../sessions/index.ts'
import { termsVersion } from '../terms/index.ts'
import { findCastMember } from './store.ts'

/** An address for letters, so that the outbox has some to show. It opens nothing: there is no password. */
export async function giveAddress(background: Db, vault: Vault, userId: string, email: string, now: Date) {
  await insertCredentials(background, { userId, ...(await sealEmail(vault, email)), passwordHash: null, changedAt: now })
}

/** A session of this member of the cast, as after a sign-in with a passkey: the value of a `cookie` header. For tests. */
export async function enterAs(background: Db, handle: string, now: Date): Promise<string> {
  const member = await findCastMember(background, handle)
  if (!member) throw new Error(`nobody of the cast is called ${handle}`)
  await acceptTerms(background, member.userId, termsVersion, now)
  const { token } = await beginSession(background, { userId: member.userId, orgId: member.orgId, entry: 'passkey', proven: true }, '', now)
  return `${cookieName(false)}=${token}`
}
