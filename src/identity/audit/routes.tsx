import type { Context } from 'hono'
import { must } from '../../kit/problem.ts'
import { type Env, membersOnly, router } from '../../kit/request.ts'
import { listMembers } from '../members/index.ts'
import { AuditFilter, pageSize } from './audit.ts'
import { AccessPage, EventsPage } from './pages.tsx'
import { can } from './policy.ts'
import { listAccess, listEvents } from './store.ts'
import { strings } from './strings.ts'

export const routes = router()
routes.use(membersOnly)

const frame = { shell: 'staff', private: true, wide: true, active: 'audit' } as const

routes.get('/', async (c) => {
  const { rows, ...page } = await pageOf(c, listEvents)
  return c.render(<EventsPage rows={rows} {...page} />, { ...frame, title: c.var.t(strings.audit) })
})

routes.get('/access', async (c) => {
  const { rows, ...page } = await pageOf(c, listAccess)
  return c.render(<AccessPage rows={rows} {...page} />, { ...frame, title: c.var.t(strings.audit) })
})

async function pageOf<Row extends { id: string }>(c: Context<Env>, list: (db: Env['Variables']['db'], orgId: string, filter: AuditFilter) => Promise<Row[]>) {
  const { actor, db, view } = c.var
  must(can.audit(actor))
  const found = await list(db, actor.org!.id, AuditFilter.parse(c.req.query()))
  const rows = found.slice(0, pageSize)
  const older = found.length > pageSize ? view.with({ before: rows.at(-1)!.id }) : undefined
  return { rows, older, members: await listMembers(c.var, actor.org!.id) }
}
