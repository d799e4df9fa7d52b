// Signing in: by password and then a second factor, by a passkey alone, or, in the demonstration, as one of the cast.
import type { Context } from 'hono'
import { backstage } from '../../kit/backstage.ts'
import { config } from '../../kit/config.ts'
import { note } from '../../kit/events.ts'
import { addressOf } from '../../kit/origin.ts'
import { notFound } from '../../kit/problem.ts'
import { forgive, spend } from '../../kit/rates.ts'
import type { Env } from '../../kit/request.ts'
import { type Account, acceptTerms, checkPassword, findAccount, findByEmail, emailHash, openEmail, tellOwner } from '../accounts/index.ts'
import { findCastMember } from '../cast/index.ts'
import { type Entry, knownDevice, openSession, rightsChanged, type Session } from '../sessions/index.ts'
import { termsVersion } from '../terms/index.ts'
import { accountRate, addressRate } from './sign-in.ts'

export type Tried = { session: Session } | { wait: number }

/** A password, or how long to wait before the next try. Why it does not open is never said. */
export async function signIn(c: Context<Env>, email: string, password: string): Promise<Tried> {
  const found = await findByEmail(c.var.background, emailHash(c.var.vault, email))
  const device = found && (await knownDevice(c, found.userId))
  // A browser that the account knows has tries of its own: strangers' wrong passwords do not lock its owner out.
  const whose = `${email} ${device ?? ''}`
  const wait = Math.max(
    device ? 0 : await spend(c.var, 'sign-in from', addressOf(c, config.reach), addressRate),
    await spend(c.var, 'sign-in to', whose, accountRate))
  if (wait > 0) return { wait }
  const account = await checkPassword(c.var, email, password)
  if (!account) return { wait: 0 }
  await forgive(c.var, 'sign-in to', whose)
  return { session: await enter(c, account, 'password') }
}

async function enter(c: Context<Env>, account: Account, entry: Entry, proven = false): Promise<Session> {
  const { session, newDevice } = await openSession(c, { userId: account.userId, entry, proven })
  if (newDevice) await warn(c, account)
  return session
}

async function warn(c: Context<Env>, account: Account) {
  const to = await openEmail(c.var.vault, account)
  await backstage(c.var, { userId: account.userId, orgId: null }, (work) => tellOwner(work, account, to, 'newDevice'))
}

/** A passkey asks for the device and for its owner: both factors at once. */
export async function enterWithPasskey(c: Context<Env>, userId: string): Promise<Session> {
  const account = await findAccount(c.var.background, userId)
  if (!account) throw notFound()
  return enter(c, account, 'passkey', true)
}

/** In the demonstration alone: as one of the cast. */
export async function enterAsCast(c: Context<Env>, handle: string): Promise<Session> {
  const member = config.demo ? await findCastMember(c.var.background, handle) : undefined
  if (!member) throw notFound()
  const { session } = await openSession(c, { ...member, entry: 'cast', proven: true })
  return session
}

export async function accept(c: Context<Env>, session: Session): Promise<Session> {
  await backstage(c.var, { userId: session.userId, orgId: session.orgId }, async (work) => {
    await acceptTerms(work.db, session.userId, termsVersion, work.now())
    await note(work, 'terms.accepted', { id: session.userId }, { data: { version: termsVersion } })
    await rightsChanged(work, session.userId)
  })
  return { ...session, acceptedTerms: termsVersion }
}
