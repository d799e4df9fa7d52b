// What it costs to take in a table of people, from the upload to the sealed chain of events, and to take it in again.
//   script/bench import [rows …]     100000
// The people and the mistakes: bench/registry/people.ts. Judged and written by the product's own jobs, identities sealed.
import { people } from '../src/people/registry/index.ts'
import { chance } from '../demo/teller.ts'
import { userOf } from '../demo/reference.ts'
import { settingsOf } from '../src/kit/actor.ts'
import { memberFor } from '../src/identity/index.ts'
import { allCities } from '../src/kit/cities.ts'
import { inTransaction } from '../src/kit/database.ts'
import { runJob, type Shop } from '../src/kit/jobs.ts'
import type { CityWork } from '../src/kit/request.ts'
import { sealEvents } from '../src/kit/seals.ts'
import { writeCsv } from '../src/kit/sheets/index.ts'
import { mapColumns, receiveTable, recordWord, startImport } from '../src/people/registry/imports/actions.ts'
import { Choices, Consent } from '../src/people/registry/imports/import.ts'
import { openImport } from '../src/people/registry/imports/sealed.ts'
import { memoryOf, cpuOf } from './http/processes.ts'
import { cityId, invented, openEmpty, orgId, ownCpu } from './registry/ground.ts'
import { type Human, written } from './registry/people.ts'

const sizes = process.argv.slice(2).map(Number)
const headings = ['Numéro de dossier', 'Prénom', 'Nom du père', 'Nom', 'Sexe', 'Date de naissance', 'Année de naissance', 'Téléphone', 'CIN']

/** The table of one clerk after another: each row spelled by somebody else. */
function table(humans: Human[], numbered: boolean): File {
  const pen = chance(2)
  const rows = humans.map((who, i) => {
    const { givenName, fatherName, familyName, birthDate, birthYear, phone, documents } = written(who, pen)
    return [numbered ? `A-${i}` : '', givenName, fatherName, familyName, i % 2 ? 'F' : 'H', birthDate, birthDate ? '' : String(birthYear), phone, documents?.[0]]
  })
  return new File([new Uint8Array(writeCsv({ columns: headings.map((heading) => ({ heading })), rows }))], 'people.csv')
}

async function measure(size: number) {
  const registry = await openEmpty((line) => process.stderr.write(`${line}\n`))
  const { connection, vault, postmaster } = registry
  const actor = (await memberFor(connection.background, userOf('hela'), orgId, '0199d3b0-0000-7000-8000-000000000000'))!
  const city = (await allCities(connection.background)).get(cityId)!
  const deed = <T>(run: (work: CityWork) => Promise<T>) => inTransaction(connection.request, { settings: settingsOf(actor), readOnly: false }, (db) =>
    run({ db, actor, city, vault, now: () => new Date(), later: () => {} }))
  const shop: Shop = { connection, vault, kinds: people.jobs!, actorOf: async () => actor }
  const file = table(invented(size), false)
  console.log(`\n${size.toLocaleString('en')} rows, ${(file.size / 2 ** 20).toFixed(1)} MB of CSV`)

  let [node, database, most] = [0, 0, 0]
  const watch = setInterval(() => { most = Math.max(most, memoryOf(process.pid)) }, 50)
  global.gc?.()
  const before = memoryOf(process.pid)
  const timed = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    const [own, theirs, began] = [ownCpu(), cpuOf(postmaster), performance.now()]
    const result = await run()
    const [spent, spentThere] = [(ownCpu() - own) / 1000, (cpuOf(postmaster) - theirs) / 1000]
    node += spent
    database += spentThere
    console.log(`  ${name.padEnd(28)} ${spent.toFixed(1).padStart(6)} s Node ${spentThere.toFixed(1).padStart(6)} s PostgreSQL ${((performance.now() - began) / 1000).toFixed(1).padStart(7)} s on the clock`)
    return result
  }
  const take = async (round: string) => {
    const id = await timed(`${round}read and kept`, () => deed((work) => receiveTable(work, file)))
    await deed(async (work) => {
      const found = await openImport(work, id)
      return mapColumns(work, found, found)
    })
    const check = await deed(async (work) => recordWord(work, await openImport(work, id), Consent.parse({ how: 'spoken', share: 'partners', fields: ['name', 'phone'], sure: '1' })))
    await timed(`${round}judged`, async () => { if (check) await runJob(shop, check) })
    const { counts } = await deed((work) => openImport(work, id))
    const job = await deed((work) => startImport(work, id, Choices.parse({ alike: 'register' })))
    await timed(`${round}written`, () => runJob(shop, job))
    return counts
  }
  const counts = await take('')
  await timed('events sealed in the chain', async () => { while ((await sealEvents(connection.background)) > 0); })
  clearInterval(watch)
  const all = node + database
  console.log(`  ${'together'.padEnd(28)} ${node.toFixed(1).padStart(6)} s Node ${database.toFixed(1).padStart(6)} s PostgreSQL; ${all.toFixed(1)} CPU-seconds${size === 100_000 ? ` (goal 60) ${all <= 60 ? '✓' : '✗'}` : ''}`)
  console.log(`  memory of Node: ${before.toFixed(0)} MB before, at most ${most.toFixed(0)} MB; ${JSON.stringify(counts)}`)
  console.log(`  the same table again: ${JSON.stringify(await take('again: '))}`)
  await registry.close()
}

for (const size of sizes.length > 0 ? sizes : [100_000]) await measure(size)
