import { z } from 'zod'
import { line } from '../../kit/text.ts'

/** An app's six digits, or one of the recovery codes. */
export const CodeForm = z.object({ code: z.string().trim().min(1).max(40) })
export const PasskeyLabel = line(60)

export type Passkey = { id: string; label: string; createdAt: Date; lastUsedAt: Date | null }
