import { z } from 'zod'
import { nested } from '../../../kit/in-three.ts'
import { optional, paragraph, phoneText } from '../../../kit/text.ts'
import { CapacityForm, hoursFields, hoursOf } from '../service.ts'

/** What the page of a link posts. Only a correction fills more than its answer. */
export const linkForm = (country: string) => z.preprocess(nested, z.discriminatedUnion('answer', [
  z.object({ answer: z.enum(['still', 'closed']) }),
  z.object({ answer: z.literal('correct'), phone: optional(phoneText(country)), ...hoursFields, ...CapacityForm.in.shape, words: optional(paragraph(600)) }),
])).transform((form) => ({
  capacity: 'open' as const, free: undefined, phone: undefined, words: undefined, ...form,
  hours: form.answer === 'correct' ? hoursOf(form) : ('always' as const),
}))
export type LinkAnswer = z.output<ReturnType<typeof linkForm>>
