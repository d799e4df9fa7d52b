import type { Context } from 'hono'
import { draftOf, readForm, withErrors } from '../../kit/form.ts'
import { forbidden, must } from '../../kit/problem.ts'
import { type Env, membersOnly, router } from '../../kit/request.ts'
import { openEmail, weaknessText } from '../accounts/index.ts'
import { canWithMembers as can } from '../members/index.ts'
import { goOn, mustBeFresh, nextStep, openSession, type Session, sessionOf, switchOrganisation } from '../sessions/index.ts'
import { acceptAsMember, acceptAsNew, invite, inviteAgain, openInvitation, revoke } from './actions.ts'
import { AcceptInvitationForm, InviteForm } from './invitation.ts'
import { InvitationList, InvitePage, MemberInvitedPage, NewcomerPage, notices } from './pages.tsx'
import { listInvitations } from './store.ts'
import { strings } from './strings.ts'

export const routes = router()

const frame = { shell: 'staff', private: true, active: 'members' } as const
const plain = { shell: 'plain', private: true } as const

routes.get('/', membersOnly, async (c) => {
  const { actor, db, vault, now, t } = c.var
  must(can.administer(actor))
  const said = c.req.query('notice') ?? ''
  const notice = Object.hasOwn(notices, said) ? (said as keyof typeof notices) : undefined
  const invitations = await Promise.all((await listInvitations(db, actor.org!.id)).map(async (invitation) =>
    ({ ...invitation, email: await openEmail(vault, invitation, 'invitations'), expired: invitation.expiresAt <= now() })))
  return c.render(<InvitationList {...{ invitations, notice }} />, { ...frame, title: t(strings.invitations) })
})

routes.get('/new', membersOnly, (c) => {
  must(can.administer(c.var.actor))
  return c.render(<InvitePage draft={draftOf({ lang: c.var.lang })} />, { ...frame, title: c.var.t(strings.invite) })
})

routes.post('/', membersOnly, async (c) => {
  const { t, view, actor } = c.var
  must(can.administer(actor))
  const form = await readForm(c, InviteForm)
  if (!form.ok) {
    c.status(422)
    return c.render(<InvitePage draft={form} />, { ...frame, title: t(strings.invite), invalid: true })
  }
  const away = await mustBeFresh(c)
  if (away) return away
  await invite(c.var, form.data)
  return c.redirect(view.href('/invitations?notice=sent'), 303)
})

routes.post('/:id/again', membersOnly, async (c) => {
  await inviteAgain(c.var, c.req.param('id'))
  return c.redirect(c.var.view.href('/invitations?notice=sent'), 303)
})

routes.post('/:id/revoke', membersOnly, async (c) => {
  await revoke(c.var, c.req.param('id'))
  return c.redirect(c.var.view.href('/invitations?notice=revoked'), 303)
})

routes.get('/:token', async (c) => {
  const token = c.req.param('token')
  const opened = await openInvitation(c.var, token)
  const { invitation, email, userId } = opened
  const session = await sessionOf(c)
  if (session && session.userId === userId && !isIn(session)) return goOn(c, session, c.req.path)
  const shown = userId || session
    ? <MemberInvitedPage token={token} invitation={invitation} who={!session ? 'nobody' : session.userId === userId ? 'invited' : 'other'} />
    : <NewcomerPage token={token} invitation={invitation} email={email} draft={draftOf({ lang: c.var.lang })} />
  return c.render(shown, { ...plain, title: c.var.t(strings.welcome) })
})

routes.post('/:token', async (c) => {
  const { t } = c.var
  const token = c.req.param('token')
  const opened = await openInvitation(c.var, token)
  if (opened.userId) throw forbidden()
  const form = await readForm(c, AcceptInvitationForm)
  const accepted = form.ok ? await acceptAsNew(c.var, opened, form.data) : undefined
  if (accepted && 'userId' in accepted) return welcome(c, accepted.userId)
  const { password: _, ...values } = form.values
  const errors = form.ok ? { password: t(weaknessText[accepted!.weak]) } : form.errors
  if (errors.accept) errors.accept = t(strings.accept)
  c.status(422)
  const page = <NewcomerPage token={token} invitation={opened.invitation} email={opened.email} draft={withErrors(values, errors)} />
  return c.render(page, { ...plain, title: t(strings.welcome), invalid: true })
})

/** Signed in at once; a second factor comes next, as a must or as an offer. */
async function welcome(c: Context<Env>, userId: string) {
  const { session } = await openSession(c, { userId, entry: 'password' })
  return nextStep(session) ? goOn(c, session, '') : c.redirect(c.var.view.href('/second-factor'), 303)
}

routes.post('/:token/join', async (c) => {
  const opened = await openInvitation(c.var, c.req.param('token'))
  const session = await sessionOf(c)
  if (!session || session.userId !== opened.userId || !isIn(session)) throw forbidden()
  await acceptAsMember(c.var, opened, session.userId)
  const joined = await sessionOf(c)
  if (joined && !joined.boundOrgId) await switchOrganisation(c, joined, opened.invitation.orgId)
  return c.redirect(c.var.view.href('/'), 303)
})

// Signed in but for an organisation: that is what they are about to get.
const isIn = (session: Session) => [undefined, 'organisation'].includes(nextStep(session))
