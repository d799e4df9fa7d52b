import { notFound } from '../../kit/problem.ts'
import { cityRouter, membersOnly } from '../../kit/request.ts'
import { sumsOf } from '../../kit/tallies.ts'
import { figures as all, findFigure } from './catalogue/index.ts'
import { CataloguePage, FigurePage } from './catalogue/pages.tsx'
import { counters, readsOf } from './figure.ts'
import { freezing } from './freezing/routes.tsx'
import { isPeriod, usualPeriod } from './period.ts'
import { can } from './policy.ts'
import { evidenceOf, reckon } from './reckoning.ts'
import { settings } from './settings/routes.tsx'
import { leastOf } from '../../kit/cities.ts'
import { listFrozen, surroundingsOf } from './store.ts'
import { strings } from './strings.ts'

export const routes = cityRouter()
routes.route('/frozen', freezing)
routes.route('/settings', settings)

routes.get('/', membersOnly, async (c) => {
  const { db, city, actor, now, t } = c.var
  if (!can.see(actor, city.id)) throw notFound()
  const period = periodAsked(c.req.query('period'), now())
  const [sums, { recount }, frozen] = await Promise.all([sumsOf(db, city.id, [...counters]), surroundingsOf(db, city.id), listFrozen(db, city.id)])
  const reckoning = reckon(sums, leastOf(city))
  return c.render(
    <CataloguePage figures={all} city={city} period={period} reckoning={reckoning} evidence={evidenceOf(reckoning, recount)} frozen={frozen} now={now()} />,
    { title: t(strings.figures), shell: 'staff', active: 'figures', wide: true, private: true },
  )
})

routes.get('/:key{[a-z_]+}', membersOnly, async (c) => {
  const { db, city, actor, now, t } = c.var
  const figure = findFigure(c.req.param('key'))
  if (!figure || !can.see(actor, city.id)) throw notFound()
  const period = periodAsked(c.req.query('period'), now())
  const [sums, { partners, recount }] = await Promise.all([
    sumsOf(db, city.id, [...new Set([...readsOf(figure), 'referral.late', 'service.stale'])]), surroundingsOf(db, city.id),
  ])
  const reckoning = reckon(sums, leastOf(city))
  return c.render(
    <FigurePage figure={figure} city={city} period={period} reckoning={reckoning} evidence={evidenceOf(reckoning, recount)} partners={partners} now={now()} />,
    { title: t(figure.title), shell: 'staff', active: 'figures', wide: true, private: true },
  )
})

const periodAsked = (asked: string | undefined, now: Date) => (isPeriod(asked) ? asked : usualPeriod(now))
