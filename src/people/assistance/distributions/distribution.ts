// A day on which help is handed out, and what each may collect there.
import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Distributions, Entitlements } from '../../../kit/tables.ts'
import { dayText, latinDigits, line, optional, paragraph } from '../../../kit/text.ts'
import { amountText } from '../money/money.ts'

export type Distribution = Omit<Selectable<Distributions>, 'sealed'>
export type Entitlement = Omit<Selectable<Entitlements>, 'sealed' | 'codeHash' | 'mark' | 'redeemKey'>

const hour = () => line(5).pipe(z.string().transform(latinDigits).pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'hour' })))

export const PlanForm = z.object({
  place: line(120),
  area: optional(line(60)),
  day: dayText({ from: '2020-01-01' }),
  from: hour(),
  to: hour(),
})
export type PlanForm = z.infer<typeof PlanForm>

export const MoveForm = z.object({ move: z.enum(['start', 'end', 'cancel']) })
export const ReconcileForm = z.object({ counted: amountText(), why: optional(paragraph(1000)) })
export type ReconcileForm = z.infer<typeof ReconcileForm>
export const EntitlementMoveForm = z.object({ move: z.enum(['undo', 'void']) })

export const views = ['planned', 'over'] as const
export const DayFilter = z.object({ view: z.enum(views).catch('planned'), after: z.uuid().optional().catch(undefined) })
export type DayFilter = z.infer<typeof DayFilter>

export const EntitlementFilter = z.object({
  view: z.enum(['all', 'issued', 'redeemed', 'void']).catch('all'),
  after: z.coerce.number().int().min(0).max(2_000_000_000).optional().catch(undefined),
})
export type EntitlementFilter = z.infer<typeof EntitlementFilter>

/** What a day came to: how many, and how much. */
export type Sums = Record<'issued' | 'redeemed' | 'void', { n: number; amount: number }> & { twice: { n: number; amount: number } }

/** What should have come back: all that was taken there, less what was handed out. */
export const expectedBack = ({ issued }: Sums) => issued.amount
