import { chmodSync, copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { config } from '../kit/config.ts'
import { restoreBackup } from '../kit/restore.ts'
import { failure, say } from './say.ts'
import { ownerOf, withDatabase } from './with-database.ts'

export const help = `mudun restore: read an archive of mudun backup into an empty database

Usage: mudun restore FILE [--keys FILE]

  --keys FILE   put this copy of the key ring in its place, if there is none

Into a new MUDUN_DATA, or a new database in DATABASE_URL; what holds data already is refused. Stop the server
first. Everything is read in one transaction and compared with the checksums of the archive: it is all there
afterwards, or nothing is. An archive of an older Mudun is read into the tables of its day and then migrated.
`

export async function run(args: string[]) {
  const { values, positionals: [file] } = parseArgs({ args, options: { keys: { type: 'string' } }, allowPositionals: true })
  if (!file) return failure('Which file? mudun restore FILE', 2)
  if (!existsSync(file)) return failure(`There is no file ${file}.`)
  if (values.keys && !existsSync(values.keys)) return failure(`There is no file ${values.keys}.`)
  const ring = config.keys
  if (values.keys && existsSync(ring)) return failure(`There is a key ring in ${ring} already; it is not overwritten.`)
  const { tables, files, madeAt } = await withDatabase((connection) =>
    restoreBackup(ownerOf(connection), join(config.data, 'files'), resolve(file), say))
  if (values.keys) {
    mkdirSync(dirname(ring), { recursive: true, mode: 0o700 })
    copyFileSync(values.keys, ring)
    chmodSync(ring, 0o600)
  }
  say(`Restored as of ${madeAt}: ${tables} tables, ${files} files.`)
  if (!existsSync(ring)) say(`There is no key ring in ${ring} yet: put its copy there before starting, or identities cannot be read.`)
}
