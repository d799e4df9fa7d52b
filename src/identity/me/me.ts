import { z } from 'zod'

/** A password, or a code where there is none. */
export const ConfirmForm = z.object({ password: z.string().max(200).default(''), code: z.string().max(40).default('') })

export const NewsForm = z.object({ news: z.literal('1').optional() })
