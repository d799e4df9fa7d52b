import { SheetProblem } from './problem.ts'

/** A row of a table: its number as the spreadsheet program shows it, and its cells as text. */
export type Row = { number: number; cells: string[] }

export type SheetLimits = {
  /** Of the file as sent. */
  bytes: number
  /** Of an XLSX or ODS file once unpacked. */
  unpacked: number
  /** Rows that are not empty, the headings among them. */
  rows: number
  columns: number
  /** Characters in a cell. */
  cell: number
}

export const usualLimits: SheetLimits = {
  bytes: 20 * 2 ** 20, unpacked: 200 * 2 ** 20, rows: 20_000, columns: 200, cell: 32_767,
}

/** Cells of one column that are shown as one; only the first holds the value. */
export type Merged = { column: number; from: number; to: number }

/** A file with sheets, read row by row; empty rows are left out. */
export type Book = {
  sheets: string[]
  /** Steps through the rows of a sheet; merged cells are told once the rows are read. */
  rows: (sheet: number, merged?: Merged[]) => AsyncGenerator<Row>
}

/** A row being read, within limits from the first cell on: no file can ask for more memory than they allow. */
export class RowInHand {
  readonly number: number
  readonly #limits: SheetLimits
  #cells: string[] = []

  constructor(number: number, limits: SheetLimits) {
    this.number = number
    this.#limits = limits
  }

  /** Columns count from 0. */
  put(column: number, text: string) {
    if (text === '') return
    if (!(column < this.#limits.columns)) throw new SheetProblem('tooManyColumns', this.#limits.columns)
    if (text.length > this.#limits.cell) throw new SheetProblem('cellTooLong', this.number)
    while (this.#cells.length < column) this.#cells.push('')
    this.#cells[column] = unguarded(text)
  }

  done(): Row | undefined {
    return this.#cells.every((cell) => cell.trim() === '') ? undefined : { number: this.number, cells: this.#cells }
  }
}

// A text that begins like a formula gets an apostrophe where it could run, and loses it when it is read again.
const formulaStart = /^'*[=+\-@\t\r＝＋－＠]/

/** The text as no spreadsheet program takes it for a formula; `unguarded` takes it back. */
export const guarded = (text: string) => (formulaStart.test(text) ? `'${text}` : text)

export const unguarded = (text: string) => (text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text)
