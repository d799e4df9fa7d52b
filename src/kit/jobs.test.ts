// Long work: shown while it runs, stopped by whoever began it, and gone on with after its process was killed or left.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { memberFor } from '../identity/index.ts'
import { deed, openTestApp, type TestApp } from '../testing.ts'
import { root } from './config.ts'
import { type JobKind, openWorkshop, runJob, type Shop, startJob } from './jobs.ts'
import { Problem } from './problem.ts'
import { strings } from './strings.ts'

let mudun: TestApp
before(async () => {
  mudun = await openTestApp()
  await mudun.database.asOwner('create table counted (job uuid, n integer, by integer, primary key (job, n))')
  await mudun.database.asOwner('grant select, insert on counted to mudun_request')
})
after(() => mudun.close())

/** Counts to thirty, a number a step; counting one twice would fail. */
const counting: JobKind = {
  kind: 'test.count',
  title: strings.jobs.other,
  run: async ({ job, step, stopped }) => {
    for (let n = job.done + 1; n <= 30 && !(await stopped()); n++) {
      await step(({ db }) => sql`insert into counted values (${job.id}, ${n}, ${process.pid})`.execute(db), { done: n })
      await sleep(20)
    }
  },
}
const shop = (...kinds: JobKind[]): Shop => ({
  connection: mudun.database, vault: mudun.vault, kinds, actorOf: (job) => memberFor(mudun.db, job.userId, job.orgId, job.id),
})
const begin = (kind: string) => deed(mudun, 'salma', (work) => startJob(work, kind, {}, 30))
const jobOf = (id: string) => mudun.db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function until(id: string, reached: (job: Awaited<ReturnType<typeof jobOf>>) => boolean) {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(10)) {
    const job = await jobOf(id)
    if (reached(job)) return job
  }
  throw new Error(`it did not get there: ${JSON.stringify(await jobOf(id))}`)
}

test('its page shows how far it is, and whoever began it can stop it', async () => {
  const id = await begin(counting.kind)
  const running = runJob(shop(counting), id)
  await until(id, ({ done }) => done > 2)
  const page = await mudun.as('salma', 'en').get(`/jobs/${id}`)
  assert.match(page.text, /\d of 30/)
  assert.match(page.text, /<noscript><meta http-equiv="refresh"/)
  assert.equal((await mudun.as('hela').get(`/jobs/${id}`)).status, 404)
  assert.equal((await mudun.as('salma', 'en').post(`/jobs/${id}/stop`)).status, 303)
  await running
  const { status, done } = await jobOf(id)
  assert.equal(status, 'cancelled')
  assert.ok(done < 30)
})

test('whoever began it lets it rest; it goes on where it was, and loses nothing', async () => {
  const id = await begin(counting.kind)
  const running = runJob(shop(counting), id)
  await until(id, ({ done }) => done > 2)
  const salma = mudun.as('salma', 'en')
  assert.equal((await salma.post(`/jobs/${id}/pause`)).status, 303)
  await running
  const { status, done } = await jobOf(id)
  assert.equal(status, 'paused')
  assert.ok(done < 30)
  assert.match((await salma.get(`/jobs/${id}`)).text, /Go on/)
  await runJob(shop(counting), id)
  assert.equal((await jobOf(id)).done, done)
  await mudun.as('hela').post(`/jobs/${id}/resume`)
  assert.equal((await jobOf(id)).status, 'paused')
  await salma.post(`/jobs/${id}/resume`)
  await runJob(shop(counting), id)
  assert.deepEqual(await jobOf(id).then(({ status, done }) => [status, done]), ['done', 30])
})

test('work that rests can be given up', async () => {
  const id = await begin(counting.kind)
  await mudun.as('salma').post(`/jobs/${id}/pause`)
  await runJob(shop(counting), id)
  await mudun.as('salma').post(`/jobs/${id}/stop`)
  assert.equal((await jobOf(id)).status, 'cancelled')
})

test('work that is under way is not begun a second time', async () => {
  const id = await begin(counting.kind)
  await Promise.all([runJob(shop(counting), id), runJob(shop(counting), id), runJob(shop(counting), id)])
  assert.deepEqual(await jobOf(id).then(({ status, done }) => [status, done]), ['done', 30])
})

test('what breaks off says why on its page and in a notice', async () => {
  const breaking: JobKind = { kind: 'test.break', title: strings.jobs.other, run: async () => { throw new Problem(409, strings.problems.conflict) } }
  const id = await begin(breaking.kind)
  await runJob(shop(breaking), id)
  assert.match((await mudun.as('salma', 'en').get(`/jobs/${id}`)).text, /Somebody was first/)
  assert.match((await mudun.as('salma', 'en').get('/notices')).text, /Work was broken off: /)
})

test('a server that leaves puts work down at its next step; the next one goes on with it', async () => {
  const id = await begin(counting.kind)
  const first = await openWorkshop(shop(counting))
  const { done } = await until(id, ({ done }) => done > 2)
  await first.stop()
  assert.equal((await jobOf(id)).status, 'running')
  const next = await openWorkshop(shop(counting))
  const whole = await until(id, ({ status }) => status !== 'running')
  await next.stop()
  assert.ok(done < 30)
  assert.deepEqual([whole.status, whole.done], ['done', 30])
})

test('after a kill -9 in the middle another process goes on where it was, and counts nothing twice', async () => {
  const id = await begin(counting.kind)
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', `
    import { sql } from 'kysely'
    import { memberFor } from './src/identity/index.ts'
    import { connect } from './src/kit/database.ts'
    import { runJob } from './src/kit/jobs.ts'
    const connection = connect(${JSON.stringify(mudun.database.urls)})
    const slow = { kind: 'test.count', title: {}, run: async ({ job, step }) => {
      for (let n = 1; n <= 30; n++) {
        await step(({ db }) => sql\`insert into counted values (\${job.id}, \${n}, \${process.pid})\`.execute(db), { done: n })
        await new Promise((done) => setTimeout(done, 200))
      }
    } }
    await runJob({ connection, kinds: [slow], actorOf: (job) => memberFor(connection.background, job.userId, job.orgId, job.id) }, ${JSON.stringify(id)})
  `], { cwd: root, stdio: 'inherit' })
  const ended = once(child, 'exit')
  await until(id, ({ done }) => done > 2)
  child.kill('SIGKILL')
  await ended
  const next = await openWorkshop(shop(counting))
  assert.equal((await until(id, ({ status }) => status !== 'running')).status, 'done')
  await next.stop()
  const by = await mudun.database.asOwner<{ by: number; n: number }>('select by, count(*)::int as n from counted where job = $1 group by by', [id])
  assert.equal(by.length, 2)
  assert.equal(by.reduce((sum, { n }) => sum + n, 0), 30)
})
