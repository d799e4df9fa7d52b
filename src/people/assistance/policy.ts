// Who may do what with assistance, and the lives of its parts. Case workers make and hand out; a second person approves.
import type { Selectable } from 'kysely'
import { type Actor, actsFor, has, worksIn } from '../../kit/actor.ts'
import { type Moves, openMoves } from '../../kit/moves.ts'
import type { AssistanceLists, Complaints, Distributions, Entitlements, Programmes } from '../../kit/tables.ts'
import { AnswerForm } from './complaints/complaint.ts'
import { ReconcileForm } from './distributions/distribution.ts'
import { strings } from './strings.ts'

type Row<T extends { status: unknown }> = { status: Selectable<T>['status' & keyof Selectable<T>]; cityId: string; orgId: string }
type Programme = Row<Programmes>
type List = Row<AssistanceLists> & { madeBy: string }
type Distribution = Row<Distributions>
type Entitlement = Row<Entitlements>
type Complaint = Row<Complaints> & { notedBy: string; servedBy: string | null }

type Owned = { cityId: string; orgId: string }
const hands = (actor: Actor, { cityId, orgId }: Owned) => has(actor, 'case_worker') && worksIn(actor, cityId) && actsFor(actor, orgId)
const plans = (actor: Actor, { cityId, orgId }: Owned) => has(actor, 'case_worker', 'coordinator') && worksIn(actor, cityId) && actsFor(actor, orgId)

export type ProgrammeMove = 'open' | 'close' | 'reopen'
/** The life of a programme: its money is in the books from the day it opens. */
export const programmeMoves: Moves<ProgrammeMove, Programme, Programme['status']> = {
  open: { from: ['draft'], to: 'open', by: plans, label: strings.moves.open, tone: 'primary' },
  close: { from: ['open'], to: 'closed', by: plans, label: strings.moves.close },
  reopen: { from: ['closed'], to: 'open', by: plans, label: strings.moves.reopen },
}

export type ListMove = 'approve' | 'drop'
/** The life of a list. Nobody approves what they made. */
export const listMoves: Moves<ListMove, List, List['status']> = {
  approve: { from: ['made'], to: 'approved', by: (actor, list) => plans(actor, list) && actor.userId !== list.madeBy, label: strings.moves.approve, tone: 'primary' },
  drop: { from: ['making', 'made'], to: 'dropped', by: plans, label: strings.moves.drop, tone: 'danger' },
}

export type DistributionMove = 'start' | 'end' | 'reconcile' | 'cancel'
/** The life of a day of distribution. */
export const distributionMoves: Moves<DistributionMove, Distribution, Distribution['status']> = {
  start: { from: ['planned'], to: 'open', by: hands, label: strings.moves.start, tone: 'primary' },
  end: { from: ['open'], to: 'closed', by: hands, label: strings.moves.end, tone: 'primary' },
  reconcile: { from: ['closed'], to: 'reconciled', by: hands, label: strings.moves.reconcile, tone: 'primary', asks: ReconcileForm },
  cancel: { from: ['planned'], to: 'cancelled', by: hands, label: strings.moves.cancel, tone: 'danger' },
}

export type EntitlementMove = 'redeem' | 'undo' | 'void'
/** The life of an entitlement: collected once, or void for a reason. A mistake at the desk is taken back by a reversal. */
export const entitlementMoves: Moves<EntitlementMove, Entitlement, Entitlement['status']> = {
  redeem: { from: ['issued'], to: 'redeemed', by: hands, label: strings.moves.redeem, tone: 'primary' },
  undo: { from: ['redeemed'], to: 'issued', by: hands, label: strings.moves.undo },
  void: { from: ['issued'], to: 'void', by: hands, label: strings.moves.void, tone: 'danger' },
}

/** The life of a complaint. Whoever noted it or had served does not answer it. */
export const complaintMoves: Moves<'answer', Complaint, Complaint['status']> = {
  answer: {
    from: ['new'], to: 'closed', label: strings.moves.answer, tone: 'primary', asks: AnswerForm,
    by: (actor, { notedBy, servedBy, ...of }) => hands(actor, of) && actor.userId !== notedBy && actor.userId !== servedBy,
  },
}

export const programmeMovesOf = (actor: Actor, row: Programme) => openMoves(programmeMoves, actor, row)
export const listMovesOf = (actor: Actor, row: List) => openMoves(listMoves, actor, row)
export const distributionMovesOf = (actor: Actor, row: Distribution) => openMoves(distributionMoves, actor, row)

export const can = {
  /** Sees programmes, sums and reports of their organisation. */
  see: (actor: Actor, cityId: string) => has(actor, 'case_worker', 'coordinator') && worksIn(actor, cityId),
  /** Sees whom a list names, makes lists and hands out. */
  work: (actor: Actor, cityId: string) => has(actor, 'case_worker') && worksIn(actor, cityId),
  edit: (actor: Actor, programme: Programme) => programme.status === 'draft' && plans(actor, programme),
  makeList: (actor: Actor, programme: Programme) => programme.status === 'open' && hands(actor, programme),
  fund: (actor: Actor, programme: Programme) => programme.status === 'open' && plans(actor, programme),
  takeOff: (actor: Actor, list: List) => list.status === 'made' && hands(actor, list),
  planDay: (actor: Actor, list: List) => list.status === 'approved' && hands(actor, list),
  redeem: (actor: Actor, distribution: Distribution) => hands(actor, distribution),
  complain: (actor: Actor, entitlement: Entitlement) => hands(actor, entitlement),
}
