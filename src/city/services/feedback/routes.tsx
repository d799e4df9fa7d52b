import { isMember } from '../../../kit/actor.ts'
import { type FormValues, readForm } from '../../../kit/form.ts'
import { addressOf } from '../../../kit/origin.ts'
import { must, Problem } from '../../../kit/problem.ts'
import { spend } from '../../../kit/rates.ts'
import { cityRouter, membersOnly } from '../../../kit/request.ts'
import { listGaps } from '../finder/store.ts'
import { can } from '../policy.ts'
import { finishFeedback, giveFeedback, readFeedback } from './actions.ts'
import { type Feedback, FeedbackForm } from './feedback.ts'
import { FeedbackPage, Gaps, Inbox, Thanks } from './pages.tsx'
import { strings } from './strings.ts'

export const feedback = cityRouter()

// Enough for a family on one telephone, too little for a flood.
const rate = { free: 8, seconds: 3600, wait: 300, longest: 3600 }

feedback.post('/', async (c) => {
  const { t, actor, city, view } = c.var
  const form = await readForm(c, FeedbackForm)
  if (!form.ok) {
    c.status(422)
    return c.render(<FeedbackPage {...subjectOf(form.values)} draft={form} />, { title: t(strings.title), shell: isMember(actor) ? 'staff' : 'public', invalid: true, private: true })
  }
  const thanks = view.href(`/${city.id}/services/feedback/thanks`)
  if (form.data.website) return c.redirect(thanks, 303) // a program: nothing is kept, and nothing tells it so
  if (await spend(c.var, 'service feedback', addressOf(c), rate)) throw new Problem(429, strings.tooMany)
  await giveFeedback(c.var, form.data, c.var.lang)
  return c.redirect(thanks, 303)
})

/** What it is about; where the form was spoiled on its way, about what somebody sought. */
function subjectOf(values: FormValues): { about: Feedback['about']; of?: string } {
  const { data } = FeedbackForm.pick({ about: true, of: true }).safeParse(values)
  return data?.of ? { about: data.about, of: data.of } : { about: 'search' }
}

feedback.get('/thanks', (c) => c.render(<Thanks />, {
  title: c.var.t(strings.thanks), shell: isMember(c.var.actor) ? 'staff' : 'public', private: true,
}))

feedback.get('/', membersOnly, async (c) => c.render(
  <Inbox feedback={await readFeedback(c.var)} mayAnswer={({ orgId }) => can.answerFeedback(c.var.actor, c.var.city.id, orgId)} />,
  { title: c.var.t(strings.inbox), shell: 'staff', active: 'services', private: true },
))

feedback.get('/gaps', async (c) => {
  const { db, city, actor } = c.var
  must(can.keepAny(actor, city.id))
  return c.render(<Gaps gaps={await listGaps(db, city.id, c.var.now())} />, { title: c.var.t(strings.gaps), shell: 'staff', active: 'services', private: true })
})

feedback.post('/:id/done', membersOnly, async (c) => {
  await finishFeedback(c.var, c.req.param('id'))
  return c.redirect(c.var.view.href(`/${c.var.city.id}/services/feedback`), 303)
})
