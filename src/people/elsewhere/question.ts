// A question to the other parties of an agreement: do they, too, help these people?
import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { ElsewhereAnswers, ElsewhereQuestions } from '../../kit/tables.ts'
import { dayText, keysOf } from '../../kit/text.ts'
import { assistanceKinds } from '../assistance/index.ts'

export type Question = Selectable<ElsewhereQuestions>
export type Answer = Selectable<ElsewhereAnswers>
export type Says = Answer['says']

/** About whom stands in the address: one person, or a list. */
export type About = { of: 'people' | 'lists'; id: string }

export const AskForm = z.object({
  agreement: z.uuid({ message: 'choose' }),
  kind: z.enum(keysOf(assistanceKinds), { message: 'choose' }),
  from: dayText({ from: '2015-01-01' }),
  to: dayText({ from: '2015-01-01' }),
}).superRefine(({ from, to }, ctx) => { if (to < from) ctx.addIssue({ code: 'custom', message: 'dayEarly', path: ['to'] }) })
export type AskForm = z.infer<typeof AskForm>

/** Households that are taken off a list. */
export const TakeOffForm = z.object({ people: z.array(z.uuid()).default([]).refine((people) => people.length > 0, { message: 'chooseSome' }) })

export const AnswerFilter = z.object({ after: z.uuid().optional().catch(undefined) })
