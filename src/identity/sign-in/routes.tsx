import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import type { Context } from 'hono'
import { config } from '../../kit/config.ts'
import { type Draft, draftOf, postedJson, postedValues, readForm, withErrors } from '../../kit/form.ts'
import { addressOf, originOf } from '../../kit/origin.ts'
import { notFound } from '../../kit/problem.ts'
import { type Rate, spend } from '../../kit/rates.ts'
import { type Env, router } from '../../kit/request.ts'
import { accountWords } from '../accounts/index.ts'
import { listCast } from '../cast/index.ts'
import { CodeForm, passkeyToShow, tryCode, tryPasskey } from '../second-factor/index.ts'
import { backOf, goOn, mustSession, nextStep, proveSession, sessionOf, SwitchForm, switchOrganisation } from '../sessions/index.ts'
import { hasProviders } from '../single-sign-on/index.ts'
import { AcceptForm, AcceptPage, termsWords } from '../terms/index.ts'
import { accept, enterAsCast, enterWithPasskey, signIn } from './actions.ts'
import { ChooseOrganisation, CodePage, SignInPage } from './pages.tsx'
import { SignInForm } from './sign-in.ts'
import { strings } from './strings.ts'

export const routes = router()

const siteOf = (c: Context) => ({ origin: originOf(c, config.reach) })
const plain = { shell: 'plain', private: true } as const

async function showSignIn(c: Context<Env>, draft: Draft, back: string) {
  const cast = config.demo ? await listCast(c.var.background) : []
  const page = <SignInPage draft={draft} back={back} cast={cast} notice={c.req.query('notice')} sso={await hasProviders(c.var.background)} />
  return c.render(page, { ...plain, title: c.var.t(strings.signIn), invalid: Object.keys(draft.errors).length > 0 })
}

routes.get('/', async (c) => {
  const back = backOf(c.req.query('back'))
  const session = await sessionOf(c)
  if (session && !(config.demo && nextStep(session) === undefined)) return goOn(c, session, back)
  return showSignIn(c, draftOf(), back)
})

routes.post('/', async (c) => {
  const { t, locale } = c.var
  const form = await readForm(c, SignInForm)
  const { password: _, ...values } = form.values
  const back = backOf(values.back)
  const tried = form.ok ? await signIn(c, form.data.email, form.data.password) : { wait: 0 }
  if ('session' in tried) return goOn(c, tried.session, back)
  const errors = !form.ok ? form.errors
    : { '': tried.wait > 0 ? t(accountWords.wait, { time: locale.duration(tried.wait) }) : t(strings.wrong) }
  c.status(tried.wait > 0 ? 429 : 422)
  return showSignIn(c, withErrors(values, errors), back)
})

routes.get('/second-factor', async (c) => {
  const session = await mustSession(c)
  const back = backOf(c.req.query('back'))
  if (nextStep(session) !== 'prove') return goOn(c, session, back)
  return c.render(<CodePage session={session} draft={draftOf()} back={back} />, { ...plain, title: c.var.t(strings.prove) })
})

routes.post('/second-factor', async (c) => {
  const { t, locale } = c.var
  const session = await mustSession(c)
  const form = await readForm(c, CodeForm)
  const back = backOf(form.values.back)
  if (nextStep(session) !== 'prove') return goOn(c, session, back)
  const tried = form.ok ? await tryCode(c.var, session.userId, form.data.code) : { ok: false as const, wait: 0 }
  if (tried.ok) return goOn(c, await proveSession(c, session), tried.recovery ? c.var.view.href('/me/security') : back)
  const errors = !form.ok ? form.errors
    : { code: tried.wait > 0 ? t(accountWords.wait, { time: locale.duration(tried.wait) }) : t(strings.wrongCode) }
  c.status(tried.wait > 0 ? 429 : 422)
  const page = <CodePage session={session} draft={withErrors({}, errors)} back={back} />
  return c.render(page, { ...plain, title: t(strings.prove), invalid: true })
})

const challengeRate: Rate = { free: 60, seconds: 3600, wait: 10, longest: 600 }

routes.post('/passkey/options', async (c) => {
  if ((await spend(c.var, 'passkey from', addressOf(c, config.reach), challengeRate)) > 0) return c.json({}, 429)
  const session = await sessionOf(c)
  return c.json(await passkeyToShow(c.var, siteOf(c), session?.userId))
})

/** The island posts what the passkey answered, and goes where it is told. */
routes.post('/passkey', async (c) => {
  const { response, back } = await postedJson<{ response: AuthenticationResponseJSON; back: string }>(c)
  const userId = await tryPasskey(c.var, siteOf(c), response)
  const before = await sessionOf(c)
  if (!userId || (before && before.userId !== userId)) return c.json({ problem: c.var.t(strings.wrongPasskey) }, 422)
  const session = before ? await proveSession(c, before) : await enterWithPasskey(c, userId)
  return c.json({ location: (await goOn(c, session, backOf(back))).headers.get('location') })
})

routes.get('/terms', async (c) => {
  const session = await mustSession(c)
  const back = backOf(c.req.query('back'))
  if (nextStep(session) !== 'terms') return goOn(c, session, back)
  return c.render(<AcceptPage action={c.var.view.href('/sign-in/terms')} draft={draftOf()} back={back} />, { ...plain, title: c.var.t(termsWords.changed) })
})

routes.post('/terms', async (c) => {
  const { t, view } = c.var
  const session = await mustSession(c)
  const form = await readForm(c, AcceptForm)
  const back = backOf(form.values.back)
  if (form.ok) return goOn(c, await accept(c, session), back)
  c.status(422)
  const draft = withErrors(form.values, { accept: t(termsWords.mustAccept) })
  return c.render(<AcceptPage action={view.href('/sign-in/terms')} draft={draft} back={back} />, { ...plain, title: t(termsWords.changed), invalid: true })
})

routes.get('/organisation', async (c) => {
  const session = await mustSession(c)
  if (nextStep(session) !== 'organisation') return goOn(c, session, '')
  return c.render(<ChooseOrganisation session={session} action="/sign-in/organisation" />, { ...plain, title: c.var.t(strings.choose) })
})

routes.post('/organisation', async (c) => {
  const session = await mustSession(c)
  const { organisation } = SwitchForm.parse((await postedValues(c)).values)
  await switchOrganisation(c, session, organisation)
  return c.redirect(c.var.view.href('/'), 303)
})

routes.post('/as', async (c) => {
  if (!config.demo) throw notFound()
  const { values } = await postedValues(c)
  return goOn(c, await enterAsCast(c, String(values.member)), backOf(values.back))
})
