import { must, notFound } from '../../../kit/problem.ts'
import { cityRouter, membersOnly } from '../../../kit/request.ts'
import { isPeriod, usualPeriod } from '../period.ts'
import { can } from '../policy.ts'
import { strings as words } from '../strings.ts'
import { dashboardOf } from './dashboard.ts'
import { DashboardPage } from './pages.tsx'

export const routes = cityRouter()
routes.use(membersOnly)

routes.get('/', async (c) => {
  const { db, city, actor, now, t } = c.var
  if (!can.see(actor, city.id)) throw notFound()
  must(can.decide(actor, city.id))
  const asked = c.req.query('period')
  const period = isPeriod(asked) ? asked : usualPeriod(now())
  const dashboard = await dashboardOf(db, city, period, now())
  return c.render(
    <DashboardPage city={city} period={period} dashboard={dashboard} now={now()} />,
    { title: t(words.dashboard), shell: 'staff', active: 'dashboard', wide: true, private: true },
  )
})
