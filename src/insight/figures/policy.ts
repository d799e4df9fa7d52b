// Who reads a city's figures. Small numbers are protected from all of them alike; exact lists are for those who reach them.
import { type Actor, actsFor, has, isOfCity, worksIn } from '../../kit/actor.ts'

export const can = {
  /** Those who work in the city; officers of the network and of the state, who reach no records. */
  see: (actor: Actor, cityId: string) =>
    (worksIn(actor, cityId) && has(actor, 'leader', 'coordinator', 'case_worker', 'focal_point', 'administrator')) || can.compare(actor),
  /** The dashboard is for those who decide and work in the city. */
  decide: (actor: Actor, cityId: string) => worksIn(actor, cityId) && has(actor, 'leader', 'coordinator', 'case_worker'),
  freeze: (actor: Actor, cityId: string) => isOfCity(actor, cityId) && has(actor, 'leader', 'coordinator'),
  set: (actor: Actor, cityId: string) => isOfCity(actor, cityId) && has(actor, 'coordinator'),
  /** Several cities side by side. */
  compare: (actor: Actor) => has(actor, 'hub_officer', 'national_officer'),
  publish: (actor: Actor, { cityId, orgId, over }: { cityId: string; orgId: string; over: boolean }) =>
    over && can.freeze(actor, cityId) && actsFor(actor, orgId),
}
