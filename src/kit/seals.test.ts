// Whoever rewrites what happened is found out.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { lostHeads, sealEvents, verifySeals } from './seals.ts'
import { openTestDatabase, type TestDatabase } from '../testing-database.ts'

let database: TestDatabase
before(async () => {
  database = await openTestDatabase()
  await database.asOwner(`insert into cities (id, country, name, lat, lon) values ('sfax', 'TN', '{}', 34.7, 10.8)`)
})
after(() => database.close())

/** Twelve events in each of two chains, sealed. */
beforeEach(async () => {
  await database.asOwner('truncate event_seals, events')
  await database.asOwner(`insert into events (scope, name, subject, data)
    select scope, 'test.happened', new_id(), jsonb_build_object('n', n) from unnest('{sfax,network}'::text[]) scope, generate_series(1, 12) n`)
  await sealEvents(database.background)
})

const report = async (scope = 'sfax') => (await verifySeals(database.background)).find((each) => each.scope === scope)
const links = async (scope = 'sfax') => (await report(scope))?.broken.map(({ n }) => n)
/** As somebody who owns the database, and takes references away to do so. */
async function tamper(...statements: string[]) {
  await database.asOwner('alter table event_seals drop constraint event_seals_scope_event_id_fkey')
  for (const statement of statements) await database.asOwner(statement)
  await database.asOwner('alter table event_seals add constraint event_seals_scope_event_id_fkey foreign key (scope, event_id) references events not valid')
}
const eventAt = (n: number) => `(select event_id from event_seals where scope = 'sfax' and n = ${n})`

test('chains that nobody touched are whole, and what came since is told apart', async () => {
  await database.asOwner(`insert into events (scope, name, subject) values ('sfax', 'test.happened', new_id())`)
  assert.deepEqual(await report().then((r) => [r?.broken, r?.events, r?.unsealed]), [[], 13, 1])
  assert.equal(await sealEvents(database.background), 1)
  assert.deepEqual(await report().then((r) => [r?.broken, r?.unsealed]), [[], 0])
})

test('the app may write events, and not change or delete them', async () => {
  for (const statement of [`update events set name = 'test.other'`, 'delete from events', 'delete from event_seals'])
    await assert.rejects(database.background.executeQuery({ sql: statement, parameters: [], query: {} as never, queryId: {} as never }), /permission denied/)
})

test('a changed event breaks its link', async () => {
  await tamper(`update events set data = '{"n": 99}' where id = ${eventAt(5)}`)
  assert.deepEqual(await links(), [5])
  assert.deepEqual(await links('network'), [])
})

test('so does one with another hand under it, or another hour', async () => {
  await tamper(`update events set at = at - interval '1 day' where id = ${eventAt(3)}`)
  assert.deepEqual(await links(), [3])
})

test('a deleted event leaves a gap', async () => {
  await tamper(`delete from events where id = ${eventAt(7)}`)
  assert.deepEqual(await links(), [7])
})

test('so does one that was deleted with its seal', async () => {
  await tamper(`delete from events where id = ${eventAt(7)}`, `delete from event_seals where scope = 'sfax' and n = 7`)
  assert.deepEqual(await links(), [8])
})

test('two that changed places break both links', async () => {
  await tamper(`create temp table swap as select n, event_id from event_seals where scope = 'sfax' and n in (4, 9)`,
    `update event_seals set event_id = new_id() where scope = 'sfax' and n = 4`,
    `update event_seals set event_id = (select event_id from swap where n = 4) where scope = 'sfax' and n = 9`,
    `update event_seals set event_id = (select event_id from swap where n = 9) where scope = 'sfax' and n = 4`)
  assert.deepEqual(await links(), [4, 9])
})

test('a chain all of whose events are gone is told', async () => {
  await tamper(`delete from events where scope = 'sfax'`)
  assert.equal((await links())?.length, 12)
})

test('a chain cut at its end, or begun anew, no longer holds the head that was kept', async () => {
  const heads = (await verifySeals(database.background)).map(({ scope, head }) => ({ scope, hash: head }))
  await database.asOwner(`insert into events (scope, name, subject) values ('sfax', 'test.happened', new_id())`)
  await sealEvents(database.background)
  assert.deepEqual(await lostHeads(database.background, heads), [], 'a chain that went on holds it')

  await tamper(`delete from event_seals where scope = 'sfax' and n > 10`, `delete from events where scope = 'sfax' and id not in (select event_id from event_seals)`)
  assert.deepEqual(await links(), [], 'by itself it is whole')
  assert.deepEqual((await lostHeads(database.background, heads)).map(({ scope }) => scope), ['sfax'])

  await tamper(`delete from event_seals where scope = 'network'`)
  await sealEvents(database.background)
  assert.deepEqual((await lostHeads(database.background, heads)).map(({ scope }) => scope), ['sfax'], 'the same events in the same order are the same chain')
})
