// The person follows their own referral by code, without an account and without their name: they say whether help came, and may end what travels.
import type { Context } from 'hono'
import { type Draft, draftOf, postedValues, readForm } from '../../../kit/form.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { confirmHelp } from './actions.ts'
import { can } from '../policy.ts'
import { ConfirmForm, FollowForm } from '../referral.ts'
import { stopSharingThis } from '../sharing.ts'
import { getReferral } from '../store.ts'
import { strings } from '../strings.ts'
import { FollowPage, StatusPage, StopPage } from './pages.tsx'

export const follow = cityRouter()
const frame = { shell: 'public', private: true } as const
type C = Context<CityEnv>

follow.get('/', (c) => c.render(<FollowPage draft={draftOf()} />, { ...frame, title: c.var.t(strings.follow.title) }))

follow.post('/', async (c) => {
  const form = await readForm(c, FollowForm)
  if (!form.ok || !c.var.pass) return askAgain(c, form.ok ? undefined : form.errors)
  return showStatus(c, form.data.code)
})

follow.post('/confirm', async (c) => {
  const form = await readForm(c, ConfirmForm)
  if (!c.var.pass) return askAgain(c)
  const { values } = await postedValues(c)
  if (!form.ok) {
    c.status(422)
    return showStatus(c, String(values.code), { draft: form })
  }
  await confirmHelp(c.var, await followed(c), form.data.confirmed)
  return showStatus(c, String(values.code), { said: 'thanks' })
})

follow.post('/stop', async (c) => {
  const { values } = await postedValues(c)
  if (!c.var.pass) return askAgain(c)
  const referral = await followed(c)
  if (!can.takeBack(referral)) return showStatus(c, String(values.code)) // ended before, and it says so by offering it no more
  if (values.sure !== '1') return c.render(<StopPage referral={referral} code={String(values.code)} />, { ...frame, title: c.var.t(strings.follow.stopTitle) })
  await stopSharingThis(c.var, referral)
  return showStatus(c, String(values.code), { said: 'stopped' })
})

/** The code is none, or not this city's: nothing typed is lost, and nothing is told. */
async function askAgain(c: C, errors = { code: c.var.t(strings.follow.unknown) } as Record<string, string>) {
  const { values } = await postedValues(c)
  c.status(422)
  return c.render(<FollowPage draft={{ values, errors }} />, { ...frame, title: c.var.t(strings.follow.title), invalid: true })
}

const followed = (c: C) => getReferral(c.var.db, c.var.city.id, c.var.pass!)

async function showStatus(c: C, code: string, { draft = draftOf(), said }: { draft?: Draft; said?: 'thanks' | 'stopped' } = {}) {
  const page = <StatusPage referral={await followed(c)} {...{ code, draft }} {...(said && { said })} now={c.var.now()} />
  return c.render(page, { ...frame, title: c.var.t(strings.follow.title), invalid: Object.keys(draft.errors).length > 0 })
}
