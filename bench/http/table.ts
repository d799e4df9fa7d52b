// The measurements summed up, and as a table for people.
import { loadavg } from 'node:os'
import type { Measured } from './measuring.ts'
import type { Operation } from './operations.ts'

type Cost = { app: number; pg: number; total: number }
type Speed = { perSecond: number; p50: number; p95: number }
export type Result = {
  name: string; about: string; bytes: number; statements: number; failed: number[]; load: number
  mudun: Cost & { 1: Speed; 32: Speed }; raw: Cost & { 1: Speed; 32: Speed }
  times: number; share: number; goal: string; met: boolean | null
}

export function summed({ name, about, goal }: Operation, windows: Measured[], more: { bytes: number; statements: number }): Result {
  const of = (server: 'mudun' | 'raw') => {
    const mine = windows.filter((window) => window.server === server)
    return { ...cost(mine), 1: speed(mine.filter(({ concurrency }) => concurrency === 1)), 32: speed(mine.filter(({ concurrency }) => concurrency === 32)) }
  }
  const [mudun, raw] = [of('mudun'), of('raw')]
  const times = round(mudun.total / raw.total)
  const share = round(mudun[32].perSecond / raw[32].perSecond)
  const within = !goal ? null : 'times' in goal ? times <= goal.times && share >= 0.4 : mudun.total <= goal.ms
  return {
    name, about, ...more, failed: windows.flatMap(({ failed }) => failed), load: round(loadavg()[0]!),
    mudun, raw, times, share, goal: !goal ? '' : 'times' in goal ? `≤ ${goal.times} ×, ≥ 0.4` : `≤ ${goal.ms} ms`, met: within,
  }
}

function cost(windows: Measured[]): Cost {
  const requests = windows.reduce((sum, window) => sum + window.requests, 0)
  const each = (part: 'app' | 'pg') => windows.reduce((sum, window) => sum + window[part], 0) / requests
  return { app: round(each('app')), pg: round(each('pg')), total: round(each('app') + each('pg')) }
}

/** Of the quickest window: the machine is not ours alone. */
function speed(windows: Measured[]): Speed {
  const best = windows.toSorted((a, b) => b.requests / b.seconds - a.requests / a.seconds)[0]!
  const sorted = best.latencies.toSorted((a, b) => a - b)
  return { perSecond: Math.round(best.requests / best.seconds), p50: round(sorted[Math.floor(sorted.length / 2)]!), p95: round(sorted[Math.floor(sorted.length * 0.95)]!) }
}

const round = (value: number) => Number(value.toPrecision(3))

/** Half a second where the limit was set: a bare server of Hono and node-postgres took 0.155 s to its first row there. */
const bareStarts = 3.2

type Server = { startSeconds: number; bareSeconds: number; idleMiB: number; afterMiB: number; packages: number; packagesMB: number; bundleMB: number }

export function printTable(results: Result[], { startSeconds, bareSeconds, idleMiB, afterMiB, packages, packagesMB, bundleMB }: Server) {
  const rows = [
    ['', 'CPU ms', '(server + PG)', 'raw', 'times', 'goal', '', 'req/s 1', 'req/s 32', 'of raw', 'p50/p95 at 1', 'p50/p95 at 32', 'bytes'],
    ...results.map(({ about, mudun, raw, times, goal, met, share, bytes, failed }) => [
      about, String(mudun.total), `(${mudun.app} + ${mudun.pg})`, String(raw.total), `${times} ×`, goal, met === null ? '' : met ? '✓' : '✗',
      String(mudun[1].perSecond), String(mudun[32].perSecond), String(share), `${mudun[1].p50}/${mudun[1].p95}`, `${mudun[32].p50}/${mudun[32].p95}`,
      `${bytes}${failed.length > 0 ? ` ${failed.length} FAILED (${[...new Set(failed)].join()})` : ''}`,
    ]),
  ]
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)))
  for (const row of rows) console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
  const line = (what: string, value: string, goal: string, met: boolean) => console.log(`${what.padEnd(44)} ${value.padStart(10)}  ${goal.padEnd(10)} ${met ? '✓' : '✗'}`)
  console.log()
  line('warm start to the first page, by this clock', `${startSeconds.toFixed(2)} s`, '≤ 0.5 s', startSeconds <= 0.5)
  line(`  in starts of a bare server (${bareSeconds.toFixed(2)} s here)`, `${(startSeconds / bareSeconds).toFixed(1)} ×`, `≤ ${bareStarts} ×`, startSeconds <= bareStarts * bareSeconds)
  line('memory at rest', `${idleMiB.toFixed(0)} MiB`, '≤ 110 MiB', idleMiB <= 110)
  console.log(`${'memory after all of this'.padEnd(44)} ${`${afterMiB.toFixed(0)} MiB`.padStart(10)}`)
  line('production packages', String(packages), '≤ 80', packages <= 80)
  line('their weight beside Node and PostgreSQL', `${packagesMB.toFixed(1)} MB`, '≤ 80 MB', packagesMB <= 80)
  console.log(`${'the bundle alone, which is all that runs'.padEnd(44)} ${`${bundleMB.toFixed(1)} MB`.padStart(10)}`)
}
