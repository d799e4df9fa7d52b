// Who may do what with a guide they reach.
import { type Actor, actsFor, has } from '../../../kit/actor.ts'
import { type Moves, openMoves } from '../../../kit/moves.ts'
import { keepsCity } from '../policy.ts'
import type { Guide } from './guide.ts'
import { strings } from './strings.ts'

type Ruled = Pick<Guide, 'cityId' | 'orgId' | 'status'>

const keeps = (actor: Actor, guide: Ruled) => keepsCity(actor, guide.cityId) || (actsFor(actor, guide.orgId) && has(actor, 'editor'))

export type GuideMove = 'publish' | 'withdraw' | 'archive'

/** The life of a guide: draft → published, back to draft, archived. */
export const guideMoves: Moves<GuideMove, Ruled, Guide['status']> = {
  publish: { from: ['draft', 'archived'], to: 'published', by: keeps, label: strings.moves.publish, tone: 'primary' },
  withdraw: { from: ['published'], to: 'draft', by: keeps, label: strings.moves.withdraw },
  archive: { from: ['draft', 'published'], to: 'archived', by: keeps, label: strings.moves.archive, tone: 'danger' },
}
export const canEditGuide = keeps
export const guideMovesOpenTo = (actor: Actor, guide: Ruled) => openMoves(guideMoves, actor, guide)
