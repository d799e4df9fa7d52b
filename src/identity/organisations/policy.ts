import { type Actor, actsFor, has } from '../../kit/actor.ts'

export const can = {
  edit: (actor: Actor, orgId: string) => actsFor(actor, orgId) && has(actor, 'administrator', 'editor'),
}
