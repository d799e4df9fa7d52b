import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openTestDatabase } from '../testing-database.ts'
import { hear, remember } from './memory.ts'

test('what was read before a change is not remembered after it', async () => {
  const memory = remember<{ id: number }>({ seconds: 10, atMost: 2 })
  let read!: (value: { id: number }) => void
  const slow = memory.load('a', () => new Promise((done) => (read = done)))
  memory.forget(({ id }) => id === 1)
  read({ id: 1 })
  assert.deepEqual(await slow, { id: 1 })
  assert.equal(memory.get('a'), undefined)
})

test('the oldest is forgotten first, and what was not found is not remembered', async () => {
  const memory = remember<number>({ seconds: 10, atMost: 2 })
  for (const n of [1, 2, 3]) await memory.load(String(n), async () => n)
  assert.deepEqual(['1', '2', '3'].map(memory.get), [undefined, 2, 3])
  await memory.load('none', async () => undefined)
  assert.deepEqual(['2', '3'].map(memory.get), [2, 3])
})

test('a process hears what another announces, also after its line was cut', async (t) => {
  const database = await openTestDatabase()
  const heard: string[] = []
  let lost = 0
  const line = await hear(database.urls.app, 'test_changes', (payload) => heard.push(payload), () => lost++)
  t.after(async () => {
    await line.stop()
    await database.close()
  })
  const announce = (what: string) => sql`select pg_notify('test_changes', ${what})`.execute(database.background)
  await announce('one')
  await until(() => heard.includes('one'))
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'mudun test_changes'`.execute(database.background)
  await until(() => lost > 1)
  await announce('two')
  await until(() => heard.includes('two'))
})

async function until(done: () => boolean) {
  for (let tries = 0; !done(); tries++) {
    assert.ok(tries < 200, 'it never came')
    await pause(25)
  }
}
