// Who a cookie stands for, and the beginning, changing and end of a session.
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { type Actor, type Member, visitor } from '../../kit/actor.ts'
import { backstage } from '../../kit/backstage.ts'
import { config } from '../../kit/config.ts'
import type { Db } from '../../kit/database.ts'
import { note } from '../../kit/events.ts'
import { remember } from '../../kit/memory.ts'
import { announce } from '../../kit/news.ts'
import { isHttps } from '../../kit/origin.ts'
import { forbidden, must, signInFirst } from '../../kit/problem.ts'
import type { Env, Work } from '../../kit/request.ts'
import { hashToken, newToken } from '../../kit/secrets.ts'
import { actorOf, isOver, memberOf } from './policy.ts'
import { deviceOf, type Entry, lifetimes, type Session } from './session.ts'
import {
  deleteSession, deleteSessionsOf, findLastOrg, findSession, findUser, hasAnyDevice, insertSession,
  knowsDevice, listMembershipsOf, rememberDevice, updateSession,
} from './store.ts'

// A `__Host-` cookie exists on https alone, and nobody but this very host can set it.
export const cookieName = (https: boolean) => (https ? '__Host-session' : 'session')
const deviceCookie = (https: boolean) => (https ? '__Host-device' : 'device')
const onHttps = (c: Context) => isHttps(c, config.reach)
const attributes = (c: Context) => ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: onHttps(c) }) as const

const kept = remember<Session>({ seconds: 10, atMost: 20_000 })
const forget = (sessionId: string) => kept.forget(({ id }) => id === sessionId)

/** What is remembered of somebody's sessions, or of all; what another process changed is noticed within ten seconds even if it was not heard. */
export const forgetSessions = (userId?: string) => kept.forget((session) => userId === undefined || session.userId === userId)

/** Who asks: no query when this cookie was seen within the last seconds. */
export async function whoIs(c: Context<Env>): Promise<Actor> {
  const session = await sessionOf(c)
  return session ? actorOf(session) : visitor
}

/** The session of the cookie, also of somebody who has not finished signing in; undefined when it is over. */
export async function sessionOf(c: Context<Env>): Promise<Session | undefined> {
  const token = getCookie(c, cookieName(onHttps(c)))
  if (!token || token.length > 100) return undefined
  const hash = hashToken(token)
  const key = hash.toString('base64')
  const now = c.var.now()
  const known = kept.get(key)
  const session = known && isCurrent(known, now) ? known : await kept.load(key, () => loadSession(c.var.background, hash, now))
  return session && !isOver(session, now) ? session : undefined
}

// What was seen is noted once a minute; what is remembered is ten seconds older at most.
const isCurrent = ({ lastSeenAt }: Session, now: Date) => now.getTime() - lastSeenAt.getTime() < 75_000

export async function mustSession(c: Context<Env>): Promise<Session> {
  const session = await sessionOf(c)
  if (!session) throw signInFirst()
  return session
}

async function loadSession(db: Db, tokenHash: Buffer, now: Date): Promise<Session | undefined> {
  const row = await findSession(db, tokenHash)
  if (!row || isOver(row, now) || (row.entry === 'cast' && !config.demo)) return undefined
  if (now.getTime() - row.lastSeenAt.getTime() >= 60_000) {
    row.lastSeenAt = now
    await updateSession(db, row.id, { lastSeenAt: now })
  }
  const all = await listMembershipsOf(db, row.userId)
  return { ...row, memberships: row.boundOrgId ? all.filter(({ org }) => org.id === row.boundOrgId) : all }
}

/** What somebody may do for an organisation today; undefined once they may not. For jobs and programs. */
export async function memberFor(db: Db, userId: string, orgId: string, sessionId: string): Promise<Member | undefined> {
  const user = await findUser(db, userId)
  const membership = user && (await listMembershipsOf(db, userId)).find(({ org }) => org.id === orgId)
  return membership && memberOf(user, membership, sessionId)
}

export type Opening = { userId: string; entry: Entry; proven?: boolean; boundOrgId?: string | null; orgId?: string | null }

/** Signs somebody in on this browser, with a cookie of its own. What this browser held before is over. */
export async function openSession(c: Context<Env>, opening: Opening): Promise<{ session: Session; newDevice: boolean }> {
  const before = await sessionOf(c)
  const orgId = opening.orgId ?? (await startingOrg(c.var.background, opening))
  const device = deviceOf(c.req.header('user-agent'))
  const { token, newDevice } = await backstage(c.var, { userId: opening.userId, orgId }, async (work) => {
    if (before) await deleteSession(work.db, before.userId, before.id)
    const { id, token } = await beginSession(work.db, { ...opening, orgId }, device, work.now())
    await note(work, 'session.started', { id: opening.userId }, { data: { entry: opening.entry, session: id } })
    return { token, newDevice: !(await recognise(c, work, opening.userId)) }
  })
  if (before) forget(before.id)
  sendCookie(c, token)
  return { session: (await loadSession(c.var.background, hashToken(token), c.var.now()))!, newDevice }
}

/** A session's row and its token. Also how a test enters. */
export async function beginSession(
  db: Db, { userId, entry, proven = false, boundOrgId = null, ...opening }: Opening, device: string, now: Date,
) {
  const token = newToken()
  const orgId = opening.orgId ?? (await startingOrg(db, { userId, boundOrgId }))
  const expiresAt = new Date(now.getTime() + lifetimes.days * 86_400_000)
  const times = { createdAt: now, lastSeenAt: now, freshAt: now, provenAt: proven ? now : null, expiresAt }
  const { id } = await insertSession(db, { tokenHash: hashToken(token), userId, orgId, boundOrgId, entry, device, ...times })
  return { id, token }
}

/** The organisation that they acted for last, if they still may. */
export async function startingOrg(db: Db, { userId, boundOrgId }: Pick<Opening, 'userId' | 'boundOrgId'>): Promise<string | null> {
  if (boundOrgId) return boundOrgId
  const memberships = await listMembershipsOf(db, userId)
  const last = await findLastOrg(db, userId)
  return (memberships.find(({ org }) => org.id === last) ?? memberships[0])?.org.id ?? null
}

// The first browser of an account is no surprise to its owner; a later one is.
async function recognise(c: Context<Env>, { db, now }: Work, userId: string): Promise<boolean> {
  const first = !(await hasAnyDevice(db, userId))
  let token = getCookie(c, deviceCookie(onHttps(c)))
  if (!token || token.length > 100) setCookie(c, deviceCookie(onHttps(c)), (token = newToken()), { ...attributes(c), maxAge: 400 * 86_400 })
  const known = await rememberDevice(db, userId, hashToken(token), now())
  return known || first
}

/** This browser, if this person has signed in from it before: others' wrong passwords do not keep them out. */
export async function knownDevice(c: Context<Env>, userId: string): Promise<string | undefined> {
  const token = getCookie(c, deviceCookie(onHttps(c)))
  if (!token || token.length > 100) return undefined
  return (await knowsDevice(c.var.background, userId, hashToken(token))) ? hashToken(token).toString('hex') : undefined
}

/** The same session with other rights, and therefore under another cookie. */
export async function turnSession(
  c: Context<Env>, session: Session, changes: { orgId?: string; provenAt?: Date; freshAt?: Date }, { db }: Pick<Work, 'db'> = { db: c.var.background },
) {
  const token = newToken()
  await updateSession(db, session.id, { ...changes, tokenHash: hashToken(token) })
  sendCookie(c, token)
  forget(session.id)
  return { ...session, ...changes }
}

function sendCookie(c: Context<Env>, token: string) {
  setCookie(c, cookieName(onHttps(c)), token, { ...attributes(c), maxAge: lifetimes.days * 86_400 })
}

/** They have shown the second factor. */
export const proveSession = (c: Context<Env>, session: Session, work?: Work) =>
  turnSession(c, session, { provenAt: c.var.now(), freshAt: c.var.now() }, work)

/** Acts for another of one's organisations from now on. */
export async function switchOrganisation(c: Context<Env>, session: Session, orgId: string) {
  if (!session.memberships.some(({ org }) => org.id === orgId)) throw forbidden()
  await turnSession(c, session, { orgId })
}

export async function signOut(c: Context<Env>) {
  const session = await sessionOf(c)
  deleteCookie(c, cookieName(onHttps(c)), attributes(c))
  if (!session) return
  await backstage(c.var, { userId: session.userId }, async (work) => {
    await deleteSession(work.db, session.userId, session.id)
    await note(work, 'session.ended', { id: session.userId }, { data: { session: session.id } })
    await announce(work.db, 'rights', session.userId)
  })
  forgetSessions(session.userId)
}

/** Ends one of one's own sessions. */
export async function endSession(c: Context<Env>, session: Session, id: string) {
  await backstage(c.var, { userId: session.userId }, async (work) => {
    must(await deleteSession(work.db, session.userId, id))
    await note(work, 'session.ended', { id: session.userId }, { data: { session: id } })
    await announce(work.db, 'rights', session.userId)
  })
  forgetSessions(session.userId)
}

/** Signs out everywhere, or everywhere but here. */
export async function endSessions(c: Context<Env>, userId: string, exceptId?: string) {
  await backstage(c.var, {}, async (work) => {
    await endSessionsWithin(work, userId, exceptId)
    await note(work, 'session.all_ended', { id: userId })
  })
}

/** As part of a greater deed: a new password, a closed account. */
export async function endSessionsWithin(work: Work, userId: string, exceptId?: string) {
  await deleteSessionsOf(work.db, userId, exceptId)
  await rightsChanged(work, userId)
}

/** What every process remembers of this person is no longer so: roles, factors, name. */
export async function rightsChanged(work: Work, userId: string) {
  await announce(work.db, 'rights', userId)
  work.later(() => forgetSessions(userId))
}
