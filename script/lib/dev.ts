// Watches the sources; builds and starts anew what changed: the server's bundle, what browsers are sent, or both.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { context } from 'esbuild'
import { buildAssets, serverBundle } from '../../build.ts'
import { openSource } from '../../src/kit/database-source.ts'

const root = join(import.meta.dirname, '../..')
const source = await openSource(console.log) // holds the database open while servers come and go
const bundle = await context({ ...serverBundle, packages: 'external' }) // ours alone: written in a third of the time
const changed = { code: true, assets: false }
let server: ChildProcess | undefined
let next: ChildProcess | undefined = inWaiting()
let waiting: NodeJS.Timeout | undefined
let work = Promise.resolve()
let soon: NodeJS.Timeout | undefined
let leaving = false

// The changes of one moment (a save, a switch of branches) are one.
function notice(what: Partial<typeof changed>) {
  Object.assign(changed, what)
  clearTimeout(soon)
  soon = setTimeout(() => { work = work.then(rebuild).catch((error: Error) => console.error(error.message)) }, 20)
}

watch(join(root, 'src'), { recursive: true }, (_, file) => {
  if (!file || /\.test\.tsx?$/.test(file)) return
  if (/\.css$|\.client\.ts$|^kit\/client\//.test(file)) notice({ assets: true })
  else if (/\.(tsx?|sql|json)$/.test(file)) notice({ code: true })
})
watch(join(root, 'public'), { recursive: true }, () => notice({ assets: true }))
notice({ code: true })

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, async () => {
    leaving = true
    clearTimeout(soon)
    clearTimeout(waiting)
    await work
    next?.kill()
    await bundle.dispose()
    await end()
    await source.stop()
    process.exit()
  })

async function rebuild() {
  const { code, assets } = { ...changed }
  Object.assign(changed, { code: false, assets: false })
  await Promise.all([code && bundle.rebuild(), assets && buildAssets()])
  await end()
  if (leaving) return
  server = next ?? inWaiting()
  server.send('go')
  next = undefined
  clearTimeout(waiting)
  waiting = setTimeout(() => { next = inWaiting() }, 1500) // not while this one starts
}

function inWaiting() {
  return fork(join(root, 'script/lib/dev-server.ts'), { cwd: root, execArgv: ['--disable-warning=ExperimentalWarning'] })
}

/** At once: whoever changes Mudun waits for nothing, and a killed server loses nothing that it answered. */
async function end() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  const gone = once(server, 'exit')
  server.kill('SIGKILL')
  await gone
}
