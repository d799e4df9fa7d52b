// A server that is killed in the middle of its work, alone and together with its database, loses nothing it has
// acknowledged and leaves nothing half done.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { loadReference } from '../demo/reference.ts'
import { enterAs } from './identity/index.ts'
import { recountCity } from './insight/figures/recounting/actions.ts'
import type { Db } from './kit/database.ts'
import { migrate } from './kit/migrate.ts'
import { sealEvents, verifySeals } from './kit/seals.ts'
import { sender, tableOf } from './people/registry/imports/scene.ts'
import { Browser } from './testing.ts'
import { installMudun, type KillableMudun } from './testing-process.ts'

let mudun: KillableMudun
let cookie: string

before(async () => {
  mudun = await installMudun(async ({ urls, background }) => {
    await migrate(urls.owner!)
    await loadReference(background, new Date('2025-01-01'))
    cookie = await enterAs(background, 'hela', new Date())
  })
  await mudun.start()
})
after(() => mudun.remove())

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
  const answer = await fetch(`${mudun.address}/en/la-marsa/people/quick`, { method: 'POST', body, redirect: 'manual', headers: { cookie, origin: mudun.address } })
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
  await mudun.start()
}

test('what was acknowledged before the server was killed is there, and sent again it is not doubled', async () => {
  await writeUntilKilled(20, mudun.kill)
  await everythingOnce()
})

test('nor does it matter when the database is killed with it', async () => {
  await writeUntilKilled(20, async () => {
    mudun.killDatabase()
    await mudun.kill()
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
    const file = await fetch(mudun.address + one.location, { headers: { cookie } })
    assert.equal(file.status, 200, one.location)
    await file.text()
  }
}

/** Five hundred people, two parts of a table; the last row is the first once more. */
const people = Array.from({ length: 499 }, (_, n) => [nameOf(1000 + n), nameOf(2000 + n).replace('Noor', 'Bashir'), nameOf(3000 + n).replace('Noor', 'Daw'), String(1940 + (n % 60)), `+216 98 ${n + 100} 000`])
const table = tableOf(['Prénom', 'Nom du père', 'Nom', 'Année de naissance', 'Téléphone'], [...people, people[0]!])

test('a table that is being written, and the comparison that follows, go on after a kill; nobody is in it twice', async () => {
  await mudun.atTheDatabase(async ({ background }) => {
    const browser = new Browser((path, init) => fetch(mudun.address + path, { ...init, redirect: 'manual', headers: { ...init?.headers, origin: mudun.address } }), async () => cookie, 'fr')
    const { prepare, register } = sender(browser, async () => {})
    const path = await prepare(table)
    const job = await killedAt(background, sql`select from person_import_parts where n = 1 for update`, () => register(path, { alike: 'register' }))
    assert.deepEqual(await jobOf(background, { id: job }), { id: job, status: 'running', done: 250 })

    const comparing = await killedAt(background, sql`lock table duplicate_pairs in share mode`, async () => {
      await mudun.start()
      assert.deepEqual(await ended(background, { id: job }), { id: job, status: 'done', done: 500 })
      return { kind: 'duplicates.find' }
    })
    await mudun.start()
    assert.equal((await ended(background, comparing)).status, 'done')

    const { rows: written } = await sql<{ tokens: number; events: number; consents: number; n: number }>`
      select (select count(*) from person_tokens where person_id = persons.id)::int as tokens,
             (select count(*) from events where subject = persons.id and name = 'person.registered')::int as events,
             (select count(*) from consents where person_id = persons.id and consents.city_id = persons.city_id)::int as consents, count(*)::int as n
        from persons join person_origins on person_id = persons.id and person_origins.city_id = persons.city_id group by 1, 2, 3`.execute(background)
    assert.deepEqual(written, [{ tokens: 6, events: 1, consents: 2, n: 500 }])
    const { rows: openings } = await sql`select from events where name = 'people.compared'`.execute(background)
    assert.equal(openings.length, 1, 'who opened all files stands there once')
    const pairs = () => background.selectFrom('duplicatePairs').select(['id', 'firstId', 'secondId', 'likelihood']).orderBy('id').execute()
    const found = await pairs()
    assert.ok(found.length > 0)
    const { location } = await browser.post('/la-marsa/duplicates/find')
    await ended(background, { id: location.split('/').at(-1)! })
    assert.deepEqual(await pairs(), found, 'one that nobody kills finds the same')
  })
})

/** Begins something, waits until it comes to what is held up, and kills the server there. */
async function killedAt<T>(background: Db, hold: ReturnType<typeof sql>, begin: () => Promise<T>): Promise<T> {
  return background.transaction().execute(async (held) => {
    await hold.execute(held)
    const begun = await begin()
    await until(async () => (await sql`select from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))`.execute(held)).rows.length > 0)
    await mudun.kill()
    return begun
  })
}

async function until(reached: () => Promise<boolean>) {
  for (const end = Date.now() + 30_000; !(await reached()); await sleep(10)) assert.ok(Date.now() < end, 'it did not get there')
}

async function jobOf(background: Db, which: { id?: string; kind?: string }) {
  const [[column, value]] = Object.entries(which) as [['id' | 'kind', string]]
  return background.selectFrom('jobs').select(['id', 'status', 'done']).where(column, '=', value).executeTakeFirstOrThrow()
}

async function ended(background: Db, which: Parameters<typeof jobOf>[1]) {
  await until(async () => !['waiting', 'running'].includes((await jobOf(background, which)).status))
  return jobOf(background, which)
}

test('nothing is half done: every row has its event, every event its row, every counter its records, every event its seal', async () => {
  await mudun.stop()
  await mudun.atTheDatabase(async ({ background }) => {
    const count = async (table: 'persons' | 'needs' | 'events', name?: string) => {
      const query = background.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('n'))
      return Number((await (name ? query.where('name' as never, '=', name as never) : query).executeTakeFirstOrThrow()).n)
    }
    assert.deepEqual(
      [await count('persons'), await count('needs'), await count('events', 'person.registered'), await count('events', 'need.opened')],
      [2 * sent.length + people.length + 1, sent.length, 2 * sent.length + people.length + 1, sent.length],
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
