import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { unfinished } from './demo.ts'
import { failure } from './say.ts'

export const help = `mudun start: start the server

Usage: mudun start

Prints "Mudun is ready: ADDRESS" when it serves. Brings its own PostgreSQL along and keeps its data in
MUDUN_DATA, unless DATABASE_URL names a server. Migrates first when it knows the owner of the database;
when it knows only DATABASE_APP_URL and DATABASE_REQUEST_URL, it expects that mudun migrate was run.

Ctrl-C or SIGTERM: it takes nobody new, lets requests finish for up to ten seconds, and stops.
Watch it at /healthz (alive), /readyz (may be sent requests) and /metrics (Prometheus).
`

export async function run(args: string[]) {
  parseArgs({ args }) // it takes nothing
  if (existsSync(unfinished())) return failure('The demonstration network is loaded in part only: run mudun demo again first.')
  const [{ serveUntilStopped }, { openMudun }] = await Promise.all([import('../kit/serve.ts'), import('../mudun.ts')])
  await serveUntilStopped(openMudun)
}
