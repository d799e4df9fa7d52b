// For machines that watch the server: is it alive, is it ready, how is it doing.
import { timingSafeEqual } from 'node:crypto'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { sql } from 'kysely'
import { config } from './config.ts'
import type { Connection } from './database.ts'
import { log } from './log.ts'
import { requestBegins, requestEnds, startMeasuringLag, writeMetrics } from './metrics.ts'

let leaving = false

/** From now on `/readyz` says no, so that nobody new is sent here. */
export const sayGoodbye = () => { leaving = true }

/** Counts every request and times it; tells the log of those that failed or took long. */
export const measured: MiddlewareHandler = async (c, next) => {
  const start = performance.now()
  requestBegins()
  let status = 500
  try {
    await next()
    status = c.res.status
  } finally {
    const ms = performance.now() - start
    const route = routePath(c) // of the handler that went deepest
    requestEnds(c.req.method, route, status, ms)
    if (status >= 500 || ms > 2000) log.warn('request', { method: c.req.method, route, status, ms: Math.round(ms) })
  }
}

export function health({ request, background }: Pick<Connection, 'request' | 'background'>) {
  startMeasuringLag()
  const app = new Hono()

  app.get('/healthz', (c) => c.text('alive\n'))

  app.get('/readyz', async (c) => {
    if (leaving) return c.text('leaving\n', 503)
    const answer = sql`select 1`.execute(background).then(() => true, () => false)
    const late = new Promise<false>((resolve) => setTimeout(resolve, 2000, false).unref())
    return (await Promise.race([answer, late])) ? c.text('ready\n') : c.text('the database does not answer\n', 503)
  })

  app.get('/metrics', async (c) => {
    if (!mayReadMetrics(c)) return c.text('', 404)
    const pool = [[{ state: 'busy' }, request.totalCount - request.idleCount], [{ state: 'idle' }, request.idleCount]] as [Record<string, string>, number][]
    const text = writeMetrics([
      { name: 'mudun_database_connections', help: 'Connections for requests, by what they do.', samples: pool },
      { name: 'mudun_database_waiting', help: 'Requests that wait for a connection.', samples: [[{}, request.waitingCount]] },
      { name: 'mudun_jobs', help: 'Jobs that wait or run.', samples: await unfinishedJobs(background).catch(() => []) },
    ])
    return c.text(text, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })

  return app
}

async function unfinishedJobs(background: Connection['background']): Promise<[Record<string, string>, number][]> {
  const rows = await background.selectFrom('jobs').select(['status', (eb) => eb.fn.countAll<number>().as('n')])
    .where('status', 'in', ['waiting', 'running']).groupBy('status').execute()
  return ['waiting', 'running'].map((status) => [{ status }, rows.find((row) => row.status === status)?.n ?? 0])
}

/** This machine itself, not somebody whom a proxy on it passes on; else who brings the token. */
function mayReadMetrics(c: Context) {
  const token = c.req.header('authorization')?.replace(/^Bearer /, '') ?? ''
  if (config.metricsToken) return same(token, config.metricsToken)
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  const direct = !c.req.header('x-forwarded-for') && !c.req.header('forwarded')
  return direct && (!incoming || /^(::1|(::ffff:)?127\..*)$/.test(incoming.socket?.remoteAddress ?? ''))
}

const same = (one: string, other: string) => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
