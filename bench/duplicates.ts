// What it costs to compare a whole registry with itself, to ask at entry whether somebody is known already, and to read a long queue.
//   script/bench duplicates [people …]     100000
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { chance } from '../demo/teller.ts'
import { memberFor } from '../src/identity/index.ts'
import { runJob } from '../src/kit/jobs.ts'
import { findDuplicates, findJob } from '../src/people/duplicates/index.ts'
import { sealAgreement } from '../src/people/duplicates/sealed.ts'
import { keepPairs } from '../src/people/duplicates/store.ts'
import { findDuplicates as whoIsKnown } from '../src/people/registry/index.ts'
import { appOn, deed } from '../src/testing.ts'
import { costOf } from './registry/costs.ts'
import { cityId, openRegistry, orgId, type Registry } from './registry/ground.ts'
import { written } from './registry/people.ts'

const sizes = process.argv.slice(2).map(Number)
const asked = 300
const queued = 5000
type Mudun = ReturnType<typeof appOn>

class Undone extends Error {}

async function compareAll(registry: Registry, mudun: Mudun) {
  const id = await deed(mudun, 'hela', findDuplicates)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  let most = 0
  const watch = setInterval(() => { most = Math.max(most, process.memoryUsage.rss()) }, 100)
  const [before, cpu] = [process.memoryUsage.rss(), process.cpuUsage()]
  delay.enable()
  const began = performance.now()
  await runJob({ connection: registry.connection, vault: registry.vault, kinds: [findJob], actorOf: (job) => memberFor(mudun.db, job.userId, job.orgId, job.id) }, id)
  const { user, system } = process.cpuUsage(cpu)
  clearInterval(watch)
  const pairs = await registry.client.query<{ n: string }>('select count(*) as n from duplicate_pairs')
  console.log(`  all compared: ${((user + system) / 1e6).toFixed(1)} CPU-seconds, ${((performance.now() - began) / 1000).toFixed(1)} s, `
    + `${((most - before) / 1e6).toFixed(0)} MB more, event loop held ${(delay.max / 1e6).toFixed(0)} ms at most; ${pairs.rows[0]!.n} pairs to judge`)
}

/** Everybody who is asked for is registered; another clerk writes them down again. */
async function askAtEntry(registry: Registry, mudun: Mudun) {
  const dice = chance(11)
  const milliseconds: number[] = []
  let [found, shown] = [0, 0]
  for (let i = 0; i < asked; i++) {
    const at = dice.between(0, registry.humans.length - 1)
    const pieces = written(registry.humans[at]!, dice)
    const began = performance.now()
    // Undone, so that a measurement looks at nobody more than one may in an hour.
    await deed(mudun, 'hela', async (work) => {
      const alike = await whoIsKnown(work, pieces)
      if (alike.some(({ card }) => card.id === registry.ids[at])) found++
      shown += alike.length
      throw new Undone()
    }).catch((error: unknown) => { if (!(error instanceof Undone)) throw error })
    milliseconds.push(performance.now() - began)
  }
  const p95 = milliseconds.toSorted((a, b) => a - b)[Math.floor(asked * 0.95)]!
  console.log(`  at entry: ${((found / asked) * 100).toFixed(1)} % of those who are known are shown, among ${(shown / asked).toFixed(1)}; p95 ${p95.toFixed(0)} ms (goal 100) ${p95 <= 100 ? '✓' : '✗'}`)
}

/** Pairs of neighbours, as if all of them were alike. */
async function readQueue(registry: Registry, mudun: Mudun) {
  const keys = await registry.vault.keysOf(orgId)
  const dice = chance(12)
  for (let from = 0; from < queued; from += 500) {
    const pairs = Array.from({ length: 500 }, (_, i) => {
      const [firstId, secondId] = registry.ids.slice(2 * (from + i), 2 * (from + i) + 2) as [string, string]
      const sealed = sealAgreement(keys, { cityId, firstId, secondId }, { levels: { givenName: 2, familyName: 2 }, logOdds: 3, mark: '' })
      return { firstId, secondId, likelihood: 0.5 + dice.next() / 2, sealed }
    })
    await deed(mudun, 'hela', (work) => keepPairs(work.db, { cityId, orgId }, pairs, work.now()))
  }
  const pages = { list: '/la-marsa/duplicates', 'one pair': `/la-marsa/duplicates/${(await registry.client.query<{ id: string }>(`select id from duplicate_pairs limit 1`)).rows[0]!.id}` }
  for (const [name, path] of Object.entries(pages)) {
    for (let i = 0; i < 20; i++) await mudun.as('hela', 'fr').get(path) // until both sides are warm
    const [answers, { node, database, statements }] = await costOf(registry.postmaster, async () => {
      const all = []
      for (let i = 0; i < 100; i++) all.push(await mudun.as('hela', 'fr').get(path))
      return all
    })
    console.log(`  a queue of ${queued.toLocaleString('en')} pairs, ${name}: ${answers[0]!.status}, ${(node * 10).toFixed(1)} ms of Node and ${(database * 10).toFixed(1)} of PostgreSQL, ${statements / 100} statements`)
  }
  await registry.client.query('truncate duplicate_pairs')
}

for (const size of sizes.length > 0 ? sizes : [100_000]) {
  const registry = await openRegistry(size, console.log)
  const mudun = appOn(registry.connection, registry.vault)
  console.log(`${size.toLocaleString('en')} people`)
  await askAtEntry(registry, mudun)
  await compareAll(registry, mudun)
  await readQueue(registry, mudun)
  await registry.close()
}
