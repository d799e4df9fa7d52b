import type { Context } from 'hono'
import { isMember } from '../../kit/actor.ts'
import { historyOf } from '../../kit/events.ts'
import { allCities, forgetCities } from '../../kit/cities.ts'
import { type Draft, draftOf, postedValues, readForm, withErrors } from '../../kit/form.ts'
import { must } from '../../kit/problem.ts'
import { type CityEnv, cityRouter, membersOnly } from '../../kit/request.ts'
import { responsesTo } from '../referrals/index.ts'
import { getPerson, listPersonCards } from '../registry/index.ts'
import { moveNeedOn, openNeed, openNote, setWeights } from './actions.ts'
import { MoveForm, type NeedForm as Form, NeedFilter, NeedForm, NotMetForm, WeightsForm } from './need.ts'
import { OrderPage } from './order/pages.tsx'
import { NeedPage, NewPage, QueuePage } from './pages.tsx'
import { can } from './policy.ts'
import { versionOf, type Weights, weightsOf } from './score.ts'
import { countNeeds, getNeed, listNeeds, listWeighings, pageSize } from './store.ts'
import { strings } from './strings.ts'

export const routes = cityRouter()
const frame = { shell: 'staff', active: 'needs', private: true } as const
type C = Context<CityEnv>

// How the order is made is no secret: anybody reads it.
routes.get('/order', (c) => showOrder(c))
routes.use(membersOnly as never)

routes.get('/', async (c) => {
  const { db, city, actor, now, t } = c.var
  must(can.work(actor, city.id))
  const where = { cityId: city.id, orgId: actor.org!.id }
  const filter = NeedFilter.parse(c.req.query())
  const [rows, counts] = await Promise.all([listNeeds(db, where, filter), countNeeds(db, where)])
  const needs = rows.slice(0, pageSize)
  const [people, responses] = await Promise.all([
    listPersonCards(c.var, needs.map(({ personId }) => personId)), responsesTo(c.var, needs.map(({ id }) => id)),
  ])
  return c.render(
    <QueuePage {...{ needs, counts, people, responses, filter }} weights={weightsOf(city)} more={rows.length > pageSize} now={now()} />,
    { ...frame, title: t(strings.needs), wide: true },
  )
})

routes.post('/order', async (c) => {
  must(can.setOrder(c.var.actor, c.var.city.id))
  const form = await readForm(c, WeightsForm)
  if (!form.ok) return showOrder(c, form)
  const { version, ...weights } = form.data
  if (!(await setWeights(c.var, weights as Weights, version))) {
    forgetCities() // this process need not have heard of it
    c.set('city', (await allCities(c.var.background)).get(c.var.city.id)!)
    return showOrder(c, withErrors({ ...form.values, version: String(versionOf(c.var.city)) }, { version: c.var.t(strings.order.stale) }), 409)
  }
  return c.redirect(c.var.view.href(`/${c.var.city.id}/needs/order?done=saved`), 303)
})

routes.get('/new', (c) => showNew(c, draftOf({ urgency: 'normal' })))
routes.post('/new', async (c) => {
  const form = await readForm(c, NeedForm)
  if (!form.ok) return showNew(c, form)
  const { person = '' } = c.req.query()
  const { id } = await getPerson(c.var, person)
  await openNeed(c.var, id, form.data satisfies Form)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/people/${id}?done=need`), 303)
})

routes.get('/:id', (c) => showNeed(c, c.req.param('id')))

routes.post('/:id/note', async (c) => {
  await postedValues(c)
  const need = await getNeed(c.var.db, { cityId: c.var.city.id, orgId: c.var.actor.org?.id ?? '' }, c.req.param('id'))
  return showNeed(c, need.id, { words: await openNote(c.var, need) })
})

routes.post('/:id/moves', async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, MoveForm)
  if (!form.ok) return showNeed(c, id)
  const reason = form.data.move === 'fail' ? NotMetForm.safeParse(form.values) : undefined
  if (reason && !reason.success) return showNeed(c, id, { draft: withErrors(form.values, { reason: c.var.t(strings.whyNot) }) })
  await moveNeedOn(c.var, id, form.data.move, { reason: reason?.data?.reason })
  return c.redirect(c.var.view.href(`/${c.var.city.id}/needs/${id}?done=${form.data.move}`), 303)
})

async function showNeed(c: C, id: string, { words, draft }: { words?: string; draft?: Draft } = {}) {
  const { db, city, actor, now, t, view } = c.var
  must(can.work(actor, city.id))
  const need = await getNeed(db, { cityId: city.id, orgId: actor.org!.id }, id)
  const [person, responses, history] = await Promise.all([getPerson(c.var, need.personId), responsesTo(c.var, [id]), historyOf(db, need)])
  if (draft) c.status(422)
  return c.render(
    <NeedPage {...{ need, person, history, words }} responses={responses.get(id) ?? []} draft={draft ?? draftOf()} weights={weightsOf(city)} done={view.query.done} now={now()} />,
    { ...frame, title: t(strings.needs), wide: true, invalid: draft !== undefined },
  )
}

async function showNew(c: C, draft: Draft) {
  must(can.work(c.var.actor, c.var.city.id))
  const person = await getPerson(c.var, c.req.query('person') ?? '')
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return c.render(<NewPage person={person} draft={draft} />, { ...frame, title: c.var.t(strings.new), invalid })
}

async function showOrder(c: C, draft?: Draft, status: 422 | 409 = 422) {
  const { db, city, actor, t, view } = c.var
  const weights = weightsOf(city)
  if (draft) c.status(status)
  const values = Object.fromEntries([...Object.entries(weights), ['version', versionOf(city)]].map(([key, value]) => [key!, String(value)]))
  return c.render(
    <OrderPage weights={weights} draft={draft ?? draftOf(values)} changes={await listWeighings(db, city.id)} saved={view.query.done === 'saved'} />,
    { ...frame, title: t(strings.order.title), invalid: draft !== undefined, ...(!isMember(actor) && { shell: 'public', private: false }) },
  )
}

