// Who may search the joint registry, and who opens people of their own. Which ones they reach is in the migration.
import { type Actor, actsFor, has, worksIn } from '../../kit/actor.ts'
import type { Agreement } from '../../city/partnerships/index.ts'

const receives = (actor: Actor, { parties, roles }: Pick<Agreement, 'parties' | 'roles'>) =>
  has(actor, ...roles) && parties.some(({ orgId, receives }) => receives && actsFor(actor, orgId))

export const can = {
  /** Sees people of others, where an agreement says so; in the pages, whoever an agreement could name. */
  search: (actor: Actor, cityId: string) => worksIn(actor, cityId) && has(actor, 'case_worker', 'coordinator'),
  searchUnder: receives,
  /** Opens the people of their organisation who agreed. */
  open: (actor: Actor, { status, parties, cityId }: Pick<Agreement, 'status' | 'parties' | 'cityId'>) =>
    ['signed', 'active', 'expiring'].includes(status) && has(actor, 'case_worker') && worksIn(actor, cityId)
    && parties.some(({ orgId, gives }) => gives && actsFor(actor, orgId)),
}
