// A server that is killed in the middle of its work, alone and together with its database, loses nothing it has
// acknowledged and leaves nothing half done.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { build } from 'esbuild'
import { serverBundle } from '../build.ts'
import { loadReference } from '../demo/reference.ts'
import { enterAs } from './identity/index.ts'
import { recountCity } from './insight/figures/recounting/actions.ts'
import { root } from './kit/config.ts'
import { connect } from './kit/database.ts'
import { migrate } from './kit/migrate.ts'
import { openPostgres } from './kit/postgres.ts'
import { sealEvents, verifySeals } from './kit/seals.ts'

let data: string
let cookie: string
let server: { child: ChildProcess; address: string }
const children: ChildProcess[] = []

before(async () => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  data = mkdtempSync(join(root, '.cache/killed-'))
  await build({ ...serverBundle, outdir: join(data, 'bundle') })
  await atTheDatabase(async ({ urls, background }) => {
    await migrate(urls.owner!)
    await loadReference(background, new Date('2025-01-01'))
    cookie = await enterAs(background, 'hela', new Date())
  })
  server = await start()
})
after(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(data, { recursive: true, force: true })
})

/** With the server gone: its database, opened and left again. */
async function atTheDatabase<T>(run: (connection: ReturnType<typeof connect>) => Promise<T>): Promise<T> {
  const postgres = await openPostgres(join(data, 'postgres'))
  const connection = connect(postgres.urls)
  try {
    return await run(connection)
  } finally {
    await connection.close()
    await postgres.stop()
  }
}

async function start() {
  const child = spawn(process.execPath, [join(data, 'bundle/cli.mjs'), 'start'], { cwd: root, env: { ...process.env, PORT: '0', MUDUN_DATA: data, DATABASE_URL: '', NODE_ENV: 'test' } })
  children.push(child)
  let told = ''
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      told += chunk
      const found = /^Mudun is ready: (http:\S+)$/m.exec(told)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', () => reject(new Error(`it ended: ${told}`)))
  })
  return { child, address }
}

const postmaster = () => Number(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])

type Sent = { once: string; form: Record<string, string>; location?: string }
const sent: Sent[] = []
let confirmed = 0
const letters = 'abcdefghijklmnopqrstuvwxyz'
/** A name of its own, so that nobody is taken for somebody else. */
const nameOf = (n: number) => `Noor${[...String(n)].map((digit) => letters[Number(digit) * 2]).join('')}`

/** A mother with her newborn and the need for his papers: two people, a household, a need, their events and counters. */
function newForm(): Sent {
  const name = nameOf(100 + sent.length)
  const form = {
    how: 'spoken', share: 'partners', givenName: name, familyName: name.toUpperCase(), age: String(18 + (sent.length % 30)), babySex: 'm',
    babyBirthDate: new Date().toISOString().slice(0, 10), birthNeed: '1', different: '1',
  }
  const one: Sent = { once: crypto.randomUUID(), form }
  sent.push(one)
  return one
}

async function send({ once, form }: Sent): Promise<string | undefined> {
  const body = new URLSearchParams({ ...form, once })
  const answer = await fetch(`${server.address}/en/la-marsa/people/quick`, { method: 'POST', body, redirect: 'manual', headers: { cookie, origin: server.address } })
  assert.equal(answer.status, 303, await answer.text())
  return answer.headers.get('location')!
}

/** Four desks write until the power goes. */
async function writeUntilKilled(acknowledged: number, kill: () => Promise<void>) {
  let open = true
  const desk = async () => {
    while (open) {
      const one = newForm()
      const location = await send(one).catch((error: unknown) => {
        if (error instanceof assert.AssertionError && open) throw error
        return undefined
      })
      if (location) one.location = location
    }
  }
  const before = sent.filter(({ location }) => location).length
  const desks = [desk(), desk(), desk(), desk()]
  while (sent.filter(({ location }) => location).length < before + acknowledged) await Promise.race([...desks, new Promise((resolve) => setTimeout(resolve, 5))])
  const dying = kill()
  open = false
  await dying
  await Promise.all(desks)
  server = await start()
}

const killServer = async () => {
  server.child.removeAllListeners('exit')
  const gone = once(server.child, 'exit')
  server.child.kill('SIGKILL')
  await gone
}

test('what was acknowledged before the server was killed is there, and sent again it is not doubled', async () => {
  await writeUntilKilled(20, killServer)
  await everythingOnce()
})

test('nor does it matter when the database is killed with it', async () => {
  await writeUntilKilled(20, async () => {
    process.kill(postmaster(), 'SIGKILL')
    await killServer()
  })
  await everythingOnce()
})

/** All are sent once more, as people do who saw no answer; who had one gets the same. */
async function everythingOnce() {
  const latest = sent.slice(confirmed)
  confirmed = sent.length
  assert.ok(latest.some(({ location }) => !location), 'some were under way')
  for (const one of latest) {
    const again = await send(one)
    if (one.location) assert.equal(again, one.location)
    one.location = again!
    const file = await fetch(server.address + one.location, { headers: { cookie } })
    assert.equal(file.status, 200, one.location)
    await file.text()
  }
}

test('nothing is half done: every row has its event, every event its row, every counter its records, every event its seal', async () => {
  const gone = once(server.child, 'exit')
  server.child.kill('SIGTERM')
  await gone
  await atTheDatabase(async ({ background }) => {
    const count = async (table: 'persons' | 'needs' | 'events', name?: string) => {
      const query = background.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('n'))
      return Number((await (name ? query.where('name' as never, '=', name as never) : query).executeTakeFirstOrThrow()).n)
    }
    assert.deepEqual(
      [await count('persons'), await count('needs'), await count('events', 'person.registered'), await count('events', 'need.opened')],
      [2 * sent.length, sent.length, 2 * sent.length, sent.length],
    )
    const apart = await background.selectFrom('persons').leftJoin('events', (on) => on.onRef('events.subject', '=', 'persons.id').on('events.name', '=', 'person.registered'))
      .select('persons.id').where('events.id', 'is', null).execute()
    assert.deepEqual(apart, [])
    assert.deepEqual(await recountCity(background, 'la-marsa', new Date()), [])
    while (await sealEvents(background));
    const chains = await verifySeals(background)
    assert.deepEqual(chains.flatMap(({ broken, unsealed }) => [...broken, ...(unsealed ? [unsealed] : [])]), [])
  })
})
