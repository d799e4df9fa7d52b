import { z } from 'zod'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).optional().catch(undefined)
const id = z.uuid().optional().catch(undefined)

/** What is looked for; a wrong word in the address is no word. `before` is the last row of the page before. */
export const AuditFilter = z.object({ by: id, from: day, to: day, before: id, about: z.string().regex(/^[a-z_]+$/).optional().catch(undefined) })
export type AuditFilter = z.infer<typeof AuditFilter>

export type EventRow = { id: string; at: Date; name: string; subject: string; by: string | null; data: Record<string, unknown> }
export type AccessRow = { id: string; at: Date; by: string; reason: string; personId: string; cityId: string }
export const pageSize = 50
