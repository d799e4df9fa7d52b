// A backup: all rows at one moment and the files, in one archive (tar, compressed with zstd) that is written and read
// as a stream. What is personal is sealed in it as it is in the database; the key ring is not in it.
import { createHash } from 'node:crypto'
import { createReadStream, type Dirent } from 'node:fs'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress } from 'node:zlib'
import type pg from 'pg'
import { copyOut } from './copy.ts'
import { connectAsOwner } from './roles.ts'
import { TarWriter } from './tar.ts'

export type Table = { name: string; columns: string[] }
/** The first entry. */
export type Manifest = {
  format: 1
  madeAt: string
  postgres: string
  migrations: { name: string; checksum: string }[]
  tables: Table[]
  sequences: { name: string; value: string }[]
}
/** The last entry: what makes an archive whole. */
export type Checksums = { tables: Record<string, string>; files: number }

export const fileOf = (table: string, part: number) => `tables/${table}/${String(part).padStart(6, '0')}`

/** Writes the archive; it is there whole or not at all. Returns what is in it. */
export async function writeBackup(ownerUrl: string, filesFolder: string, archive: string) {
  const unfinished = `${archive}.unfinished`
  const compress = createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 6, [constants.ZSTD_c_checksumFlag]: 1 } })
  const handle = await open(unfinished, 'w', 0o600)
  const writing = pipeline(compress, handle.createWriteStream({ flush: true }))
  try {
    const [counts] = await Promise.all([fill(new TarWriter(compress), ownerUrl, filesFolder), writing])
    await rename(unfinished, archive)
    return { ...counts, bytes: (await stat(archive)).size }
  } catch (error) {
    compress.destroy()
    await writing.catch(() => {})
    await rm(unfinished, { force: true })
    throw error
  }
}

async function fill(tar: TarWriter, ownerUrl: string, filesFolder: string) {
  const client = await connectAsOwner(ownerUrl)
  try {
    await client.query('set role mudun_owner')
    await client.query('begin isolation level repeatable read read only')
    const manifest = await describe(client)
    await addJson(tar, 'manifest.json', manifest)
    const tables: Checksums['tables'] = {}
    for (const table of manifest.tables) tables[table.name] = await addTable(tar, client, table)
    await client.query('commit')
    const files = await addFiles(tar, filesFolder)
    await addJson(tar, 'checksums.json', { tables, files } satisfies Checksums)
    await tar.end()
    return { tables: manifest.tables.length, files }
  } finally {
    await client.end()
  }
}

async function describe(client: pg.Client): Promise<Manifest> {
  await refuseHiddenRows(client)
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>('select name, checksum from migrations order by name')
  const { rows: sequences } = await client.query<{ name: string; value: string }>(`
    select sequencename::text as name, last_value::text as value from pg_sequences where schemaname = 'public' and last_value is not null order by 1`)
  const { rows: [{ server_version: postgres }] } = await client.query('show server_version')
  return { format: 1, madeAt: new Date().toISOString(), postgres, migrations, tables: await tablesOf(client), sequences }
}

/** The tables that hold data, with the columns that are given rather than computed. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace and c.relname <> 'migrations'
     group by 1 order by 1`)
  return rows
}

// Row-level security would leave rows out in silence where the owner's policy lacks.
async function refuseHiddenRows(client: pg.Client) {
  const { rows } = await client.query(`
    select relname from pg_class c
     where relnamespace = 'public'::regnamespace and relforcerowsecurity
       and not exists (select from pg_policy p where p.polrelid = c.oid and pg_get_expr(p.polqual, c.oid) = 'true' and p.polcmd in ('*', 'r')
                          and (p.polroles = '{0}' or 'mudun_owner'::regrole = any (p.polroles)))`)
  if (rows.length) throw new Error(`The owner cannot see all rows of ${rows[0].relname}: it lacks a policy for mudun_owner.`)
}

async function addTable(tar: TarWriter, client: pg.Client, { name, columns }: Table) {
  const hash = createHash('sha256')
  let part = 0
  for await (const piece of copyOut(client, `copy ${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout`)) {
    hash.update(piece)
    await tar.add(fileOf(name, part++), piece.length, [piece])
  }
  return hash.digest('hex')
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

async function addFiles(tar: TarWriter, folder: string) {
  let files = 0
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [] as Dirent[])
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.endsWith('.new')) continue
    const path = join(entry.parentPath, entry.name)
    const found = await stat(path).catch(() => undefined)
    if (!found) continue // removed meanwhile
    await tar.add(`files/${relative(folder, path)}`, found.size, createReadStream(path))
    files++
  }
  return files
}

async function addJson(tar: TarWriter, name: string, value: object) {
  const text = Buffer.from(JSON.stringify(value, null, 2))
  await tar.add(name, text.length, [text])
}
