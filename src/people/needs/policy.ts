// Who may do what with a need they reach, and its life.
import { type Actor, has, isOfCity, worksIn } from '../../kit/actor.ts'
import { type Moves, openMoves } from '../../kit/moves.ts'
import { type Need, NotMetForm, type Status } from './need.ts'
import { strings } from './strings.ts'

type Row = Pick<Need, 'status' | 'cityId'>
const works = (actor: Actor, row: Pick<Need, 'cityId'>) => has(actor, 'case_worker') && worksIn(actor, row.cityId)

export type MoveName = 'respond' | 'meet' | 'fail' | 'withdraw' | 'reopen'

/** The life of a need: open → in response → met / not met (why) / withdrawn; a response that fails opens it again. */
export const moves: Moves<MoveName, Row, Status> = {
  respond: { from: ['open'], to: 'in_response', by: works, label: strings.moves.respond },
  meet: { from: ['open', 'in_response'], to: 'met', by: works, label: strings.moves.meet, tone: 'primary' },
  fail: { from: ['open', 'in_response'], to: 'not_met', by: works, label: strings.moves.fail, asks: NotMetForm },
  withdraw: { from: ['open', 'in_response'], to: 'withdrawn', by: works, label: strings.moves.withdraw },
  reopen: { from: ['in_response', 'not_met', 'withdrawn'], to: 'open', by: works, label: strings.moves.reopen },
}
export const movesOpenTo = (actor: Actor, need: Row) => openMoves(moves, actor, need)

export const can = {
  work: (actor: Actor, cityId: string) => works(actor, { cityId }),
  setOrder: (actor: Actor, cityId: string) => isOfCity(actor, cityId) && has(actor, 'coordinator'),
}
