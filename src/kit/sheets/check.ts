import type { z } from 'zod'
import { type Errors, explain as explainForm } from '../form.ts'
import type { Translate } from '../language.ts'
import type { Mapping } from './columns.ts'
import type { Row } from './read.ts'
import { strings } from './strings.ts'

export type CellError = {
  /** The field's key; '' when the row as a whole is wrong. */
  field: string
  /** The heading as the file has it. */
  column: string
  /** In the reader's language. */
  message: string
  value: string
}
export type GoodRow<T> = { row: number; data: T; change?: Change }
export type BadRow = { row: number; cells: string[]; errors: CellError[] }
/** What taking a row over would do. */
export type Change = 'new' | 'changed' | 'unchanged'

export type Totals = { rows: number; good: number; bad: number } & Record<Change, number>

export type Checked<T> = {
  good: GoodRow<T>[]
  /** At most `keepBad` of them; `totals.bad` counts all. */
  bad: BadRow[]
  totals: Totals
}

export type Check<S extends z.ZodType> = {
  columns: string[]
  mapping: Mapping
  schema: S
  t: Translate
  /** What is wrong, by field, in the reader's language; the kit's own by default. */
  explain?: (error: z.ZodError, t: Translate) => Errors
  /** Two rows of one identity are one too many. */
  identity?: (data: z.output<S>) => string | undefined
  compare?: (data: z.output<S>, row: number) => Change | Promise<Change>
}

type Rows = Iterable<Row> | AsyncIterable<Row>

/** Judges rows one by one, for imports of any length. */
export async function* eachChecked<S extends z.ZodType>(
  rows: Rows, check: Check<S>,
): AsyncGenerator<GoodRow<z.output<S>> | BadRow> {
  const seen = new Map<string, number>()
  for await (const row of rows) {
    const judged = judge(row, check)
    if ('errors' in judged) {
      yield judged
      continue
    }
    const identity = check.identity?.(judged.data)
    const first = identity === undefined ? undefined : seen.get(identity)
    if (first !== undefined) {
      yield badRow(row, [rowError(check.t(strings.sameAsRow, { row: String(first) }))])
      continue
    }
    if (identity !== undefined) seen.set(identity, row.number)
    yield check.compare ? { ...judged, change: await check.compare(judged.data, row.number) } : judged
  }
}

/** Judges all rows: the good with their data, the bad with what is wrong where. */
export async function checkRows<S extends z.ZodType>(
  rows: Rows, check: Check<S> & { keepBad?: number },
): Promise<Checked<z.output<S>>> {
  const { keepBad = 1000 } = check
  const good: GoodRow<z.output<S>>[] = []
  const bad: BadRow[] = []
  const totals: Totals = { rows: 0, good: 0, bad: 0, new: 0, changed: 0, unchanged: 0 }
  for await (const judged of eachChecked(rows, check)) {
    totals.rows++
    if ('errors' in judged) {
      totals.bad++
      if (bad.length < keepBad) bad.push(judged)
    } else {
      totals.good++
      if (judged.change) totals[judged.change]++
      good.push(judged)
    }
  }
  return { good, bad, totals }
}

function judge<S extends z.ZodType>(row: Row, check: Check<S>): GoodRow<z.output<S>> | BadRow {
  const { columns, mapping, schema, t, explain = explainForm } = check
  if (row.cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    return badRow(row, [rowError(t(strings.moreCellsThanHeadings))])
  }
  const read = schema.safeParse(valuesOf(row, mapping))
  if (read.success) return { row: row.number, data: read.data }
  return badRow(row, Object.entries(explain(read.error, t)).map(([path, message]) => {
    const field = fieldOf(path, mapping)
    const column = mapping[field]
    return column === undefined
      ? { ...rowError(message), field: path }
      : { field, column: columns[column] ?? '', message, value: shown(row.cells[column] ?? '') }
  }))
}

const badRow = ({ number, cells }: Row, errors: CellError[]): BadRow => ({ row: number, cells, errors })
const rowError = (message: string): CellError => ({ field: '', column: '', message, value: '' })

// An error in a part of a field ('themes.0') is told at the field.
function fieldOf(path: string, mapping: Mapping): string {
  let field = path
  while (!Object.hasOwn(mapping, field) && field.includes('.')) field = field.slice(0, field.lastIndexOf('.'))
  return Object.hasOwn(mapping, field) ? field : path
}

const longestShown = 200
const shown = (value: string) =>
  value.length > longestShown ? `${value.slice(0, longestShown).toWellFormed()}…` : value

/** The cells of a row by field; the field `name.fr` is the property `fr` of `name`. */
function valuesOf({ cells }: Row, mapping: Mapping): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [key, column] of Object.entries(mapping)) {
    const path = key.split('.')
    const last = path.pop()!
    let within = values
    for (const part of path) within = (within[part] ??= {}) as Record<string, unknown>
    within[last] = cells[column] ?? ''
  }
  return values
}

export type PreviewRow = { row: number; cells: string[]; errors: CellError[] }
export type Preview = {
  totals: Totals
  /** The fields that are read, with the headings they are read from. */
  fields: { key: string; column: string }[]
  /** The first rows as the file has them, one cell a field. */
  rows: PreviewRow[]
  errors: (CellError & { row: number })[]
  /** How many bad rows are not among `errors`. */
  moreBad: number
}

/** What a page shows before anything is taken over. */
export function preview(
  rows: Row[], checked: Checked<unknown>, { columns, mapping }: { columns: string[]; mapping: Mapping }, most = 20,
): Preview {
  const fields = Object.entries(mapping).map(([key, column]) => ({ key, column: columns[column] ?? '' }))
  const bad = new Map(checked.bad.map((entry) => [entry.row, entry.errors]))
  const shownBad = checked.bad.slice(0, most)
  return {
    totals: checked.totals,
    fields,
    rows: rows.slice(0, most).map(({ number, cells }) => ({
      row: number,
      cells: fields.map(({ key }) => shown(cells[mapping[key]!] ?? '')),
      errors: bad.get(number) ?? [],
    })),
    errors: shownBad.flatMap(({ row, errors }) => errors.map((error) => ({ row, ...error }))),
    moreBad: checked.totals.bad - shownBad.length,
  }
}
