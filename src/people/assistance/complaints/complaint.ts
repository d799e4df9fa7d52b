// A complaint about what somebody may collect: what they say, and what is answered.
import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Complaints } from '../../../kit/tables.ts'
import { keysOf, optional, paragraph } from '../../../kit/text.ts'
import { complaintKinds, complaintOutcomes } from '../words.ts'

export type Complaint = Omit<Selectable<Complaints>, 'sealed'>
/** The sealed blob. */
export type Said = { words: string; answer?: string }

export const ComplaintForm = z.object({
  kind: z.enum(keysOf(complaintKinds), { message: 'choose' }),
  words: paragraph(1000),
  wantsAnswer: optional(z.literal('1')),
})
export type ComplaintForm = z.infer<typeof ComplaintForm>

export const AnswerForm = z.object({
  outcome: z.enum(keysOf(complaintOutcomes), { message: 'choose' }),
  answer: paragraph(1000),
})
export type AnswerForm = z.infer<typeof AnswerForm>

export const views = ['new', 'closed'] as const
export const ComplaintFilter = z.object({
  view: z.enum(views).catch('new'),
  day: z.uuid().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
})
export type ComplaintFilter = z.infer<typeof ComplaintFilter>

/** How many wait, and how many were answered. */
export type Counts = Record<Complaint['status'], number>
