import { copyFileSync, chmodSync, existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { writeBackup } from '../kit/backup.ts'
import { config } from '../kit/config.ts'
import { failure, say } from './say.ts'
import { ownerOf, withDatabase } from './with-database.ts'

export const help = `mudun backup: write database and files into one archive

Usage: mudun backup FILE [--keys FILE]

  FILE          the archive to write, for instance mudun-2026-11-22.tar.zst
  --keys FILE   also copy the key ring there

The server may go on running: all rows are of one moment. What is personal is sealed in the archive as it is
in the database, so whoever finds an archive reads no identity. The key ring that opens it is not in it: keep
a copy elsewhere (--keys), and change nothing about it lightly, for without it identities are lost for good.
Files are in the archive when they lie in MUDUN_DATA; a bucket has backups of its own.
The archive is a tar compressed with zstd: a manifest, the rows of each table as PostgreSQL's COPY writes
them, the files, and checksums that mudun restore compares. Writing takes little memory however much there is.
`

export async function run(args: string[]) {
  const { values, positionals: [file] } = parseArgs({ args, options: { keys: { type: 'string' } }, allowPositionals: true })
  if (!file) return failure('Which file? mudun backup FILE', 2)
  if (existsSync(file) || (values.keys && existsSync(values.keys))) return failure(`${existsSync(file) ? file : values.keys} is there already; it is not overwritten.`)
  if (!existsSync(dirname(resolve(file)))) return failure(`There is no folder ${dirname(resolve(file))}.`)
  const { tables, files, bytes } = await withDatabase((connection) => writeBackup(ownerOf(connection), join(config.data, 'files'), resolve(file)))
  say(`${file}: ${tables} tables, ${files} files, ${(bytes / 1e6).toFixed(1)} MB.`)
  const ring = config.keys
  if (values.keys) {
    copyFileSync(ring, values.keys)
    chmodSync(values.keys, 0o600)
    say(`The key ring is in ${values.keys}: keep it apart from the archive.`)
  } else if (existsSync(ring)) say(`The key ring ${ring} is not in it: keep a copy of it apart from the archive.`)
}
