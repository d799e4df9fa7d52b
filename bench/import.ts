// What it costs to take in a table of people, from the upload to the sealed chain of events, and to take it in again.
//   script/bench import [csv|xlsx] [rows …]     csv 100000
// The people and the mistakes: bench/registry/people.ts. Judged and written by the product's own jobs, identities sealed.
import { people } from '../src/people/registry/index.ts'
import { chance } from '../demo/teller.ts'
import { memberFor } from '../src/identity/index.ts'
import { runJob, type Shop } from '../src/kit/jobs.ts'
import { sealEvents } from '../src/kit/seals.ts'
import { writeCsv, writeXlsx } from '../src/kit/sheets/index.ts'
import { mapColumns, receiveTable, recordWord, startImport } from '../src/people/registry/imports/actions.ts'
import { Choices, Consent } from '../src/people/registry/imports/import.ts'
import { openImport } from '../src/people/registry/imports/sealed.ts'
import { appOn, deed } from '../src/testing.ts'
import { costOf, mostMemory, sayCost } from './registry/costs.ts'
import { invented, openEmpty } from './registry/ground.ts'
import { written } from './registry/people.ts'

const asked = process.argv.slice(2)
const kind = asked.includes('xlsx') ? 'xlsx' : 'csv'
const sizes = asked.map(Number).filter(Boolean)
const headings = ['Numéro de dossier', 'Prénom', 'Nom du père', 'Nom', 'Sexe', 'Date de naissance', 'Année de naissance', 'Téléphone', 'CIN']

/** The table of one clerk after another: each row spelled by somebody else. */
async function table(size: number): Promise<File> {
  const pen = chance(2)
  const rows = invented(size).map((who, i) => {
    const { givenName, fatherName, familyName, birthDate, birthYear, phone, documents } = written(who, pen)
    return ['', givenName, fatherName, familyName, i % 2 ? 'F' : 'H', birthDate, birthDate ? '' : String(birthYear), phone, documents?.[0]]
  })
  const columns = headings.map((heading) => ({ heading }))
  const bytes = kind === 'xlsx' ? await writeXlsx({ sheets: [{ name: 'Liste', rightToLeft: false, columns, rows }] }) : writeCsv({ columns, rows })
  return new File([new Uint8Array(bytes)], `people.${kind}`)
}

async function measure(size: number) {
  const file = await table(size)
  console.log(`\n${size.toLocaleString('en')} rows, ${(file.size / 2 ** 20).toFixed(1)} MB of ${kind}`)
  const { connection, vault, postmaster, close } = await openEmpty((line) => process.stderr.write(`${line}\n`))
  const mudun = appOn(connection, vault)
  const shop: Shop = { connection, vault, kinds: people.jobs!, actorOf: (job) => memberFor(connection.background, job.userId, job.orgId, job.id) }

  let [node, database] = [0, 0]
  const timed = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    const { result: [result, cost], before, most } = await mostMemory(() => costOf(postmaster, run))
    node += cost.node
    database += cost.database
    console.log(`${sayCost(name, cost)}, ${before.toFixed(0)} to ${most.toFixed(0)} MB`)
    return result
  }
  const take = async (round: string) => {
    const id = await timed(`${round}read and kept`, () => deed(mudun, 'hela', (work) => receiveTable(work, file)))
    await deed(mudun, 'hela', async (work) => {
      const found = await openImport(work, id)
      return mapColumns(work, found, found)
    })
    const check = await deed(mudun, 'hela', async (work) => recordWord(work, await openImport(work, id), Consent.parse({ how: 'spoken', share: 'partners', fields: ['name', 'phone'], sure: '1' })))
    await timed(`${round}judged`, async () => { if (check) await runJob(shop, check) })
    const { counts } = await deed(mudun, 'hela', (work) => openImport(work, id))
    const job = await deed(mudun, 'hela', (work) => startImport(work, id, Choices.parse({ alike: 'register' })))
    await timed(`${round}written`, () => runJob(shop, job))
    return counts
  }
  const counts = await take('')
  await timed('events sealed in the chain', async () => { while ((await sealEvents(connection.background)) > 0); })
  const all = node + database
  console.log(`  ${'together'.padEnd(28)} ${node.toFixed(1).padStart(6)} s Node ${database.toFixed(1).padStart(6)} s PostgreSQL; ${all.toFixed(1)} CPU-seconds${size === 100_000 ? ` (goal 60) ${all <= 60 ? '✓' : '✗'}` : ''}`)
  console.log(`  ${JSON.stringify(counts)}`)
  console.log(`  the same table again: ${JSON.stringify(await take('again: '))}`)
  await close()
}

for (const size of sizes.length > 0 ? sizes : [100_000]) await measure(size)
