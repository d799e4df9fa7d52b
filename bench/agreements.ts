// What it costs to open a whole registry to a partner under an agreement, to search among those opened, and to close them again.
//   script/bench agreements [people …]     100000
// Everybody agreed; opened by the product's own job, searched and suspended through its own actions under row-level security.
import { municipality, signed } from '../src/city/partnerships/scene.ts'
import { chance } from '../demo/teller.ts'
import { moveAgreement } from '../src/city/partnerships/index.ts'
import { memberFor } from '../src/identity/index.ts'
import { runJob, type Shop } from '../src/kit/jobs.ts'
import { openAgreed, openJob, underAgreements } from '../src/people/joint/actions.ts'
import { wipe } from '../src/people/joint/clock.ts'
import { searchJoint } from '../src/people/joint/search/actions.ts'
import { appOn, deed } from '../src/testing.ts'
import { type Cost, costOf, mostMemory, sayCost } from './registry/costs.ts'
import { openRegistry, orgId, type Registry } from './registry/ground.ts'
import { written } from './registry/people.ts'

const sizes = process.argv.slice(2).map(Number)
const searches = 200
type Mudun = ReturnType<typeof appOn>

async function measure(size: number) {
  const registry = await openRegistry(size, console.log)
  console.log(`${size.toLocaleString('en')} people`)
  await everybodyAgrees(registry)
  const mudun = appOn(registry.connection, registry.vault)
  const agreement = (await signed(mudun.as)).split('/').at(-1)!
  const job = await deed(mudun, 'hela', (work) => openAgreed(work, agreement))
  const shop: Shop = { connection: registry.connection, vault: registry.vault, kinds: [openJob], actorOf: ({ id, userId, orgId }) => memberFor(mudun.db, userId, orgId, id) }
  const { result: [, opening], before, most } = await mostMemory(() => costOf(registry.postmaster, () => runJob(shop, job)))
  console.log(`${sayCost('opened', opening)}; ${opening.statements} statements, ${before.toFixed(0)} to ${most.toFixed(0)} MB, ${await weigh(registry)} bytes a person`)
  await search(registry, mudun)
  await suspend(registry, mudun, agreement)
  await end(registry, mudun, agreement)
  await forget(registry)
  await registry.close()
}

const forget = ({ client }: Registry) => client.query(`truncate openings, opening_tokens, agreement_uses, agreements cascade; delete from consents where purpose in ('registration', 'agreement'); delete from access_log where agreement_id is not null`)

async function everybodyAgrees(registry: Registry) {
  await forget(registry)
  await registry.client.query(`
    insert into consents (city_id, org_id, person_id, purpose, partners, fields, how, recorded_by)
    select city_id, org_id, id, purpose, purpose = 'agreement', case when purpose = 'agreement' then '{name,phone,birthDate}'::text[] else '{}' end, 'spoken', null
      from persons, unnest('{registration,agreement}'::text[]) as purpose where org_id = $1`, [orgId])
  await registry.client.query('vacuum analyze consents, openings, opening_tokens')
}

async function weigh({ client, humans }: Registry) {
  const { rows: [row] } = await client.query<{ bytes: string }>(`select pg_total_relation_size('openings') + pg_total_relation_size('opening_tokens') as bytes`)
  return Math.round(Number(row!.bytes) / humans.length)
}

class Undone extends Error {}

/** As the receiver; undone, so that nobody looks at more people than one may in an hour. */
async function search(registry: Registry, mudun: Mudun) {
  await registry.client.query('analyze openings, opening_tokens')
  const dice = chance(11)
  const milliseconds: number[] = []
  let found = 0
  for (let i = 0; i < searches; i++) {
    const who = registry.humans[dice.between(0, registry.humans.length - 1)]!
    const { givenName, familyName, birthYear } = written(who, dice)
    const began = performance.now()
    await deed(mudun, 'anis', async (work) => {
      if ((await searchJoint(work, `${givenName} ${familyName} ${birthYear}`)).others.length > 0) found++
      throw new Undone()
    }).catch((error: unknown) => { if (!(error instanceof Undone)) throw error })
    milliseconds.push(performance.now() - began)
  }
  const sorted = milliseconds.toSorted((a, b) => a - b)
  console.log(`  searched by the receiver: ${found} of ${searches} find somebody; median ${sorted[searches >> 1]!.toFixed(0)} ms, p95 ${sorted[Math.floor(searches * 0.95)]!.toFixed(0)} ms`)
}

const reached = (mudun: Mudun) => deed(mudun, 'anis', async (work) => {
  await underAgreements(work)
  const { n } = await work.db.selectFrom('openings').select(({ fn }) => fn.countAll<number>().as('n')).where('toOrgId', '=', municipality).executeTakeFirstOrThrow()
  return Number(n)
})

async function suspend(registry: Registry, mudun: Mudun, agreement: string) {
  const before = await reached(mudun)
  const [, cost] = await costOf(registry.postmaster, () => deed(mudun, 'nadia', (work) => moveAgreement(work, agreement, 'suspend', { reason: 'review' })))
  const left = await reached(mudun)
  console.log(`  suspended in ${(cost.clock * 1000).toFixed(0)} ms, ${cost.statements} statements: of ${before.toLocaleString('en')} people ${left} are seen`)
}

async function end(registry: Registry, mudun: Mudun, agreement: string) {
  await deed(mudun, 'nadia', (work) => moveAgreement(work, agreement, 'end', { reason: 'party' }))
  const [, cost]: [unknown, Cost] = await costOf(registry.postmaster, async () => wipe.run(mudun.db, new Date(), registry.vault))
  console.log(`${sayCost('ended, and wiped', cost)}; ${cost.statements} statements`)
}

for (const size of sizes.length > 0 ? sizes : [100_000]) await measure(size)
