import type { Context } from 'hono'
import { historyOf } from '../../../kit/events.ts'
import { type Draft, draftOf, readForm } from '../../../kit/form.ts'
import { must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { frame, whereOf } from '../assistance.ts'
import { getDistribution, getEntitlement } from '../distributions/store.ts'
import { can } from '../policy.ts'
import { answerComplaint, noteComplaint, saidIn } from './actions.ts'
import { AnswerForm, ComplaintFilter, ComplaintForm } from './complaint.ts'
import { NotePage } from './noting/pages.tsx'
import { ComplaintPage, ComplaintsPage } from './pages.tsx'
import { countComplaints, getComplaint, listComplaints } from './store.ts'
import { strings } from './strings.ts'

export const complaints = cityRouter()
/** Below a day, at the slip that it is about. */
export const noting = cityRouter()
type C = Context<CityEnv>

complaints.get('/', async (c) => {
  const { db, city, actor, t } = c.var
  must(can.work(actor, city.id))
  const filter = ComplaintFilter.parse(c.req.query())
  const where = whereOf(c.var)
  const [rows, counts, day] = await Promise.all([listComplaints(db, where, filter), countComplaints(db, where, filter.day), filter.day && getDistribution(db, where, filter.day)])
  return c.render(<ComplaintsPage {...{ rows, counts, filter }} {...(day && { day })} />, { ...frame, title: t(strings.complaints), wide: true })
})

complaints.get('/:id', (c) => showComplaint(c, draftOf()))
complaints.post('/:id/answer', async (c) => {
  const form = await readForm(c, AnswerForm)
  if (!form.ok) return showComplaint(c, form)
  await answerComplaint(c.var, c.req.param('id'), form.data)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/assistance/complaints/${c.req.param('id')}?done=answer`), 303)
})

async function showComplaint(c: C, draft: Draft) {
  const { db, city, actor, view, t } = c.var
  must(can.work(actor, city.id))
  const complaint = await getComplaint(db, whereOf(c.var), c.req.param('id')!)
  const [said, history] = await Promise.all([saidIn(c.var, complaint), historyOf(db, complaint)])
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return c.render(<ComplaintPage {...{ complaint, said, history, draft }} done={view.query.done} />, { ...frame, title: t(strings.about, { n: complaint.queueNo }), invalid })
}

noting.get('/:id/entitlements/:one/complaint', (c) => showNote(c, draftOf()))
noting.post('/:id/entitlements/:one/complaint', async (c) => {
  const form = await readForm(c, ComplaintForm)
  if (!form.ok) return showNote(c, form)
  const { id, one } = c.req.param()
  await noteComplaint(c.var, id, one, form.data)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/assistance/distributions/${id}/entitlements/${one}?done=complaint`), 303)
})

async function showNote(c: C, draft: Draft) {
  const { id, one } = c.req.param() as { id: string; one: string }
  const day = await getDistribution(c.var.db, whereOf(c.var), id)
  const entitlement = await getEntitlement(c.var.db, day, one)
  must(can.complain(c.var.actor, entitlement))
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return c.render(<NotePage {...{ day, entitlement, draft }} />, { ...frame, title: c.var.t(strings.note), invalid })
}
