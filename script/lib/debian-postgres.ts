// A PostgreSQL of the system's packages, for tests: made anew in a folder, reached by its socket there.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Undefined where this version is not installed. */
export function startServer(version: string, folder: string): { url: string; stop: () => void } | undefined {
  const programs = `/usr/lib/postgresql/${version}/bin`
  if (!existsSync(join(programs, 'postgres'))) return undefined
  const user = userToRunAs()
  const data = join(folder, 'data')
  const stop = () => { command(user, folder, join(programs, 'pg_ctl'), 'stop', '-D', data, '-m', 'immediate', '-w') }
  if (existsSync(data)) stop()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  writeFileSync(join(folder, 'password'), 'test', { mode: 0o600 })
  for (const path of user ? [folder, join(folder, 'password')] : []) chownSync(path, user!.uid, user!.gid)
  command(user, folder, join(programs, 'initdb'), '-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', join(folder, 'password'),
    '-E', 'UTF8', '--locale', 'C.UTF-8', '--no-sync')
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off -c full_page_writes=off`
  if (command(user, folder, join(programs, 'pg_ctl'), 'start', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options) !== 0)
    throw new Error(`PostgreSQL ${version} did not start:\n${existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : ''}`)
  return { url: `postgres://postgres:test@localhost/postgres?host=${encodeURIComponent(folder)}`, stop }
}

type User = { uid: number; gid: number }

function userToRunAs(): User | undefined {
  if (process.getuid?.() !== 0) return undefined
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? []
  if (!uid) throw new Error('There is no user postgres, though its packages are here.')
  return { uid: Number(uid), gid: Number(gid) }
}

function command(user: User | undefined, cwd: string, program: string, ...args: string[]) {
  return spawnSync(program, args, { cwd, stdio: 'ignore', ...user }).status
}
