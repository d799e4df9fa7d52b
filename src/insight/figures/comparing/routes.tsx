import { must } from '../../../kit/problem.ts'
import { membersOnly, router } from '../../../kit/request.ts'
import { isPeriod, usualPeriod } from '../period.ts'
import { can } from '../policy.ts'
import { citiesFor, compareCities } from './comparing.ts'
import { ComparisonPage } from './pages.tsx'
import { strings } from './strings.ts'

export const comparing = router()
comparing.use(membersOnly)

comparing.get('/', async (c) => {
  const { db, actor, now, t } = c.var
  must(can.compare(actor))
  const asked = c.req.query('period')
  const period = isPeriod(asked) ? asked : usualPeriod(now())
  const comparison = await compareCities(db, await citiesFor(db, actor), period, now())
  return c.render(
    <ComparisonPage comparison={comparison} period={period} now={now()} />,
    { title: t(strings.title), shell: 'staff', active: 'network-figures', wide: true, private: true },
  )
})
