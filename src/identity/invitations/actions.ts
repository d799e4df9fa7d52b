// Invitations: an administrator invites, the invited joins, once.
import { backstage, type Behind } from '../../kit/backstage.ts'
import { note } from '../../kit/events.ts'
import { conflict, linkGone, must } from '../../kit/problem.ts'
import type { Work } from '../../kit/request.ts'
import { hashToken, newToken } from '../../kit/secrets.ts'
import {
  acceptTerms, findByEmail as findAccountByEmail, openEmail, prepareAccount, type ProfileForm, sealEmail, storeAccount, type Weakness, weakness,
} from '../accounts/index.ts'
import { sendLetter } from '../letters/index.ts'
import { canWithMembers as can, insertMembership, listMembers } from '../members/index.ts'
import { rightsChanged } from '../sessions/index.ts'
import { termsVersion } from '../terms/index.ts'
import { type AcceptInvitationForm, days, type Invitation, type InviteForm } from './invitation.ts'
import { findByToken, getInvitation, insertInvitation, renewInvitation, revokeInvitation, revokeSame, useInvitation } from './store.ts'

const inDays = (now: Date) => new Date(now.getTime() + days * 86_400_000)

/** Sends an invitation. An earlier one for the same address no longer works. */
export async function invite(work: Work, { email, lang, roles }: InviteForm): Promise<string> {
  must(can.give(work.actor, roles))
  const { db, actor, now } = work
  const token = newToken()
  const sealed = await sealEmail(work.vault, email, 'invitations')
  await revokeSame(db, actor.org!.id, sealed.emailHash, now())
  const { id } = await insertInvitation(db, {
    orgId: actor.org!.id, invitedBy: actor.userId!, tokenHash: hashToken(token), ...sealed, roles, lang, createdAt: now(), expiresAt: inDays(now()),
  })
  await note(work, 'invitation.sent', { id }, { data: { roles } })
  await sendLetter(work, { to: email, lang, kind: 'invitation', path: `/invitations/${token}` })
  return id
}

/** The same invitation with a new link; the old link is dead. */
export async function inviteAgain(work: Work, id: string) {
  must(can.administer(work.actor))
  const invitation = await getInvitation(work.db, work.actor.org!.id, id)
  const token = newToken()
  if (!(await renewInvitation(work.db, invitation, hashToken(token), inDays(work.now())))) throw conflict()
  await note(work, 'invitation.sent_again', { id })
  const to = await openEmail(work.vault, invitation, 'invitations')
  await sendLetter(work, { to, lang: invitation.lang, kind: 'invitation', path: `/invitations/${token}` })
}

export async function revoke(work: Work, id: string) {
  must(can.administer(work.actor))
  const invitation = await getInvitation(work.db, work.actor.org!.id, id)
  if (!(await revokeInvitation(work.db, invitation, work.now()))) throw conflict()
  await note(work, 'invitation.revoked', { id })
}

export type Opened = { invitation: Invitation; email: string; userId: string | undefined }

/** What the link opens: the invitation, its address, and the account that this address may have already. */
export async function openInvitation({ background, vault, now }: Behind, token: string): Promise<Opened> {
  const invitation = await findByToken(background, token, now())
  if (!invitation) throw linkGone()
  const account = await findAccountByEmail(background, invitation.emailHash)
  return { invitation, email: await openEmail(vault, invitation, 'invitations'), userId: account?.closed ? undefined : account?.userId }
}

/** A newcomer makes an account and joins. */
export async function acceptAsNew(behind: Behind, { invitation, email }: Opened, form: AcceptInvitationForm): Promise<{ userId: string } | { weak: Weakness }> {
  const weak = weakness(form.password, [form.name, email, ...Object.values(invitation.orgName)])
  if (weak) return { weak }
  const { name, lang, address, password } = form
  return { userId: await joinAsNew(behind, invitation, { name, lang, address, password, email }, true) }
}

/** Of those whom single sign-on vouches for, the password is their organisation's affair, and terms come next. */
export async function joinAsNew(behind: Behind, invitation: Invitation, account: ProfileForm & { email: string; password?: string }, accepts: boolean) {
  const prepared = await prepareAccount(behind.vault, account)
  return backstage(behind, { userId: null, orgId: invitation.orgId }, async (work) => {
    if (!(await useInvitation(work.db, invitation, work.now()))) throw linkGone()
    const userId = await storeAccount(work, prepared)
    if (accepts) await acceptTerms(work.db, userId, termsVersion, work.now())
    await join(work, invitation, userId)
    return userId
  })
}

/** Somebody who works here already joins one more organisation. */
export async function acceptAsMember(behind: Behind, { invitation }: Opened, userId: string) {
  await backstage(behind, { userId, orgId: invitation.orgId }, async (work) => {
    if (!(await useInvitation(work.db, invitation, work.now()))) throw linkGone()
    if ((await listMembers(work, invitation.orgId)).some((member) => member.userId === userId)) throw conflict()
    await join(work, invitation, userId)
  })
}

async function join(work: Work, { id, orgId, roles }: Invitation, userId: string) {
  await insertMembership(work.db, { userId, orgId, roles, since: work.now() })
  await note(work, 'member.joined', { id: userId }, { data: { roles, invitation: id } })
  await rightsChanged(work, userId)
}
