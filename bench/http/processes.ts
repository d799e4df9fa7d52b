// What processes cost, as the kernel counts it.
import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { get } from 'node:http'

const ticksPerSecond = 100 // USER_HZ is 100 on every Linux

type Stat = { pid: number; parent: number; own: number; gone: number }

/** Milliseconds of processor that a process and all it started have used, user and system. */
export function cpuOf(root: number): number {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(statOf).filter((stat) => stat !== undefined)
  const children = Map.groupBy(all, ({ parent }) => parent)
  const sum = (pid: number): number => (children.get(pid) ?? []).reduce((ticks, child) => ticks + child.own + child.gone + sum(child.pid), 0)
  const top = all.find(({ pid }) => pid === root)
  return ((top ? top.own + top.gone : 0) + sum(root)) * (1000 / ticksPerSecond)
}

function statOf(pid: string): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, parent, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number)
    return { pid: Number(pid), parent: parent!, own: rest[9]! + rest[10]!, gone: rest[11]! + rest[12]! }
  } catch {
    return undefined // it ended meanwhile
  }
}

/** Resident memory in MiB. */
export const memoryOf = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

export const postmasterOf = (data: string) => Number(readFileSync(`${data}/postmaster.pid`, 'utf8').split('\n')[0])

/**
 * Starts a server and asks for a page as soon as it says that it is ready. Nobody knocks before: on a machine of few cores,
 * who asks again and again would slow what is measured.
 */
export async function start(command: string, args: string[], env: Record<string, string>, page: string) {
  await statusOf(page).catch(() => {}) // our own side is warm
  const begun = performance.now()
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (said) => String(said).includes('ready') && resolve())
    child.once('exit', () => reject(new Error(`${command} ended before it was ready`)))
  })
  const status = await statusOf(page)
  if (status !== 200) throw new Error(`the first page of ${command} is a ${status}`)
  return { child, pid: child.pid!, seconds: (performance.now() - begun) / 1000 }
}

const statusOf = (address: string) => new Promise<number | undefined>((resolve, reject) => {
  get(address, (answer) => answer.resume().on('end', () => resolve(answer.statusCode))).on('error', reject)
})

export function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGCONT')
    child.kill('SIGTERM')
  })
}
