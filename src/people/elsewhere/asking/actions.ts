// Asking about one person, at once, or about a list, as a job.
import { note } from '../../../kit/events.ts'
import { type JobKind, type JobWork, type Progress, startJob } from '../../../kit/jobs.ts'
import { dayAfter, instantOf } from '../../../kit/language.ts'
import { must, Problem } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { tally } from '../../../kit/tallies.ts'
import { activeAgreements, type Agreement } from '../../../city/partnerships/index.ts'
import { getList, householdsOnList } from '../../assistance/index.ts'
import { getPerson, readUnseen } from '../../registry/index.ts'
import { can } from '../policy.ts'
import type { AskForm, Question } from '../question.ts'
import { countAsked, getQuestion, insertAnswers, insertQuestion, updateQuestion } from '../store.ts'
import { strings } from '../strings.ts'
import { askAbout, type Subject } from './asking.ts'

/** Households a step, and as many as are asked about while somebody waits for the page. */
const some = 40
const atOnce = 40

/** The agreements under which the actor's organisation may ask now. */
export const agreementsToAsk = async (work: CityWork): Promise<Agreement[]> =>
  (await activeAgreements(work)).filter(({ checkKinds }) => checkKinds.length > 0)

/** Asks the other parties about one of one's own people. Returns the question's id. */
export async function askAboutPerson(work: CityWork, personId: string, form: AskForm): Promise<string> {
  must(can.ask(work.actor, work.city.id))
  await getPerson(work, personId)
  const question = await begin(work, form, 1, null)
  await answerFor(work, question, [{ personId, people: await readUnseen(work, [personId]) }])
  await updateQuestion(work.db, question, { doneAt: work.now() })
  return question.id
}

/** The same about everybody on a list; a long one as a job. */
export async function askAboutList(work: CityWork, listId: string, form: AskForm): Promise<string> {
  must(can.ask(work.actor, work.city.id))
  const list = await getList(work.db, { cityId: work.city.id, orgId: work.actor.org!.id }, listId)
  if (list.chosen === 0) throw new Problem(409, strings.nobodyOnList)
  const question = await begin(work, form, list.chosen, listId)
  if (list.chosen > atOnce) await updateQuestion(work.db, question, { jobId: await startJob(work, askJob.kind, { questionId: question.id }, list.chosen) })
  else {
    await askSome(work, question, undefined, atOnce)
    await updateQuestion(work.db, question, { doneAt: work.now() })
  }
  return question.id
}

/** The job: some households a step; after a restart it goes on after the last. */
export const askJob: JobKind = {
  kind: 'elsewhere.ask',
  title: strings.job,
  run: async ({ job, city, step, stopped }: JobWork) => {
    const { questionId } = job.input as { questionId: string }
    let { after, done = 0 } = job.checkpoint as { after?: string; done?: number }
    let more = true
    while (more && !(await stopped())) {
      const progress: Progress = {}
      await step(async (plain) => {
        const work = { ...plain, city: city! }
        const question = await getQuestion(work.db, { cityId: city!.id, id: questionId })
        const last = await askSome(work, question, after, some)
        more = last !== undefined
        after = last ?? after
        done += some
        if (!more) await updateQuestion(work.db, question, { doneAt: work.now() })
        Object.assign(progress, { done: Math.min(done, job.total ?? done), checkpoint: { after, done }, result: { questionId, cityId: city!.id } })
      }, progress)
    }
  },
  outcomes: ({ result }, { t, href }) => {
    const { questionId, cityId } = result as { questionId?: string; cityId?: string }
    return questionId ? [{ text: t(strings.answered), action: { label: strings.see, href: href(`/${cityId}/elsewhere/${questionId}`) } }] : []
  },
}

type Asked = Pick<Question, 'cityId' | 'id' | 'partyIds' | 'agreementId' | 'kind'>

async function askSome(work: CityWork, question: Asked & Pick<Question, 'listId'>, after: string | undefined, most: number): Promise<string | undefined> {
  const { households, last } = await householdsOnList(work, question.listId!, after, most)
  const people = new Map((await readUnseen(work, households.flatMap(({ members }) => members))).map((one) => [one.id, one]))
  await answerFor(work, question, households.map(({ personId, members }) => ({ personId, people: members.flatMap((id) => people.get(id) ?? []) })))
  return last
}

async function answerFor(work: CityWork, question: Asked, subjects: Subject[]) {
  await mustRun(work, question.agreementId)
  const says = await askAbout(work, question, subjects)
  const orgId = work.actor.org!.id
  await insertAnswers(work.db, [...says].map(([personId, said]) => ({ cityId: question.cityId, questionId: question.id, orgId, personId, says: said })))
  const counted = { 'elsewhere.answered': says.size, 'elsewhere.helped': [...says.values()].filter((said) => said !== 'no').length } as const
  for (const [name, n] of Object.entries(counted)) if (n > 0) await tally(work, question.cityId, name as keyof typeof counted, { orgId, theme: question.kind, n })
}

/** Suspended or over meanwhile: then nothing more is asked, and what is missing is not taken for a no. */
async function mustRun(work: CityWork, agreementId: string): Promise<Agreement> {
  const agreement = (await agreementsToAsk(work)).find(({ id }) => id === agreementId)
  if (!agreement) throw new Problem(409, strings.notAgreed, { path: `/${work.city.id}/elsewhere`, label: strings.title })
  return agreement
}

async function begin(work: CityWork, { agreement: agreementId, kind, from, to }: AskForm, asked: number, listId: string | null): Promise<Asked & Pick<Question, 'listId'>> {
  const { city, db, actor } = work
  const agreement = await mustRun(work, agreementId)
  if (!agreement.checkKinds.includes(kind)) throw new Problem(422, strings.otherKind)
  const before = (await countAsked(db, city.id, actor.org!.id)).get(agreementId) ?? 0
  if (before + asked > agreement.checkBudget) throw new Problem(422, strings.overBudget)
  const row = {
    cityId: city.id, agreementId, partyIds: agreement.partyIds, orgId: actor.org!.id, userId: actor.userId!, kind, listId, asked, at: work.now(),
    since: instantOf(from, '00:00', city.timeZone), until: instantOf(dayAfter(to), '00:00', city.timeZone),
  }
  const id = await insertQuestion(db, row).catch((error: { constraint?: string }) => {
    // Somebody of ours asked at the same time.
    throw error.constraint === 'elsewhere_budget' ? new Problem(409, strings.overBudget) : error
  })
  await tally(work, city.id, 'elsewhere.asked', { orgId: row.orgId, theme: kind, n: asked })
  await note(work, 'elsewhere.asked', { id, cityId: city.id }, { data: { asked, kind } })
  return { ...row, id }
}
