import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { DuplicatePairs } from '../../kit/tables.ts'

export type Pair = Omit<Selectable<DuplicatePairs>, 'sealed'>
export type Status = Pair['status']
/** How two files agree, by field, the log odds that the fitted model alone gives them, and a hash of what was compared. */
export type Agreement = { levels: Record<string, number>; logOdds: number; mark: string }

export const statuses = ['open', 'unsure', 'same', 'different'] as const satisfies Status[]

export const PairFilter = z.object({
  view: z.enum(statuses).catch('open'),
  after: z.string().regex(/^[\d.e-]{1,25}_[0-9a-f-]{36}$/).optional().catch(undefined),
})
export type PairFilter = z.infer<typeof PairFilter>
export const cursorOf = ({ likelihood, id }: Pair) => `${likelihood}_${id}`

export const MoveForm = z.object({ move: z.enum(['same', 'different', 'unsure', 'reopen']) })

/** What a page tells of the decision that led to it. */
export const Arrival = z.object({
  done: z.enum(statuses).optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
})
export type Arrival = z.infer<typeof Arrival>

/** Below this, two files are hardly ever of one person: nobody is shown them. */
export const leastLikely = 0.2
/** In words: as numbers, what is between sure and improbable is rough. */
export const wordFor = ({ likelihood }: Pick<Pair, 'likelihood'>) => (likelihood >= 0.95 ? 'nearlySure' : likelihood >= 0.5 ? 'likely' : 'possible')
