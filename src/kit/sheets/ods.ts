import { type Book, type Merged, type Row, RowInHand, type SheetLimits } from './book.ts'
import { SheetProblem } from './problem.ts'
import type { Zip } from './unzip.ts'
import { type Attributes, readAllXml, readXml } from './xml.ts'
import { isoMoment, plainNumber } from './xlsx-values.ts'

/** Opens a workbook of LibreOffice (OpenDocument 1.2 and later). */
export async function openOds(zip: Zip, limits: SheetLimits): Promise<Book> {
  const sheets: string[] = []
  await readAllXml(zip.text('META-INF/manifest.xml'), {
    open(name) { if (name === 'encryption-data') throw new SheetProblem('encrypted') },
  })
  await readAllXml(zip.text('content.xml'), {
    open(name, attributes) { if (name === 'table') sheets.push(attributes().name ?? '') },
  })
  if (sheets.length === 0) throw new SheetProblem('empty')
  return { sheets, rows: (index, merged) => readRows(zip.text('content.xml'), index, limits, merged) }
}

// Rows and cells that repeat are written once with a count; what is empty repeats up to the end of the sheet.
async function* readRows(
  chunks: AsyncIterable<string>, wanted: number, limits: SheetLimits, merged?: Merged[],
): AsyncGenerator<Row> {
  const ready: Row[] = []
  let sheet = -1
  let row: RowInHand | undefined
  let number = 1
  let repeatRow = 1
  let column = 0
  let cell: Attributes | undefined
  let text = ''
  let paragraphs = 0
  let inNote = false
  let rows = 0

  const endCell = ({ 'number-columns-repeated': times, 'number-rows-spanned': span }: Attributes) => {
    const value = cellText(cell!, text)
    const copies = count(times)
    if (value !== '') for (let i = 0; i < copies; i++) row!.put(column + i, value)
    if (value !== '' && count(span) > 1) merged?.push({ column, from: number, to: number + count(span) - 1 })
    column += copies
    cell = undefined
  }
  const endRow = () => {
    const done = row!.done()
    if (done && (rows += repeatRow) > limits.rows) throw new SheetProblem('tooManyRows', limits.rows)
    if (done) for (let i = 0; i < repeatRow; i++) ready.push({ number: number + i, cells: [...done.cells] })
    number += repeatRow
    row = undefined
  }
  const handlers = {
    open(name: string, attributes: () => Attributes) {
      if (name === 'table') sheet++
      if (sheet !== wanted || inNote) return
      if (name === 'table-row') {
        repeatRow = count(attributes()['number-rows-repeated'])
        row = new RowInHand(number, limits)
        column = 0
      } else if (row && (name === 'table-cell' || name === 'covered-table-cell')) {
        cell = attributes()
        text = ''
        paragraphs = 0
      } else if (name === 'annotation') inNote = true
      else if (name === 'p' && paragraphs++ > 0) text += '\n'
      else if (name === 's' && text.length <= limits.cell) text += spaces(attributes().c, limits.cell)
      else if (name === 'tab') text += '\t'
      else if (name === 'line-break') text += '\n'
    },
    close(name: string) {
      if (name === 'annotation') inNote = false
      if (sheet !== wanted || inNote) return
      if (cell && (name === 'table-cell' || name === 'covered-table-cell')) endCell(cell)
      else if (row && name === 'table-row') endRow()
    },
    text(part: string) { if (cell && paragraphs > 0 && !inNote) text += part },
  }
  for await (const _ of readXml(chunks, handlers)) {
    yield* ready.splice(0)
    if (sheet > wanted) return
  }
}

const spaces = (times: string | undefined, most: number) => ' '.repeat(Math.min(count(times), most))

const count = (text: string | undefined) => (text && /^\d{1,7}$/.test(text) ? Math.max(Number(text), 1) : 1)

function cellText(cell: Attributes, text: string): string {
  switch (cell['value-type']) {
    case 'float': case 'currency': case 'percentage': return plainNumber(cell.value ?? '')
    case 'boolean': return cell['boolean-value'] ?? ''
    case 'date': return isoMoment(cell['date-value'] ?? '')
    case 'time': return (cell['time-value'] ?? '').replace(/^PT(\d+)H(\d+)M.*/, '$1:$2')
    default: return text
  }
}
