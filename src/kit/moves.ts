import type { z } from 'zod'
import type { Actor } from './actor.ts'
import { conflict, forbidden } from './problem.ts'
import type { Text } from './language.ts'

/** One step in a thing's life. Pages, API, reminders and documentation are drawn from the table of them. */
export type Move<Row, Status extends string> = {
  from: readonly Status[]
  to: Status
  /** Who may make it, of those who reach the row. */
  by: (actor: Actor, row: Row) => boolean
  /** The verb on its button. */
  label: Text
  /** What it asks for. */
  asks?: z.ZodObject
  /** Whoever holds the record's link or code may make it, without an account. */
  passes?: true
  /** Less than a good end: quiet or red button. */
  tone?: 'primary' | 'secondary' | 'danger'
}
export type Moves<Name extends string, Row, Status extends string> = Record<Name, Move<Row, Status>>

/** The moves open to this actor on this row now, in the order of their table. */
export function openMoves<Name extends string, Status extends string, Row extends { status: Status }>(
  moves: Moves<Name, Row, Status>, actor: Actor, row: Row,
): Name[] {
  return (Object.keys(moves) as Name[]).filter((name) => isOpen(moves[name], actor, row))
}

/** Goes on only if the move is open; a row that has moved on meanwhile is a conflict, not a ban. */
export function mustMove<Status extends string, Row extends { status: Status }>(move: Move<Row, Status>, actor: Actor, row: Row) {
  if (!move.by(actor, row)) throw forbidden()
  if (!move.from.includes(row.status)) throw conflict()
}

function isOpen<Status extends string, Row extends { status: Status }>(move: Move<Row, Status>, actor: Actor, row: Row) {
  return move.from.includes(row.status) && move.by(actor, row)
}
