// Lists and entitlements of thousands are long work: they show how far they are, can be stopped, and go on after a restart.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { idOf } from '../../../demo/reference.ts'
import { memberFor } from '../../identity/index.ts'
import { runJob } from '../../kit/jobs.ts'
import { openTestApp, type TestApp } from '../../testing.ts'
import { assistance } from './index.ts'
import { done, home, openProgramme, planForm } from './scene.ts'

let mudun: TestApp
const many = 1000
before(async () => {
  mudun = await openTestApp()
  await mudun.database.asOwner(`
    insert into persons (city_id, org_id, code, initials, sex, birth_year, stay)
    select 'la-marsa', '${idOf('organisation', 'yed-fi-yed')}', 'LM-X' || n, 'A. B.', 'f', 1980, 'host' from generate_series(1, ${many}) n`)
})
after(() => mudun.close())

const jobOf = ({ location }: { location: string }) => /\/jobs\/([0-9a-f-]{36})/.exec(location)![1]!
const closing = new AbortController()
const shop = () => ({
  connection: mudun.database, vault: mudun.vault, kinds: assistance.jobs!, actorOf: (job: { userId: string; orgId: string; id: string }) => memberFor(mudun.db, job.userId, job.orgId, job.id),
})

/** Runs a job, killed once at its `step`th step. */
async function runKilled(job: string, step: number) {
  let steps = 0
  const kinds = assistance.jobs!.map((kind) => ({
    ...kind,
    run: (work: Parameters<typeof kind.run>[0]) => kind.run({ ...work, step: (run, progress) => { if (++steps === step) closing.abort(); return work.step(run, progress) } }),
  }))
  await runJob({ ...shop(), kinds, closing: closing.signal }, job)
}

test('a thousand households are judged and promised once each, though the server is killed on the way', async () => {
  const { as, db } = mudun
  const programme = await openProgramme(as, { budget: '100000' })
  const making = jobOf(await as('hela').post(`${programme}/lists`))
  await runKilled(making, 3)
  const list = await db.selectFrom('assistanceLists').select(['id', 'status', 'lookedAt']).executeTakeFirstOrThrow()
  assert.deepEqual([list.status, list.lookedAt], ['making', 400])
  assert.match((await as('hela').get(`/jobs/${making}`)).text, /40|400/)
  assert.equal((await as('samir').post(`${home}/lists/${list.id}/moves`, { move: 'approve' })).status, 409)
  await runJob(shop(), making)
  const made = await db.selectFrom('assistanceLists').select(['status', 'lookedAt', 'chosen', 'total']).executeTakeFirstOrThrow()
  assert.deepEqual(made, { status: 'made', lookedAt: many, chosen: many, total: many * 40_000 })

  await done(as('samir').post(`${home}/lists/${list.id}/moves`, { move: 'approve' }))
  const issuing = jobOf(await as('hela').post(`${home}/lists/${list.id}/plan`, planForm()))
  const { id } = await db.selectFrom('distributions').select('id').executeTakeFirstOrThrow()
  assert.equal((await as('hela').post(`${home}/distributions/${id}/moves`, { move: 'start' })).status, 409, 'not before all are there')
  await runJob(shop(), issuing)
  const { n, last } = await db.selectFrom('entitlements').select(({ fn }) => [fn.countAll<number>().as('n'), fn.max('queueNo').as('last')]).executeTakeFirstOrThrow()
  assert.deepEqual([n, last], [many, many])
  assert.equal((await db.selectFrom('ledgerBalances').select('balance').where('account', '=', 'promised').executeTakeFirstOrThrow()).balance, many * 40_000)
  const { input, checkpoint, result } = await db.selectFrom('jobs').select(['input', 'checkpoint', 'result']).where('id', '=', issuing).executeTakeFirstOrThrow()
  assert.doesNotMatch(JSON.stringify([input, checkpoint, result]), /LM-X|A\. B\./)
  await done(as('hela').post(`${home}/distributions/${id}/moves`, { move: 'start' }))
})
