// Signing in and organisations: who asks, and for whom they act.
import type { Context } from 'hono'
import { type Actor, visitor } from '../kit/actor.ts'
import type { Duty } from '../kit/clock.ts'
import type { Module } from '../kit/module.ts'
import type { News } from '../kit/news.ts'
import type { Env } from '../kit/request.ts'
import { passwords } from './accounts/index.ts'
import { audit } from './audit/index.ts'
import { invitations } from './invitations/index.ts'
import { me } from './me/index.ts'
import { members } from './members/index.ts'
import { newsDuties } from './news/index.ts'
import { organisation } from './organisations/index.ts'
import { secondFactor } from './second-factor/index.ts'
import { deleteEndedSessions, forgetSessions, whoIs as whoseSession } from './sessions/index.ts'
import { signIn } from './sign-in/index.ts'
import { leaving } from './sign-out/index.ts'
import { singleSignOn } from './single-sign-on/index.ts'
import { terms } from './terms/index.ts'
import { actorOfToken, bearer, forgetTokens } from './tokens/index.ts'

export { emailHash, findByEmail as findAccountByEmail, linkToNewPassword, listUsers, prepareAccount, storeAccount } from './accounts/index.ts'
export { enterAs, giveAddress } from './cast/index.ts'
export { addMember, listMembers, memberName, type MemberRow, rolesOf, takeFactorsOff } from './members/index.ts'
export { findOrganisation, insertOrganisation, listOrganisations, type NewOrganisation, type Organisation } from './organisations/index.ts'
export { backOf, beginSession, cookieName, memberFor, mustBeFresh, recently } from './sessions/index.ts'
export { agreements } from './terms/index.ts'
export { listTokens, makeToken, mustHaveScope, revokeToken, TokenForm } from './tokens/index.ts'

const duties: Duty[] = [{ name: 'sessions', everySeconds: 3600, run: deleteEndedSessions }, ...newsDuties]
const news: News = {
  /** Of somebody: roles, factors, sessions, tokens. */
  rights: (userId) => {
    forgetSessions(userId)
    forgetTokens(userId)
  },
}

export const identity: Module[] = [
  { ...signIn, duties, news }, leaving, secondFactor, passwords, invitations, singleSignOn, terms, me, organisation, members, audit,
]

/**
 * Who asks: a person by the cookie of their session; on the API a program by its token. There a cookie only reads, as
 * the API takes requests from other sites.
 */
export async function whoIs(c: Context<Env>): Promise<Actor> {
  if (!c.req.path.startsWith('/api/')) return whoseSession(c)
  if (bearer(c) !== undefined) return actorOfToken(c)
  return c.req.method === 'GET' ? whoseSession(c) : visitor
}
