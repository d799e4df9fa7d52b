// A server in waiting: what every start reads is read already, and it goes on when it is told that the bundle is there.
import 'hono/jsx'
import 'hono/jsx-renderer'
import 'kysely'
import 'libphonenumber-js/min'
import 'pg'
import 'zod'
import '@hono/node-server'

await new Promise((resolve) => process.once('message', resolve))
process.disconnect()
process.argv.splice(2, Infinity, 'start')
await import('../../dist/cli.mjs' as string)
