// Who may do what with a referral they reach. Which ones they reach is in the migration.
import { type Actor, actsFor, has } from '../../kit/actor.ts'
import { type Moves, openMoves } from '../../kit/moves.ts'
import { AcceptForm, CancelForm, CompleteForm, DeclineForm, FailForm, type Referral, type Status } from './referral.ts'
import { strings } from './strings.ts'

type Sides = Pick<Referral, 'id' | 'status' | 'fromOrgId' | 'toOrgId'>

const works = (actor: Actor) => has(actor, 'case_worker')
const isSender = (actor: Actor, referral: Sides) => works(actor) && actsFor(actor, referral.fromOrgId)
const isReceiver = (actor: Actor, referral: Sides) => works(actor) && actsFor(actor, referral.toOrgId)

export type MoveName = 'send' | 'accept' | 'decline' | 'start' | 'complete' | 'giveUp' | 'cancel'

/**
 * The life of a referral: draft → sent → accepted / declined → under way → completed / not completed; cancelled by its
 * sender while it is open; expired by the clock when nobody answers (`expireUnanswered`).
 */
export const moves: Moves<MoveName, Sides, Status> = {
  send: { from: ['draft'], to: 'sent', by: isSender, label: strings.moves.send, tone: 'primary' },
  accept: { passes: true, from: ['sent'], to: 'accepted', by: isReceiver, label: strings.moves.accept, asks: AcceptForm, tone: 'primary' },
  decline: { passes: true, from: ['sent'], to: 'declined', by: isReceiver, label: strings.moves.decline, asks: DeclineForm },
  start: { from: ['accepted'], to: 'under_way', by: isReceiver, label: strings.moves.start, tone: 'primary' },
  complete: { passes: true, from: ['accepted', 'under_way'], to: 'completed', by: isReceiver, label: strings.moves.complete, asks: CompleteForm, tone: 'primary' },
  giveUp: { passes: true, from: ['accepted', 'under_way'], to: 'not_completed', by: isReceiver, label: strings.moves.giveUp, asks: FailForm, tone: 'danger' },
  cancel: { from: ['draft', 'sent', 'accepted', 'under_way'], to: 'cancelled', by: isSender, label: strings.moves.cancel, asks: CancelForm, tone: 'danger' },
}

export const isOver = (status: Status) => ['declined', 'completed', 'not_completed', 'cancelled', 'expired'].includes(status)

export const can = {
  create: (actor: Actor, cityId: string) => works(actor) && actor.org!.cityIds.includes(cityId),
  see: (actor: Actor) => has(actor, 'case_worker', 'coordinator'),
  edit: (actor: Actor, referral: Sides) => isSender(actor, referral) && referral.status === 'draft',
  assign: (actor: Actor, referral: Pick<Referral, 'waitingOrgId'>) =>
    has(actor, 'case_worker', 'coordinator') && actsFor(actor, referral.waitingOrgId),
  addNote: (actor: Actor, referral: Sides) => isSender(actor, referral) || isReceiver(actor, referral),
  /** Who will not serve a person has no business with who they are. */
  reveal: (actor: Actor, referral: Sides) =>
    isSender(actor, referral) || (isReceiver(actor, referral) && !['declined', 'cancelled', 'expired'].includes(referral.status)),
  /** A case is taken over by somebody with an account, never by a link. */
  printCodes: (actor: Actor, referral: Sides & Pick<Referral, 'kind'>) => isSender(actor, referral) && !isOver(referral.status) && referral.kind !== 'transfer',
  /** By the person's own code. What went without their consent, in danger, stays: it has a reason of its own. */
  takeBack: ({ fields, override }: Pick<Referral, 'fields' | 'override'>) => fields.length > 0 && override === null,
  /** The other side refers back, or the sender tries elsewhere, once there was an answer or none came. */
  referBack: (actor: Actor, referral: Sides) => isReceiver(actor, referral) && ['accepted', 'under_way', 'completed', 'not_completed'].includes(referral.status),
  redirect: (actor: Actor, referral: Sides) => isSender(actor, referral) && ['declined', 'not_completed', 'expired'].includes(referral.status),
}

/** What somebody may say whom a link or a printed code let in. */
export const answersOpenTo = ({ status }: Pick<Referral, 'status'>) =>
  (Object.keys(moves) as MoveName[]).filter((name) => moves[name].passes && moves[name].from.includes(status))
export const movesOpenTo = (actor: Actor, referral: Sides) => openMoves(moves, actor, referral)
