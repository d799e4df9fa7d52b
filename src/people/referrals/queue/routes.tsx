import { must } from '../../../kit/problem.ts'
import { readForm } from '../../../kit/form.ts'
import { cityRouter } from '../../../kit/request.ts'
import { can } from '../policy.ts'
import { ReferralFilter, ViewForm } from '../referral.ts'
import { findReferralByCode } from '../store.ts'
import { strings } from '../strings.ts'
import { QueuePage } from './pages.tsx'
import { countViews, deleteView, insertView, listPartners, listReferrals, listViews, pageSize } from './store.ts'

export const queue = cityRouter()

queue.get('/', async (c) => {
  const { db, city, actor, now, t, view } = c.var
  must(can.see(actor))
  const orgId = actor.org!.id
  const filter = ReferralFilter.parse(c.req.query())
  // Who types a file's number wants the file, not a list with one line.
  const file = await findReferralByCode(db, city.id, c.req.query('q') ?? '')
  if (file) return c.redirect(view.href(`/${city.id}/referrals/${file.id}`))
  const [rows, counts, partners, own] = await Promise.all([
    listReferrals(db, city.id, orgId, filter, now()),
    countViews(db, city.id, orgId, now()),
    listPartners(db, city.id, orgId),
    listViews(db, city.id),
  ])
  const more = rows.length > pageSize
  return c.render(
    <QueuePage referrals={rows.slice(0, pageSize)} counts={counts} filter={filter} partners={partners} own={own} more={more} now={now()} />,
    { title: t(strings.referrals), shell: 'staff', active: 'referrals', wide: true, private: true },
  )
})

queue.post('/views', async (c) => {
  must(can.see(c.var.actor))
  const form = await readForm(c, ViewForm)
  if (form.ok) await insertView(c.var.db, c.var.city.id, form.data)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/referrals?${new URLSearchParams(form.ok ? form.data.query : '')}`), 303)
})

queue.post('/views/:id/delete', async (c) => {
  must(can.see(c.var.actor))
  await deleteView(c.var.db, c.var.city.id, c.req.param('id'))
  return c.redirect(c.var.view.href(`/${c.var.city.id}/referrals`), 303)
})
