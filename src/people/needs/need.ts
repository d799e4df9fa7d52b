// The words of needs.
import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Needs } from '../../kit/tables.ts'
import { themes } from '../../kit/themes.ts'
import { keysOf, latinDigits, optional, paragraph, wholeNumber } from '../../kit/text.ts'
import { usualWeights } from './score.ts'
import { strings } from './strings.ts'

/** A need as its organisation sees it; its note is sealed. */
export type Need = Omit<Selectable<Needs>, 'sealed'>
export type Status = Need['status']
export type Urgency = Need['urgency']

export const urgencies = ['emergency', 'urgent', 'normal'] as const
export const isOpen = (status: Status) => status === 'open' || status === 'in_response'

export const NeedForm = z.object({
  theme: z.enum(themes, { message: 'choose' }),
  urgency: z.enum(urgencies, { message: 'choose' }),
  note: optional(paragraph(1000)),
})
export type NeedForm = z.infer<typeof NeedForm>

export const NotMetForm = z.object({ reason: z.enum(keysOf(strings.notMetReasons), { message: 'choose' }) })

export const MoveForm = z.object({ move: z.enum(['respond', 'meet', 'fail', 'withdraw', 'reopen']) })

/** A weight: points from 0 to 200, halves and tenths too. */
const weight = () => z.string().transform((text) => Number(latinDigits(text.trim()).replace(',', '.')))
  .pipe(z.number({ message: 'number' }).min(0).max(200))
export const WeightsForm = z.object({
  version: wholeNumber(),
  ...(Object.fromEntries(Object.keys(usualWeights).map((key) => [key, weight()])) as Record<keyof typeof usualWeights, ReturnType<typeof weight>>),
})

/** What the queue shows. A wrong word in the address is no word. */
export const NeedFilter = z.object({
  view: z.enum(['open', 'in_response', 'over']).catch('open'),
  theme: z.enum(themes).optional().catch(undefined),
  after: z.string().regex(/^-?[\d.e+-]+_[0-9a-f-]{36}$/).optional().catch(undefined),
})
export type NeedFilter = z.infer<typeof NeedFilter>
