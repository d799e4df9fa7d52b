// A transaction on one client of a pool: opened by its first query and in the same flight.
import type { Socket } from 'node:net'
import { DefaultQueryExecutor, type Driver, PostgresAdapter, PostgresDialect, type QueryResult, Transaction } from 'kysely'
import type pg from 'pg'
import { SnakeCaseCompiler } from './database-client.ts'
import type { Database } from './tables.ts'

/** One transaction's hold on a client. Every query goes out at once; PostgreSQL keeps their order. */
export class Session {
  readonly db: Transaction<Database>
  committing = false
  #pool: pg.Pool
  #begin: string[]
  #take: (pool: pg.Pool) => Promise<pg.PoolClient>
  #opening?: Promise<pg.PoolClient>
  #client?: pg.PoolClient
  #begun?: Promise<unknown>
  #over = false
  #stale = false
  #failure: unknown

  constructor(pool: pg.Pool, begin: string[], take: (pool: pg.Pool) => Promise<pg.PoolClient>) {
    this.#pool = pool
    this.#begin = begin
    this.#take = take
    const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection: (consumer) => consumer(this) })
    this.db = new Transaction<Database>({ config: { dialect }, dialect, driver, executor })
  }

  async executeQuery<R>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }): Promise<QueryResult<R>> {
    this.#refuseLate()
    const client = this.#client ?? (await this.#open())
    this.#refuseLate()
    try {
      return asQueryResult(await client.query(sql, parameters as unknown[]))
    } catch (error) {
      if (isStalePlan(error)) this.#stale = true
      if (codeOf(error) !== '25P02') this.#failure = error
      throw this.#failure // of those that were sent together, the others fail only because one did
    }
  }

  // biome-ignore lint/correctness/useYield: a stream would hold up all that is pipelined behind it
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('a request does not stream; page through the rows')
  }

  #refuseLate() {
    if (this.#over) throw new Error('a query came after its transaction was over')
  }

  async #open() {
    this.#opening ??= this.#take(this.#pool).then((client) => {
      this.#client = client
      // One packet takes the beginning and the first query: that one follows before the next tick.
      const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
      stream.cork()
      process.nextTick(() => stream.uncork())
      this.#begun = Promise.all(this.#begin.map((statement) => client.query(statement)))
      this.#begun.catch(() => {}) // told at the end
      return client
    })
    return this.#opening
  }

  async commit(readOnly: boolean) {
    const client = await this.#end()
    if (!client) return
    await this.#begun
    this.committing = true
    const done = client.query('commit').then(({ command }) => {
      client.release(this.#stale)
      this.#client = undefined
      // PostgreSQL answers COMMIT with ROLLBACK when a statement failed and nobody minded.
      if (command !== 'COMMIT') throw new Error('a statement failed and its error was lost: nothing is committed')
    })
    // Nothing can be lost when nothing was written: the answer need not wait.
    if (readOnly) void done.catch(() => this.#discard())
    else await done
  }

  async rollback(cause: unknown) {
    const client = await this.#end().catch(() => undefined)
    if (!client || !this.#client) return
    await client.query('rollback').then(
      () => client.release(this.#stale || isStalePlan(cause)),
      () => this.#discard(),
    )
  }

  async #end() {
    this.#over = true
    return this.#client ?? this.#opening
  }

  #discard() {
    this.#client?.release(true)
    this.#client = undefined
  }
}

const asQueryResult = <R>({ command, rowCount, rows }: pg.QueryResult): QueryResult<R> =>
  writes.has(command) ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows }
const writes = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

export const codeOf = (error: unknown) => (error as { code?: string } | null)?.code ?? ''

/** The tables changed under a prepared statement: its connection is of no more use. */
const isStalePlan = (error: unknown) =>
  codeOf(error) === '26000' || (codeOf(error) === '0A000' && /cached plan/.test(String(error)))

export class Dialect extends PostgresDialect {
  override createQueryCompiler() {
    return compiler
  }
}

const compiler = new SnakeCaseCompiler()
const adapter = new PostgresAdapter()
const dialect = new Dialect({ pool: undefined as never })
const driver = {} as Driver // a session opens and closes its own transaction
