// A list: whom a programme's rules choose, and whom they do not.
import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { AssistanceListEntries, AssistanceLists } from '../../../kit/tables.ts'

export type List = Selectable<AssistanceLists>
export type Entry = Selectable<AssistanceListEntries>

export const MoveForm = z.object({ move: z.enum(['approve', 'drop']) })

/** What of a list is shown: those on it, or those not. */
export const EntryFilter = z.object({
  view: z.enum(['in', 'out']).catch('in'),
  after: z.uuid().optional().catch(undefined),
})
export type EntryFilter = z.infer<typeof EntryFilter>
