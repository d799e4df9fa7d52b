// For tests: the product as a process of its own, on a database of its own, that can be killed.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { serverBundle } from '../build.ts'
import { root } from './kit/config.ts'
import { type Connection, connect } from './kit/database.ts'
import { openPostgres } from './kit/postgres.ts'

export type KillableMudun = Awaited<ReturnType<typeof installMudun>>

/** Built, and furnished with what is there before it is started. */
export async function installMudun(furnish: (connection: Connection) => Promise<void>) {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const data = mkdtempSync(join(root, '.cache/killed-'))
  await build({ ...serverBundle, outdir: join(data, 'bundle') })
  const children: ChildProcess[] = []
  let address = ''

  /** Its database, whether it runs or not. */
  async function atTheDatabase<T>(run: (connection: Connection) => Promise<T>): Promise<T> {
    const postgres = await openPostgres(join(data, 'postgres'))
    const connection = connect(postgres.urls)
    try {
      return await run(connection)
    } finally {
      await connection.close()
      await postgres.stop()
    }
  }

  async function start() {
    const child = spawn(process.execPath, [join(data, 'bundle/cli.mjs'), 'start'], { cwd: root, env: { ...process.env, PORT: '0', MUDUN_DATA: data, DATABASE_URL: '', NODE_ENV: 'test' } })
    children.push(child)
    let told = ''
    address = await new Promise<string>((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        told += chunk
        const found = /^Mudun is ready: (http:\S+)$/m.exec(told)?.[1]
        if (found) resolve(found)
      }
      child.stdout.on('data', listen)
      child.stderr.on('data', listen)
      child.once('exit', () => reject(new Error(`it ended: ${told}`)))
    })
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL') {
    const child = children.at(-1)!
    child.removeAllListeners('exit')
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }

  await atTheDatabase(furnish)
  return {
    atTheDatabase, start,
    get address() { return address },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    killDatabase: () => process.kill(Number(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL'),
    remove() {
      for (const child of children) child.kill('SIGKILL')
      rmSync(data, { recursive: true, force: true })
    },
  }
}
