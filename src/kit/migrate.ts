import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type pg from 'pg'
import { root } from './config.ts'
import type { Db } from './database.ts'
import { connectAsOwner } from './roles.ts'

type Migration = { name: string; sql: string; checksum: string }

/** `only`: those of an older Mudun, to read its backup into the tables of its day. */
type MigrateOptions = { only?: Pick<Migration, 'name' | 'checksum'>[] }

const lock = 7_364_010

/**
 * Runs every `migrations/*.sql` under src that has not run yet, in the order of their names, which begin with a day.
 * Each is a transaction of its own. Two that migrate at once take turns. Returns the names of those that ran.
 */
export async function migrate(ownerUrl: string, say: (line: string) => void = () => {}, { only }: MigrateOptions = {}): Promise<string[]> {
  const client = await connectAsOwner(ownerUrl)
  try {
    await refuseOldServer(client)
    await client.query(`select pg_advisory_lock(${lock})`)
    await client.query('set role mudun_owner')
    await prepare(client)
    const recorded = await client.query<{ name: string; checksum: string }>('select name, checksum from migrations')
    if (only) pending(only) // refuses what this Mudun does not know
    const toRun = pending(recorded.rows).filter(({ name }) => !only || only.some((one) => one.name === name))
    for (const migration of toRun) {
      await run(client, migration)
      say(`Migrated: ${migration.name}`)
    }
    return toRun.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** What a server that is not the owner asks before it starts. */
export async function isMigrated(db: Db): Promise<boolean> {
  try {
    return pending(await db.selectFrom('migrations').select(['name', 'checksum']).execute()).length === 0
  } catch (error) {
    if ((error as { code?: string }).code === '42P01') return false
    throw error
  }
}

/** Changes with any migration. */
export function schemaVersion() {
  return createHash('sha256').update(migrations().map(({ checksum }) => checksum).join()).digest('hex').slice(0, 12)
}

async function refuseOldServer(client: pg.Client) {
  const { rows: [row] } = await client.query('show server_version_num')
  const version = Math.floor(Number(row.server_version_num) / 10000)
  if (version < 15) throw new Error(`This is PostgreSQL ${version}; Mudun needs 15 or later.`)
}

async function prepare(client: pg.Client) {
  await client.query(`
    create table if not exists migrations (
      name text primary key, checksum text not null, ran_at timestamptz not null default now());
    grant select on migrations to mudun_app;
    grant usage on schema public to mudun_app, mudun_request;
    create schema if not exists pgboss;
    grant usage, create on schema pgboss to mudun_app -- the queue's tables: pg-boss makes and migrates them itself`)
}

async function run(client: pg.Client, { name, sql, checksum }: Migration) {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into migrations (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`The migration ${name} failed: ${(error as Error).message}${where(sql, error)}`, { cause: error })
  }
}

function where(sql: string, error: unknown) {
  const position = Number((error as { position?: string }).position)
  return position ? ` (line ${sql.slice(0, position).split('\n').length})` : ''
}

function pending(recorded: { name: string; checksum: string }[]): Migration[] {
  const all = migrations()
  for (const { name, checksum } of recorded) {
    const known = all.find((migration) => migration.name === name)
    if (!known) throw new Error(`The database has the migration ${name}, which this Mudun does not know: it was made by a newer one. Update Mudun, or restore a backup.`)
    if (known.checksum !== checksum) throw new Error(`The migration ${name} was edited after it had run here. Undo the edit and write a new migration.`)
  }
  return all.filter(({ name }) => !recorded.some((done) => done.name === name))
}

/** Ten times as quick as a pattern over all files, and every start waits for it. */
const sqlFiles = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const path = join(folder, entry.name)
  if (entry.isDirectory()) return sqlFiles(path)
  return basename(folder) === 'migrations' && path.endsWith('.sql') ? [path] : []
})

function migrations(): Migration[] {
  const found = sqlFiles(join(root, 'src')).map((path) => {
    const sql = readFileSync(path, 'utf8')
    return { name: basename(path, '.sql'), sql, checksum: createHash('sha256').update(sql).digest('hex') }
  }).sort((a, b) => (a.name < b.name ? -1 : 1))
  const twice = found.find(({ name }, i) => found[i + 1]?.name === name)
  if (twice) throw new Error(`Two migrations are named ${twice.name}.`)
  return found
}
