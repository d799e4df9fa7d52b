import type { Context } from 'hono'
import { type Draft, draftOf, postedValues, readForm, withErrors } from '../../../kit/form.ts'
import { malformed, must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { getPerson } from '../actions.ts'
import { EraseForm } from '../person.ts'
import { can } from '../policy.ts'
import { listSearchesByDay } from '../search/store.ts'
import { askErasure, decide, limitKeeping, setPeriods } from './actions.ts'
import { AskErasePage, ErasuresPage, LooksPage, SettingsPage } from './pages.tsx'
import { LimitForm, PeriodsForm, periodsOf } from './retention.ts'
import { getOrgSettings, listComparisons, listErasures, listLooksByDay } from './store.ts'
import { strings } from './strings.ts'

export const retention = cityRouter()
const frame = { shell: 'staff', active: 'people', private: true } as const
type C = Context<CityEnv>

retention.get('/erasures', async (c) => {
  const { db, city, actor, t } = c.var
  must(can.seeErasures(actor, city.id))
  const erasures = await listErasures(db, { cityId: city.id, orgId: actor.org!.id })
  return c.render(<ErasuresPage erasures={erasures} />, { ...frame, title: t(strings.list.title), wide: true })
})

retention.post('/erasures/:id', async (c) => {
  const { decision } = (await postedValues(c)).values
  if (decision !== 'confirmed' && decision !== 'refused') throw malformed()
  await decide(c.var, c.req.param('id'), decision)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/people/erasures`), 303)
})

retention.get('/settings', (c) => showSettings(c))
retention.post('/settings', async (c) => {
  must(can.setRetention(c.var.actor, c.var.city.id))
  const form = await readForm(c, PeriodsForm)
  if (!form.ok) return showSettings(c, form)
  if (form.data.keep > periodsOf(c.var.city).keep) return showSettings(c, withErrors(form.values, { keep: c.var.t(strings.settings.tooLong) }))
  await setPeriods(c.var, form.data)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/people/settings?done=saved`), 303)
})

retention.post('/settings/city', async (c) => {
  must(can.limitRetention(c.var.actor, c.var.city.id))
  const form = await readForm(c, LimitForm)
  if (!form.ok) return showSettings(c, form)
  await limitKeeping(c.var, form.data.most)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/people/settings?done=saved`), 303)
})

retention.get('/looks', async (c) => {
  const { db, city, actor, now, t } = c.var
  must(can.seeLooks(actor, city.id))
  const of = [actor.org!.id, city.timeZone, new Date(now().getTime() - 30 * 86_400_000)] as const
  const [looks, comparisons, searches] = await Promise.all([listLooksByDay(db, ...of), listComparisons(db, ...of), listSearchesByDay(db, ...of)])
  return c.render(<LooksPage {...{ looks, comparisons, searches }} />, { ...frame, title: t(strings.looks.title), wide: true })
})

retention.get('/:id/erase', (c) => showAsk(c, draftOf()))
retention.post('/:id/erase', async (c) => {
  const form = await readForm(c, EraseForm)
  if (!form.ok) return showAsk(c, form)
  await askErasure(c.var, c.req.param('id'), form.data.reason)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/people/${c.req.param('id')}?done=erase`), 303)
})

async function showAsk(c: C, draft: Draft) {
  must(can.work(c.var.actor, c.var.city.id))
  const person = await getPerson(c.var, c.req.param('id')!)
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return c.render(<AskErasePage person={person} draft={draft} />, { ...frame, title: c.var.t(strings.ask.title), invalid })
}

async function showSettings(c: C, draft?: Draft) {
  const { db, city, actor, t, view } = c.var
  must(can.setRetention(actor, city.id) || can.limitRetention(actor, city.id))
  const { idle, keep } = periodsOf(city, await getOrgSettings(db, actor.org!.id))
  if (draft) c.status(422)
  return c.render(
    <SettingsPage draft={draft ?? draftOf({ idle: String(idle), keep: String(keep), most: String(periodsOf(city).keep) })} most={periodsOf(city).keep} saved={view.query.done === 'saved'} />,
    { ...frame, title: t(strings.settings.title), invalid: draft !== undefined },
  )
}
