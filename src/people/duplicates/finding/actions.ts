// All files of an organisation in a city compared with one another, as a job. A thread of its own does the heavy part.
import type { JobKind, JobWork } from '../../../kit/jobs.ts'
import type { CityWork } from '../../../kit/request.ts'
import type { OrgKeys } from '../../../kit/vault.ts'
import { decision, type Learned, learn, type LinkedPair, linkApart, type Model, type Progress } from '../../linkage/index.ts'
import { beginComparison, openForComparison } from '../../registry/index.ts'
import { leastLikely } from '../pair.ts'
import { openAgreement, sealAgreement } from '../sealed.ts'
import { dropUnfound, type Found, keepModel, keepPairs, listJudged, reopenPairs } from '../store.ts'
import { strings } from '../strings.ts'

export const kind = 'duplicates.find'

/** People opened, and pairs written, in one step: a hundredth of a second or two for whoever waits for a page. */
const some = 1000
const pairsAtOnce = 500
/** A queue that nobody would come to the end of is no queue: the likeliest of these remain. */
const mostPairs = 50_000

// How far it is, of a hundred: opened, compared, written.
const opened = 30
const compared = 85

/** Begins anew after a restart: what is compared is kept nowhere, and what was written is only written again. */
export const findJob: JobKind = {
  kind,
  title: strings.job,
  run: async (job) => {
    const thread = linkApart()
    try {
      await find(job, thread)
    } finally {
      await thread.end()
    }
  },
  outcomes: ({ result }, { t, href }) => {
    const { cityId, pairs } = result as { cityId?: string; pairs?: number }
    return cityId ? [{ text: t(strings.foundPairs, { n: pairs ?? 0 }), action: { label: strings.see, href: href(`/${cityId}/duplicates`) } }] : []
  },
}

async function find(job: JobWork, thread: ReturnType<typeof linkApart>) {
  const marks = await openAll(job, thread)
  if (!marks) return
  const judged = await inCity(job, openJudged)
  const learnable = judged.filter(({ status }) => status !== 'unsure').map((one) => ({ ...one, same: one.status === 'same' }))
  const found = await compare(job, thread, learnable.length > 0 ? learn(learnable) : undefined)
  if (found) await write(job, found, { marks, judged, decisions: learnable.length })
}

const inCity = <T>({ city, step }: JobWork, run: (work: CityWork) => Promise<T>, progress?: Parameters<JobWork['step']>[1]) =>
  step((work) => run({ ...work, city: city! }), progress)

/** Everybody, read by and by into the thread. Their marks by id, or nothing when it was stopped. */
async function openAll(job: JobWork, thread: ReturnType<typeof linkApart>): Promise<Map<string, string> | undefined> {
  const marks = new Map<string, string>()
  const { begun } = job.job.checkpoint as { begun?: number }
  const people = begun ?? await inCity(job, beginComparison)
  if (begun === undefined) await inCity(job, async () => {}, { checkpoint: { begun: people } })
  for (let after: string | undefined; ;) {
    if (await job.stopped()) return undefined
    const done = Math.min(opened, Math.round((opened * marks.size) / Math.max(people, 1)))
    const all = await inCity(job, (work) => openForComparison(work, after, some), { done })
    thread.add(all.map(({ record }) => record))
    for (const { record, mark } of all) marks.set(record.id, mark)
    if (all.length < some) return marks
    after = all.at(-1)!.record.id
  }
}

async function openJudged(work: CityWork) {
  const [rows, keys] = await Promise.all([listJudged(work.db, { cityId: work.city.id, orgId: work.actor.org!.id }), work.vault.keysOf(work.actor.org!.id)])
  return rows.map((row) => ({ ...row, ...openAgreement(keys, row, row.sealed) }))
}
type Judged = Awaited<ReturnType<typeof openJudged>>

/** The thread compares; meanwhile the job beats, and asks whether to go on. Nothing when it was stopped. */
async function compare(job: JobWork, thread: ReturnType<typeof linkApart>, learned: Learned | undefined) {
  let far: Progress | undefined
  const comparing = thread.compare({ learned, least: leastLikely, most: mostPairs }, (progress) => { far = progress })
  comparing.catch(() => {}) // one that fails between two beats is heard of at the next
  for (;;) {
    const found = await within(1000, comparing)
    if (found) return found
    if (await job.stopped()) return undefined
    await inCity(job, async () => {}, { done: opened + Math.round((compared - opened) * shareOf(far)) })
  }
}

/** Of the stages that count what they do, how much is done. */
function shareOf(progress: Progress | undefined) {
  if (!progress?.of) return 0
  return (progress.stage === 'compare' ? 0.5 : 0) + (0.5 * progress.done) / progress.of
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const waited = new Promise<void>((done) => { timer = setTimeout(done, ms) })
  return (await Promise.race([work, waited]).finally(() => clearTimeout(timer))) ?? undefined
}

type Known = { marks: Map<string, string>; judged: Judged; decisions: number }

async function write(job: JobWork, { model, pairs }: { model: Model; pairs: LinkedPair[] }, { marks, judged, decisions }: Known) {
  const at = job.job.createdAt
  const markOf = ({ firstId, secondId }: Pick<Found, 'firstId' | 'secondId'>) => `${marks.get(firstId)} ${marks.get(secondId)}`
  for (let from = 0; from < pairs.length; from += pairsAtOnce) {
    if (await job.stopped()) return
    await inCity(job, async (work) => {
      const keys = await work.vault.keysOf(work.actor.org!.id)
      const rows = pairs.slice(from, from + pairsAtOnce).map((pair) => foundOf(keys, work.city.id, pair, model, markOf))
      await keepPairs(work.db, { cityId: work.city.id, orgId: keys.orgId }, rows, at)
    }, { done: compared + Math.round(((100 - compared) * from) / pairs.length) })
  }
  await inCity(job, async (work) => {
    const where = { cityId: work.city.id, orgId: work.actor.org!.id }
    await reopenPairs(work.db, where, judged.filter((pair) => marks.has(pair.firstId) && marks.has(pair.secondId) && pair.mark !== markOf(pair)).map(({ id }) => id))
    await dropUnfound(work.db, where, at)
    await keepModel(work.db, where, { model, people: marks.size, decisions, fittedAt: work.now() })
  }, { done: 100, result: { cityId: job.city!.id, pairs: pairs.length } })
}

function foundOf(keys: OrgKeys, cityId: string, pair: LinkedPair, { learned }: Model, markOf: (of: Pick<Found, 'firstId' | 'secondId'>) => string): Found {
  const [firstId, secondId] = pair.a < pair.b ? [pair.a, pair.b] : [pair.b, pair.a]
  const { levels, logOdds } = decision(pair, false, learned)
  const mark = markOf({ firstId, secondId })
  return { firstId, secondId, likelihood: pair.probability, sealed: sealAgreement(keys, { cityId, firstId, secondId }, { levels, logOdds, mark }) }
}
