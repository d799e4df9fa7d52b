// How the data of the embedded PostgreSQL come to be: its files, its passwords, its roles and the database.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Place } from './postgres-place.ts'
import { newPassword, type Passwords } from './roles.ts'

export type Keys = Passwords & { owner: string; admin: string; ready: boolean }

/** Makes the data whole or not at all; of two processes that do so, the first wins. */
export function initialise(place: Place, say: (line: string) => void) {
  say('Making the database…')
  const unfinished = mkdtempSync(`${place.data}-`)
  const passwordFile = `${unfinished}.password`
  const keys: Keys = { admin: newPassword(), owner: newPassword(), app: newPassword(), request: newPassword(), ready: false }
  writeFileSync(passwordFile, `${keys.admin}\n`, { mode: 0o600 })
  for (const path of place.user ? [unfinished, passwordFile] : []) chownSync(path, place.user!.uid, place.user!.gid)
  const made = spawnSync(join(place.programs, 'bin/initdb'), [
    '--pgdata', unfinished, '--username', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256',
    '--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8',
    '--data-checksums', '--no-instructions', '--no-sync',
  ], { ...asUser(place, unfinished), encoding: 'utf8' })
  rmSync(passwordFile)
  try {
    if (made.status !== 0) throw new Error(`The database could not be made in ${place.data}:\n${made.stderr || made.error}`)
    writeKeys({ ...place, data: unfinished }, keys)
    renameSync(unfinished, place.data)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(join(place.data, 'PG_VERSION'))) throw error
  }
}

const keysFile = ({ data }: Place) => join(data, 'mudun-keys.json')
export const readKeys = (place: Place): Keys => JSON.parse(readFileSync(keysFile(place), 'utf8'))

export function writeKeys(place: Place, keys: Keys) {
  writeFileSync(keysFile(place), JSON.stringify(keys), { mode: 0o600 })
  if (place.user) chownSync(keysFile(place), place.user.uid, place.user.gid)
}

export function refuseOtherVersion(place: Place) {
  const { stdout } = spawnSync(join(place.programs, 'bin/postgres'), ['--version'], { ...asUser(place), encoding: 'utf8' })
  const ours = /\) (\d+)/.exec(stdout ?? '')?.[1]
  const theirs = readFileSync(join(place.data, 'PG_VERSION'), 'utf8').trim()
  if (ours !== theirs) throw new Error(`The data in ${place.data} were made by PostgreSQL ${theirs}, and this is ${ours}: restore a backup into a new data folder.`)
}

/** The roles and the database; all of it may have been done before. */
export async function furnish(adminUrl: string, keys: Keys) {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    await admin.query(`select pg_advisory_lock(7364003)`)
    const { rows } = await admin.query(`select rolname from pg_roles where rolname like 'mudun\\_%'`)
    for (const role of ['owner', 'app', 'request'] as const)
      await admin.query(`${rows.some(({ rolname }) => rolname === `mudun_${role}`) ? 'alter' : 'create'} role mudun_${role} login password '${keys[role]}'`)
    const { rowCount } = await admin.query(`select from pg_database where datname = 'mudun'`)
    if (!rowCount) await admin.query('create database mudun owner mudun_owner')
    await admin.query('revoke connect on database mudun from public')
    await admin.query('grant connect on database mudun to mudun_app, mudun_request')
  } finally {
    await admin.end()
  }
}

export function asUser({ data, user }: Place, cwd = data) {
  const env = { PATH: process.env.PATH ?? '', LANG: 'C', TZ: 'UTC' }
  return { cwd, env, ...(user && { uid: user.uid, gid: user.gid }) }
}
