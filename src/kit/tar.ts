// The little of tar (POSIX ustar) that a backup needs, as streams: any tar program reads what is written here.
import { once } from 'node:events'
import type { Writable } from 'node:stream'

const block = 512

export type TarEntry = { name: string; size: number; body: AsyncIterable<Buffer> }

export class TarWriter {
  readonly #out: Writable
  constructor(out: Writable) {
    this.#out = out
  }

  /** One entry; its body may come in pieces that add up to `size`. */
  async add(name: string, size: number, body: Iterable<Buffer> | AsyncIterable<Buffer>) {
    await this.#put(header(name, size))
    let written = 0
    for await (const piece of body) {
      written += piece.length
      await this.#put(piece)
    }
    if (written !== size) throw new Error(`${name} changed while it was read`)
    await this.#put(Buffer.alloc(-size & (block - 1)))
  }

  async end() {
    await this.#put(Buffer.alloc(2 * block))
    this.#out.end()
  }

  async #put(piece: Buffer) {
    if (piece.length && !this.#out.write(piece)) await once(this.#out, 'drain')
  }
}

function header(name: string, size: number) {
  if (Buffer.byteLength(name) > 100) throw new Error(`too long a name for the archive: ${name}`)
  const bytes = Buffer.alloc(block)
  const octal = (value: number, at: number, length: number) => bytes.write(value.toString(8).padStart(length - 1, '0'), at)
  bytes.write(name, 0)
  octal(0o600, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(size, 124, 12)
  octal(Math.floor(Date.now() / 1000), 136, 12)
  bytes.write('        ', 148)
  bytes.write('0ustar\u000000', 156)
  bytes.write(`${bytes.reduce((sum, byte) => sum + byte).toString(8).padStart(6, '0')}\0 `, 148)
  return bytes
}

/** The entries of an archive in their order; each body must be read before the next entry is asked for. */
export async function* readTar(stream: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const source = new Source(stream)
  for (;;) {
    const head = await source.take(block)
    if (head.every((byte) => byte === 0)) return
    const text = (at: number, length: number) => head.toString('utf8', at, at + length).replace(/\0.*$/s, '').trim()
    const sum = head.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 32 : byte), 0)
    if (Number.parseInt(text(148, 8), 8) !== sum) throw new Error('this is no archive of Mudun, or it is damaged')
    const size = Number.parseInt(text(124, 12), 8)
    yield { name: text(0, 100), size, body: source.pieces(size) }
    await source.take(-size & (block - 1))
  }
}

class Source {
  readonly #iterator: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)
  constructor(stream: AsyncIterable<Buffer>) {
    this.#iterator = stream[Symbol.asyncIterator]()
  }

  async take(size: number) {
    const all: Buffer[] = []
    for await (const piece of this.pieces(size)) all.push(piece)
    return Buffer.concat(all)
  }

  async *pieces(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0; ) {
      if (this.#rest.length === 0) {
        const { value, done } = await this.#iterator.next()
        if (done) throw new Error('the archive is cut short')
        this.#rest = value
      }
      const piece = this.#rest.subarray(0, left)
      this.#rest = this.#rest.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }
}
