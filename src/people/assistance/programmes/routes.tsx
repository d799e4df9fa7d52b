import type { Context } from 'hono'
import { historyOf } from '../../../kit/events.ts'
import { type Draft, draftOf, postedValues, readForm, withErrors } from '../../../kit/form.ts'
import { malformed, must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { frame, whereOf } from '../assistance.ts'
import { listDaysOf } from '../distributions/store.ts'
import { getBalances } from '../ledger/store.ts'
import { makeList } from '../lists/actions.ts'
import { getList, listLists } from '../lists/store.ts'
import { currencyOf } from '../money/money.ts'
import { can } from '../policy.ts'
import { strings as words } from '../strings.ts'
import { createProgramme, editProgramme, moveProgramme } from './actions.ts'
import { EditPage } from './editing/pages.tsx'
import { ProgrammePage, ProgrammesPage } from './pages.tsx'
import { MoveForm, ProgrammeFilter, ProgrammeForm, valuesOf } from './programme.ts'
import { countProgrammes, getProgramme, listProgrammes } from './store.ts'
import { strings } from './strings.ts'

export const programmes = cityRouter()
type C = Context<CityEnv>

programmes.get('/', async (c) => {
  const { db, city, actor, t } = c.var
  must(can.see(actor, city.id))
  const filter = ProgrammeFilter.parse(c.req.query())
  const [rows, counts] = await Promise.all([listProgrammes(db, whereOf(c.var), filter), countProgrammes(db, whereOf(c.var))])
  return c.render(<ProgrammesPage programmes={rows} counts={counts} filter={filter} />, { ...frame, title: t(words.assistance), wide: true })
})

programmes.get('/new', (c) => {
  const { city, now } = c.var
  const year = now().getUTCFullYear()
  return showForm(c, draftOf({
    currency: currencyOf(city.country), more: '0', people: '1', interval: '28', from: now().toISOString().slice(0, 10), to: `${year}-12-31`,
  }))
})
programmes.post('/new', async (c) => {
  const form = await readForm(c, ProgrammeForm)
  if (!form.ok) return showForm(c, form)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/assistance/${await createProgramme(c.var, form.data)}`), 303)
})

programmes.get('/:id', async (c) => {
  const { db, city, actor, view } = c.var
  must(can.see(actor, city.id))
  const programme = await getProgramme(db, whereOf(c.var), c.req.param('id'))
  const [balances, lists, days, history] = await Promise.all([
    getBalances(db, city.id, programme.id), listLists(db, city.id, programme.id), listDaysOf(db, city.id, programme.id), historyOf(db, programme),
  ])
  return c.render(<ProgrammePage {...{ programme, balances, lists, days, history }} done={view.query.done} />, { ...frame, title: programme.title, wide: true })
})

programmes.get('/:id/edit', async (c) => {
  const programme = await getProgramme(c.var.db, whereOf(c.var), c.req.param('id'))
  return showForm(c, draftOf(valuesOf(programme)), programme.id)
})
programmes.post('/:id/edit', async (c) => {
  const form = await readForm(c, ProgrammeForm)
  const id = c.req.param('id')
  if (!form.ok) return showForm(c, form, id)
  if (!(await editProgramme(c.var, id, form.data, Number(form.values.version)))) return showForm(c, withErrors(form.values, { title: c.var.t(strings.stale) }), id, 409)
  return back(c, 'changed')
})

programmes.post('/:id/moves', async (c) => {
  const form = await readForm(c, MoveForm)
  if (!form.ok) throw malformed()
  await moveProgramme(c.var, c.req.param('id'), form.data.move)
  return back(c, form.data.move)
})

/** Makes a list: a short one is there at once, a long one is on its way. */
programmes.post('/:id/lists', async (c) => {
  await postedValues(c)
  const { city, db, view } = c.var
  const id = await makeList(c.var, c.req.param('id'))
  const { jobId } = await getList(db, whereOf(c.var), id)
  return c.redirect(view.href(jobId ? `/jobs/${jobId}` : `/${city.id}/assistance/lists/${id}`), 303)
})

const back = (c: C, done: string) => c.redirect(c.var.view.href(`/${c.var.city.id}/assistance/${c.req.param('id')}?done=${done}`), 303)

async function showForm(c: C, draft: Draft, id?: string, status: 422 | 409 = 422) {
  must(can.see(c.var.actor, c.var.city.id))
  const programme = id ? await getProgramme(c.var.db, whereOf(c.var), id) : undefined
  if (programme) must(can.edit(c.var.actor, programme))
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(status)
  return c.render(<EditPage draft={draft} {...(programme && { programme })} />, { ...frame, title: c.var.t(id ? strings.edit : strings.new), invalid })
}
