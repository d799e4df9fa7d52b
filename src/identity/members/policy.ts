import { type Actor, actsFor, has, isMember, type Role } from '../../kit/actor.ts'
import { rolesOf } from './member.ts'

export const can = {
  /** Colleagues know each other. */
  list: (actor: Actor) => isMember(actor),
  administer: (actor: Actor, orgId = actor.org?.id ?? null) => actsFor(actor, orgId) && has(actor, 'administrator'),
  /** Those that fit the organisation, and no others. */
  give: (actor: Actor, roles: Role[]) =>
    can.administer(actor) && roles.every((role) => rolesOf(actor.org!.kind).includes(role)),
}
