// A table of people on its way in: what is kept of it, and what was found of its rows.
import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Text } from '../../../kit/language.ts'
import type { Row, SheetKind } from '../../../kit/sheets/index.ts'
import type { PersonImports } from '../../../kit/tables.ts'
import { optional } from '../../../kit/text.ts'
import { Agreement } from '../person.ts'
import type { Dates, Meaning, Told } from './columns/column.ts'
import type { RowForm } from './rows/row.ts'

/** The most rows of one table, and how many are held in memory at once. */
export const mostRows = 200_000
export const partSize = 250

/** What those in the file agreed to, as whoever sends it says. */
export const Consent = Agreement.extend({ sure: z.literal('1', { message: 'required' }) })
export type Consent = z.infer<typeof Consent>

export const Choices = z.object({
  /** Whoever is perhaps known already: registered, and proposed to be compared; or held back, with the reason. */
  alike: z.enum(['register', 'hold']).default('hold'),
  /** Whose number is known and whose data differ: left as they are, or corrected. */
  changed: z.enum(['keep', 'correct']).default('keep'),
})
export type Choices = z.infer<typeof Choices>

export const Mapping = z.object({
  meaning: z.array(z.string()),
  dates: z.enum(['day', 'month']).default('day'),
  saveAs: optional(z.string().trim().max(80)),
})

/** What is sealed of an import as a whole. */
export type Head = Pick<SheetKind, 'kind' | 'delimiter' | 'encoding'> & {
  fileName: string
  headings: string[]
  meaning: Meaning
  dates: Dates
  /** The name of the mapping that was found for these headings. */
  mapping?: string | undefined
  /** The columns were looked at. */
  mapped?: boolean
  consent?: Consent
  choices?: Choices
}

export type Verdict = 'new' | 'alike' | 'changed' | 'same' | 'refused'
export type Counts = Record<Verdict, number>
/** How somebody looks like somebody else: by a paper, by phone and name, by names and year, by being the very same row. */
export type Likeness = { by: 'document' | 'phone' | 'names' | 'row'; row?: number; person?: string }
export type Flaw = { field: Told | ''; message: Text }

/** A row once it was judged. `key` and `content` are keyed hashes, in base64. */
export type Judged =
  | { row: number; verdict: 'refused'; flaws: Flaw[] }
  | { row: number; verdict: 'same' | 'changed'; form: RowForm; key: string; content: string; person: string }
  | { row: number; verdict: 'new' | 'alike'; form: RowForm; key: string; content: string; like?: Likeness; person?: string }

export type Writable = Extract<Judged, { verdict: 'new' | 'alike' }>
export type Known = Extract<Judged, { verdict: 'same' | 'changed' }>

export type Part = { rows: Row[] }
export type ImportRow = Omit<Selectable<PersonImports>, 'sealed' | 'counts'> & { counts: Partial<Counts> }
export type Import = ImportRow & Head
