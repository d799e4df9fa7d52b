import { Readable } from 'node:stream'
import { TextDecoder } from 'node:util'
import { createInflateRaw } from 'node:zlib'
import { SheetProblem } from './problem.ts'

// XLSX and ODS are zip archives. What an archive says of itself is checked first; what it then really holds is counted
// while it is inflated, and reading stops at the limit.

type Entry = { method: number; start: number; packed: number; size: number }

/** A zip archive of which entries are read as text. */
export type Zip = {
  has: (path: string) => boolean
  /** The text of an entry in chunks. */
  text: (path: string) => AsyncIterable<string>
}

const mostEntries = 5000

/** Opens an archive that may inflate to `limit` bytes in all, as declared and as read. */
export function openZip(bytes: Uint8Array, limit: number): Zip {
  const entries = wellFormed(() => readDirectory(bytes))
  let declared = 0
  for (const { size } of entries.values()) declared += size
  if (declared > limit) throw new SheetProblem('tooLarge')

  let left = limit
  return {
    has: (path) => entries.has(path),
    async *text(path) {
      const entry = entries.get(path)
      if (!entry) throw new SheetProblem('damaged')
      let decoder: TextDecoder | undefined
      for await (const chunk of inflated(bytes, entry)) {
        left -= chunk.length
        if (left < 0) throw new SheetProblem('tooLarge')
        decoder ??= new TextDecoder(chunk[0] === 0xff ? 'utf-16le' : chunk[0] === 0xfe ? 'utf-16be' : 'utf-8')
        yield decoder.decode(chunk, { stream: true })
      }
    },
  }
}

async function* inflated(bytes: Uint8Array, { method, start, packed }: Entry): AsyncGenerator<Buffer> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset + start, packed)
  if (method === 0) return yield data
  try {
    yield* Readable.from([data]).pipe(createInflateRaw())
  } catch (error) {
    if (error instanceof SheetProblem) throw error
    throw new SheetProblem('damaged')
  }
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (view.getUint32(end, true) !== 0x06054b50) if (--end < bytes.length - 65_558) throw new SheetProblem('damaged')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0 || count > mostEntries) throw new SheetProblem('damaged')

  const entries = new Map<string, Entry>()
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new SheetProblem('damaged')
    if (view.getUint16(at + 8, true) & 1) throw new SheetProblem('encrypted')
    const nameLength = view.getUint16(at + 28, true)
    const name = Buffer.from(bytes.buffer, bytes.byteOffset + at + 46, nameLength).toString('utf8')
    const local = view.getUint32(at + 42, true)
    const entry = {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    }
    const readable = entry.method === 0 || entry.method === 8
    if (!readable || entry.start + entry.packed > bytes.length) throw new SheetProblem('damaged')
    entries.set(name.replaceAll('\\', '/'), entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

// An offset that points outside the file is a RangeError of the view.
function wellFormed<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof SheetProblem ? error : new SheetProblem('damaged')
  }
}
