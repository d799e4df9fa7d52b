// PostgreSQL's COPY over a client of pg: rows as they are, out and in, however many.
import { once } from 'node:events'
import type { Socket } from 'node:net'
import type pg from 'pg'

/** What pg hands to a query of a kind of its own. */
type Wire = { query: (text: string) => void; sendCopyFromChunk: (chunk: Buffer) => void; endCopyFrom: () => void; sendCopyFail: (why: string) => void; stream: Socket }

abstract class Copy {
  readonly #text: string
  #resolve!: () => void
  #reject!: (error: unknown) => void
  #error: unknown
  protected wire!: Wire
  rows = 0
  readonly done = new Promise<void>((resolve, reject) => { this.#resolve = resolve; this.#reject = reject })
  callback = () => {}

  constructor(text: string) {
    this.#text = text
    this.done.catch(() => {}) // told to whoever awaits it
  }
  submit(wire: Wire) {
    this.wire = wire
    wire.query(this.#text)
  }
  handleCommandComplete({ text }: { text: string }) {
    this.rows = Number(/\d+$/.exec(text)?.[0] ?? 0)
  }
  handleError(error: unknown) {
    this.#error = error
    this.failed(error)
    this.#reject(error)
  }
  handleReadyForQuery() {
    if (!this.#error) this.#resolve()
  }
  protected failed(_error: unknown) {}
}

class CopyOut extends Copy {
  #full: Buffer[] = []
  #piece: Buffer[] = []
  #size = 0
  #wake = () => {}
  readonly #pieceSize: number

  constructor(text: string, pieceSize: number) {
    super(text)
    this.#pieceSize = pieceSize
    this.done.then(() => this.#flush(), () => {}).finally(() => this.#wake())
  }
  handleCopyData({ chunk }: { chunk: Buffer }) {
    this.#piece.push(Buffer.from(chunk))
    this.#size += chunk.length
    if (this.#size < this.#pieceSize) return
    this.#flush()
    this.wire.stream.pause()
    this.#wake()
  }
  #flush() {
    if (this.#size) this.#full.push(Buffer.concat(this.#piece))
    this.#piece = []
    this.#size = 0
  }
  async *pieces() {
    let over = false
    this.done.then(() => { over = true }, () => { over = true })
    for (;;) {
      const piece = this.#full.shift()
      if (piece) {
        yield piece
        continue
      }
      if (over) return await this.done
      const woken = new Promise<void>((resolve) => { this.#wake = resolve })
      this.wire?.stream.resume()
      await woken
    }
  }
}

/** The rows of `copy … to stdout`, in pieces of about this size; the server waits while a piece is used. */
export async function* copyOut(client: pg.Client, text: string, pieceSize = 1_000_000): AsyncGenerator<Buffer> {
  const copy = new CopyOut(text, pieceSize)
  client.query(copy as unknown as pg.Submittable)
  yield* copy.pieces()
}

class CopyIn extends Copy {
  #ready!: () => void
  #refuse!: (error: unknown) => void
  readonly ready = new Promise<void>((resolve, reject) => { this.#ready = resolve; this.#refuse = reject })

  handleCopyInResponse() {
    this.#ready()
  }
  protected override failed(error: unknown) {
    this.#refuse(error)
  }
  async write(chunk: Buffer) {
    this.wire.sendCopyFromChunk(chunk)
    if (this.wire.stream.writableNeedDrain) await Promise.race([once(this.wire.stream, 'drain'), this.done])
  }
  async end() {
    this.wire.endCopyFrom()
    await this.done
    return this.rows
  }
}

/** Begins a `copy … from stdin`; write pieces to it, then `end()` for the number of rows. */
export async function copyIn(client: pg.Client, text: string): Promise<Pick<CopyIn, 'write' | 'end'>> {
  const copy = new CopyIn(text)
  copy.ready.catch(() => {})
  client.query(copy as unknown as pg.Submittable)
  await copy.ready
  return copy
}
