// Who judges whether two files are of one person, and the life of that question.
import { type Actor, has, worksIn } from '../../kit/actor.ts'
import { type Moves, openMoves } from '../../kit/moves.ts'
import type { Pair, Status } from './pair.ts'
import { strings } from './strings.ts'

type Row = Pick<Pair, 'status' | 'cityId'>
const works = (actor: Actor, { cityId }: Pick<Row, 'cityId'>) => has(actor, 'case_worker') && worksIn(actor, cityId)

export type MoveName = 'same' | 'different' | 'unsure' | 'reopen'

/** open → same / different / unsure, each of which can be taken back; whether the files are merged is another decision. */
export const moves: Moves<MoveName, Row, Status> = {
  same: { from: ['open', 'unsure'], to: 'same', by: works, label: strings.moves.same, tone: 'primary' },
  different: { from: ['open', 'unsure'], to: 'different', by: works, label: strings.moves.different },
  unsure: { from: ['open'], to: 'unsure', by: works, label: strings.moves.unsure },
  reopen: { from: ['same', 'different', 'unsure'], to: 'open', by: works, label: strings.moves.reopen },
}
export const movesOpenTo = (actor: Actor, pair: Row) => openMoves(moves, actor, pair)

export const can = { judge: (actor: Actor, cityId: string) => works(actor, { cityId }) }
