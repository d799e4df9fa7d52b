import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestDatabase, type TestDatabase } from '../testing-database.ts'
import { connect, DatabaseBusy, type Db, inTransaction, savepoint } from './database.ts'

let database: TestDatabase
before(async () => {
  database = await openTestDatabase()
  await database.asOwner('create table notes (id int primary key, body_text text, made_by text default current_setting(\'mudun.user\', true))')
  await database.asOwner('grant select, insert, update on notes to mudun_request')
})
after(() => database.close())

const as = (user: string, readOnly = false) => ({ settings: { 'mudun.user': user }, readOnly })
const write = <T>(user: string, run: (db: Db) => Promise<T>) => inTransaction(database.request, as(user), run)
const whoAmI = async (db: Db) =>
  (await sql<{ me: string }>`select current_setting('mudun.user', true) as me`.execute(db)).rows[0]!.me
const insertNote = (db: Db, id: number) => sql`insert into notes (id) values (${id})`.execute(db)
const noteIds = async () => (await database.asOwner<{ id: number }>('select id from notes order by id')).map(({ id }) => id)

test('requests at the same time keep their actors apart', async () => {
  const seen = await Promise.all(Array.from({ length: 200 }, (_, i) =>
    inTransaction(database.request, as(`user ${i}`, i % 2 === 0), async (db) => {
      const both = await Promise.all([whoAmI(db), whoAmI(db)])
      await new Promise((resolve) => setTimeout(resolve, i % 7))
      return [...both, await whoAmI(db)]
    })))
  seen.forEach((names, i) => assert.deepEqual(names, [`user ${i}`, `user ${i}`, `user ${i}`]))
})

test('an actor is forgotten when its transaction is over, also when that failed', async () => {
  const one = connect(database.urls, { size: 1 })
  await inTransaction(one.request, as('amina'), whoAmI)
  await assert.rejects(inTransaction(one.request, as('amina'), (db) => sql`select 1 / 0`.execute(db)))
  assert.equal(await inTransaction(one.request, { settings: {}, readOnly: true }, whoAmI), '')
  await one.close()
})

test('a value in a setting is never read as SQL', async () => {
  const value = `x'; drop table notes; --\\' " $$ é مدن`
  assert.equal(await inTransaction(database.request, as(value), whoAmI), value)
  await assert.rejects(inTransaction(database.request, as('a\0b'), whoAmI), /NUL/)
  await assert.rejects(inTransaction(database.request, { settings: { 'mudun.a; select 1': '' }, readOnly: true }, whoAmI), /no name/)
})

test('all is written, or nothing', async () => {
  await write('amina', (db) => insertNote(db, 1))
  await assert.rejects(write('amina', async (db) => { await insertNote(db, 2); throw new Error('changed my mind') }), /changed my mind/)
  await assert.rejects(write('amina', async (db) => { await insertNote(db, 3); await insertNote(db, 1) }), /duplicate/)
  assert.deepEqual(await noteIds(), [1])
})

test('an error that nobody minded does not pass for a success', async () => {
  await assert.rejects(write('amina', async (db) => {
    await insertNote(db, 4)
    await insertNote(db, 1).catch(() => {})
  }), /nothing is committed/)
  assert.deepEqual(await noteIds(), [1])
})

test('a part may fail on its own', async () => {
  await write('amina', async (db) => {
    await insertNote(db, 5)
    await assert.rejects(savepoint(db, async () => { await insertNote(db, 6); await insertNote(db, 1) }))
    await savepoint(db, () => insertNote(db, 7))
  })
  assert.deepEqual(await noteIds(), [1, 5, 7])
})

test('reading writes nothing, and nothing is written outside a transaction', async () => {
  await assert.rejects(inTransaction(database.request, as('amina', true), (db) => insertNote(db, 8)), { code: '25006' })
  await assert.rejects(database.request.query('insert into notes (id) values (9)'), { code: '25006' })
})

test('a query after the end is refused, not run as somebody else', async () => {
  let kept: Db | undefined
  await inTransaction(database.request, as('amina'), async (db) => { kept = db; await whoAmI(db) })
  await assert.rejects(whoAmI(kept!), /after its transaction/)
})

test('a request that asks nothing takes no connection', async () => {
  const taken = database.request.totalCount - database.request.idleCount
  await inTransaction(database.request, as('amina'), async () => {
    assert.equal(database.request.totalCount - database.request.idleCount, taken)
  })
})

test('the roles of the server own nothing and pass by no policy', async () => {
  const rows = await database.asOwner(`
    select rolname from pg_roles r where rolname in ('mudun_app', 'mudun_request')
       and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
            or exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace))`)
  assert.deepEqual(rows, [])
  assert.equal(await inTransaction(database.request, as(''), async (db) =>
    (await sql<{ me: string }>`select session_user as me`.execute(db)).rows[0]!.me), 'mudun_request')
})

test('whoever waits too long for a connection is told so', async () => {
  const small = connect(database.urls, { size: 1, waitMs: 800, queue: 1 })
  await inTransaction(small.request, as(''), whoAmI)
  const slow = inTransaction(small.request, as(''), (db) => sql`select pg_sleep(2)`.execute(db))
  await new Promise((resolve) => setTimeout(resolve, 20))
  const waiting = inTransaction(small.request, as(''), whoAmI)
  const oneTooMany = inTransaction(small.request, as(''), whoAmI)
  await assert.rejects(oneTooMany, DatabaseBusy)
  await assert.rejects(waiting, DatabaseBusy)
  await slow
  assert.equal(await inTransaction(small.request, as('back'), whoAmI), 'back')
  await small.close()
})

test('what can be repeated is repeated after a broken connection', async () => {
  let runs = 0
  await inTransaction(database.request, { ...as('amina'), again: true }, async (db) => {
    await insertNote(db, 20)
    if (runs++ > 0) return
    const { rows: [me] } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
    await database.request.query('select pg_terminate_backend($1)', [me!.pid])
    await insertNote(db, 21)
  })
  assert.equal(runs, 2)
  assert.deepEqual((await noteIds()).slice(-1), [20])
})

test('columns are camelCase here and snake_case there; days are days, big numbers are numbers', async () => {
  const { rows: [row] } = await write('amina', async (db) => {
    await sql`insert into notes (id, body_text) values (30, 'مدن')`.execute(db)
    return sql<Record<string, unknown>>`
      select body_text, made_by, date '2026-03-01' as on_day, 12345678901::int8 as big_one, 1.5::numeric as some_part,
             timestamptz '2026-03-01 10:00:00.123456+01' as made_at, array[date '2026-03-01', null] as free_days,
             timestamptz 'infinity' as never, '{"inner_key": 1}'::jsonb as some_json
        from notes where ${sql.ref('bodyText')} = 'مدن'`.execute(db)
  })
  assert.deepEqual({ ...row }, {
    bodyText: 'مدن', madeBy: 'amina', onDay: '2026-03-01', bigOne: 12345678901, somePart: 1.5,
    madeAt: new Date('2026-03-01T09:00:00.123Z'), freeDays: ['2026-03-01', null], never: Infinity, someJson: { inner_key: 1 },
  })
})

test('a statement is prepared from its second use on, and one whose table changed does not stay broken', async () => {
  const one = connect(database.urls, { size: 1 })
  const all = () => inTransaction(one.request, as('', true), (db) => sql`select * from notes where id = ${1}`.execute(db))
  for (let i = 0; i < 3; i++) await all()
  const { rows } = await one.request.query("select name from pg_prepared_statements where statement like '%from notes%'")
  assert.equal(rows.length, 1)
  await database.asOwner('alter table notes add column later_column int')
  await all().catch(() => {}) // the one that meets the change
  assert.ok('laterColumn' in ((await all()).rows[0] as object))
  await one.close()
})
