// Who may do what with a service they reach. Which ones they reach is in the migration.
import { type Actor, actsFor, has, isOfCity, worksIn } from '../../kit/actor.ts'
import { type Moves, openMoves } from '../../kit/moves.ts'
import type { Service, Status } from './service.ts'
import { strings } from './strings.ts'

export type Ruled = Pick<Service, 'cityId' | 'orgId' | 'status' | 'hiddenBy'>

/** An editor or coordinator of the city keeps the whole directory of the city. */
export const keepsCity = (actor: Actor, cityId: string) => isOfCity(actor, cityId) && has(actor, 'editor', 'coordinator')
const keepsOwn = (actor: Actor, service: Pick<Service, 'orgId'>) => actsFor(actor, service.orgId) && has(actor, 'editor')
const keeps = (actor: Actor, service: Ruled) => keepsOwn(actor, service) || keepsCity(actor, service.cityId)
const hidItself = (actor: Actor, service: Ruled) => keepsCity(actor, service.cityId) || (keepsOwn(actor, service) && actsFor(actor, service.hiddenBy))

export type MoveName = 'publish' | 'hide' | 'show' | 'close' | 'reopen'

/** The life of a service: draft → published → hidden or closed, and back. What the city hid, only the city shows again. */
export const moves: Moves<MoveName, Ruled, Status> = {
  publish: { from: ['draft'], to: 'published', by: keeps, label: strings.moves.publish, tone: 'primary' },
  show: { from: ['hidden'], to: 'published', by: hidItself, label: strings.moves.show, tone: 'primary' },
  reopen: { from: ['closed'], to: 'published', by: keeps, label: strings.moves.reopen },
  hide: { from: ['published'], to: 'hidden', by: keeps, label: strings.moves.hide },
  close: { passes: true, from: ['draft', 'published', 'hidden'], to: 'closed', by: keeps, label: strings.moves.close, tone: 'danger' },
}

export const can = {
  /** The city writes for any partner, an organisation for itself. */
  create: (actor: Actor, cityId: string, orgId?: string) =>
    keepsCity(actor, cityId) || (worksIn(actor, cityId) && has(actor, 'editor') && (!orgId || actsFor(actor, orgId))),
  edit: keeps,
  confirm: keeps,
  /** Whoever works at the desk knows how many places are left. */
  setCapacity: (actor: Actor, service: Ruled) =>
    keeps(actor, service) || (actsFor(actor, service.orgId) && has(actor, 'case_worker', 'coordinator')),
  keepCity: keepsCity,
  /** The editors' pages of the directory: their own services, or those of the city. */
  keepAny: (actor: Actor, cityId: string) => worksIn(actor, cityId) && (has(actor, 'editor') || keepsCity(actor, cityId)),
  answerFeedback: (actor: Actor, cityId: string, orgId: string) => keepsCity(actor, cityId) || (actsFor(actor, orgId) && has(actor, 'editor', 'coordinator')),
}

export const movesOpenTo = (actor: Actor, service: Ruled) => openMoves(moves, actor, service)
