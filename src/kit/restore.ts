import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import type pg from 'pg'
import { type Checksums, type Manifest, quoted, tablesOf } from './backup.ts'
import { copyIn } from './copy.ts'
import { migrate } from './migrate.ts'
import { connectAsOwner } from './roles.ts'
import { readTar, type TarEntry } from './tar.ts'

/**
 * Reads an archive into an empty database and files folder: all of it or nothing. A backup of an older Mudun is read
 * into the tables of its day, which are then migrated.
 */
export async function restoreBackup(ownerUrl: string, filesFolder: string, archive: string, say: (line: string) => void) {
  if ((await readdir(filesFolder).catch(() => [])).length) throw new Error(`There are files in ${filesFolder} already: restore into an empty place.`)
  const unpacked = createZstdDecompress()
  const reading = pipeline(createReadStream(archive), unpacked)
  reading.catch(() => {}) // whoever reads the entries meets the same error
  const entries = readTar(unpacked)
  const first = (await entries.next().catch(() => undefined))?.value
  if (first?.name !== 'manifest.json') throw new Error(`${archive} is no backup of Mudun.`)
  const manifest = await readJson<Manifest>(first)
  if (manifest.format !== 1) throw new Error(`${archive} was written by a newer Mudun.`)

  const client = await connectAsOwner(ownerUrl)
  const unfinished = `${filesFolder}.restoring`
  try {
    await refuseData(client)
    await migrate(ownerUrl, say, { only: manifest.migrations })
    await client.query('set role mudun_owner')
    await client.query('begin')
    const files = await fillAll(client, manifest, entries, unfinished)
    await rm(filesFolder, { recursive: true, force: true })
    if (files) await rename(unfinished, filesFolder)
    await client.query('commit')
    await client.query('analyze')
    await migrate(ownerUrl, say)
    return { tables: manifest.tables.length, files, madeAt: manifest.madeAt }
  } finally {
    unpacked.destroy()
    await rm(unfinished, { recursive: true, force: true })
    await client.end()
  }
}

async function refuseData(client: pg.Client) {
  const { rows: [{ made }] } = await client.query(`select to_regclass('public.migrations') is not null as made`)
  if (!made) return
  await client.query('set role mudun_owner')
  const { rows: [{ used }] } = await client.query('select exists (select from users) or exists (select from cities) as used')
  await client.query('reset role')
  if (used) throw new Error('The database is not empty: restore into a new one (set MUDUN_DATA to another folder, or DATABASE_URL to another database).')
}

async function fillAll(client: pg.Client, manifest: Manifest, entries: AsyncIterable<TarEntry>, filesFolder: string) {
  const close = await openTables(client, manifest)
  const hashes = new Map<string, Hash>()
  let into: { table: string; copy: Awaited<ReturnType<typeof copyIn>> } | undefined
  let checksums: Checksums | undefined
  let files = 0
  for await (const entry of entries) {
    const [kind, ...rest] = entry.name.split('/')
    if (kind === 'tables') {
      const table = manifest.tables.find(({ name }) => name === rest[0])
      if (!table) throw new Error(`The archive holds rows of ${rest[0]} that its manifest does not name.`)
      if (into?.table !== table.name) {
        await into?.copy.end()
        into = { table: table.name, copy: await copyIn(client, `copy ${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) from stdin`) }
        hashes.set(table.name, createHash('sha256'))
      }
      for await (const piece of entry.body) {
        hashes.get(table.name)!.update(piece)
        await into.copy.write(piece)
      }
      continue
    }
    await into?.copy.end()
    into = undefined
    if (kind === 'files') files += await unpack(entry, filesFolder, rest.join('/'))
    else if (entry.name === 'checksums.json') checksums = await readJson<Checksums>(entry)
  }
  compare(manifest, checksums, hashes, files)
  await close()
  return files
}

function compare({ tables }: Manifest, checksums: Checksums | undefined, hashes: Map<string, Hash>, files: number) {
  if (!checksums) throw new Error('The archive is cut short.')
  for (const { name } of tables)
    if ((hashes.get(name) ?? createHash('sha256')).digest('hex') !== checksums.tables[name]) throw new Error(`The rows of ${name} in the archive are damaged.`)
  if (files !== checksums.files) throw new Error('Files are missing from the archive.')
}

/** Takes away what would refuse rows that come table by table; what it returns puts it back, and so checks every reference. */
async function openTables(client: pg.Client, { tables, sequences }: Manifest) {
  const here = await tablesOf(client)
  for (const { name, columns } of tables)
    if (here.find((table) => table.name === name)?.columns.join() !== columns.join()) throw new Error(`The table ${name} of the backup does not fit the one of its migrations.`)
  const { rows: references } = await client.query<{ table: string; name: string; definition: string }>(`
    select conrelid::regclass::text as table, conname::text as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`)
  const { rows: forced } = await client.query<{ name: string }>(`
    select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity`)
  for (const { table, name } of references) await client.query(`alter table ${table} drop constraint ${quoted(name)}`)
  for (const { name } of forced) await client.query(`alter table ${quoted(name)} no force row level security`)
  for (const { name } of here) await client.query(`alter table ${quoted(name)} disable trigger user`)
  if (here.length) await client.query(`truncate ${here.map(({ name }) => quoted(name)).join(', ')}`)
  return async () => {
    for (const { name, value } of sequences) await client.query('select setval($1::regclass, $2)', [quoted(name), value])
    for (const { table, name, definition } of references) await client.query(`alter table ${table} add constraint ${quoted(name)} ${definition}`)
    for (const { name } of forced) await client.query(`alter table ${quoted(name)} force row level security`)
    for (const { name } of here) await client.query(`alter table ${quoted(name)} enable trigger user`)
  }
}

async function unpack(entry: TarEntry, folder: string, path: string) {
  if (path.startsWith('/') || normalize(path).startsWith('..')) throw new Error(`The archive holds a file outside of its folder: ${path}`)
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  await pipeline(Readable.from(entry.body), createWriteStream(target, { mode: 0o600, flush: true }))
  return 1
}

async function readJson<T>({ body }: TarEntry): Promise<T> {
  const pieces: Buffer[] = []
  for await (const piece of body) pieces.push(piece)
  return JSON.parse(Buffer.concat(pieces).toString())
}
