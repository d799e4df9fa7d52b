// What a request costs: Mudun as it runs in production, beside the same SQL sent raw, in the same run and in turn.
//   script/bench http [name …]     only these operations
// CPU is user and system time of the server's process tree and of every PostgreSQL process, for each request: the figure that
// survives a noisy machine. One of the two servers is held still while the other one is measured. About three minutes.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { root } from '../src/kit/config.ts'
import { connect } from '../src/kit/database.ts'
import { load, look } from './http/client.ts'
import { folder, keysFile, openFilled } from './http/fill.ts'
import { footprint } from './http/footprint.ts'
import { operations, type Operation } from './http/operations.ts'
import { cpuOf, memoryOf, postmasterOf, start, stop } from './http/processes.ts'
import type { Known } from './http/raw.ts'
import { overhear } from './http/recording.ts'
import { printTable, type Result, summed } from './http/table.ts'

const ports = { mudun: 38471, raw: 38472 }
const rounds = 3
const seconds = { 1: 1, 32: 1.5 } as const
const only = process.argv.slice(2)
const say = (line: string) => process.stderr.write(`${line}\n`)

const filled = await openFilled((line) => say(line))
const postmaster = postmasterOf(join(folder, 'postgres'))
const copy = `run_${process.pid}`
const admin = new pg.Client({ connectionString: filled.postgres.adminUrl('postgres') })
await filled.connection.close()
await admin.connect()
for (const { datname } of (await admin.query(`select datname from pg_database where datname like 'run\\_%'`)).rows) await admin.query(`drop database ${datname} with (force)`)
await admin.query(`create database ${copy} template mudun strategy file_copy`)
const on = (url: string) => Object.assign(new URL(url), { pathname: `/${copy}` }).href

const connection = connect({ app: on(filled.postgres.urls.app), request: on(filled.postgres.urls.request) }, { size: 2 })
const client = new pg.Client({ connectionString: filled.postgres.adminUrl(copy) })
await client.connect()
const { createVault, openRing } = await import('../src/kit/vault.ts')
const vault = createVault(connection.background, openRing(keysFile))
const all = (await operations({ client, connection, vault })).filter(({ name }) => only.length === 0 || only.includes(name))
const known: Known = {}
for (const { name, asks, writes } of all) known[name] = { writes: writes === true, heard: await overhear(connection, vault, asks) }
const { rows: [signer] } = await client.query(`select user_id, org_id from api_tokens limit 1`)
await connection.close()
await client.end()

const env = {
  NODE_ENV: 'production', PORT: String(ports.mudun), MUDUN_DATA: folder, MUDUN_KEYS: keysFile, MUDUN_DEMO: '',
  DATABASE_URL: '', DATABASE_APP_URL: on(filled.postgres.urls.app), DATABASE_REQUEST_URL: on(filled.postgres.urls.request),
}
const startMudun = () => start(join(root, 'bin/mudun'), ['start'], env, async () =>
  (await fetch(`http://127.0.0.1:${ports.mudun}/fr/la-marsa/services`)).status === 200)
const starts: number[] = []
let mudun = await startMudun()
for (let i = 0; i < 4; i++) {
  await stop(mudun.child)
  mudun = await startMudun()
  starts.push(mudun.seconds)
}
await sleep(3000)
const idle = memoryOf(mudun.pid)

const rawUrl = `${filled.postgres.adminUrl(copy)}&options=${encodeURIComponent(`-c TimeZone=UTC -c mudun.user=${signer.user_id} -c mudun.org=${signer.org_id}`)}`
const raw = fork(join(root, 'bench/http/raw.ts'), [String(ports.raw), rawUrl], { execArgv: ['--import', 'tsx'], serialization: 'advanced' })
await new Promise((resolve) => { raw.once('message', resolve); raw.send(known) })
const servers = { mudun: mudun.pid, raw: raw.pid! }
type Name = keyof typeof servers

/** Only one of the two runs at a time. */
function hold(other: Name) {
  process.kill(servers[other === 'mudun' ? 'raw' : 'mudun'], 'SIGCONT')
  process.kill(servers[other], 'SIGSTOP')
}

const asksOf = (server: Name, { name, asks }: Operation) =>
  server === 'mudun' ? asks : asks.map((_, i) => ({ method: 'GET' as const, path: `/${name}/${i}`, headers: {} }))

async function measure(server: Name, operation: Operation, concurrency: 1 | 32) {
  hold(server === 'mudun' ? 'raw' : 'mudun')
  const cost = () => ({ app: cpuOf(servers[server]), pg: cpuOf(postmaster) })
  const before = cost()
  const window = await load(ports[server], asksOf(server, operation), concurrency, seconds[concurrency])
  const after = cost()
  return { ...window, server, concurrency, app: after.app - before.app, pg: after.pg - before.pg }
}
export type Measured = Awaited<ReturnType<typeof measure>>

const results: Result[] = []
for (const operation of all) {
  const windows: Measured[] = []
  for (const server of ['mudun', 'raw'] as const) {
    hold(server === 'mudun' ? 'raw' : 'mudun')
    await load(ports[server], asksOf(server, operation), 4, 1.5)
  }
  hold('raw')
  const { text, headers } = await look(ports.mudun, operation.asks[0]!)
  for (let i = 0; i < rounds; i++) {
    for (const concurrency of [1, 32] as const) for (const server of ['raw', 'mudun'] as const) windows.push(await measure(server, operation, concurrency))
  }
  const result = summed(operation, windows, { bytes: Number(headers.get('content-length')) || text.length, statements: known[operation.name]!.heard[0]!.statements.length })
  results.push(result)
  console.log(JSON.stringify(result))
}

process.kill(servers.raw, 'SIGCONT')
process.kill(servers.mudun, 'SIGCONT')
const server = { startSeconds: starts.toSorted((a, b) => a - b)[1]!, idleMiB: idle, afterMiB: memoryOf(mudun.pid), ...footprint() }
console.log(JSON.stringify({ name: 'server', ...server }))
printTable(results, server)
await stop(mudun.child)
raw.kill('SIGKILL')
await admin.query(`drop database ${copy} with (force)`)
await admin.end()
await filled.postgres.stop()
