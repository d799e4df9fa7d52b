// For tests: a database of one's own in a moment, copied from a template that is made once a schema version.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { root } from './kit/config.ts'
import { type Connection, connect } from './kit/database.ts'
import { furnishServer } from './kit/database-source.ts'
import { migrate, schemaVersion } from './kit/migrate.ts'
import { openPostgres } from './kit/postgres.ts'

export type TestDatabase = Connection & {
  /** Signs in as the owner, whom no policy stops: for setting a scene and for looking behind the curtain. */
  asOwner: <R extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<R[]>
  /** From now on: what the server writes ahead. Gives a way to read it, file by file. */
  listenToWal: () => Promise<() => Promise<Buffer[]>>
}

type Server = { admin: string; urls: (database: string) => Required<Connection['urls']>; stop: () => Promise<void> }

const lock = 7_364_020

/** What a template holds beside the schema: filled once, copied in a moment. `version` changes when its content does. */
export type Furnishing = { name: string; version: string; fill: (connection: Connection) => Promise<void> }

/** A fresh database with all migrations, or with none, or with a furnishing too. `close` removes it. */
export async function openTestDatabase({ migrated = true, furnishing }: { migrated?: boolean; furnishing?: Furnishing } = {}): Promise<TestDatabase> {
  const server = await openServer()
  const name = `mudun_test_${process.pid}_${randomBytes(4).toString('hex')}`
  await (migrated ? copyTemplate(server, name, furnishing) : asAdmin(server, (admin) => createDatabase(admin, name)))
  const connection = connect(server.urls(name), { size: 4 })
  const owner = new pg.Pool({ connectionString: connection.urls.owner, max: 1, options: '-c role=mudun_owner -c TimeZone=UTC' })
  owner.on('error', () => {}) // the database is dropped under an idle connection
  return {
    ...connection,
    asOwner: async (sql, values) => (await owner.query(sql, values)).rows,
    listenToWal: () => asAdmin(server, listenToWal).then((since) => () => asAdmin(server, (admin) => walSince(admin, since))),
    close: async () => {
      await Promise.all([connection.close(), owner.end()])
      await asAdmin(server, (admin) => admin.query(`drop database if exists ${name} with (force)`))
      await server.stop()
    },
  }
}

/** Where the server stands in what it writes ahead. A new file is begun, so that what was written before is in others. */
async function listenToWal(admin: pg.Client): Promise<string> {
  await admin.query('select pg_switch_wal()')
  const { rows: [row] } = await admin.query<{ file: string }>('select pg_walfile_name(pg_current_wal_insert_lsn()) as file')
  return row!.file
}

/** What was written ahead since, by everybody on the server. */
async function walSince(admin: pg.Client, since: string): Promise<Buffer[]> {
  await admin.query('select pg_switch_wal()')
  const { rows } = await admin.query<{ bytes: Buffer }>(`
    select pg_read_binary_file('pg_wal/' || name) as bytes from pg_ls_waldir()
     where name >= $1 and name < pg_walfile_name(pg_current_wal_insert_lsn() + 1) and length(name) = 24 order by name`, [since])
  return rows.map(({ bytes }) => bytes)
}

/** Keeps the test server up: the test script holds it while all the files run. */
export async function holdTestServer() {
  const server = await openServer()
  await asAdmin(server, dropLeftovers)
  await migratedTemplate(server)
  return server
}

async function openServer(): Promise<Server> {
  const url = process.env.TEST_DATABASE_URL
  if (url) {
    const base = await furnishServer(url, join(root, '.cache'))
    const urls = (database: string) => onDatabase(base as Required<typeof base>, database)
    return { admin: url, urls, stop: async () => {} }
  }
  const postgres = await openPostgres(join(root, '.cache/postgres'), { careless: true })
  return { admin: postgres.adminUrl('postgres'), urls: (database) => onDatabase(postgres.urls, database), stop: postgres.stop }
}

function onDatabase(urls: Required<Connection['urls']>, database: string) {
  const to = (address: string) => Object.assign(new URL(address), { pathname: `/${database}` }).href
  return { owner: to(urls.owner), app: to(urls.app), request: to(urls.request) }
}

async function asAdmin<T>(server: Server, run: (admin: pg.Client) => Promise<T>) {
  const admin = new pg.Client({ connectionString: server.admin })
  await admin.connect()
  try {
    return await run(admin)
  } finally {
    await admin.end()
  }
}

async function copyTemplate(server: Server, name: string, furnishing?: Furnishing) {
  const template = furnishing ? await furnishedTemplate(server, furnishing) : await migratedTemplate(server)
  await asAdmin(server, (admin) => admin.query(`create database ${name} template ${template} owner mudun_owner strategy file_copy`))
}

const migratedTemplate = (server: Server) => ensureTemplate(server, 'mudun_template', schemaVersion(), (urls) => migrate(urls.owner))

const furnishedTemplate = (server: Server, { name, version, fill }: Furnishing) =>
  ensureTemplate(server, `mudun_${name}`, version, async (urls) => {
    await migrate(urls.owner)
    const connection = connect(urls, { size: 4 })
    await fill(connection).finally(() => connection.close())
  })

/** The name of a template of this version: one that is there, or a new one. Whoever comes meanwhile waits for it. */
async function ensureTemplate(server: Server, kind: string, version: string, make: (urls: Required<Connection['urls']>) => Promise<unknown>) {
  const name = `${kind}_${version}`
  await asAdmin(server, async (admin) => {
    const exists = async () => (await admin.query('select from pg_database where datname = $1', [name])).rowCount === 1
    if (await exists()) return
    await admin.query(`select pg_advisory_lock(${lock})`)
    if (await exists()) return
    const unfinished = `${name}_unfinished`
    await admin.query(`drop database if exists ${unfinished} with (force)`)
    await createDatabase(admin, unfinished)
    await make(server.urls(unfinished))
    await admin.query(`alter database ${unfinished} rename to ${name}`)
    await dropOlder(admin, kind, name)
  })
  return name
}

async function createDatabase(admin: pg.Client, name: string) {
  await admin.query(`create database ${name} template template0 encoding 'UTF8' owner mudun_owner`)
}

async function dropOlder(admin: pg.Client, kind: string, current: string) {
  const { rows } = await admin.query(`select datname from pg_database where starts_with(datname, $1) and datname <> $2 order by oid desc offset 3`, [`${kind}_`, current])
  for (const { datname } of rows) await admin.query(`drop database ${datname}`).catch(() => {}) // in use by another run
}

/** Databases whose tests were killed. */
async function dropLeftovers(admin: pg.Client) {
  const { rows } = await admin.query(`
    select datname from pg_database d
     where datname like 'mudun\\_test\\_%' and not exists (select from pg_stat_activity a where a.datname = d.datname)`)
  for (const { datname } of rows) await admin.query(`drop database if exists ${datname}`).catch(() => {})
}
