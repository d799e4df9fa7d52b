import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { root } from './config.ts'

// A small product, served as the real one is.
const product = `
  import { Hono } from 'hono'
  import { health } from './src/kit/health.ts'
  import { serveUntilStopped } from './src/kit/serve.ts'
  await serveUntilStopped(async (connection) => {
    const app = new Hono().route('/', health(connection))
    app.get('/slow', async (c) => { await new Promise((done) => setTimeout(done, 700)); return c.text('done') })
    return { fetch: app.fetch, stop: async () => {} }
  })`

let data: string
const children: ChildProcess[] = []
before(() => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  data = mkdtempSync(join(root, '.cache/serve-'))
})
after(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(data, { recursive: true, force: true })
})

function start(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', product], {
    cwd: root, env: { ...process.env, PORT: '0', MUDUN_DATA: data, DATABASE_URL: '', NODE_ENV: 'test', ...env },
  })
  children.push(child)
  let told = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { told += chunk })
  const ended = once(child, 'exit').then(([code]) => code as number)
  const ready = (async () => {
    for (;;) {
      const address = /^Mudun is ready: (http:\S+)$/m.exec(told)?.[1]
      if (address) return address
      if (child.exitCode !== null) throw new Error(`it ended: ${told}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  ready.catch(() => {})
  return { child, ready, ended, told: () => told }
}

const get = async (address: string) => (await fetch(address)).text()
const pidFile = () => join(data, 'postgres/postmaster.pid')
const postmaster = () => (existsSync(pidFile()) ? Number(readFileSync(pidFile(), 'utf8').split('\n')[0]) : undefined)

test('a start makes the database and serves; SIGTERM lets requests finish, then stops all of it', async () => {
  const { child, ready, ended } = start()
  const address = await ready
  assert.equal(await get(`${address}/readyz`), 'ready\n')
  assert.ok(postmaster())
  const slow = get(`${address}/slow`)
  await new Promise((resolve) => setTimeout(resolve, 100))
  child.kill('SIGTERM')
  assert.equal(await slow, 'done')
  assert.equal(await ended, 0)
  assert.equal(postmaster(), undefined)
})

test('a second server on the same data says so and ends; the first goes on', async () => {
  const first = start()
  const address = await first.ready
  const second = start()
  assert.equal(await second.ended, 1)
  assert.match(second.told(), /another Mudun server runs on the data in/)
  assert.equal(await get(`${address}/readyz`), 'ready\n')
  first.child.kill('SIGINT')
  assert.equal(await first.ended, 0)
})

test('after a kill -9 of the server the next one takes over its database', async () => {
  const killed = start()
  await killed.ready
  killed.child.kill('SIGKILL')
  await killed.ended
  const database = postmaster()
  assert.ok(database)
  const next = start()
  assert.equal(await get(`${await next.ready}/readyz`), 'ready\n')
  assert.equal(postmaster(), database)
  next.child.kill('SIGTERM')
  assert.equal(await next.ended, 0)
  assert.equal(postmaster(), undefined)
})

test('after a kill -9 of server and database the next start recovers', async () => {
  const killed = start()
  await killed.ready
  const database = postmaster()
  killed.child.kill('SIGKILL')
  process.kill(database!, 'SIGKILL')
  await killed.ended
  const next = start()
  assert.equal(await get(`${await next.ready}/readyz`), 'ready\n')
  assert.notEqual(postmaster(), database)
  next.child.kill('SIGTERM')
  await next.ended
})

test('two that start at the same moment do not hurt each other', async () => {
  const [one, two] = [start(), start()]
  const won = await Promise.any([one.ready, two.ready])
  assert.equal(await get(`${won}/readyz`), 'ready\n')
  assert.equal(await Promise.race([one.ended, two.ended]), 1)
  for (const { child } of [one, two]) child.kill('SIGTERM')
  assert.deepEqual((await Promise.all([one.ended, two.ended])).sort(), [0, 1])
})

test('a port that is taken is named', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { ended, told } = start({ PORT: String((other.address() as { port: number }).port) })
  assert.equal(await ended, 1)
  assert.match(told(), /listens on port \d+ already/)
  other.close()
})

test('an environment that makes no sense is named', async () => {
  const { ended, told } = start({ PORT: 'three thousand' })
  assert.equal(await ended, 1)
  assert.match(told(), /PORT/)
})
