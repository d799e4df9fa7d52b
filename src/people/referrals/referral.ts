import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Text } from '../../kit/language.ts'
import type { Referrals } from '../../kit/tables.ts'
import { codeText, dayText, keysOf, latinDigits, line, optional, paragraph } from '../../kit/text.ts'
import { type Shared as SharedFields, shareable } from '../registry/index.ts'
import { strings } from './strings.ts'
import { topicNames } from './topics.ts'

type Sealed = 'handedTo' | 'sealedFrom' | 'sealedTo' | 'answerHash' | 'paperHash' | 'followHash'
/** A referral as its two sides see it; what is sealed is opened by the store alone. */
export type Referral = Omit<Selectable<Referrals>, Sealed> & { fromName: Text; toName: Text; serviceName: Text | null }
export type Status = Referral['status']
export type Priority = Referral['priority']

export { type Shareable, shareable } from '../registry/index.ts'

/** What travels, sealed for each side: the person's fields, what the two wrote to each other, and the sender's codes. */
export type Shared = SharedFields & { note?: string; words?: Words[]; codes?: { link: string; paper: string; follow: string } }
export type Words = { at: string; orgId: string; by: string; words: string }

/** Hours until an answer is due (IASC inter-agency referral form); a city may set its own. */
export const clockHours: Record<Priority, number> = { emergency: 24, urgent: 72, normal: 14 * 24 }
/** Hours within which an accepted referral should have news: what is accepted is not forgotten either. */
export const newsHours: Record<Priority, number> = { emergency: 48, urgent: 7 * 24, normal: 30 * 24 }

export const Topic = z.enum(keysOf(topicNames))
export const PriorityWord = z.enum(keysOf(strings.priorities))
export const DeclineReason = z.enum(keysOf(strings.declineReasons))
export const FailReason = z.enum(keysOf(strings.failReasons))
export const CancelReason = z.enum(keysOf(strings.cancelReasons))
export const Outcome = z.enum(keysOf(strings.outcomes))
export const Override = z.enum(keysOf(strings.overrides))

/** What a sender fills in; the person, the service and what they agreed to come with the address. */
export const ReferralForm = z.object({
  topic: Topic,
  priority: PriorityWord,
  service: z.uuid({ message: 'choose' }),
  need: optional(z.uuid()),
  fields: z.array(z.enum(shareable)).default([]),
  override: optional(Override),
  note: optional(paragraph(1000)),
})
export type ReferralForm = z.infer<typeof ReferralForm>

/** A whole case goes to another organisation. */
export const TransferForm = z.object({
  to: z.uuid({ message: 'choose' }),
  topic: Topic.default('legal_advice'),
  priority: PriorityWord.default('normal'),
  override: optional(Override),
  note: optional(paragraph(1000)),
})
export type TransferForm = z.infer<typeof TransferForm>

/** What a referral answers or follows, from its address. */
export const Origin = z.object({
  kind: z.enum(['referral', 'back_referral']).catch('referral'),
  parent: z.uuid().optional().catch(undefined),
  need: z.uuid().optional().catch(undefined),
})

const today = () => new Date().toISOString().slice(0, 10)
const hourText = () => line(5).pipe(z.string().transform(latinDigits).pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'hour' })))

export const AcceptForm = z.object({ appointment: optional(dayText({ from: today })), hour: optional(hourText()), note: optional(paragraph(1000)) })
export const DeclineForm = z.object({ reason: DeclineReason, note: optional(paragraph(1000)) })
export const CompleteForm = z.object({ outcome: Outcome, note: optional(paragraph(1000)) })
export const FailForm = z.object({ reason: FailReason, note: optional(paragraph(1000)) })
export const CancelForm = z.object({ reason: CancelReason, note: optional(paragraph(1000)) })
export const AssignForm = z.object({ to: z.uuid({ message: 'choose' }) })
export const ViewForm = z.object({ name: line(60), query: line(300, { min: 0 }) })
export const NoteForm = z.object({ note: paragraph(1000) })

/** The person's own code, typed by hand. */
export const FollowForm = z.object({ code: codeText() })
export const ConfirmForm = z.object({ code: codeText(), confirmed: z.enum(['helped', 'partly', 'not_helped'], { message: 'choose' }) })

/** What a list shows. A wrong word in the address is no word. */
export const views = ['mine', 'late', 'new', 'others', 'done', 'all'] as const
export const ReferralFilter = z.object({
  view: z.enum(views).catch('mine'),
  theme: z.string().optional().catch(undefined),
  partner: z.uuid().optional().catch(undefined),
  status: z.string().optional().catch(undefined),
  month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/).optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
  after: z.string().regex(/^([\dT:.Z-]{24}_)?[0-9a-f-]{36}$/).optional().catch(undefined),
})
export type ReferralFilter = z.infer<typeof ReferralFilter>
