import { type Actor, has, isMember } from '../../kit/actor.ts'

export const can = {
  audit: (actor: Actor) => isMember(actor) && has(actor, 'administrator', 'auditor'),
}
