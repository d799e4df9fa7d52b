import type { Context } from 'hono'
import { visitor } from '../../../kit/actor.ts'
import { type Draft, draftOf, readForm, withErrors } from '../../../kit/form.ts'
import { permissionsWith } from '../../../kit/headers.ts'
import { must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { frame, whereOf } from '../assistance.ts'
import { getDistribution, getEntitlement, sumsOf } from '../distributions/store.ts'
import { can } from '../policy.ts'
import { redeemCode } from './actions.ts'
import { DeskPage, sayAnswer, type Verdict } from './pages.tsx'
import { type Answer, DeskForm } from './redemption.ts'
import { listMarks } from './store.ts'
import { strings } from './strings.ts'

export const desk = cityRouter()
type C = Context<CityEnv>

desk.get('/:id/desk', (c) => showDesk(c, draftOf()))

/** The same page without a name and a number on it: what a device keeps for when it is opened without connection. */
desk.get('/:id/desk/shell', async (c) => {
  const day = await getDistribution(c.var.db, whereOf(c.var), c.req.param('id'))
  must(can.redeem(c.var.actor, day))
  c.header('permissions-policy', permissionsWith('camera'))
  c.var.view.actor = visitor
  return c.render(<DeskPage day={day} draft={draftOf()} />, { shell: 'plain', working: true, private: true, title: c.var.t(strings.desk) })
})

/** A page for whoever has no script; for the script an answer in words, whose refusals are answers, too. */
desk.post('/:id/desk', async (c) => {
  const form = await readForm(c, DeskForm)
  const id = c.req.param('id')
  const byScript = c.req.header('accept') === 'application/json'
  const unknown: Answer = { yes: false, why: 'unknown' }
  if (!form.ok && !byScript) return showDesk(c, form)
  const day = await getDistribution(c.var.db, whereOf(c.var), id)
  must(can.redeem(c.var.actor, day))
  const answer = form.ok ? await redeemCode(c.var, id, form.data) : unknown
  const verdict = sayAnswer(answer, day.currency, c.var.view)
  const own = c.var.view.href(`/${c.var.city.id}/assistance/distributions/${id}`)
  const slip = answer.id && `${own}/entitlements/${answer.id}`
  if (byScript) return c.json({ ...verdict, ...(slip && { complain: `${slip}/complaint` }), ...(answer.yes ? { undo: slip } : { why: answer.why }) })
  if (answer.yes) return c.redirect(`${own}/desk?last=${answer.id}`, 303)
  return showDesk(c, withErrors(form.values, { code: verdict.text }), verdict, answer.id)
})

/** What the device keeps for when the connection drops. */
desk.get('/:id/desk/marks', async (c) => {
  const day = await getDistribution(c.var.db, whereOf(c.var), c.req.param('id'))
  must(can.redeem(c.var.actor, day))
  const marks = day.status === 'open' ? await listMarks(c.var.db, day.cityId, day.id) : []
  c.header('cache-control', 'no-store')
  return c.json(marks.map(({ mark, queueNo, size, amount, status }) => {
    const { text } = sayAnswer({ yes: true, id: '', queueNo, size, amount }, day.currency, c.var.view)
    return { mark, status, text }
  }))
})

async function showDesk(c: C, draft: Draft, verdict?: Verdict, refused?: string) {
  const { db, view, t } = c.var
  const day = await getDistribution(db, whereOf(c.var), c.req.param('id')!)
  must(can.redeem(c.var.actor, day))
  const { last } = view.query
  const [sums, just] = await Promise.all([sumsOf(db, day), last && !verdict && /^[0-9a-f-]{36}$/.test(last) ? getEntitlement(db, day, last) : undefined])
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  c.header('permissions-policy', permissionsWith('camera'))
  const handed = just?.status === 'redeemed' ? sayAnswer({ ...just, yes: true }, day.currency, view) : undefined
  return c.render(<DeskPage {...{ day, sums, draft }} verdict={verdict ?? handed} last={handed && just?.id} slip={refused ?? just?.id} />, { ...frame, title: t(strings.desk), invalid })
}
