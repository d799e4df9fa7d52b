import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { openTestDatabase, type TestDatabase } from '../testing-database.ts'
import { root } from './config.ts'

// A project of its own, whose migrations can be added, edited and taken away.
let project: string
let database: TestDatabase
before(() => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  project = mkdtempSync(join(root, '.cache/migrate-'))
  mkdirSync(join(project, 'src/kit'), { recursive: true })
  for (const file of ['migrate.ts', 'config.ts', 'roles.ts', 'database.ts', 'database-client.ts', 'database-session.ts', 'tables.ts', 'language.ts']) cpSync(join(root, 'src/kit', file), join(project, 'src/kit', file))
  cpSync(join(root, 'package.json'), join(project, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
})
after(async () => {
  rmSync(project, { recursive: true })
  await database.close()
})
beforeEach(async () => {
  await database?.close()
  database = await openTestDatabase({ migrated: false })
  rmSync(join(project, 'src/city'), { recursive: true, force: true })
  write('2026-01-02-second', 'create table second (id int references first)')
  write('2026-01-01-first', 'create table first (id int primary key)', 'src/city/other/migrations')
})

function write(name: string, sql: string, folder = 'src/city/services/migrations') {
  mkdirSync(join(project, folder), { recursive: true })
  writeFileSync(join(project, folder, `${name}.sql`), sql)
}

/** What it ran, or what it said when it refused. */
async function migrate(): Promise<string[] | string> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e',
    `import { migrate } from './src/kit/migrate.ts'
     console.log(JSON.stringify(await migrate(${JSON.stringify(database.urls.owner)}).catch((error) => error.message)))`], { cwd: project })
  let out = ''
  child.stdout.on('data', (chunk) => { out += chunk })
  child.stderr.on('data', (chunk) => { out += chunk })
  await new Promise((resolve) => child.on('close', resolve))
  return JSON.parse(out)
}
const tables = async () => (await database.asOwner<{ name: string }>(
  `select relname::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`)).map(({ name }) => name)

test('migrations of all modules run once, in the order of their days', async () => {
  assert.deepEqual(await migrate(), ['2026-01-01-first', '2026-01-02-second'])
  assert.deepEqual(await migrate(), [])
  write('2026-01-03-third', 'create table third ()')
  assert.deepEqual(await migrate(), ['2026-01-03-third'])
  assert.deepEqual(await tables(), ['first', 'migrations', 'second', 'third'])
})

test('two that migrate at once take turns', async () => {
  const both = await Promise.all([migrate(), migrate()])
  assert.deepEqual(both.map(({ length }) => length).sort(), [0, 2])
})

test('one that fails leaves nothing, names itself and its line, and stops what comes after', async () => {
  write('2026-01-03-third', 'create table third ();\n\ninsert into third values (nonsense)')
  write('2026-01-04-fourth', 'create table fourth ()')
  assert.match(String(await migrate()), /2026-01-03-third failed: .*nonsense.*line 3/)
  assert.deepEqual(await tables(), ['first', 'migrations', 'second'])
})

test('one that was edited after it ran is refused', async () => {
  await migrate()
  write('2026-01-02-second', 'create table second ()')
  assert.match(String(await migrate()), /2026-01-02-second was edited/)
})

test('a database of a newer Mudun is refused', async () => {
  await migrate()
  rmSync(join(project, 'src/city/services'), { recursive: true })
  assert.match(String(await migrate()), /does not know/)
})

test('what it makes belongs to the owner, and the two lesser roles may not', async () => {
  await migrate()
  const rows = await database.asOwner(`select distinct relowner::regrole::text as owner from pg_class where relnamespace = 'public'::regnamespace`)
  assert.deepEqual(rows, [{ owner: 'mudun_owner' }])
  await assert.rejects(database.background.schema.createTable('mine').execute(), { code: '42501' })
})
