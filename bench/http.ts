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
import { openGround } from './http/fill.ts'
import { footprint } from './http/footprint.ts'
import { createVault, openRing } from '../src/kit/vault.ts'
import { operations } from './http/operations.ts'
import { measuring, ports } from './http/measuring.ts'
import { memoryOf, start, stop } from './http/processes.ts'
import type { Known } from './http/raw.ts'
import { overhear } from './http/recording.ts'
import { printTable } from './http/table.ts'

const only = process.argv.slice(2)
const say = (line: string) => process.stderr.write(`${line}\n`)

const ground = await openGround(say)
const ended: (() => unknown)[] = [ground.close]
try {
  await run()
} finally {
  for (const end of ended.toReversed()) await end()
}

async function run() {
  const { all, known, signer } = await prepare()
  const { mudun, server } = await startMudun()
  const raw = await startRaw(known, signer)
  const measured = await measuring({ mudun: mudun.pid, raw: raw.pid! }, known, all)
  const after = { ...server, afterMiB: memoryOf(mudun.pid), ...footprint() }
  console.log(JSON.stringify({ name: 'server', ...after }))
  printTable(measured, after)
}

/** The requests, and what our own server sends to the database for each of them. */
async function prepare() {
  const connection = connect(ground.urls, { size: 2 })
  const client = new pg.Client({ connectionString: ground.adminUrl })
  await client.connect()
  try {
    const vault = createVault(connection.background, openRing(ground.keysFile))
    const all = (await operations({ client, connection, vault })).filter(({ name }) => only.length === 0 || only.includes(name))
    const known: Known = {}
    for (const { name, asks, writes } of all) known[name] = { writes: writes === true, heard: await overhear(connection, vault, asks) }
    const { rows: [signer] } = await client.query<{ user_id: string; org_id: string }>(
      `select user_id, org_id from memberships where user_id not in (select user_id from api_tokens) limit 1`)
    return { all, known, signer: signer! }
  } finally {
    await client.end()
    await connection.close()
  }
}

/** Starts it six times, as an operator would, each time after a bare server of the same libraries: the first time compiles. */
async function startMudun() {
  const env = {
    NODE_ENV: 'production', PORT: String(ports.mudun), MUDUN_DATA: ground.folder, MUDUN_KEYS: ground.keysFile, MUDUN_DEMO: '',
    DATABASE_URL: '', DATABASE_APP_URL: ground.urls.app, DATABASE_REQUEST_URL: ground.urls.request,
  }
  const firstPage = `http://127.0.0.1:${ports.mudun}/fr/la-marsa/services`
  const begin = () => start(join(root, 'bin/mudun'), ['start'], env, firstPage)
  const beginBare = () => start(process.execPath, [join(root, 'bench/http/bare.mjs')], { ...env, NODE_COMPILE_CACHE: join(root, '.cache/compiled') }, firstPage)
  const starts: number[] = []
  const bareStarts: number[] = []
  let mudun = await begin()
  for (let i = 0; i < 5; i++) {
    await stop(mudun.child)
    const bare = await beginBare()
    await stop(bare.child)
    mudun = await begin()
    starts.push(mudun.seconds)
    bareStarts.push(bare.seconds)
  }
  ended.push(() => stop(mudun.child))
  await sleep(3000)
  return { mudun, server: { startSeconds: median(starts), bareSeconds: median(bareStarts), idleMiB: memoryOf(mudun.pid) } }
}

function median(seconds: number[]) {
  return seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)]!
}

async function startRaw(known: Known, { user_id, org_id }: { user_id: string; org_id: string }) {
  const options = `-c TimeZone=UTC -c mudun.user=${user_id} -c mudun.org=${org_id}` // defaults of columns sign with them
  const args = [String(ports.raw), `${ground.adminUrl}&options=${encodeURIComponent(options)}`]
  const raw = fork(join(root, 'bench/http/raw.ts'), args, { execArgv: ['--import', 'tsx'], serialization: 'advanced' })
  ended.push(() => raw.kill('SIGKILL'))
  await new Promise((resolve) => {
    raw.once('message', resolve)
    raw.send(known)
  })
  return raw
}
