// Who is found, how quickly, and what the index weighs: the registry's own search under row-level security, names sealed.
//   script/bench search [--why] [people …]     200000 and 1000000
// Time is given on the clock and as what processors did for it, of this process and of PostgreSQL: other work does not change that
// one much. With --why it says where those who are not found are lost.
// Recall is the share of those asked for who are among the first ten. The people and the mistakes: bench/registry/people.ts.
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type pg from 'pg'
import { type Chance, chance } from '../demo/teller.ts'
import { type Actor, settingsOf } from '../src/kit/actor.ts'
import { allCities } from '../src/kit/cities.ts'
import { inTransaction } from '../src/kit/database.ts'
import type { CityWork } from '../src/kit/request.ts'
import { parseSearch } from '../src/people/registry/names/parse.ts'
import type { Pieces } from '../src/people/registry/names/person.ts'
import { ownPeople, searchPeople } from '../src/people/registry/search/actions.ts'
import { userOf } from '../demo/reference.ts'
import { ownCpu } from './registry/costs.ts'
import { cityId, openRegistry, orgId, type Registry } from './registry/ground.ts'
import { type Human, written } from './registry/people.ts'
import { howUnlike, whyMissed } from './registry/why.ts'

const sizes = process.argv.slice(2).filter((word) => word !== '--why').map(Number)
const why = process.argv.includes('--why')
const asked = 2000

class Undone extends Error {}

type Way = { name: string; goals: Record<number, number>; typed: (as: Pieces) => string }
const ways: Way[] = [
  { name: 'given and family name, birth year', goals: { 200000: 0.96, 1000000: 0.9 }, typed: (as) => `${as.givenName} ${as.familyName} ${as.birthYear}` },
  { name: 'three names', goals: { 200000: 0.94 }, typed: (as) => `${as.givenName} ${as.fatherName} ${as.familyName}` },
  { name: 'two names', goals: { 200000: 0.84, 1000000: 0.72 }, typed: (as) => `${as.givenName} ${as.familyName}` },
]

async function measure(registry: Registry, size: number) {
  console.log(`\n${size.toLocaleString('en')} people`)
  const [warm, cold] = [8, 9].map((seed) => ways.map((way) => questions(registry.humans, way, chance(seed))))
  registry.humans.length = 0 // collecting that much garbage would be measured, too
  for (const [i, way] of ways.entries()) {
    await round(registry, warm![i]!) // so that what is asked for again and again is at hand, as where people work
    const { found, clock, processor, lost } = await round(registry, cold![i]!, why)
    const cap = cold![i]!.reduce((sum, { bearers }) => sum + Math.min(1, 10 / bearers), 0) / asked
    line(way.name, `recall@10 ${percent(found)}`, way.goals[size], found)
    console.log(`    at most ${percent(cap)}, as more than ten bear the same; half within ${part(clock, 0.5)} ms, ninety-five of a hundred within ${part(clock, 0.95)} ms${
      size === 1_000_000 ? ` (goal 15) ${Number(part(clock, 0.95)) <= 15 ? '✓' : '✗'}` : ''}; of processors ${part(processor, 0.5)} and ${part(processor, 0.95)} ms`)
    for (const [what, n] of [...lost].sort(([, a], [, b]) => b - a).slice(0, 10)) console.log(`      ${percent(n / asked).padStart(6)} ${what}`)
  }
  const { tokensPerPerson, bytesPerPerson, cpuSeconds } = registry.build
  console.log(`index: ${bytesPerPerson.toFixed(0)} bytes a person (goal 600) ${bytesPerPerson <= 600 ? '✓' : '✗'}, ${tokensPerPerson.toFixed(1)} tokens a person; `
    + `made in ${((cpuSeconds / size) * 1e6).toFixed(0)} CPU-seconds a million (goal 100) ${(cpuSeconds / size) * 1e6 <= 100 ? '✓' : '✗'}`)
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const line = (name: string, said: string, goal: number | undefined, reached: number) =>
  console.log(`  ${name.padEnd(36)} ${said}${goal ? ` (goal ${percent(goal)}) ${reached >= goal ? '✓' : '✗'}` : ''}`)

const part = (values: number[], share: number) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)]!.toFixed(1)

/** Milliseconds of processor that this process and one of PostgreSQL's have used. */
const spentBy = (backend: number) => ownCpu() + Number(readFileSync(`/proc/${backend}/schedstat`, 'utf8').split(' ')[0]) / 1e6

/** `at`: whose row it is; `bearers`: how many would be asked for by the same words, were all names spelled alike. */
type Question = { at: number; as: Pieces; typed: string; bearers: number }

/** Somebody who is registered comes to another clerk, who spells as others do and knows the father's name. */
function questions(humans: Human[], { typed }: Way, dice: Chance): Question[] {
  const bearers = new Map<string, number>()
  for (const who of humans) bearers.set(namesOf(who, typed), (bearers.get(namesOf(who, typed)) ?? 0) + 1)
  return Array.from({ length: asked }, () => {
    const at = dice.between(0, humans.length - 1)
    const as = withFather(humans[at]!, dice)
    return { at, as, typed: typed(as), bearers: bearers.get(namesOf(humans[at]!, typed))! }
  })
}

async function round({ connection, client, vault, ids }: Registry, asked: Question[], why = false) {
  const city = (await allCities(connection.background)).get(cityId)!
  const actor = { userId: userOf('hela'), name: '', sessionId: '', roles: ['case_worker'], org: { id: orgId, slug: '', kind: 'cso', name: { ar: '', fr: '', en: '' }, cityIds: [cityId] } } as Actor
  const [clock, processor, lost]: [number[], number[], Map<string, number>] = [[], [], new Map()]
  let found = 0
  for (const { at, as, typed } of asked) {
    // Undone, so that a measurement looks at nobody more than one may in an hour.
    await inTransaction(connection.request, { settings: settingsOf(actor), readOnly: false }, async (db) => {
      const work: CityWork = { db, actor, city, vault, now: () => new Date(), later: () => {} }
      const { rows: [row] } = await sql<{ backend: number }>`select pg_backend_pid() as backend`.execute(db)
      const spent = spentBy(row!.backend)
      const began = performance.now()
      const result = await searchPeople(work, typed)
      clock.push(performance.now() - began)
      processor.push(spentBy(row!.backend) - spent)
      if (result.found.some(({ card }) => card.id === ids[at])) found++
      else if (why) await note(lost, work, client, ids[at]!, as, typed)
      throw new Undone()
    }).catch((error: unknown) => { if (!(error instanceof Undone)) throw error })
  }
  return { found: found / asked.length, clock, processor, lost }
}

async function note(lost: Map<string, number>, work: CityWork, client: pg.Client, id: string, as: Pieces, text: string) {
  const source = await ownPeople(work)
  const [onFile] = await source.open([id])
  const { pieces } = parseSearch(text, { country: work.city.country, today: work.now() })
  const what = `${await whyMissed(source, client, { id, pieces })}: ${howUnlike(as, onFile!.pieces)}`
  lost.set(what, (lost.get(what) ?? 0) + 1)
}

function withFather(who: Human, dice: Chance): Pieces {
  for (;;) {
    const as = written(who, dice)
    if (as.fatherName) return as
  }
}

function namesOf({ given, father, family, second, year }: Human, typed: Way['typed']) {
  return typed({ givenName: String(given), fatherName: String(father), familyName: `${family}.${second}`, birthYear: year })
}

for (const size of sizes.length > 0 ? sizes : [200_000, 1_000_000]) {
  const registry = await openRegistry(size, (line) => process.stderr.write(`${line}\n`))
  try {
    await measure(registry, size)
  } finally {
    await registry.close()
  }
}
