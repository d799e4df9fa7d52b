// Who works for an organisation: roles changed, membership ended, a lost second factor taken away.
import type { Role } from '../../kit/actor.ts'
import { backstage, type Behind } from '../../kit/backstage.ts'
import type { Db } from '../../kit/database.ts'
import { note } from '../../kit/events.ts'
import { must, Problem } from '../../kit/problem.ts'
import type { Work } from '../../kit/request.ts'
import { findAccount, openEmail, tellOwner } from '../accounts/index.ts'
import { dropFactors } from '../second-factor/index.ts'
import { endSessionsWithin, rightsChanged } from '../sessions/index.ts'
import { can } from './policy.ts'
import { endMembership, getMember, insertMembership, listAdministered, lockAdministrators, updateRoles } from './store.ts'
import { strings } from './strings.ts'

/** Without an invitation: the first administrator, by whoever runs the machine. */
export async function addMember(work: Work, orgId: string, userId: string, roles: Role[]) {
  await insertMembership(work.db, { userId, orgId, roles, since: work.now() })
  await note(work, 'member.joined', { id: userId }, { data: { roles } })
  await rightsChanged(work, userId)
}

export async function changeRoles(work: Work, id: string, roles: Role[]) {
  must(can.give(work.actor, roles))
  const member = await getMember(work.db, work.actor.org!.id, id)
  if (!roles.includes('administrator')) await mustKeepAnAdministrator(work.db, { leaving: member.userId, orgId: member.orgId })
  await updateRoles(work.db, member, roles)
  await note(work, 'member.roles_changed', { id: member.userId }, { data: { from: member.roles, to: roles } })
  await rightsChanged(work, member.userId)
}

/** From this moment the person does nothing more for the organisation. */
export async function endMember(work: Work, id: string) {
  must(can.administer(work.actor))
  const member = await getMember(work.db, work.actor.org!.id, id)
  await mustKeepAnAdministrator(work.db, { leaving: member.userId, orgId: member.orgId })
  await endMembership(work.db, member, work.now())
  await note(work, 'member.left', { id: member.userId }, { data: { roles: member.roles } })
  await rightsChanged(work, member.userId)
}

/** For a colleague who has lost telephone and recovery codes: they set up a new second factor when they next sign in. */
export async function resetSecondFactor(work: Work & Behind, id: string) {
  const member = await getMember(work.db, work.actor.org!.id, id)
  must(can.reset(work.actor, member))
  await takeFactorsOff(work, member.userId)
}

/** All second factors of an account are gone, its sessions end, its owner is told. */
export async function takeFactorsOff(behind: Behind, userId: string) {
  const account = await findAccount(behind.background, userId)
  const to = account && (await openEmail(behind.vault, account))
  await backstage(behind, {}, async (work) => {
    await dropFactors(work.db, userId)
    await endSessionsWithin(work, userId)
    await note(work, 'second_factor.reset', { id: userId })
    if (account && to) await tellOwner(work, account, to, 'secondFactorReset')
  })
}

/** An organisation without an administrator could help itself no more. */
export async function mustKeepAnAdministrator(db: Db, { leaving, orgId }: { leaving: string; orgId?: string }) {
  const orgIds = orgId ? [orgId] : await listAdministered(db, leaving)
  if (orgIds.length === 0) return
  const administrators = await lockAdministrators(db, orgIds)
  for (const id of orgIds) {
    const those = administrators.filter((row) => row.orgId === id)
    if (those.some(({ userId }) => userId === leaving) && those.every(({ userId }) => userId === leaving)) {
      throw new Problem(409, strings.lastAdministrator, { path: '/members', label: strings.members })
    }
  }
}
