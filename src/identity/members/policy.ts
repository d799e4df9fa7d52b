import { type Actor, actsFor, has, isMember, type Role } from '../../kit/actor.ts'
import { type MemberRow, rolesOf } from './member.ts'

export const can = {
  /** Colleagues know each other. */
  list: (actor: Actor) => isMember(actor),
  administer: (actor: Actor, orgId = actor.org?.id ?? null) => actsFor(actor, orgId) && has(actor, 'administrator'),
  /** For a colleague; one's own second step is changed on one's own page, where it is asked for. */
  reset: (actor: Actor, member: Pick<MemberRow, 'userId' | 'orgId'>) => can.administer(actor, member.orgId) && member.userId !== actor.userId,
  /** Those that fit the organisation, and no others. */
  give: (actor: Actor, roles: Role[]) =>
    can.administer(actor) && roles.every((role) => rolesOf(actor.org!.kind).includes(role)),
}
