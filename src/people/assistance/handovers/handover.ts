// What a figure of assistance opens to: slips that were collected, or are promised.
import { z } from 'zod'
import { kinds } from '../words.ts'
import { keysOf } from '../../../kit/text.ts'

export const views = ['redeemed', 'issued'] as const
export const HandoverFilter = z.object({
  view: z.enum(views).catch('redeemed'),
  kind: z.enum(keysOf(kinds)).optional().catch(undefined),
  /** Of figures: in UTC. */
  month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
})
export type HandoverFilter = z.infer<typeof HandoverFilter>
