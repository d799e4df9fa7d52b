// Who may do what for a city in a network. Which requests they reach is in the migration.
import { type Actor, actsFor, has, isMember, isOfCity } from '../../kit/actor.ts'
import { type Moves, openMoves } from '../../kit/moves.ts'
import { ApproveForm, DeclineForm, type JoinRequest } from './member.ts'
import { strings } from './strings.ts'

type Asked = Pick<JoinRequest, 'status' | 'hubOrgId'>
const isHub = (actor: Actor, { hubOrgId }: Asked) => has(actor, 'hub_officer') && actsFor(actor, hubOrgId)

/** A request waits until the hub approves or declines it. */
export const moves: Moves<'approve' | 'decline', Asked, JoinRequest['status']> = {
  approve: { from: ['waiting'], to: 'approved', by: isHub, label: strings.moves.approve, asks: ApproveForm, tone: 'primary' },
  decline: { from: ['waiting'], to: 'declined', by: isHub, label: strings.moves.decline, asks: DeclineForm, tone: 'danger' },
}
export const movesOpenTo = (actor: Actor, request: Asked) => openMoves(moves, actor, request)

export const can = {
  seeHub: (actor: Actor) => has(actor, 'hub_officer'),
  admit: (actor: Actor, hubOrgId: string) => has(actor, 'hub_officer') && actsFor(actor, hubOrgId),
  join: (actor: Actor) => isMember(actor) && actor.org.kind === 'city' && actor.org.cityIds.length > 0 && has(actor, 'leader', 'focal_point'),
  sign: (actor: Actor, cityId: string) => isOfCity(actor, cityId) && has(actor, 'leader'),
  nameFocalPoints: (actor: Actor, cityId: string) => isOfCity(actor, cityId) && has(actor, 'leader', 'focal_point', 'administrator'),
}
