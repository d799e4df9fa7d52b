// Mudun and raw in turn: while raw is measured, Mudun is held still.
import { join } from 'node:path'
import { root } from '../../src/kit/config.ts'
import { type Ask, load, look } from './client.ts'
import type { Operation } from './operations.ts'
import { cpuOf, postmasterOf } from './processes.ts'
import type { Known } from './raw.ts'
import { type Result, summed } from './table.ts'

export const ports = { mudun: 38471, raw: 38472 }
const rounds = 3
const seconds = { 1: 1, 32: 1.5 } as const

type Name = keyof typeof ports
type Pids = Record<Name, number>
export type Measured = Awaited<ReturnType<typeof measure>>

export async function measuring(pids: Pids, known: Known, operations: Operation[]): Promise<Result[]> {
  const results: Result[] = []
  for (const operation of operations) {
    const windows: Measured[] = []
    for (const name of ['raw', 'mudun'] as const) {
      wake(pids, name)
      await load(ports[name], asksOf(name, operation), 4, 1.5)
    }
    const { text, headers } = await look(ports.mudun, operation.asks[0]!)
    for (let i = 0; i < rounds; i++) {
      for (const concurrency of [1, 32] as const) {
        for (const name of ['raw', 'mudun'] as const) windows.push(await measure(pids, name, operation, concurrency))
      }
    }
    const result = summed(operation, windows, {
      bytes: Number(headers.get('content-length')) || text.length, statements: known[operation.name]!.heard[0]!.statements.length,
    })
    results.push(result)
    console.log(JSON.stringify(result))
  }
  return results
}

// Only Mudun has things of its own to do: seals, counters, reminders. Raw waits.
function wake({ mudun }: Pids, name: Name) {
  process.kill(mudun, name === 'mudun' ? 'SIGCONT' : 'SIGSTOP')
}

const asksOf = (name: Name, { name: operation, asks }: Operation): Ask[] =>
  name === 'mudun' ? asks : asks.map((_, i) => ({ method: 'GET', path: `/${operation}/${i}`, headers: {} }))

async function measure(pids: Pids, name: Name, operation: Operation, concurrency: 1 | 32) {
  wake(pids, name)
  const cost = () => ({ app: cpuOf(pids[name]), pg: cpuOf(postmasterOf(join(root, '.cache/bench/postgres'))) })
  const before = cost()
  const window = await load(ports[name], asksOf(name, operation), concurrency, seconds[concurrency])
  const after = cost()
  return { ...window, server: name, concurrency, app: after.app - before.app, pg: after.pg - before.pg }
}
