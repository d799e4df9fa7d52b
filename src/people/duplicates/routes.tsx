import type { Context } from 'hono'
import { postedValues, readForm } from '../../kit/form.ts'
import { notFound } from '../../kit/problem.ts'
import { type CityEnv, cityRouter, membersOnly } from '../../kit/request.ts'
import { describePairs, findDuplicates, judge, showPair, whereOf } from './actions.ts'
import { kind } from './finding/actions.ts'
import { PairPage } from './judging/pages.tsx'
import { ListPage } from './pages.tsx'
import { Arrival, MoveForm, PairFilter } from './pair.ts'
import { can, moves } from './policy.ts'
import { countPairs, findRunning, getModel, listPairs, nextPair } from './store.ts'
import { strings } from './strings.ts'

export const routes = cityRouter()
const frame = { shell: 'staff', active: 'people', private: true } as const
type C = Context<CityEnv>

routes.use(membersOnly as never)
// Who reaches no people is not told that there are any.
routes.use(async (c, next) => {
  if (!can.judge(c.var.actor, c.var.city.id)) throw notFound()
  await next()
})

routes.get('/', async (c) => {
  const { db, t } = c.var
  const where = whereOf(c.var)
  const filter = PairFilter.parse(c.req.query())
  const [rows, counts, model, running] = await Promise.all([listPairs(db, where, filter), countPairs(db, where), getModel(db, where), findRunning(db, where, kind)])
  return c.render(
    <ListPage {...{ counts, filter, model }} pairs={await describePairs(c.var, rows)} running={running?.id} />,
    { ...frame, title: t(strings.title), wide: true },
  )
})

routes.post('/find', async (c) => {
  await postedValues(c)
  return c.redirect(c.var.view.href(`/jobs/${await findDuplicates(c.var)}`), 303)
})

routes.get('/:id', (c) => showTwo(c, {}))
// Who they are shows on the answer to this post alone.
routes.post('/:id/show', async (c) => {
  await postedValues(c)
  return showTwo(c, { open: true })
})

routes.post('/:id/moves', async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, MoveForm)
  if (!form.ok) return showTwo(c, {})
  const { move } = form.data
  await judge(c.var, id, move)
  // One person: the next step is theirs. Else the next pair comes up.
  const next = move === 'different' || move === 'unsure' ? await nextPair(c.var.db, whereOf(c.var), id) : undefined
  const done = `?done=${moves[move].to}${next ? `&before=${id}` : ''}`
  return c.redirect(c.var.view.href(`/${c.var.city.id}/duplicates/${next ?? id}${done}`), 303)
})

async function showTwo(c: C, how: { open?: boolean }) {
  const { db, t } = c.var
  const id = c.req.param('id')!
  const [shown, next] = await Promise.all([showPair(c.var, id, how), nextPair(db, whereOf(c.var), id)])
  return c.render(<PairPage {...shown} next={next} after={Arrival.parse(c.req.query())} />, { ...frame, title: t(strings.question), wide: true })
}
