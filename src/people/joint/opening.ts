// A person of another organisation whom an agreement opens.
import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Openings } from '../../kit/tables.ts'
import { lookReasons } from '../registry/index.ts'

/** What stands in clear: whose, to whom, under which agreement, which fields, until when. */
export type Opening = Omit<Selectable<Openings>, 'sealed'>

const reasons = Object.keys(lookReasons) as [keyof typeof lookReasons, ...(keyof typeof lookReasons)[]]
export const LookForm = z.object({ reason: z.enum(reasons, { message: 'choose' }) })
export type LookForm = z.infer<typeof LookForm>
