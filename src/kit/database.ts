import { Kysely, sql } from 'kysely'
import pg from 'pg'
import { DatabaseClient } from './database-client.ts'
import { codeOf, Dialect, Session } from './database-session.ts'
import type { Database } from './tables.ts'

/** Inside a request this is the request's transaction, run under the actor's rights. */
export type Db = Kysely<Database>

/** The three ways in. The server itself needs no owner. */
export type DatabaseUrls = { owner?: string; app: string; request: string }

export type Connection = {
  /** Runs requests: give it to `inTransaction`. Its role owns nothing and sees what the actor's settings let it see. */
  request: pg.Pool
  /** The server's own work, acting for nobody, each statement by itself: signing in, jobs, counters. */
  background: Db
  urls: DatabaseUrls
  close: () => Promise<void>
}

/** Too many requests wait for the database; the next one should be told to come again. */
export class DatabaseBusy extends Error {
  override name = 'DatabaseBusy'
}

export type ConnectOptions = {
  size?: number; waitMs?: number; queue?: number; onError?: (error: Error) => void
  /** Does not wait for the disk at each commit: for work that is begun anew when it is cut short. */
  hurried?: boolean
}

export function connect(urls: DatabaseUrls, options: ConnectOptions = {}): Connection {
  const size = options.size ?? 10
  const request = openPool(urls.request, 'mudun request', size, options)
  // Three at least: work may be done under two locks, each of which holds a connection.
  const app = openPool(urls.app, 'mudun app', Math.max(3, Math.ceil(size / 3)), options)
  const background = new Kysely<Database>({ dialect: new Dialect({ pool: app }) })
  const close = async () => void (await Promise.all([request.end(), background.destroy()]))
  return { request, background, urls, close }
}

const queueLimits = new WeakMap<pg.Pool, number>()

function openPool(url: string, name: string, max: number, options: ConnectOptions) {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: name,
    Client: DatabaseClient,
    pipeline: true,
    max,
    min: 1,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: options.waitMs ?? 5_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    // Outside `begin read write` nothing can be written, so no statement of a request ever runs on its own.
    options: ['-c TimeZone=UTC', name === 'mudun request' && '-c default_transaction_read_only=on', options.hurried && '-c synchronous_commit=off'].filter(Boolean).join(' '),
  } as pg.PoolConfig)
  pool.on('error', (error) => options.onError?.(error)) // an idle connection broke; the pool opens another
  queueLimits.set(pool, options.queue ?? 500)
  return pool
}

async function takeClient(pool: pg.Pool): Promise<pg.PoolClient> {
  if (pool.waitingCount >= queueLimits.get(pool)!) throw new DatabaseBusy('too many requests wait for the database')
  try {
    return await pool.connect()
  } catch (error) {
    if (/timeout exceeded|connection timeout/.test(String(error))) throw new DatabaseBusy('the database is busy')
    throw error
  }
}

export type TransactionOptions = {
  /** What policies read, for this transaction alone: `{ 'mudun.user': id }`. */
  settings: Record<string, string>
  readOnly: boolean
  /** Runs all again, at most twice, when the database gave up before the commit. Only for a `run` that can be repeated. */
  again?: boolean
}

/**
 * One transaction under the actor's settings. It opens with the first query and in the same flight, so a request
 * that asks nothing costs nothing. It is committed when `run` is done, and rolled back when `run` throws.
 */
export async function inTransaction<T>(pool: pg.Pool, options: TransactionOptions, run: (db: Db) => Promise<T>): Promise<T> {
  for (let rest = options.again ? 2 : 0; ; rest--) {
    const session = new Session(pool, beginning(options), takeClient)
    try {
      const result = await run(session.db)
      await session.commit(options.readOnly)
      return result
    } catch (error) {
      await session.rollback(error)
      if (rest === 0 || session.committing || !isPassing(error)) throw error
    }
  }
}

/**
 * A number that stands in the text of a query, as the size of a page does. The plan that PostgreSQL keeps for all
 * parameters expects a tenth of the table from `limit $1`, and would sort it.
 */
export const fixed = (n: number) => sql.lit(n)

/** A part of a transaction that may fail on its own: what it wrote is undone, what came before stays. */
export async function savepoint<T>(db: Db, run: () => Promise<T>): Promise<T> {
  await sql`savepoint part`.execute(db)
  try {
    const result = await run()
    await sql`release savepoint part`.execute(db)
    return result
  } catch (error) {
    await sql`rollback to savepoint part`.execute(db)
    await sql`release savepoint part`.execute(db)
    throw error
  }
}

/**
 * `begin`, then the settings: apart, because a distributed database passes on the message that holds a `set local`.
 * An empty setting is what a new transaction has anyway.
 */
function beginning({ settings, readOnly }: TransactionOptions) {
  const set = []
  for (const name in settings) {
    const value = settings[name]!
    if (!/^mudun\.[a-z][a-z0-9_]*$/.test(name)) throw new Error(`no name for a setting: ${name}`)
    if (value.includes('\0')) throw new Error(`the setting ${name} holds a NUL`)
    if (value) set.push(`set local "mudun"."${name.slice(6)}" = ${pg.escapeLiteral(value)}`)
  }
  const begin = readOnly ? 'begin read only' : 'begin read write'
  return set.length ? [begin, set.join(';')] : [begin]
}

/** Serialization failures, deadlocks and broken connections: the same again may well succeed. */
const isPassing = (error: unknown) =>
  /^(40001|40P01|08...|57P0[123]|ECONNRESET|ECONNREFUSED|EPIPE)$/.test(codeOf(error)) ||
  /Connection terminated|not queryable/.test(String(error))
