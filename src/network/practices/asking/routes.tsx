import type { Context } from 'hono'
import { type Draft, draftOf, readForm } from '../../../kit/form.ts'
import { isConflict } from '../../../kit/problem.ts'
import { type Env, membersOnly, router } from '../../../kit/request.ts'
import { getPractice } from '../store.ts'
import { answerQuestion, askOrigin } from './actions.ts'
import { QuestionsPage } from './pages.tsx'
import { AnswerForm, AskForm } from './question.ts'
import { listQuestions } from './store.ts'
import { strings } from './strings.ts'

export const asking = router()

asking.get('/:id/questions', (c) => show(c))

async function show(c: Context<Env, '/:id/questions'>, { ask = draftOf(), answer }: { ask?: ReturnType<typeof draftOf>; answer?: { id: string; draft: ReturnType<typeof draftOf> } } = {}) {
  const practice = await getPractice(c.var.db, c.req.param('id'))
  const questions = await listQuestions(c.var.db, practice.id)
  const invalid = Object.keys({ ...ask.errors, ...answer?.draft.errors }).length > 0
  return c.render(<QuestionsPage practice={practice} questions={questions} ask={ask} {...(answer && { answer })} />,
    { title: c.var.t(strings.questions), shell: c.var.actor.userId ? 'staff' : 'public', active: 'practices', invalid, private: !practice.public })
}

asking.post('/:id/questions', membersOnly, async (c) => {
  const read = await readForm(c, AskForm)
  if (!read.ok) {
    c.status(422)
    return show(c as never, { ask: read })
  }
  await askOrigin(c.var, c.req.param('id'), { ...read.data, lang: c.var.lang })
  return c.redirect(c.var.view.href(`/practices/${c.req.param('id')}/questions`), 303)
})

asking.post('/:id/questions/:question', membersOnly, async (c) => {
  const { id, question } = c.req.param()
  const read = await readForm(c, AnswerForm)
  const again = (status: 409 | 422, draft: Draft) => {
    c.status(status)
    return show(c as never, { answer: { id: question, draft } })
  }
  if (!read.ok) return again(422, read)
  try {
    await answerQuestion(c.var, id, question, { body: read.data.answer, lang: c.var.lang, open: read.data.open })
  } catch (error) {
    if (!isConflict(error)) throw error
    return again(409, draftOf(read.values))
  }
  return c.redirect(c.var.view.href(`/practices/${id}/questions#q-${question}`), 303)
})
