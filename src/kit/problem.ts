import { HTTPException } from 'hono/http-exception'
import { ZodError } from 'zod'
import type { Text } from './language.ts'
import { strings } from './strings.ts'

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 428 | 429 | 503

/** Anything that may go wrong and that the user should be told about; all else is a fault of ours. */
export class Problem extends Error {
  readonly status: ProblemStatus
  readonly text: Text
  /** Where to go from here, if anywhere. */
  readonly way?: { path: string; label: Text }

  constructor(status: ProblemStatus, text: Text, way?: Problem['way']) {
    super(text.en)
    this.status = status
    this.text = text
    if (way) this.way = way
  }
}

/** What a program sent, and what is wrong with it by field. */
export class Invalid extends Problem {
  readonly errors: Record<string, string>

  constructor(errors: Record<string, string>) {
    super(422, strings.problems.invalid)
    this.errors = errors
  }
}

/** A no that is an answer: programs tell one from another by a word. */
export class Refused extends Problem {
  readonly why: string

  constructor(why: string, text: Text) {
    super(409, text)
    this.why = why
  }
}

export const malformed = () => new Problem(400, strings.problems.malformed)
export const signInFirst = () => new Problem(401, strings.problems.signInFirst)
export const forbidden = () => new Problem(403, strings.problems.forbidden)
export const notFound = () => new Problem(404, strings.problems.notFound)
export const conflict = () => new Problem(409, strings.problems.conflict)
export const isConflict = (error: unknown) => error instanceof Problem && error.status === 409
export const linkGone = () => new Problem(410, strings.problems.linkGone)
export const changedMeanwhile = () => new Problem(412, strings.problems.changedMeanwhile)
export const unconditional = () => new Problem(428, strings.problems.unconditional)
export const notJson = () => new Problem(415, strings.problems.notJson)
export const tooLarge = () => new Problem(413, strings.problems.tooLarge)
export const tooMany = () => new Problem(429, strings.problems.tooMany)
export const busy = () => new Problem(503, strings.problems.busy)

/** `must(can.edit(actor, practice))`: goes on only if the policy says yes. */
export function must(allowed: boolean): asserts allowed {
  if (!allowed) throw forbidden()
}

/** `orNotFound(await query.executeTakeFirst())`: goes on only if there is such a row. */
export function orNotFound<T>(row: T | undefined): T {
  if (row === undefined) throw notFound()
  return row
}

/**
 * What Hono, Zod or PostgreSQL refuses, in our own words.
 * Row-level security is not here: where it has to refuse a write, a policy forgot to.
 */
export function asProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error
  if (error instanceof HTTPException) return error.status === 413 ? tooLarge() : malformed()
  if (error instanceof ZodError) return malformed() // a form that no page of ours makes
  if (error instanceof URIError) return notFound()
  if ((error as Error)?.name === 'DatabaseBusy' || /^timeout exceeded when trying to connect/.test(String((error as Error)?.message))) return busy()
  switch ((error as { code?: string }).code) {
    case '22P02': return notFound() // an id that is no uuid
    case '22021': case '22P05': return malformed() // bytes that are no text
    case '22003': case '22007': case '22008': return malformed() // a number or day out of range, or none
    case '23505': return conflict() // a unique index: somebody was first
    case '40001': case '40P01': return conflict()
    case '53300': case '57P01': case '57P03': case 'ECONNREFUSED': case 'ECONNRESET': return busy()
  }
}
