import type { Context } from 'hono'
import { type Draft, draftOf, readForm, withErrors } from '../../kit/form.ts'
import { must, Problem } from '../../kit/problem.ts'
import { type CityEnv, cityRouter, membersOnly } from '../../kit/request.ts'
import { getList, getProgramme, mayTakeOff, takeOffList } from '../assistance/index.ts'
import { getPerson, listPersonCards } from '../registry/index.ts'
import { agreementsToAsk, askAboutList, askAboutPerson } from './asking/actions.ts'
import { countMarked } from './marks/store.ts'
import { QuestionPage } from './answers/pages.tsx'
import { AskPage } from './asking/pages.tsx'
import { HomePage } from './pages.tsx'
import { can } from './policy.ts'
import { type About, AnswerFilter, AskForm, TakeOffForm } from './question.ts'
import { countAnswers, countAsked, getQuestion, listAnswers, listAnswersOf, listQuestions, pageSize } from './store.ts'
import { strings } from './strings.ts'

export const routes = cityRouter()
routes.use(membersOnly)
type C = Context<CityEnv>
const frame = { shell: 'staff', active: 'assistance', private: true } as const
const whereOf = ({ var: { city, actor } }: C) => ({ cityId: city.id, orgId: actor.org!.id })

routes.get('/', async (c) => {
  const { db, city, actor, t } = c.var
  must(can.see(actor, city.id))
  const [agreements, asked, marked, questions] = await Promise.all([
    agreementsToAsk(c.var), countAsked(db, city.id, actor.org!.id), countMarked(db, whereOf(c)), listQuestions(db, city.id),
  ])
  return c.render(<HomePage {...{ agreements, asked, marked, questions }} />, { ...frame, title: t(strings.title), wide: true })
})

routes.get('/:of{people|lists}/:id', async (c) => showAsk(c, draftOf(await usualFor(c))))
routes.post('/:of{people|lists}/:id', async (c) => {
  const form = await readForm(c, AskForm)
  if (!form.ok) return showAsk(c, form)
  const { of, id } = aboutOf(c)
  try {
    const question = await (of === 'lists' ? askAboutList : askAboutPerson)(c.var, id, form.data)
    const { jobId } = await getQuestion(c.var.db, { cityId: c.var.city.id, id: question })
    return c.redirect(c.var.view.href(jobId ? `/jobs/${jobId}` : `/${c.var.city.id}/elsewhere/${question}`), 303)
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 422) throw error
    return showAsk(c, withErrors(form.values, { kind: c.var.t(error.text) }))
  }
})

routes.get('/:id', (c) => showQuestion(c, draftOf()))
routes.post('/:id/take-off', async (c) => {
  const form = await readForm(c, TakeOffForm)
  if (!form.ok) return showQuestion(c, form)
  const question = await questionOf(c)
  must(can.read(c.var.actor, question) && question.listId !== null)
  const n = await takeOffList(c.var, question.listId!, form.data.people, 'elsewhere')
  return c.redirect(c.var.view.href(`/${c.var.city.id}/elsewhere/${question.id}?taken=${n}`), 303)
})

const questionOf = (c: C) => {
  must(can.see(c.var.actor, c.var.city.id))
  return getQuestion(c.var.db, { cityId: c.var.city.id, id: c.req.param('id')! })
}

const aboutOf = (c: C) => c.req.param() as About

/** The last three months; of a list, what its programme gives. */
async function usualFor(c: C) {
  const { of, id } = aboutOf(c)
  const today = c.var.now()
  const day = (before: number) => new Date(today.getTime() - before * 86_400_000).toISOString().slice(0, 10)
  const kind = of === 'lists' ? (await getProgramme(c.var.db, whereOf(c), (await getList(c.var.db, whereOf(c), id)).programmeId)).kind : undefined
  return { ...(kind && { kind }), from: day(90), to: day(0) }
}

async function showAsk(c: C, draft: Draft) {
  const { city, actor, t, db } = c.var
  must(can.ask(actor, city.id))
  const about = aboutOf(c)
  const [agreements, asked, card, list] = await Promise.all([
    agreementsToAsk(c.var), countAsked(db, city.id, actor.org!.id),
    about.of === 'people' ? getPerson(c.var, about.id) : undefined, about.of === 'lists' ? getList(db, whereOf(c), about.id) : undefined,
  ])
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  const [first] = agreements
  const left = first ? Math.max(0, first.checkBudget - (asked.get(first.id) ?? 0)) : 0
  return c.render(
    <AskPage {...{ draft, about, agreements, card, left }} households={list?.chosen ?? 0} />,
    { ...frame, title: t(list ? strings.askTitleList : strings.askTitle), invalid },
  )
}

async function showQuestion(c: C, draft: Draft) {
  const { db, actor, t, view } = c.var
  const question = await questionOf(c)
  const reads = can.read(actor, question)
  const { after } = AnswerFilter.parse(c.req.query())
  const [counts, answers, list] = await Promise.all([
    reads ? countAnswers(db, question) : undefined, reads ? (question.listId ? listAnswers(db, question, after) : listAnswersOf(db, question)) : [],
    reads && question.listId ? getList(db, whereOf(c), question.listId) : undefined,
  ])
  const people = await listPersonCards(c.var, answers.slice(0, pageSize).map(({ personId }) => personId))
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  const taken = view.query.taken === undefined ? undefined : Number(view.query.taken) || 0
  return c.render(
    <QuestionPage {...{ question, counts, answers, people, draft, taken }} mayTakeOff={list !== undefined && question.doneAt !== null && mayTakeOff(actor, list)} />,
    { ...frame, title: t(strings.asked), wide: true, invalid },
  )
}

