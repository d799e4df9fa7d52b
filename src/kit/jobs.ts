import { type Selectable, sql } from 'kysely'
import { type Actor, settingsOf } from './actor.ts'
import { alone } from './alone.ts'
import { allCities, type City } from './cities.ts'
import { type Connection, type Db, inTransaction } from './database.ts'
import { openQueue, type Queue } from './jobs/queue.ts'
import type { Text } from './language.ts'
import { log } from './log.ts'
import { tell } from './notices.ts'
import { Problem, orNotFound } from './problem.ts'
import type { Work } from './request.ts'
import { strings } from './strings.ts'
import type { Jobs } from './tables.ts'
import type { Vault } from './vault.ts'
import type { View } from './view.ts'

export type Job = Selectable<Jobs>

/** What a running job may do. Its transactions run under the rights of whoever started it, as they are today. */
export type JobWork = {
  job: Job
  city: City | undefined
  /** One transaction; commits when `run` returns. Keep each short: the job's progress is saved with it. */
  step: <T>(run: (work: Work) => Promise<T>, progress?: Progress) => Promise<T>
  /** Has somebody asked it to stop or to pause? Ask between steps, and return if so: what it goes on from is its checkpoint. */
  stopped: () => Promise<boolean>
}
export type Progress = { done?: number; total?: number; checkpoint?: object; result?: object }
/** What came of a job, each with the way to act on it. */
export type JobOutcome = { text: string; tone?: 'ok' | 'warn' | 'bad'; icon?: string; action?: { label: Text; href: string } }
export type JobKind = {
  kind: string
  /** What it is called on its page. */
  title: Text
  run: (job: JobWork) => Promise<void>
  /** What its result says to a reader. */
  outcomes?: (job: Job, view: View) => JobOutcome[]
}

const known = new Map<string, JobKind>()

/** Makes the kinds of long work known to their pages; the app does it once. */
export function knowJobs(kinds: JobKind[]) {
  for (const kind of kinds) known.set(kind.kind, kind)
}
/** How a job is called while it is so. */
export const jobStatuses = strings.jobs.statuses
export const jobTitle = (kind: string): Text => known.get(kind)?.title ?? strings.jobs.other
export const jobOutcomes = (job: Job, view: View): JobOutcome[] => known.get(job.kind)?.outcomes?.(job, view) ?? []

/** Puts long work on its way and returns its id: its page is `/jobs/{id}`. Nothing starts if the request fails. */
export async function startJob(work: Work & { city?: City }, kind: string, input: object, total?: number): Promise<string> {
  const { id } = await work.db.insertInto('jobs')
    .values({ kind, input: JSON.stringify(input), roles: [...work.actor.roles], cityId: work.city?.id ?? null, total: total ?? null, createdAt: work.now() })
    .returning('id').executeTakeFirstOrThrow()
  work.later(() => wake(id))
  return id
}

export async function getJob({ db }: Work, id: string): Promise<Job> {
  return orNotFound(await db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst())
}

export function listJobs({ db, actor }: Work) {
  return db.selectFrom('jobs').selectAll().where('orgId', '=', actor.org!.id).orderBy('createdAt', 'desc').limit(30).execute()
}

/** Asks a job to stop at its next step; what it has done stays. A paused one is over at once. */
export async function stopJob({ db, now }: Work, id: string) {
  await db.updateTable('jobs').set({ stopAsked: true }).where('id', '=', id).where('status', 'in', ['waiting', 'running']).execute()
  await db.updateTable('jobs').set({ status: 'cancelled', finishedAt: now() }).where('id', '=', id).where('status', '=', 'paused').execute()
}

/** Lets a job rest from its next step on. */
export async function pauseJob({ db }: Work, id: string) {
  await db.updateTable('jobs').set({ pauseAsked: true }).where('id', '=', id).where('status', 'in', ['waiting', 'running']).execute()
}

/** A job that was paused goes on where it was. */
export async function resumeJob({ db, later }: Work, id: string) {
  await db.updateTable('jobs').set({ status: sql`case when status = 'paused' then 'waiting' else status end`, pauseAsked: false })
    .where('id', '=', id).where('status', 'in', ['waiting', 'running', 'paused']).execute()
  later(() => wake(id))
}

let wake: (id: string) => unknown = () => {}

export type Shop = {
  connection: Connection
  vault: Vault
  kinds: JobKind[]
  /** What the starter of a job may do now; a membership that ended stops the job. */
  actorOf: (job: Job) => Promise<Actor | undefined>
  /** Closing time: a job is put down at its next step, and taken up by whoever opens next. */
  closing?: AbortSignal
}
export type Workshop = { stop: () => Promise<void> }

/**
 * Starts the worker of this process: its queue opens when there is something to do, as most of the time there is not. What a
 * killed or leaving process put down is taken up by the next that starts at once, by one that runs within two minutes.
 */
export async function openWorkshop(shop: Shop): Promise<Workshop> {
  const { background } = shop.connection
  const closing = new AbortController()
  let queue: Promise<Queue> | undefined
  const open = () => {
    queue ??= openQueue(shop.connection.urls.app, (id) => runJob({ ...shop, closing: closing.signal }, id))
    queue.catch(() => { queue = undefined }) // another try for the next job
    return queue
  }
  // A job that could not be queued is written down all the same, and taken up within a minute.
  wake = (id) => open().then((queue) => queue.send(id)).catch((error) => log.error('jobs', error))
  const takeUp = async (jobs: { id: string }[]) => { for (const { id } of jobs) await wake(id) }
  await takeUp(await underWay(background).execute())
  const timer = setInterval(() => putDown(background).then(takeUp).catch((error) => log.error('jobs', error)), 60_000).unref()
  return {
    stop: async () => {
      clearInterval(timer)
      wake = () => {}
      closing.abort()
      const opened = await queue?.catch(() => undefined) // one that never opened has nothing to close
      await opened?.stop()
    },
  }
}

/** What is to be done. One that another process is at is left alone by its lock. */
const underWay = (db: Db) => db.selectFrom('jobs').select('id').where('status', 'in', ['waiting', 'running']).orderBy('createdAt')

/** Jobs that nobody has moved for a minute. */
function putDown(db: Db) {
  const quiet = new Date(Date.now() - 60_000)
  return underWay(db).where(({ or, eb }) => or([eb('beatAt', 'is', null), eb('beatAt', '<', quiet)])).execute()
}

/** Runs one job here and now, unless another process is at it: the worker does, and tests. */
export async function runJob(shop: Shop, id: string) {
  await alone(shop.connection.background, `job.${id}`, () => work(shop, id))
}

async function work(shop: Shop, id: string) {
  const { connection, kinds, actorOf } = shop
  const db = connection.background
  const job = await db.updateTable('jobs')
    .set((eb) => ({ status: 'running', startedAt: eb.fn.coalesce('startedAt', eb.val(new Date())), beatAt: new Date() }))
    .where('id', '=', id).where('status', 'in', ['waiting', 'running'])
    .returningAll().executeTakeFirst()
  if (!job) return
  const kind = kinds.find((known) => known.kind === job.kind)
  const actor = await actorOf(job)
  if (!kind || !actor) return finish(db, job, 'failed', strings.jobs.noLongerAllowed)

  const city = job.cityId ? (await allCities(db)).get(job.cityId) : undefined
  let end = 'done' as 'done' | 'cancelled' | 'paused'
  const stopped = async () => {
    const asked = await db.selectFrom('jobs').select(['stopAsked', 'pauseAsked']).where('id', '=', id).executeTakeFirst()
    if (!asked || asked.stopAsked) end = 'cancelled'
    else if (asked.pauseAsked) end = 'paused'
    return end !== 'done'
  }
  try {
    await kind.run({ job, city, stopped, step: (run, progress) => step(shop, actor, city, id, run, progress) })
    await (end === 'paused' ? rest(db, id) : finish(db, job, end))
  } catch (error) {
    if (shop.closing?.aborted) return
    if (!(error instanceof Problem)) log.error('jobs', error)
    await finish(db, job, 'failed', error instanceof Problem ? error.text : strings.jobs.fault)
  }
}

async function step<T>({ connection, vault, closing }: Shop, actor: Actor, city: City | undefined, id: string, run: (work: Work) => Promise<T>, progress?: Progress) {
  closing?.throwIfAborted()
  const deeds: (() => unknown)[] = []
  const result = await inTransaction(connection.request, { settings: settingsOf(actor), readOnly: false }, async (db) => {
    const work = { db, actor, vault, now: () => new Date(), later: (deed: () => unknown) => deeds.push(deed), ...(city && { city }) }
    const value = await run(work)
    if (progress) await keepProgress(db, id, progress)
    return value
  })
  for (const deed of deeds) await deed()
  return result
}

async function keepProgress(db: Db, id: string, { done, total, checkpoint, result }: Progress) {
  await db.updateTable('jobs').set({
    beatAt: new Date(),
    ...(done !== undefined && { done }),
    ...(total !== undefined && { total }),
    ...(checkpoint && { checkpoint: JSON.stringify(checkpoint) }),
    ...(result && { result: JSON.stringify(result) }),
  }).where('id', '=', id).execute()
}

async function rest(db: Db, id: string) {
  await db.updateTable('jobs').set({ status: 'paused' }).where('id', '=', id).execute()
}

/** The end of a job, told to whoever started it unless they stopped it themselves. */
async function finish(db: Db, { id, kind, orgId, userId }: Job, status: 'done' | 'failed' | 'cancelled', problem?: Text) {
  await db.transaction().execute(async (db) => {
    await db.updateTable('jobs').set({ status, finishedAt: new Date(), ...(problem && { problem }) }).where('id', '=', id).execute()
    if (status !== 'cancelled')
      await tell({ db, now: () => new Date() }, { orgId, userId }, { kind: status === 'done' ? 'jobDone' : 'jobFailed', path: `/jobs/${id}`, data: { what: jobTitle(kind) } })
  })
}
