// What a desk is asked, and what it answers: a big yes, or no and why.
import { z } from 'zod'
import { codeText } from '../../../kit/text.ts'

export const DeskForm = z.object({
  code: codeText(40),
  /** Made on the device: the same handover sent twice is one. */
  key: z.uuid().optional().catch(undefined),
  /** When it was handed out, where the connection had dropped. */
  at: z.coerce.date().optional().catch(undefined),
})
export type DeskForm = z.infer<typeof DeskForm>

export type Refusal = 'unknown' | 'elsewhere' | 'already' | 'void' | 'notOpen'
export type Answer =
  | { yes: true; queueNo: number; amount: number; size: number; id: string }
  | { yes: false; why: Refusal; queueNo?: number; at?: Date; /** Of this day, though not to be handed over. */ id?: string }
