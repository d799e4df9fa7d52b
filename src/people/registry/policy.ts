// Who may do what with a person they reach. Which ones they reach is in the migration.
import { type Actor, has, isOfCity, worksIn } from '../../kit/actor.ts'
import { type Moves, openMoves } from '../../kit/moves.ts'
import type { Person } from './person.ts'
import { strings } from './strings.ts'

type Row = Pick<Person, 'status' | 'cityId'>

const works = (actor: Actor, cityId: string) => has(actor, 'case_worker') && worksIn(actor, cityId)

export type MoveName = 'close' | 'reopen'

/** The life of a file: open → closed ⇄ open; erased by the clock, when two agreed or its time is over. */
export const moves: Moves<MoveName, Row, Person['status']> = {
  close: { from: ['open'], to: 'closed', by: (actor, row) => works(actor, row.cityId), label: strings.moves.close },
  reopen: { from: ['closed'], to: 'open', by: (actor, row) => works(actor, row.cityId), label: strings.moves.reopen, tone: 'primary' },
}
export const movesOpenTo = (actor: Actor, person: Row) => openMoves(moves, actor, person)

export const can = {
  /** Sees the people of their organisation, registers them and works on their files. */
  work: works,
  /** Takes a list of people with their identities out. */
  extractIdentities: (actor: Actor, cityId: string) => works(actor, cityId) && has(actor, 'administrator'),
  /** Asks for an erasure, or confirms what somebody else asked for. */
  confirmErasure: (actor: Actor, cityId: string, { askedBy }: { askedBy: string | null }) =>
    (works(actor, cityId) || (has(actor, 'administrator') && worksIn(actor, cityId))) && actor.userId !== askedBy,
  seeErasures: (actor: Actor, cityId: string) => worksIn(actor, cityId) && has(actor, 'case_worker', 'administrator'),
  seeLooks: (actor: Actor, cityId: string) => worksIn(actor, cityId) && has(actor, 'administrator', 'auditor'),
  /** How long anybody in the city may keep a file at most. */
  limitRetention: (actor: Actor, cityId: string) => isOfCity(actor, cityId) && has(actor, 'coordinator'),
  setRetention: (actor: Actor, cityId: string) => worksIn(actor, cityId) && has(actor, 'administrator'),
}
