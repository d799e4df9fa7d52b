// Whoever got a referral answers without an account: by the link that was sent, or by the code on the printed form.
import type { Context } from 'hono'
import { type Draft, draftOf, postedValues, readForm } from '../../../kit/form.ts'
import { originOf } from '../../../kit/origin.ts'
import { isConflict, linkGone, malformed } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { lookByPass, renewAnswerLink } from './actions.ts'
import { deeds, isDeed } from '../moving.ts'
import type { Beaten } from '../file/pages.tsx'
import { answersOpenTo, type MoveName } from '../policy.ts'
import { getReferral } from '../store.ts'
import { strings } from '../strings.ts'
import { AnswerPage, CodePage, LinkPage, ThanksPage } from './pages.tsx'

export const answer = cityRouter()
const frame = { shell: 'plain', private: true } as const

answer.get('/', (c) => c.render(<CodePage draft={draftOf()} />, { ...frame, title: c.var.t(strings.answer.title) }))

// The link alone shows no identity: a preview of a messenger opens links too.
answer.get('/:token', async (c) => {
  if (!c.var.pass) throw linkGone()
  const referral = await getReferral(c.var.db, c.var.city.id, c.var.pass)
  return c.render(<LinkPage referral={referral} token={c.req.param('token')} />, { ...frame, title: referral.code })
})

answer.post('/open', async (c) => {
  const { values } = await postedValues(c)
  if (c.var.pass) return showReferral(c, draftOf())
  if (values.token) throw linkGone()
  c.status(422)
  const draft = { values, errors: { code: c.var.t(strings.answer.unknown) } }
  return c.render(<CodePage draft={draft} />, { ...frame, title: c.var.t(strings.answer.title), invalid: true })
})

answer.post('/reply', async (c) => {
  const { values } = await postedValues(c)
  if (!c.var.pass) throw linkGone()
  if (!isDeed(values.move)) throw malformed()
  const form = await readForm(c, deeds[values.move].form)
  if (!form.ok) return showReferral(c, form, values.move)
  try {
    await deeds[values.move].run(c.var, c.var.pass, form.data)
  } catch (error) {
    if (!isConflict(error)) throw error
    return showReferral(c, draftOf(), undefined, { move: values.move, values })
  }
  const referral = await getReferral(c.var.db, c.var.city.id, c.var.pass)
  const link = values.token && referral.waitingOrgId ? await renewAnswerLink(c.var, referral.id) : undefined
  return c.render(<ThanksPage referral={referral} link={link && `${originOf(c)}${c.var.view.href(`/${referral.cityId}/answer/${link}`)}`} />, { ...frame, title: referral.code })
})

async function showReferral(c: Context<CityEnv>, draft: Draft, asked?: MoveName, beaten?: Beaten): Promise<Response> {
  const { values } = await postedValues(c)
  c.set('logs', true)
  const { referral, shared } = await lookByPass(c.var, c.var.pass!)
  if (asked && !answersOpenTo(referral).includes(asked)) return showReferral(c, draftOf(), undefined, { move: asked, values })
  if (asked) c.status(422)
  if (beaten) c.status(409)
  const key = { name: values.token ? 'token' : 'code', value: String(values.token || values.code) }
  return c.render(<AnswerPage {...{ referral, shared, draft, asked, beaten }} way={key} />, { ...frame, title: referral.code, invalid: asked !== undefined })
}
