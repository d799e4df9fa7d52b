import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { config } from '../../kit/config.ts'
import { type Draft, draftOf, readForm, withErrors } from '../../kit/form.ts'
import { log } from '../../kit/log.ts'
import { addressOf, isHttps, originOf } from '../../kit/origin.ts'
import { must, tooMany } from '../../kit/problem.ts'
import { type Rate, spend } from '../../kit/rates.ts'
import { type Env, membersOnly, router } from '../../kit/request.ts'
import { canWithMembers } from '../members/index.ts'
import { organisationWords } from '../organisations/index.ts'
import { backOf, goOn, mustBeFresh, openSession } from '../sessions/index.ts'
import { arrive, closeProvider, depart, setUpProvider } from './actions.ts'
import { ChooseProvider, ProviderPage } from './pages.tsx'
import { ProviderForm } from './provider.ts'
import { findProviderOf, listProviders } from './store.ts'
import { strings } from './strings.ts'

export const routes = router()

const frame = { shell: 'staff', private: true, active: 'organisation' } as const
/** One address for all languages: it is registered with each provider. */
const redirectUri = (c: Context) => `${originOf(c, config.reach)}/en/single-sign-on/return`
const cookieOf = (c: Context) => ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isHttps(c, config.reach) }) as const
const journeyRate: Rate = { free: 30, seconds: 3600, wait: 10, longest: 600 }

routes.get('/', async (c) => {
  const page = <ChooseProvider providers={await listProviders(c.var.background)} back={backOf(c.req.query('back'))} />
  return c.render(page, { shell: 'plain', private: true, title: c.var.t(strings.choose) })
})

routes.get('/settings', membersOnly, async (c) => {
  must(canWithMembers.administer(c.var.actor))
  const away = await mustBeFresh(c)
  if (away) return away
  const provider = await findProviderOf(c.var.background, c.var.actor.org!.id)
  const { label = '', issuer = '', clientId = '', strong = [] } = provider ?? {}
  return showSettings(c, draftOf({ label, issuer, clientId, strong: strong.join(' ') }), provider !== undefined)
})

function showSettings(c: Context<Env>, draft: Draft, isOn: boolean) {
  const page = <ProviderPage draft={draft} redirectUri={redirectUri(c)} isOn={isOn} saved={c.req.query('saved') === '1'} />
  return c.render(page, { ...frame, title: c.var.t(organisationWords.singleSignOn), invalid: Object.keys(draft.errors).length > 0 })
}

routes.post('/settings', membersOnly, async (c) => {
  must(canWithMembers.administer(c.var.actor))
  const away = await mustBeFresh(c)
  if (away) return away
  const form = await readForm(c, ProviderForm)
  const problem = form.ok ? await setUpProvider(c.var, form.data) : undefined
  if (form.ok && !problem) return c.redirect(c.var.view.href('/single-sign-on/settings?saved=1'), 303)
  const { secret: _, ...values } = form.values
  const provider = await findProviderOf(c.var.background, c.var.actor.org!.id)
  c.status(422)
  return showSettings(c, withErrors(values, form.ok ? { secret: c.var.t(strings.noSecret) } : form.errors), provider !== undefined)
})

routes.post('/settings/close', membersOnly, async (c) => {
  const away = await mustBeFresh(c)
  if (away) return away
  await closeProvider(c.var)
  return c.redirect(c.var.view.href('/single-sign-on/settings'), 303)
})

/** Back from the provider, in the browser that left for it and in no other. */
routes.get('/return', async (c) => {
  const state = c.req.query('state') ?? ''
  const began = getCookie(c, 'journey')
  deleteCookie(c, 'journey', cookieOf(c))
  const address = new URL(redirectUri(c))
  address.search = new URL(c.req.url).search
  const arrival = state && state === began ? await arrive(c.var, address, state).catch((error) => log.error('single sign-on', error)) : undefined
  if (!arrival) return c.redirect(c.var.view.href('/sign-in?notice=sso'), 303)
  const { userId, orgId, proven, journey } = arrival
  const { session } = await openSession(c, { userId, entry: 'single_sign_on', proven, boundOrgId: orgId })
  return goOn(c, session, journey.back || `/${journey.lang}`)
})

routes.get('/:id', async (c) => {
  if ((await spend(c.var, 'journey from', addressOf(c, config.reach), journeyRate)) > 0) throw tooMany()
  const journey = { back: backOf(c.req.query('back')), lang: c.var.lang }
  const left = await depart(c.var, c.req.param('id'), redirectUri(c), journey)
    .catch((error) => { log.error('single sign-on', error) })
  if (!left) return c.redirect(c.var.view.href('/sign-in?notice=sso'), 303)
  setCookie(c, 'journey', left.state, { ...cookieOf(c), maxAge: 600 })
  return c.redirect(left.address, 303)
})
