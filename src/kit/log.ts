import { randomBytes } from 'node:crypto'
import { framesOf } from './stack.ts'

/** All that a line of the log may tell. Whatever is not named here cannot get in: no bodies, no queries, no names. */
type Known = {
  method: string
  /** The pattern of the address (`/:lang/:city/referrals/:id`), never the address itself. */
  route: string
  status: number
  ms: number
  port: number
  pid: number
  count: number
  job: string
  version: string
  signal: string
}
const known = ['method', 'route', 'status', 'ms', 'port', 'pid', 'count', 'job', 'version', 'signal'] as const satisfies (keyof Known)[]

type Level = 'info' | 'warn' | 'error'
type Write = (line: string) => void

let write: Write = (line) => void process.stderr.write(line)

export const log = {
  info: (event: string, facts?: Partial<Known>) => put('info', event, facts),
  warn: (event: string, facts?: Partial<Known>) => put('warn', event, facts),
  /** A fault in one of our parts: what kind it was and where it arose, not what it said. */
  error: (event: string, error: unknown) => put('error', event, undefined, anatomy(error)),
  /** A fault while answering somebody, who is told this id. */
  fault(error: unknown): string {
    const id = randomBytes(5).toString('hex')
    put('error', 'fault', undefined, { id, ...anatomy(error) })
    return id
  },
  /** For tests and tools: takes the lines instead of stderr. Returns how to undo that. */
  to(taker: Write) {
    const before = write
    write = taker
    return () => { write = before }
  },
}

function put(level: Level, event: string, facts: Partial<Known> = {}, more: object = {}) {
  const chosen = Object.fromEntries(known.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]])))
  write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...chosen, ...more })}\n`)
}

// Messages quote values (PostgreSQL's, JSON's), so only those that we wrote ourselves could be shown; none is.
function anatomy(error: unknown) {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown }
  const text = (value: unknown) => (typeof value === 'string' && /^[\w.-]{1,80}$/.test(value) ? value : undefined)
  return { kind: error.constructor.name, code: text(code), table: text(table), constraint: text(constraint), stack: framesOf(error) }
}
