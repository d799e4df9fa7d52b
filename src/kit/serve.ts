import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { config } from './config.ts'
import { type Connection, connect } from './database.ts'
import { openSource, type Source } from './database-source.ts'
import { sayGoodbye } from './health.ts'
import { log } from './log.ts'
import { isMigrated, migrate } from './migrate.ts'
import { plainWords } from './plain-words.ts'

export type Product = {
  // biome-ignore lint/suspicious/noExplicitAny: what Hono's own fetch takes
  fetch: (request: Request, ...more: any[]) => Response | Promise<Response>
  /** Lets running jobs come to a safe point. */
  stop: () => Promise<void>
}
export type Serving = { port: number; stop: () => Promise<void> }

const grace = 10_000

/** Runs the server until it is asked to stop; sets the exit code. What goes wrong at the start is told in a sentence. */
export async function serveUntilStopped(open: (connection: Connection) => Promise<Product>) {
  let serving: Promise<Serving | undefined> | undefined
  let leaving = false
  const leave = async (signal: string, code = 0) => {
    if (leaving) process.exit(1) // asked twice: at once
    leaving = true
    log.info('leaving', { signal })
    process.exitCode = code
    await (await serving)?.stop()
    process.exit()
  }
  process.on('SIGTERM', () => leave('SIGTERM')).on('SIGINT', () => leave('SIGINT'))
  process.on('unhandledRejection', (error) => log.error('unhandled', error))
  process.on('uncaughtException', (error) => { log.error('uncaught', error); void leave('uncaught', 1) })
  serving = startServing(open).catch((error: unknown) => {
    console.error(`Mudun cannot start: ${plainWords(error)}`)
    process.exit(1)
  })
  const started = await serving
  if (started && !leaving) console.log(`Mudun is ready: ${config.publicUrl ?? `http://localhost:${started.port}`}`)
}

/** Opens the database, brings it up to date, and listens. */
export async function startServing(open: (connection: Connection) => Promise<Product>): Promise<Serving> {
  const source = await openSource(console.log)
  const stops: (() => Promise<unknown>)[] = [() => source.stop()]
  const stop = async () => {
    for (const each of stops.reverse()) await each().catch((error) => log.error('stop', error))
  }
  try {
    if (!(await source.claim())) throw new Error(
      `another Mudun server runs on the data in ${config.data}. Stop that one first, or set MUDUN_DATA to another folder.`)
    const connection = connect(source.urls, { size: config.databasePool, onError: (error) => log.error('database', error) })
    stops.push(() => connection.close())
    // The first page finds its connection open; whoever asks learns what is wrong with it.
    await Promise.all([bringUpToDate(source, connection), connection.request.connect().then((client) => client.release(), () => {})])
    const product = await open(connection)
    stops.push(() => product.stop())
    const server = await listen(product)
    stops.push(() => close(server))
    return { port: (server.address() as { port: number }).port, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The owner is asked in only when there is something to do. */
async function bringUpToDate({ urls }: Source, { background }: Connection) {
  const ready = await isMigrated(background).catch((error: { code?: string }) => {
    if (/^(28|3D)/.test(error.code ?? '')) throw new Error('the database does not let its roles in. Run `mudun migrate`: it makes them anew.')
    throw error
  })
  if (ready) return
  if (!urls.owner) throw new Error('the database is not up to date. Run `mudun migrate` with the address of its owner in DATABASE_URL first.')
  await migrate(urls.owner, console.log)
}

const refusal: Record<string, string> = {
  EADDRINUSE: `something else listens on port ${config.port} already. Stop it, or set PORT to another number.`,
  EACCES: `this user may not listen on port ${config.port}. Set PORT to a number above 1023, and let a proxy listen there.`,
  EADDRNOTAVAIL: `this machine has no address ${config.host}. Set HOST to one that it has, or to 0.0.0.0 for all.`,
}

function listen(product: Product) {
  return new Promise<Server>((resolve, reject) => {
    const server = serve({ fetch: product.fetch, port: config.port, hostname: config.host }, () => resolve(server)) as Server
    server.on('error', (error: NodeJS.ErrnoException) => reject(new Error(refusal[error.code ?? ''] ?? error.message)))
  })
}

/** Takes nobody new, lets whoever is here finish, and closes on whoever stays too long. */
async function close(server: Server) {
  sayGoodbye()
  let closed = false
  const all = new Promise<void>((resolve) => server.close(() => { closed = true; resolve() }))
  for (const until = Date.now() + grace; !closed && Date.now() < until; await Promise.race([all, sleep(100)])) server.closeIdleConnections()
  server.closeAllConnections()
  await all
}
