import type { Context } from 'hono'
import { historyOf } from '../../../kit/events.ts'
import { type Draft, draftOf, readForm, withErrors } from '../../../kit/form.ts'
import { malformed, must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { elsewhereOfList } from '../../elsewhere/index.ts'
import { listPersonCards } from '../../registry/index.ts'
import { frame, whereOf } from '../assistance.ts'
import { planDistribution } from '../distributions/actions.ts'
import { PlanForm } from '../distributions/distribution.ts'
import { PlanPage } from '../distributions/planning/pages.tsx'
import { findDayOfList, getDistribution } from '../distributions/store.ts'
import { strings as dayStrings } from '../distributions/strings.ts'
import { getBalances } from '../ledger/store.ts'
import { can } from '../policy.ts'
import { getProgramme } from '../programmes/store.ts'
import { moveListOn } from './actions.ts'
import { EntryFilter, MoveForm } from './list.ts'
import { ListPage } from './pages.tsx'
import { countReasons, getList, listEntries, pageSize } from './store.ts'
import { strings } from './strings.ts'

export const lists = cityRouter()
type C = Context<CityEnv>

lists.get('/:id', async (c) => {
  const { db, city, actor, view, locale, t } = c.var
  must(can.see(actor, city.id))
  const list = await getList(db, whereOf(c.var), c.req.param('id'))
  const filter = EntryFilter.parse(c.req.query())
  const sees = can.work(actor, city.id)
  const [programme, balances, day, history, entries, reasons, elsewhere] = await Promise.all([
    getProgramme(db, whereOf(c.var), list.programmeId), getBalances(db, city.id, list.programmeId), findDayOfList(db, city.id, list.id), historyOf(db, list),
    sees ? listEntries(db, list, filter) : undefined, sees ? countReasons(db, list) : [], elsewhereOfList(c.var, list),
  ])
  const people = await listPersonCards(c.var, (entries ?? []).slice(0, pageSize).map(({ personId }) => personId))
  return c.render(
    <ListPage {...{ list, programme, entries, people, reasons, day, history, filter, elsewhere }} available={balances.available} done={view.query.done} />,
    { ...frame, title: t(strings.listOf, { day: locale.date(list.madeAt) }), wide: true },
  )
})

lists.post('/:id/moves', async (c) => {
  const form = await readForm(c, MoveForm)
  if (!form.ok) throw malformed()
  await moveListOn(c.var, c.req.param('id'), form.data.move)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/assistance/lists/${c.req.param('id')}?done=${form.data.move}`), 303)
})

lists.get('/:id/plan', (c) => showPlan(c, draftOf({ from: '09:00', to: '13:00' })))
lists.post('/:id/plan', async (c) => {
  const form = await readForm(c, PlanForm)
  if (!form.ok) return showPlan(c, form)
  const { city, db, view, locale, t } = c.var
  const list = await getList(db, whereOf(c.var), c.req.param('id'))
  const { startsOn, endsOn } = await getProgramme(db, whereOf(c.var), list.programmeId)
  if (form.data.day < startsOn || form.data.day > endsOn)
    return showPlan(c, withErrors(form.values, { day: t(dayStrings.outsidePeriod, { from: locale.date(startsOn), to: locale.date(endsOn) }) }))
  if (form.data.to <= form.data.from) return showPlan(c, withErrors(form.values, { to: t(dayStrings.hoursTurned) }))
  if (form.data.area && !city.areas.some(({ id }) => id === form.data.area)) return showPlan(c, withErrors(form.values, { area: t(dayStrings.areaUnknown) }))
  const id = await planDistribution(c.var, list.id, form.data)
  const { jobId } = await getDistribution(db, whereOf(c.var), id)
  return c.redirect(view.href(jobId ? `/jobs/${jobId}` : `/${city.id}/assistance/distributions/${id}?done=plan`), 303)
})

async function showPlan(c: C, draft: Draft) {
  const list = await getList(c.var.db, whereOf(c.var), c.req.param('id')!)
  must(can.planDay(c.var.actor, list))
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return c.render(<PlanPage draft={draft} list={list} />, { ...frame, title: c.var.t(dayStrings.plan), invalid })
}
