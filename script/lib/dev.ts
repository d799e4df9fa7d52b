// Watches the sources: the server's bundle by esbuild, what browsers are sent by a look at the files.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { context } from 'esbuild'
import { buildAssets, serverBundle } from '../../build.ts'
import { openSource } from '../../src/kit/database-source.ts'

const root = join(import.meta.dirname, '../..')
const source = await openSource(console.log) // holds the database open while servers come and go
let server: ChildProcess | undefined
let turn = Promise.resolve()
let assetsChanged: NodeJS.Timeout | undefined

const bundle = await context({
  ...serverBundle,
  plugins: [...serverBundle.plugins!, { name: 'restart', setup: ({ onEnd }) => onEnd(({ errors }) => { if (errors.length === 0) restart() }) }],
})
await bundle.watch()
for (const folder of ['src/kit/ui/styles', 'src/kit/client', 'public'])
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(assetsChanged)
    assetsChanged = setTimeout(() => buildAssets().then(restart, (error: Error) => console.error(error.message)), 50)
  })

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, async () => {
    await bundle.dispose()
    await end()
    await source.stop()
    process.exit()
  })

function restart() {
  turn = turn.then(async () => {
    await end()
    server = spawn(process.execPath, ['dist/cli.mjs', 'start'], { cwd: root, stdio: 'inherit' })
  })
}

/** Waits a moment for grace, then no longer. */
async function end() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  const gone = once(server, 'exit')
  server.kill('SIGTERM')
  const impatience = setTimeout(() => server?.kill('SIGKILL'), 300)
  await gone
  clearTimeout(impatience)
}
