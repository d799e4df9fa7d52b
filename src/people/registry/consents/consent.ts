import { z } from 'zod'
import { optional } from '../../../kit/text.ts'
import { shareable } from '../person.ts'
import { hows, purposes } from '../words.ts'

const keys = <T extends object>(words: T) => Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]

/** Consents by which data reaches other organisations: they say which, and whom. */
export const travels = (purpose: keyof typeof purposes) => purpose === 'referral' || purpose === 'agreement'

/** One more thing somebody agrees to. `to` is 'partners' or one organisation, when it is about sending data. */
export const ConsentForm = z.object({
  purpose: z.enum(keys(purposes), { message: 'choose' }),
  to: optional(z.union([z.literal('partners'), z.uuid()])),
  fields: z.array(z.enum(shareable)).default([]),
  how: z.enum(keys(hows), { message: 'choose' }),
})
export type ConsentForm = z.infer<typeof ConsentForm>
