// What it costs to compare a whole registry with itself, and to ask at entry whether somebody is known already.
//   script/bench duplicates [people …]     100000
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { userOf } from '../demo/reference.ts'
import { chance } from '../demo/teller.ts'
import { type Actor, settingsOf } from '../src/kit/actor.ts'
import { allCities } from '../src/kit/cities.ts'
import { inTransaction } from '../src/kit/database.ts'
import { runJob } from '../src/kit/jobs.ts'
import type { CityWork } from '../src/kit/request.ts'
import { findDuplicates, findJob } from '../src/people/duplicates/index.ts'
import { findDuplicates as whoIsKnown } from '../src/people/registry/index.ts'
import { cityId, openRegistry, orgId, type Registry } from './registry/ground.ts'
import { written } from './registry/people.ts'

const sizes = process.argv.slice(2).map(Number)
const asked = 300
const actor = { userId: userOf('hela'), name: '', sessionId: '', roles: ['case_worker'], org: { id: orgId, slug: '', kind: 'cso', name: { ar: '', fr: '', en: '' }, cityIds: [cityId] } } as Actor

class Undone extends Error {}

async function deed<T>({ connection, vault }: Registry, run: (work: CityWork) => Promise<T>): Promise<T> {
  const city = (await allCities(connection.background)).get(cityId)!
  return inTransaction(connection.request, { settings: settingsOf(actor), readOnly: false }, (db) =>
    run({ db, actor, city, vault, now: () => new Date(), later: () => {} }))
}

async function compareAll(registry: Registry) {
  const id = await deed(registry, findDuplicates)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  let most = 0
  const watch = setInterval(() => { most = Math.max(most, process.memoryUsage.rss()) }, 100)
  const [before, cpu] = [process.memoryUsage.rss(), process.cpuUsage()]
  delay.enable()
  const began = performance.now()
  await runJob({ connection: registry.connection, vault: registry.vault, kinds: [findJob], actorOf: async () => actor }, id)
  const { user, system } = process.cpuUsage(cpu)
  clearInterval(watch)
  const pairs = await registry.client.query<{ n: string }>('select count(*) as n from duplicate_pairs')
  console.log(`  all compared: ${((user + system) / 1e6).toFixed(1)} CPU-seconds, ${((performance.now() - began) / 1000).toFixed(1)} s, `
    + `${((most - before) / 1e6).toFixed(0)} MB more, event loop held ${(delay.max / 1e6).toFixed(0)} ms at most; ${pairs.rows[0]!.n} pairs to judge`)
}

/** Everybody who is asked for is registered; another clerk writes them down again. */
async function askAtEntry(registry: Registry) {
  const dice = chance(11)
  const milliseconds: number[] = []
  let [found, shown] = [0, 0]
  for (let i = 0; i < asked; i++) {
    const at = dice.between(0, registry.humans.length - 1)
    const pieces = written(registry.humans[at]!, dice)
    const began = performance.now()
    // Undone, so that a measurement looks at nobody more than one may in an hour.
    await deed(registry, async (work) => {
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

for (const size of sizes.length > 0 ? sizes : [100_000]) {
  const registry = await openRegistry(size, console.log)
  console.log(`${size.toLocaleString('en')} people`)
  await askAtEntry(registry)
  await compareAll(registry)
  await registry.close()
}
