import type { Context } from 'hono'
import { historyOf } from '../../../kit/events.ts'
import { type Draft, draftOf, readForm, withErrors } from '../../../kit/form.ts'
import { mustMove } from '../../../kit/moves.ts'
import { malformed, must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { listPersonCards } from '../../registry/index.ts'
import { frame, whereOf } from '../assistance.ts'
import { countComplaints, listComplaintsOf } from '../complaints/store.ts'
import { getList } from '../lists/store.ts'
import { can, distributionMoves } from '../policy.ts'
import { moveDay, moveEntitlementOn, openSlips, reconcile } from './actions.ts'
import { DayFilter, EntitlementFilter, EntitlementMoveForm, MoveForm, ReconcileForm } from './distribution.ts'
import { EntitlementPage } from './entitlement/pages.tsx'
import { DayPage, DaysPage } from './pages.tsx'
import { ReconcilePage } from './reconciling/pages.tsx'
import { openWhy } from './sealed.ts'
import { SlipsPage } from './slips/pages.tsx'
import { getDistribution, getEntitlement, getWhy, listDays, listEntitlements, pageSize, sumsOf } from './store.ts'
import { strings } from './strings.ts'

export const distributions = cityRouter()
type C = Context<CityEnv>

distributions.get('/', async (c) => {
  must(can.see(c.var.actor, c.var.city.id))
  const filter = DayFilter.parse(c.req.query())
  return c.render(<DaysPage days={await listDays(c.var.db, whereOf(c.var), filter)} filter={filter} />, { ...frame, title: c.var.t(strings.distributions), wide: true })
})

distributions.get('/:id', async (c) => {
  const { db, city, actor, view, locale } = c.var
  must(can.see(actor, city.id))
  const day = await getDistribution(db, whereOf(c.var), c.req.param('id'))
  const filter = EntitlementFilter.parse(c.req.query())
  const [sums, line, list, history, why, complaints] = await Promise.all([
    sumsOf(db, day), listEntitlements(db, day, filter), getList(db, whereOf(c.var), day.listId), historyOf(db, day), whyOf(c, day), countComplaints(db, whereOf(c.var), day.id),
  ])
  const people = await listPersonCards(c.var, line.slice(0, pageSize).map(({ personId }) => personId))
  return c.render(
    <DayPage {...{ day, sums, line, people, history, filter, why, complaints }} listed={list.chosen} done={view.query.done} />,
    { ...frame, title: locale.date(day.day), wide: true },
  )
})

/** Why a count differed, as it was written; for those who work here. */
async function whyOf({ var: { db, vault, actor, city } }: C, day: { cityId: string; id: string; orgId: string }) {
  const sealed = can.work(actor, city.id) ? await getWhy(db, day) : null
  return sealed ? openWhy(await vault.keysOf(day.orgId), day, sealed) : undefined
}

distributions.post('/:id/moves', async (c) => {
  const form = await readForm(c, MoveForm)
  if (!form.ok) throw malformed()
  await moveDay(c.var, c.req.param('id'), form.data.move)
  return back(c, form.data.move)
})

distributions.get('/:id/reconcile', (c) => showReconcile(c, draftOf()))
distributions.post('/:id/reconcile', async (c) => {
  const form = await readForm(c, ReconcileForm)
  if (!form.ok) return showReconcile(c, form)
  const outcome = await reconcile(c.var, c.req.param('id'), form.data)
  if (outcome === 'explain') return showReconcile(c, withErrors(form.values, { why: c.var.t(strings.explain) }))
  if (outcome === 'amount') return showReconcile(c, withErrors(form.values, { counted: c.var.t(strings.badAmount) }))
  return back(c, 'reconcile')
})

distributions.get('/:id/slips', async (c) => {
  must(can.work(c.var.actor, c.var.city.id))
  const day = await getDistribution(c.var.db, whereOf(c.var), c.req.param('id'))
  const { after = 0 } = EntitlementFilter.parse(c.req.query())
  const slips = day.status === 'planned' || day.status === 'open' ? await openSlips(c.var, day, after) : []
  return c.render(<SlipsPage day={day} slips={slips} />, { ...frame, title: c.var.t(strings.slips), wide: true })
})

distributions.get('/:id/entitlements/:one', async (c) => {
  const { db, city, actor, view, t } = c.var
  must(can.see(actor, city.id))
  const day = await getDistribution(db, whereOf(c.var), c.req.param('id'))
  const entitlement = await getEntitlement(db, day, c.req.param('one'))
  const [people, history, complaints] = await Promise.all([
    listPersonCards(c.var, [entitlement.personId]), historyOf(db, entitlement), listComplaintsOf(db, whereOf(c.var), [entitlement.id]),
  ])
  return c.render(
    <EntitlementPage {...{ day, entitlement, history, complaints }} person={people.get(entitlement.personId)} done={view.query.done} />,
    { ...frame, title: t(strings.entitlementNo, { n: entitlement.queueNo }) },
  )
})

distributions.post('/:id/entitlements/:one', async (c) => {
  const form = await readForm(c, EntitlementMoveForm)
  if (!form.ok) throw malformed()
  const { id, one } = c.req.param()
  await moveEntitlementOn(c.var, id, one, form.data.move, form.data.move === 'void' ? 'no_longer_entitled' : undefined)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/assistance/distributions/${id}/entitlements/${one}?done=${form.data.move}`), 303)
})

const back = (c: C, done: string) => c.redirect(c.var.view.href(`/${c.var.city.id}/assistance/distributions/${c.req.param('id')}?done=${done}`), 303)

async function showReconcile(c: C, draft: Draft) {
  const day = await getDistribution(c.var.db, whereOf(c.var), c.req.param('id')!)
  mustMove(distributionMoves.reconcile, c.var.actor, day)
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  const [sums, complaints] = await Promise.all([sumsOf(c.var.db, day), countComplaints(c.var.db, whereOf(c.var), day.id)])
  return c.render(<ReconcilePage {...{ day, sums, complaints, draft }} />, { ...frame, title: c.var.t(strings.reconcile), invalid })
}
