import { z } from 'zod'
import { languages } from '../../../kit/language.ts'
import { Theme } from '../practice.ts'

export const sorts = ['new', 'taken', 'fit'] as const

/** What a reader looks for. A wrong word in the address is no word. */
export const PracticeFilter = z.object({
  q: z.string().transform((text) => text.trim().slice(0, 100)).catch(''),
  theme: Theme.optional().catch(undefined),
  country: z.string().regex(/^[A-Z]{2}$/).optional().catch(undefined),
  city: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/).optional().catch(undefined),
  measured: z.literal('1').optional().catch(undefined),
  in: z.enum(languages).optional().catch(undefined),
  sort: z.enum(sorts).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})
export type PracticeFilter = z.infer<typeof PracticeFilter>
