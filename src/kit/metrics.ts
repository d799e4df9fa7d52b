// What /metrics counts, in Prometheus' text format. Labels are patterns and classes, never ids.
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'

const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

type Histogram = { count: number; sum: number; buckets: number[] }
type Sample = [labels: Record<string, string>, value: number]

const requests = new Map<string, { labels: Record<string, string>; count: number }>()
const durations = new Map<string, { labels: Record<string, string>; histogram: Histogram }>()
const lag = monitorEventLoopDelay({ resolution: 50 })
let inFlight = 0

export const requestBegins = () => { inFlight++ }

export function requestEnds(method: string, route: string, status: number, milliseconds: number) {
  inFlight--
  const outcome = `${Math.floor(status / 100)}xx`
  const key = `${method} ${route}`
  const counted = requests.get(`${key} ${outcome}`)
  if (counted) counted.count++
  else requests.set(`${key} ${outcome}`, { labels: { method, route, status: outcome }, count: 1 })

  let { histogram } = durations.get(key) ?? {}
  if (!histogram) durations.set(key, { labels: { method, route }, histogram: (histogram = { count: 0, sum: 0, buckets: bounds.map(() => 0) }) })
  const seconds = milliseconds / 1000
  histogram.count++
  histogram.sum += seconds
  const bucket = bounds.findIndex((bound) => seconds <= bound)
  if (bucket >= 0) histogram.buckets[bucket]!++
}

export const startMeasuringLag = () => lag.enable()

const kept = new Map<string, { help: string; value: number }>()

/** Something a duty found: stays until it is found otherwise. */
export const gauge = (name: `mudun_${string}`, help: string, value: number) => kept.set(name, { help, value })

/** All of it, with what only the moment of asking knows. */
export function writeMetrics(gauges: { name: string; help: string; samples: Sample[] }[]): string {
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  const p99 = lag.percentile(99) / 1e9
  lag.reset()
  return [
    block('mudun_requests_total', 'counter', 'Requests answered, by pattern of address and class of status.',
      [...requests.values()].map(({ labels, count }) => ['', labels, count])),
    block('mudun_request_seconds', 'histogram', 'How long answers took.', [...durations.values()].flatMap(histogramLines)),
    block('mudun_requests_in_flight', 'gauge', 'Requests being answered now.', [['', {}, inFlight]]),
    ...[...kept].map(([name, { help, value }]) => block(name, 'gauge', help, [['', {}, value]])),
    ...gauges.map(({ name, help, samples }) => block(name, 'gauge', help, samples.map(([labels, value]) => ['', labels, value]))),
    block('mudun_event_loop_lag_seconds', 'gauge', 'The 99th percentile of the delay of the event loop since last asked.', [['', {}, Number.isFinite(p99) ? p99 : 0]]),
    block('process_resident_memory_bytes', 'gauge', 'Memory of this process.', [['', {}, rss]]),
    block('mudun_heap_used_bytes', 'gauge', 'JavaScript objects alive.', [['', {}, heapUsed]]),
    block('process_cpu_seconds_total', 'counter', 'Time spent on a processor.', [['', {}, (user + system) / 1e6]]),
    block('process_start_time_seconds', 'gauge', 'When this process began.', [['', {}, performance.timeOrigin / 1000]]),
  ].join('')
}

type Line = [suffix: string, labels: Record<string, string>, value: number]

function histogramLines({ labels, histogram }: { labels: Record<string, string>; histogram: Histogram }): Line[] {
  let below = 0
  return [
    ...bounds.map((bound, i): Line => ['_bucket', { ...labels, le: String(bound) }, (below += histogram.buckets[i]!)]),
    ['_bucket', { ...labels, le: '+Inf' }, histogram.count],
    ['_sum', labels, histogram.sum],
    ['_count', labels, histogram.count],
  ]
}

function block(name: string, type: string, help: string, lines: Line[]) {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.map(([suffix, labels, value]) => `${name}${suffix}${written(labels)} ${value}\n`).join('')}`
}

function written(labels: Record<string, string>) {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`))}"`)
  return pairs.length ? `{${pairs.join(',')}}` : ''
}
