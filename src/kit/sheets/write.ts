import type { Cell, CellObject } from 'write-excel-file/node'
import { guarded } from './book.ts'

export type ColumnType = 'text' | 'number' | 'date' | 'url'
export type OutColumn = {
  heading: string
  /** In characters; by default what the type needs. */
  width?: number
  type?: ColumnType
}
export type OutCell = string | number | boolean | null | undefined
export type OutSheet = { name: string; rightToLeft: boolean; columns: OutColumn[]; rows: Iterable<readonly OutCell[]> }

const widths: Record<ColumnType, number> = { text: 30, number: 12, date: 14, url: 40 }
const asText = '@'

/** A workbook: bold headings that stay in view, days as days, and no text that could run as a formula. */
export async function writeXlsx({ sheets }: { sheets: OutSheet[] }): Promise<Buffer> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const written = sheets.map(({ rightToLeft, columns, rows }, index) => ({
    sheet: names[index]!,
    rightToLeft,
    stickyRowsCount: 1,
    columns: columns.map(({ width, type = 'text' }) => ({ width: width ?? widths[type] })),
    data: [columns.map(({ heading }) => headingCell(heading)), ...dataRows(columns, rows)],
  }))
  const { default: writeXlsxFile } = await import('write-excel-file/node') // read when there is a table to write
  return writeXlsxFile(written, { fontFamily: 'Arial', fontSize: 11 }).toBuffer()
}

function* dataRows(columns: OutColumn[], rows: Iterable<readonly OutCell[]>): Generator<Cell[]> {
  for (const row of rows) yield columns.map(({ type = 'text' }, index) => dataCell(row[index], type))
}

const headingCell = (heading: string): CellObject =>
  ({ ...textCell(heading), fontWeight: 'bold', backgroundColor: '#E8EEF4', wrap: true, alignVertical: 'center' })

function dataCell(value: OutCell, type: ColumnType): Cell {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return { value, type: Boolean }
  if (typeof value === 'number' && Number.isFinite(value)) return { value, type: Number }
  const text = String(value)
  if (type === 'number' && isPlainNumber(text)) return { value: Number(text), type: Number }
  if (type === 'date' && isDay(text)) return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return textCell(text)
}

/** Text in a cell formatted as text: it stays text when somebody edits it. */
function textCell(text: string): CellObject {
  const cell = { value: escapedForXml(guardedTwice(text)), type: String, format: asText, alignVertical: 'top' } as const
  return text.includes('\n') || text.length > 60 ? { ...cell, wrap: true } : cell
}

// In XLSX a text cell never runs; only what the reader would take for a guard needs one.
const guardedTwice = (text: string) => (text.startsWith("'") ? guarded(text) : text)

const longestCell = 32_767

// `_x000D_` is how XLSX writes what XML cannot hold; a text that looks like that is escaped itself, and so are
// the names that every JavaScript object knows (the writer keeps its texts in one).
function escapedForXml(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffd-\uffff]/g, escape)
    .slice(0, longestCell)
  return escaped in Object.prototype ? escape(escaped[0]!) + escaped.slice(1) : escaped
}

const escape = (char: string) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

const isPlainNumber = (text: string) => /^-?\d{1,15}(?:\.\d{1,10})?$/.test(text)

// Excel knows no day before 1900, and counts one too many in its first two months.
const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && text >= '1900-03-01' && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text)

/** Names as Excel takes them: up to 31 characters, none of []/\:*?, no two alike. */
function sheetNames(names: string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const clean = name.toWellFormed().replace(/[\p{C}[\]/\\:*?]+/gu, ' ').replace(/^[' ]+|[' ]+$/g, '') || 'Mudun'
    let unique = cut(clean, 31)
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${cut(clean, 30 - String(n).length)} ${n}`
    taken.add(unique.toLowerCase())
    return unique
  })
}

const cut = (text: string, length: number) => text.slice(0, length).replace(/[\ud800-\udbff]$/, '').trimEnd()

type Csv = {
  columns: Pick<OutColumn, 'heading'>[]
  rows: Iterable<readonly OutCell[]>
  /** Excel takes `;` where a comma is the decimal sign, as in French. */
  delimiter?: ',' | ';' | '\t'
}

/** CSV (RFC 4180) in UTF-8 with a byte order mark, for Excel's sake, and with formulas disarmed by an apostrophe. */
export function writeCsv(csv: Csv): Buffer {
  return Buffer.from([...csvLines(csv)].join(''))
}

/** The same line by line, for exports of any length. */
export function* csvLines({ columns, rows, delimiter = ',' }: Csv): Generator<string> {
  const line = (cells: readonly OutCell[]) => `${cells.map(csvCell).join(delimiter)}\r\n`
  yield `\ufeff${line(columns.map(({ heading }) => heading))}`
  for (const row of rows) yield line(columns.map((_, index) => row[index]))
}

// Every text is quoted: a separator of another country's Excel must not begin a new cell within it.
function csvCell(value: OutCell): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value !== 'string') return String(value)
  return `"${guarded(value.toWellFormed()).replaceAll('"', '""')}"`
}
