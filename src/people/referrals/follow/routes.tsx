// The person follows their own referral by code, without an account and without their name, and says whether help came.
import { draftOf, postedValues, readForm } from '../../../kit/form.ts'
import { cityRouter } from '../../../kit/request.ts'
import { confirmHelp } from './actions.ts'
import { ConfirmForm, FollowForm } from '../referral.ts'
import { getReferral } from '../store.ts'
import { strings } from '../strings.ts'
import { FollowPage, StatusPage } from './pages.tsx'

export const follow = cityRouter()
const frame = { shell: 'public', private: true } as const

follow.get('/', (c) => c.render(<FollowPage draft={draftOf()} />, { ...frame, title: c.var.t(strings.follow.title) }))

follow.post('/', async (c) => {
  const form = await readForm(c, FollowForm)
  const draft = form.ok ? { values: form.values, errors: { code: c.var.t(strings.follow.unknown) } } : form
  if (!form.ok || !c.var.pass) {
    c.status(422)
    return c.render(<FollowPage draft={draft} />, { ...frame, title: c.var.t(strings.follow.title), invalid: true })
  }
  const referral = await getReferral(c.var.db, c.var.city.id, c.var.pass)
  return c.render(<StatusPage referral={referral} code={form.data.code} draft={draftOf()} now={c.var.now()} />, { ...frame, title: c.var.t(strings.follow.title) })
})

follow.post('/confirm', async (c) => {
  const form = await readForm(c, ConfirmForm)
  const { values } = await postedValues(c)
  if (!c.var.pass) {
    c.status(422)
    return c.render(<FollowPage draft={{ values, errors: { code: c.var.t(strings.follow.unknown) } }} />, { ...frame, title: c.var.t(strings.follow.title), invalid: true })
  }
  const referral = await getReferral(c.var.db, c.var.city.id, c.var.pass)
  if (form.ok) await confirmHelp(c.var, referral, form.data.confirmed)
  else c.status(422)
  return c.render(
    <StatusPage referral={referral} code={String(values.code)} draft={form.ok ? draftOf() : form} thanked={form.ok} now={c.var.now()} />,
    { ...frame, title: c.var.t(strings.follow.title), invalid: !form.ok },
  )
})
