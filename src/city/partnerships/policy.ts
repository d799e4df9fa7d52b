// Who may do what with an agreement they reach, and its life. Which ones they reach is in the migration.
import { type Actor, actsFor, has, isMember, worksIn } from '../../kit/actor.ts'
import { type Moves, openMoves } from '../../kit/moves.ts'
import { type Agreement, EndForm, ReviseForm, SignForm, type Status, SuspendForm } from './agreement.ts'
import { strings } from './strings.ts'

type Row = Pick<Agreement, 'status' | 'cityId' | 'orgId' | 'partyIds' | 'suspendedBy'>

const answers = (actor: Actor) => has(actor, 'leader', 'administrator', 'coordinator')
const isParty = (actor: Actor, { partyIds }: Pick<Row, 'partyIds'>) => isMember(actor) && partyIds.includes(actor.org.id)
const ofAParty = (actor: Actor, row: Row) => answers(actor) && isParty(actor, row)
const ofItsAuthor = (actor: Actor, row: Row) => answers(actor) && actsFor(actor, row.orgId)
const signs = (actor: Actor, row: Row) => has(actor, 'leader', 'administrator') && isParty(actor, row)

export type MoveName = 'submit' | 'revise' | 'sign' | 'suspend' | 'resume' | 'end' | 'drop'

/**
 * The life of an agreement: draft → in review, its text fixed → signed by each party → active from its first day, suspended by
 * any party at once ⇄ active, expiring a month before its review or end → ended. It is signed when the last party has signed.
 */
export const moves: Moves<MoveName, Row, Status> = {
  submit: { from: ['draft'], to: 'in_review', by: ofItsAuthor, label: strings.moves.submit, tone: 'primary' },
  revise: { from: ['in_review'], to: 'draft', by: ofAParty, label: strings.moves.revise, asks: ReviseForm },
  sign: { from: ['in_review'], to: 'signed', by: signs, label: strings.moves.sign, asks: SignForm, tone: 'primary' },
  suspend: { from: ['active', 'expiring'], to: 'suspended', by: ofAParty, label: strings.moves.suspend, asks: SuspendForm, tone: 'danger' },
  resume: { from: ['suspended'], to: 'active', by: (actor, row) => ofAParty(actor, row) && actsFor(actor, row.suspendedBy), label: strings.moves.resume, tone: 'primary' },
  end: { from: ['signed', 'active', 'expiring', 'suspended'], to: 'ended', by: ofAParty, label: strings.moves.end, asks: EndForm, tone: 'danger' },
  drop: { from: ['draft'], to: 'dropped', by: ofItsAuthor, label: strings.moves.drop, tone: 'danger' },
}
export const movesOpenTo = (actor: Actor, row: Row) => openMoves(moves, actor, row)

export const can = {
  /** Agreements are read by all members of their parties: whoever works under one knows what it says. */
  see: (actor: Actor, cityId: string) => worksIn(actor, cityId),
  draw: (actor: Actor, cityId: string) => worksIn(actor, cityId) && answers(actor),
  edit: (actor: Actor, row: Row) => row.status === 'draft' && ofItsAuthor(actor, row),
  /** Learns small numbers of people: who reaches people anyway. */
  count: (actor: Actor) => has(actor, 'case_worker'),
  renew: (actor: Actor, row: Row) => ['active', 'expiring', 'suspended', 'ended'].includes(row.status) && ofAParty(actor, row),
}
