// What something costs: processor of this process and of PostgreSQL, time, statements.
import pg from 'pg'
import { cpuOf } from '../http/processes.ts'

/** Seconds of processor and on the clock. */
export type Cost = { node: number; database: number; clock: number; statements: number }

let sent = 0
const query = pg.Client.prototype.query
pg.Client.prototype.query = function (this: pg.Client, ...of: unknown[]) {
  sent++
  return (query as (...of: unknown[]) => unknown).apply(this, of)
} as never

/** Milliseconds of processor that this process has used. */
export function ownCpu() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export async function costOf<T>(postmaster: number, run: () => Promise<T>): Promise<[T, Cost]> {
  const [own, theirs, began, before] = [ownCpu(), cpuOf(postmaster), performance.now(), sent]
  const result = await run()
  return [result, {
    node: (ownCpu() - own) / 1000, database: (cpuOf(postmaster) - theirs) / 1000, clock: (performance.now() - began) / 1000, statements: sent - before,
  }]
}

const column = (n: number, digits = 1) => n.toFixed(digits).padStart(6)
export const sayCost = (name: string, { node, database, clock }: Cost) =>
  `  ${name.padEnd(28)} ${column(node)} s Node ${column(database)} s PostgreSQL ${column(clock)} s on the clock`

/** The most that Node holds while something runs, in MiB. */
export async function mostMemory<T>(run: () => Promise<T>): Promise<{ result: T; before: number; most: number }> {
  global.gc?.()
  const before = process.memoryUsage.rss() / 2 ** 20
  let most = before
  const watch = setInterval(() => { most = Math.max(most, process.memoryUsage.rss() / 2 ** 20) }, 50)
  try {
    return { result: await run(), before, most }
  } finally {
    clearInterval(watch)
  }
}
