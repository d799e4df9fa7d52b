// What a session still lacks before its owner may work, and when it is over.
import { type Actor, type Member, type Role, visitor } from '../../kit/actor.ts'
import { termsVersion } from '../terms/index.ts'
import { lifetimes, type Membership, type Session } from './session.ts'

/** Roles that reach people, or govern an organisation: a second factor is a must. */
const guarded: readonly Role[] = ['case_worker', 'administrator', 'leader']
export const mustHaveSecondFactor = (memberships: Pick<Membership, 'roles'>[]) =>
  memberships.some(({ roles }) => roles.some((role) => guarded.includes(role)))

/** Where the way into work goes on: prove the second factor, set one up, accept the terms, choose an organisation. */
export type Step = 'prove' | 'set_up' | 'terms' | 'organisation'

export function nextStep(session: Session): Step | undefined {
  if (session.entry !== 'cast') {
    if (!session.provenAt && (session.hasApp || session.hasPasskey)) return 'prove'
    if (!session.provenAt && mustHaveSecondFactor(session.memberships)) return 'set_up'
    if (session.acceptedTerms !== termsVersion) return 'terms'
  }
  if (!actingFor(session)) return 'organisation'
}

export const stepPaths: Record<Step, string> = {
  prove: '/sign-in/second-factor',
  set_up: '/second-factor',
  terms: '/sign-in/terms',
  organisation: '/sign-in/organisation',
}

const actingFor = (session: Session) => session.memberships.find(({ org }) => org.id === session.orgId)

/** Whoever has not finished signing in is a visitor. */
export function actorOf(session: Session): Actor {
  const membership = actingFor(session)
  if (!membership || nextStep(session)) return visitor
  return memberOf(session, membership, session.id)
}

export const memberOf = ({ userId, name }: { userId: string; name: string }, { org, roles }: Membership, sessionId: string): Member =>
  ({ userId, name, org, roles, sessionId })

export const isOver = ({ lastSeenAt, expiresAt }: Pick<Session, 'lastSeenAt' | 'expiresAt'>, now: Date) =>
  now >= expiresAt || now.getTime() - lastSeenAt.getTime() >= lifetimes.idleHours * 3_600_000

/** Have they shown within the last minutes that it is them? */
export const isFresh = ({ freshAt }: Pick<Session, 'freshAt'>, now: Date) =>
  now.getTime() - freshAt.getTime() < lifetimes.freshMinutes * 60_000
