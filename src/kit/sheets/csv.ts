import { pipeline, Readable } from 'node:stream'
import type { CsvError } from 'csv-parse'
import { type Row, RowInHand, type SheetLimits } from './book.ts'
import { type Encoding, decodeText } from './encoding.ts'
import { SheetProblem } from './problem.ts'

const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]
export type Told = { encoding?: Encoding; delimiter?: Delimiter }

/** Reads CSV row by row in constant memory; fills in what it found out about the file. */
export async function* csvRows(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, limits: SheetLimits, told: Told = {},
): AsyncGenerator<Row> {
  const text = decodeText(chunks, (encoding) => { told.encoding = encoding })
  const { start, rest } = await startOf(text)
  refuseMarkup(start)
  const named = /^sep=([,;\t|])\r?\n/i.exec(start)
  const delimiter = (told.delimiter = named ? (named[1] as Delimiter) : delimiterOf(start))
  const { parse } = await import('csv-parse') // read when there is a table to read: every start would wait for it
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: limits.cell * 64,
  })
  pipeline(Readable.from(joined(named ? start.slice(named[0].length) : start, rest)), parser, () => {})
  let number = named ? 1 : 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      const row = new RowInHand(++number, limits)
      cells.forEach((cell, column) => row.put(column, cell))
      const done = row.done()
      if (done) yield done
    }
  } catch (error) {
    throw asProblem(error, number)
  }
}

function asProblem(error: unknown, number: number): unknown {
  switch ((error as CsvError).code) {
    case 'CSV_QUOTE_NOT_CLOSED': return new SheetProblem('quote', number + 1)
    case 'CSV_MAX_RECORD_SIZE': return new SheetProblem('cellTooLong', number + 1)
    default: return error
  }
}

const enough = 64 * 1024

/** Enough of the text to judge it by, without the byte order mark. */
async function startOf(text: AsyncGenerator<string>) {
  let start = ''
  while (start.length < enough) {
    const { value, done } = await text.next()
    if (done) break
    start += value
  }
  return { start: start.replace(/^\ufeff/, ''), rest: text }
}

async function* joined(start: string, rest: AsyncIterable<string>) {
  yield start
  yield* rest
}

// A web page or a rich text that was given the name of a table.
function refuseMarkup(start: string) {
  if (/^\s*(?:<[!?a-z]|\{\\rtf|%PDF)/i.test(start)) throw new SheetProblem('notATable')
}

const mostLines = 50

/** The separator that splits the first lines most evenly. */
export function delimiterOf(text: string): Delimiter {
  let best: Delimiter = ','
  let bestScore = 0
  for (const delimiter of delimiters) {
    const counts = countsOf(text, delimiter)
    const first = counts[0] ?? 0
    const score = first === 0 ? 0 : (counts.filter((count) => count === first).length / counts.length) * 10 + first
    if (score > bestScore) [best, bestScore] = [delimiter, score]
  }
  return best
}

// How often the separator stands outside quotes, in each line that is not empty.
function countsOf(text: string, delimiter: Delimiter): number[] {
  const counts: number[] = []
  let quoted = false
  let count = 0
  let empty = true
  for (const char of text) {
    if (char === '"') quoted = !quoted
    else if (!quoted && (char === '\n' || char === '\r')) {
      if (!empty) counts.push(count)
      if (counts.length === mostLines) return counts
      count = 0
      empty = true
      continue
    } else if (!quoted && char === delimiter) count++
    empty = false
  }
  return empty ? counts : [...counts, count]
}
