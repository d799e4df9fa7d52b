import { must } from '../../../kit/problem.ts'
import { cityRouter } from '../../../kit/request.ts'
import { listPersonCards } from '../../registry/index.ts'
import { frame, whereOf } from '../assistance.ts'
import { can } from '../policy.ts'
import { HandoverFilter } from './handover.ts'
import { HandoversPage } from './pages.tsx'
import { listHandovers, pageSize } from './store.ts'
import { strings } from './strings.ts'

export const handovers = cityRouter()

handovers.get('/', async (c) => {
  must(can.see(c.var.actor, c.var.city.id))
  const filter = HandoverFilter.parse(c.req.query())
  const rows = await listHandovers(c.var.db, whereOf(c.var), filter)
  const people = await listPersonCards(c.var, rows.slice(0, pageSize).map(({ personId }) => personId))
  return c.render(<HandoversPage {...{ rows, people, filter }} now={c.var.now()} />, { ...frame, title: c.var.t(strings.title), wide: true })
})
