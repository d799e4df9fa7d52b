import assert from 'node:assert/strict'
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openPostgres, type Postgres } from './postgres.ts'
import { reaches } from './postgres-place.ts'

const asRoot = process.getuid?.() === 0 ? {} : { skip: 'only root has to step down' }
let folder: string
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'mudun-postgres-'))
  chmodSync(folder, 0o755)
})
after(() => rmSync(folder, { recursive: true }))

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows[0]
  } finally {
    await client.end()
  }
}

async function withPostgres(data: string, run: (postgres: Postgres, said: string[]) => Promise<void>) {
  const said: string[] = []
  const postgres = await openPostgres(data, { say: (line) => said.push(line) })
  try {
    await run(postgres, said)
  } finally {
    await postgres.stop()
  }
}

test('it is durable, checks its pages, listens to nobody outside, and knows every script', () =>
  withPostgres(join(folder, 'data'), async ({ urls, adminUrl }) => {
    const row = await ask(adminUrl('mudun'), `
      select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums, current_setting('listen_addresses') as addresses,
             current_setting('server_encoding') as encoding, lower('ÉÀ') as lower, (select datlocale from pg_database where datname = 'mudun') as locale`)
    assert.deepEqual({ ...row }, { fsync: 'on', checksums: 'on', addresses: '', encoding: 'UTF8', lower: 'éà', locale: 'C.UTF-8' })
    assert.equal((await ask(urls.owner, 'select session_user as me')).me, 'mudun_owner')
    assert.equal(statSync(join(folder, 'data')).mode & 0o777, 0o700)
    assert.equal(statSync(join(folder, 'data/mudun-keys.json')).mode & 0o777, 0o600)
    await assert.rejects(ask(urls.request.replace(/:[^:@/]+@/, ':wrong@'), 'select 1'), { code: '28P01' })
  }))

test('its log holds no value that somebody sent', () =>
  withPostgres(join(folder, 'data'), async ({ urls }) => {
    await assert.rejects(ask(urls.app, `select 'Hela Ben Salem'::uuid`))
    assert.doesNotMatch(readFileSync(join(folder, 'data/mudun.log'), 'utf8'), /Hela/)
  }))

test('a pid file that a crash left, with the number of another program, does not stop it', async () => {
  const data = join(folder, 'data')
  writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n0\n5432\n${data}\n\n0 0\nready\n`)
  await withPostgres(data, async ({ urls }) => { assert.ok(await ask(urls.app, 'select 1')) })
  assert.ok(!existsSync(join(data, 'postmaster.pid')))
})

test('the last to leave stops it', async () => {
  const data = join(folder, 'data')
  const [one, two] = await Promise.all([openPostgres(data), openPostgres(data)])
  await one.stop()
  assert.ok(await ask(two.urls.app, 'select 1'))
  await two.stop()
  assert.ok(!existsSync(join(data, 'postmaster.pid')))
})

test('one process at a time may claim it', async () => {
  const data = join(folder, 'data')
  const [one, two] = await Promise.all([openPostgres(data), openPostgres(data)])
  assert.deepEqual([await one.claim(), await two.claim()], [true, false])
  await one.stop()
  assert.equal(await two.claim(), true)
  await two.stop()
})

test('a path too long for a socket is no hindrance', async () => {
  const deep = join(folder, 'a'.repeat(60), 'b'.repeat(60))
  mkdirSync(deep, { recursive: true })
  await withPostgres(join(deep, 'postgres'), async ({ urls }) => { assert.ok(await ask(urls.app, 'select 1')) })
})

test('data of another version are refused in a sentence', async () => {
  const data = join(folder, 'older')
  mkdirSync(data)
  writeFileSync(join(data, 'PG_VERSION'), '14\n')
  if (process.getuid?.() === 0) chmodSync(data, 0o755)
  await assert.rejects(openPostgres(data), /made by PostgreSQL 14, and this is \d+/)
})

test('where its user may not go, its data lie elsewhere, with a link and a word', asRoot, async () => {
  const closed = join(folder, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  await withPostgres(join(closed, 'postgres'), async ({ urls }, said) => {
    assert.ok(await ask(urls.app, 'select 1'))
    assert.ok(lstatSync(join(closed, 'postgres')).isSymbolicLink())
    assert.match(said[0]!, /does not run as root, and the user \w+ cannot reach .*closed\/postgres: its data are in \/var\/lib\/mudun/)
    const elsewhere = /\/var\/lib\/mudun\/data-\w+/.exec(said[0]!)![0]
    after(() => rmSync(elsewhere, { recursive: true, force: true }))
  })
})

test('who may go where', asRoot, () => {
  const nobody = { name: 'nobody', uid: 65534, gid: 65534 }
  assert.equal(reaches(nobody, '/usr/bin'), true)
  assert.equal(reaches(nobody, join(folder, 'data')), false)
})
