import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Text } from '../../../kit/language.ts'
import type { ServiceFeedback } from '../../../kit/tables.ts'
import { optional, paragraph } from '../../../kit/text.ts'

export type Feedback = Omit<Selectable<ServiceFeedback>, 'sealed'> & { words?: string | undefined; serviceName: Text | null; guideTitle: Text | null }

export const FeedbackForm = z.object({
  about: z.enum(['service', 'guide', 'search']),
  /** The service or guide. */
  of: optional(z.uuid()),
  verdict: z.enum(['right', 'wrong', 'closed', 'unhelpful', 'other'], { message: 'choose' }),
  words: optional(paragraph(600)),
  /** A field that people do not see: whoever fills it is a program. */
  website: z.string().max(2000).optional(),
})
export type FeedbackForm = z.infer<typeof FeedbackForm>
