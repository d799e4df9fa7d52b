// The embedded PostgreSQL: made, started, shared by the processes that use it, and stopped by the last of them.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, readlinkSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { DatabaseUrls } from './database.ts'
import { asUser, furnish, initialise, readKeys, refuseOtherVersion, writeKeys } from './postgres-make.ts'
import { findPlace, type Place } from './postgres-place.ts'

export type Postgres = {
  urls: Required<DatabaseUrls>
  /** The superuser's address of another database of the same server. */
  adminUrl: (database: string) => string
  /** One process at a time: false when another has it. It is given back when the process ends, however it ends. */
  claim: () => Promise<boolean>
  /** Leaves it; the last to leave stops it. */
  stop: () => Promise<void>
}

export type PostgresOptions = {
  /** For tests: a power cut may cost everything. */
  careless?: boolean
  say?: (line: string) => void
}

type Running = { pid: number; socket: string }

const inUse = 7_364_001 // advisory locks, kept while a process lives
const serving = 7_364_002
const patience = 30_000

export async function openPostgres(folder: string, { careless = false, say = () => {} }: PostgresOptions = {}): Promise<Postgres> {
  const place = findPlace(folder, say)
  if (!existsSync(join(place.data, 'PG_VERSION'))) initialise(place, say)
  refuseOtherVersion(place)
  const until = Date.now() + patience
  for (;;) {
    const running = findRunning(place) ?? (await start(place, careless))
    try {
      if (running) return await attach(place, running)
    } catch (error) {
      if (!isPassing(error) || Date.now() > until) throw error
    }
    if (Date.now() > until) throw new Error(`PostgreSQL did not start. Its last words:\n${lastWords(place)}`)
    await sleep(30)
  }
}

/** The postmaster that serves these data, if one is alive. What a killed one left is cleared away. */
function findRunning({ data }: Place): Running | undefined {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (pid && isPostgresOf(pid, data)) return { pid, socket: lines[4] ?? '' }
  rmSync(file, { force: true })
  return undefined
}

// After a restart of the machine the number may be another program's.
function isPostgresOf(pid: number, data: string) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === data
    } catch {
      return false
    }
  }
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.includes(data)
}

/** Starts it; undefined when another process was first. It outlives us if we are killed, and is found again. */
async function start(place: Place, careless: boolean): Promise<Running | undefined> {
  const log = logFile(place)
  if (existsSync(log) && statSync(log).size > 5_000_000) truncateSync(log)
  const out = openSync(log, 'a', 0o600)
  const settings = { ...steady, ...(careless && quick), unix_socket_directories: socketFolder(place) }
  const child = spawn(join(place.programs, 'bin/postgres'),
    ['-D', place.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...asUser(place), detached: true, stdio: ['ignore', out, out] })
  child.unref()
  closeSync(out)
  let ended = false
  child.once('error', () => { ended = true }).once('exit', () => { ended = true })
  const file = join(place.data, 'postmaster.pid')
  for (const until = Date.now() + patience; !ended && Date.now() < until; await sleep(8)) {
    if (!existsSync(file)) continue
    const lines = readFileSync(file, 'utf8').split('\n')
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return { pid: child.pid!, socket: lines[4]! }
  }
  return undefined
}

/** An eighth of the machine's memory, or of what this program may have of it: a large registry stays at hand. It is taken as it is used. */
const memory = Math.round(Math.min(2048, Math.max(128, Math.min(totalmem(), process.constrainedMemory() || Infinity) / 8 / 1024 ** 2)))

const steady = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '100',
  shared_buffers: `${memory}MB`,
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '1GB',
  jit: 'off', // dearer than what it saves on queries of milliseconds
  random_page_cost: '1.1',
  // Imports change a small part of large tables: statistics and visibility must follow soon.
  autovacuum_vacuum_scale_factor: '0.02',
  autovacuum_vacuum_insert_scale_factor: '0.02',
  autovacuum_analyze_scale_factor: '0.02',
  autovacuum_naptime: '20s',
  idle_session_timeout: '0',
  // Errors quote values, and values may be people's: they go to whoever asked, not into a log.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
  log_timezone: 'UTC',
  timezone: 'UTC',
}

const quick = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off', max_connections: '200', wal_level: 'minimal', max_wal_senders: '0' }

const logFile = ({ data }: Place) => join(data, 'mudun.log')
const lastWords = (place: Place) => readFileSync(logFile(place), 'utf8').split('\n').slice(-8).join('\n')

/** Beside the data, unless that is longer than a socket's address may be. */
function socketFolder({ data, user }: Place) {
  if (data.length < 88) return data
  const folder = join(tmpdir(), `mudun-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user && statSync(folder).uid === 0) chownSync(folder, user.uid, user.gid)
  if (statSync(folder).uid !== (user?.uid ?? process.getuid?.())) throw new Error(`${folder} belongs to somebody else.`)
  return folder
}

async function attach(place: Place, { pid, socket }: Running): Promise<Postgres> {
  const keys = readKeys(place)
  const url = (user: string, password: string, database = 'mudun') =>
    `postgres://${user}:${password}@localhost/${database}?host=${encodeURIComponent(socket)}`
  const adminUrl = (database: string) => url('postgres', keys.admin, database)
  if (!keys.ready) {
    await furnish(adminUrl('postgres'), keys)
    writeKeys(place, { ...keys, ready: true })
  }

  const holder = new pg.Client({ connectionString: url('mudun_app', keys.app), application_name: `mudun ${process.pid}` })
  holder.on('error', () => {})
  await holder.connect()
  await holder.query(`select pg_advisory_lock_shared(${inUse})`)
  const tryLock = async (key: number) => (await holder.query(`select pg_try_advisory_lock(${key}) as got`)).rows[0].got as boolean
  return {
    urls: { owner: url('mudun_owner', keys.owner), app: url('mudun_app', keys.app), request: url('mudun_request', keys.request) },
    adminUrl,
    claim: () => tryLock(serving),
    stop: async () => {
      const last = await holder.query(`select pg_advisory_unlock_shared(${inUse})`).then(() => tryLock(inUse), () => false)
      await holder.end().catch(() => {})
      if (last) await stopPostmaster(pid, place.data)
    },
  }
}

async function stopPostmaster(pid: number, data: string) {
  process.kill(pid, 'SIGINT') // "fast": sessions end, everything is written
  for (const until = Date.now() + patience; Date.now() < until; await sleep(10)) {
    if (!existsSync(join(data, 'postmaster.pid')) && !isPostgresOf(pid, data)) return
  }
}

/** Starting up, shutting down, not yet or no longer there. */
const isPassing = (error: unknown) =>
  /^(57P0[123]|ENOENT|ECONNREFUSED|ECONNRESET|EPIPE|ESRCH)$/.test((error as { code?: string }).code ?? '') ||
  /Connection terminated/.test(String(error))
