import { setTimeout as pause } from 'node:timers/promises'
import { config } from '../../kit/config.ts'
import { draftOf, readForm, withErrors } from '../../kit/form.ts'
import { addressOf } from '../../kit/origin.ts'
import { type Rate, spend } from '../../kit/rates.ts'
import { router } from '../../kit/request.ts'
import { ForgottenForm, ResetForm } from './account.ts'
import { accountOfLink, askNewPassword, resetPassword } from './actions.ts'
import { ForgottenPage, NewPasswordPage, SentPage } from './pages.tsx'
import { strings, weaknessText } from './strings.ts'

export const routes = router()

const linkRate: Rate = { free: 5, seconds: 7200, wait: 60, longest: 3600 }
const addressRate: Rate = { ...linkRate, free: 30 }
/** Longer than the letter takes: how long the answer took does not tell whether there was one. */
const sameTime = 150

routes.get('/forgotten', (c) =>
  c.render(<ForgottenPage draft={draftOf()} />, { title: c.var.t(strings.forgotten), shell: 'plain', private: true }))

routes.post('/forgotten', async (c) => {
  const { t, locale, view } = c.var
  const form = await readForm(c, ForgottenForm)
  const wait = form.ok ? await spend(c.var, 'password link from', addressOf(c, config.reach), addressRate) : 0
  if (!form.ok || wait > 0) {
    const draft = form.ok ? withErrors(form.values, { '': t(strings.wait, { time: locale.duration(wait) }) }) : form
    c.status(wait > 0 ? 429 : 422)
    return c.render(<ForgottenPage draft={draft} />, { title: t(strings.forgotten), shell: 'plain', private: true, invalid: true })
  }
  const { email } = form.data
  const mayAsk = (await spend(c.var, 'password link for', email, linkRate)) === 0
  await Promise.all([mayAsk && askNewPassword(c.var, email), pause(sameTime)])
  return c.redirect(view.href('/password/sent'), 303)
})

routes.get('/sent', (c) => c.render(<SentPage />, { title: c.var.t(strings.sent), shell: 'plain', private: true }))

routes.get('/new/:token', async (c) => {
  const token = c.req.param('token')
  await accountOfLink(c.var, token)
  return c.render(<NewPasswordPage token={token} draft={draftOf()} />, { title: c.var.t(strings.choose), shell: 'plain', private: true })
})

routes.post('/new/:token', async (c) => {
  const { t, view } = c.var
  const token = c.req.param('token')
  await accountOfLink(c.var, token)
  const form = await readForm(c, ResetForm)
  const weak = form.ok && (await resetPassword(c.var, token, form.data.password))
  if (form.ok && !weak) return c.redirect(view.href('/sign-in?notice=password'), 303)
  const draft = withErrors({}, form.ok ? { password: t(weaknessText[weak || 'common']) } : form.errors)
  c.status(422)
  return c.render(<NewPasswordPage token={token} draft={draft} />, { title: t(strings.choose), shell: 'plain', private: true, invalid: true })
})
