import { type Book, type Merged, type Row, type SheetLimits, usualLimits } from './book.ts'
import { csvRows, type Delimiter, type Told } from './csv.ts'
import type { Encoding } from './encoding.ts'
import { openOds } from './ods.ts'
import { SheetProblem } from './problem.ts'
import { openZip } from './unzip.ts'
import { openXlsx } from './xlsx.ts'

export { type Row, type SheetLimits, usualLimits } from './book.ts'
export { type SheetFault, SheetProblem } from './problem.ts'

export type Sheet = {
  /** The headings, as written; an empty one is ''. */
  columns: string[]
  /** What stands below them, without empty rows. */
  rows: Row[]
} & SheetKind

export type SheetKind = {
  kind: 'csv' | 'xlsx' | 'ods'
  sheetName: string
  /** Of a workbook, to choose another. */
  sheetNames: string[]
  /** Of CSV. */
  encoding?: Encoding
  delimiter?: Delimiter
}

/** A table whose rows are stepped through, once. */
export type SheetStream = { columns: string[]; rows: AsyncGenerator<Row> } & SheetKind

type Options = { limits?: Partial<SheetLimits>; sheetName?: string }
type Bytes = Uint8Array | AsyncIterable<Uint8Array>

/** Reads a whole table: CSV, XLSX or ODS, told apart by content. Throws `SheetProblem` with what to do about it. */
export async function readSheet(bytes: Uint8Array, fileName: string, options: Options = {}): Promise<Sheet> {
  const merged: Merged[] = []
  const { rows: stream, ...head } = await streamSheet(bytes, fileName, options, merged)
  const rows: Row[] = []
  for await (const row of stream) rows.push(row)
  fillMerged(rows, merged)
  return { ...head, rows }
}

/**
 * Opens a table of any length: CSV is read in constant memory, of a workbook the texts are kept. Merged cells are
 * left as they are written: only the first has a value.
 */
export async function streamSheet(
  bytes: Bytes, fileName: string, { limits: own, sheetName }: Options = {}, merged?: Merged[],
): Promise<SheetStream> {
  const limits = { ...usualLimits, ...own }
  const { first, all } = await startOf(bytes, limits)
  refuseOthers(first)
  if (startsWith(first, '\xd0\xcf\x11\xe0')) throw new SheetProblem(oldOrEncrypted(await collected(all)))
  if (!startsWith(first, 'PK')) {
    const told: Told = {}
    const name = fileName.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '')
    const table = await headed(csvRows(all, limits, told), limits)
    return { kind: 'csv', sheetName: name, sheetNames: [name], ...table, ...told }
  }
  const { kind, book } = await openBook(await collected(all), limits)
  const { index, table } = await chosen(book, sheetName, limits, merged)
  return { kind, sheetName: book.sheets[index]!, sheetNames: book.sheets, ...table }
}

async function openBook(bytes: Uint8Array, limits: SheetLimits) {
  const zip = openZip(bytes, limits.unpacked)
  if (zip.has('xl/workbook.xml')) return { kind: 'xlsx', book: await openXlsx(zip, limits) } as const
  if (zip.has('content.xml')) return { kind: 'ods', book: await openOds(zip, limits) } as const
  throw new SheetProblem('notATable')
}

/** The sheet that was asked for, or else the first that has anything in it. */
async function chosen(book: Book, name: string | undefined, limits: SheetLimits, merged?: Merged[]) {
  const asked = name === undefined ? book.sheets.keys() : [book.sheets.indexOf(name)]
  for (const index of asked) {
    if (index < 0) throw new SheetProblem('noSuchSheet')
    if (merged) merged.length = 0
    const table = await headed(book.rows(index, merged), limits).catch((error) => {
      if (!(error instanceof SheetProblem) || error.fault !== 'empty') throw error
    })
    if (table) return { index, table }
  }
  throw new SheetProblem('empty')
}

const mostRowsAbove = 20

/** Takes the headings off: the first row of two cells or more, as titles above a table stand alone. */
async function headed(rows: AsyncGenerator<Row>, limits: SheetLimits) {
  const above: Row[] = []
  let found = -1
  while (found < 0 && above.length < mostRowsAbove) {
    const { value, done } = await rows.next()
    if (done) break
    if (value.cells.filter((cell) => cell.trim() !== '').length > 1) found = above.length
    above.push(value)
  }
  const heading = above[Math.max(found, 0)]
  if (!heading) throw new SheetProblem('empty')
  const columns = heading.cells.map((cell) => cell.trim())
  return { columns, rows: below(above.slice(Math.max(found, 0) + 1), rows, columns.length, limits) }
}

async function* below(held: Row[], rows: AsyncGenerator<Row>, width: number, limits: SheetLimits): AsyncGenerator<Row> {
  let count = 1
  for await (const row of joined(held, rows)) {
    if (++count > limits.rows) throw new SheetProblem('tooManyRows', limits.rows)
    while (row.cells.length < width) row.cells.push('')
    yield row
  }
}

async function* joined<T>(first: Iterable<T>, rest: AsyncIterable<T>) {
  yield* first
  yield* rest
}

/** A cell merged downwards (a city beside its practices) counts for each of its rows. */
function fillMerged(rows: Row[], merged: Merged[]) {
  const indexOf = new Map(rows.map((row, index) => [row.number, index]))
  let left = 4 * rows.length // each cell of four columns: more is no table that people made
  for (const { column, from, to } of merged) {
    const start = indexOf.get(from)
    const value = start === undefined ? '' : rows[start]!.cells[column]
    if (!value) continue
    for (const row of rows.slice(start! + 1, start! + 1 + to - from)) {
      if (row.number > to || left-- <= 0) break
      row.cells[column] ||= value
    }
  }
}

async function startOf(bytes: Bytes, limits: SheetLimits) {
  const chunks = measured(bytes instanceof Uint8Array ? [bytes] : bytes, limits.bytes)
  let first: Uint8Array = new Uint8Array()
  while (first.length < 512) {
    const { value, done } = await chunks.next()
    if (done) break
    first = first.length === 0 ? value : Buffer.concat([first, value])
  }
  if (first.length === 0) throw new SheetProblem('empty')
  return { first, all: joined([first], chunks) }
}

async function* measured(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, limit: number) {
  let left = limit
  for await (const chunk of chunks) {
    if ((left -= chunk.length) < 0) throw new SheetProblem('tooLarge')
    yield chunk
  }
}

async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
}

const startsWith = (bytes: Uint8Array, text: string) =>
  bytes.length >= text.length && [...text].every((char, i) => bytes[i] === char.charCodeAt(0))

/** What is no table at all, told by its first bytes. */
function refuseOthers(bytes: Uint8Array) {
  const images = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'RIFF', 'II*\0', 'MM\0*', '\0\0\0']
  if (images.some((start) => startsWith(bytes, start) && bytes.includes(0))) throw new SheetProblem('image')
  const others = ['%PDF', '\x1f\x8b', 'Rar!', '7z\xbc\xaf']
  if (others.some((start) => startsWith(bytes, start))) throw new SheetProblem('notATable')
}

// A password turns XLSX into a container of the old kind, with this stream in its directory.
const oldOrEncrypted = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? 'encrypted' : 'oldExcel'
