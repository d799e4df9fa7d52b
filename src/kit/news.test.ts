import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { openTestApp, type TestApp } from '../testing.ts'
import { allCities, cityNews } from './cities.ts'
import { announce, hear } from './news.ts'

let mudun: TestApp
before(async () => { mudun = await openTestApp() })
after(() => mudun.close())

/** Goes on as soon as it holds; what does not hold in ten seconds never will. */
async function soon(holds: () => boolean) {
  for (let i = 0; i < 200 && !holds(); i++) await sleep(50)
  assert.ok(holds())
}

test('what one process changes is heard by the others, once it is committed', async () => {
  const { background, urls } = mudun.database
  const heard: (string | undefined)[] = []
  const line = hear(urls.app, { rights: (about) => heard.push(about) })
  await line.listening
  assert.deepEqual(heard, [undefined]) // nobody knows what was said before
  await background.transaction().execute((db) => announce(db, 'rights', 'undone').then(() => { throw new Error('undone') })).catch(() => {})
  await background.transaction().execute((db) => announce(db, 'rights', 'amina'))
  await announce(background, 'something else')
  await announce(background, 'rights', 'done')
  await soon(() => heard.length === 3)
  assert.deepEqual(heard, [undefined, 'amina', 'done'])
  await line.stop()
})

test('after the line broke, anything may have changed', async () => {
  const { background, urls } = mudun.database
  const heard: (string | undefined)[] = []
  const line = hear(urls.app, { rights: (about) => heard.push(about) })
  await line.listening
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'mudun news' and datname = current_database()`.execute(background)
  const keepAlive = setInterval(() => {}, 1000)
  await soon(() => heard.length === 2)
  clearInterval(keepAlive)
  assert.deepEqual(heard, [undefined, undefined])
  await line.stop()
})

test('a city that is founded from the command line is there for a running server', async () => {
  const { background, urls } = mudun.database
  const line = hear(urls.app, cityNews)
  await line.listening
  const before = await allCities(background)
  await announce(background, 'cities')
  let now = before
  const keepAlive = setInterval(() => {}, 1000)
  for (let i = 0; i < 200 && now === before; i++) {
    await sleep(50)
    now = await allCities(background)
  }
  clearInterval(keepAlive)
  assert.notEqual(now, before)
  await line.stop()
})
