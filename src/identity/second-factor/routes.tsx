import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Context } from 'hono'
import { config } from '../../kit/config.ts'
import { draftOf, postedJson, postedValues, readForm, withErrors } from '../../kit/form.ts'
import { originOf } from '../../kit/origin.ts'
import { type Env, router } from '../../kit/request.ts'
import { backOf, goOn, mustBeFresh, mustHaveSecondFactor, mustSession, nextStep, proveSession, type Session } from '../sessions/index.ts'
import { appOnTrial, confirmNewApp, keepPasskey, passkeyToMake, startApp } from './actions.ts'
import { CodeForm } from './factor.ts'
import { AppPage, OfferPage, RecoveryCodes } from './pages.tsx'
import { strings } from './strings.ts'

export const routes = router()

const siteOf = (c: Context) => ({ origin: originOf(c, config.reach) })
const plain = { shell: 'plain', private: true } as const

/** Whoever has a factor shows it before adding another, and whoever works here has just shown that it is them. */
async function atTheDoor(c: Context<Env>): Promise<{ session: Session } | { away: Response }> {
  const session = await mustSession(c)
  if (nextStep(session) === 'prove') return { away: await goOn(c, session, '') }
  const away = nextStep(session) === 'set_up' ? undefined : await mustBeFresh(c)
  return away ? { away } : { session }
}

async function nextOf(c: Context<Env>, session: Session, back: string) {
  return (await goOn(c, session, back)).headers.get('location')!
}

routes.get('/', async (c) => {
  const door = await atTheDoor(c)
  if ('away' in door) return door.away
  const { session } = door
  const back = backOf(c.req.query('back'))
  const must = !session.provenAt && mustHaveSecondFactor(session.memberships)
  const next = must ? '' : await nextOf(c, session, back)
  return c.render(<OfferPage must={must} back={back} next={next} />, { ...plain, title: c.var.t(strings.secondFactor) })
})

routes.post('/app/start', async (c) => {
  const door = await atTheDoor(c)
  if ('away' in door) return door.away
  const back = backOf((await postedValues(c)).values.back)
  await startApp(c.var, door.session)
  return c.redirect(c.var.view.href(`/second-factor/app${back ? `?back=${encodeURIComponent(back)}` : ''}`), 303)
})

routes.get('/app', async (c) => {
  const door = await atTheDoor(c)
  if ('away' in door) return door.away
  const app = await appOnTrial(c.var, door.session.userId)
  if (!app) return c.redirect(c.var.view.href('/second-factor'))
  return c.render(<AppPage {...app} draft={draftOf()} back={backOf(c.req.query('back'))} />, { ...plain, title: c.var.t(strings.scan) })
})

routes.post('/app', async (c) => {
  const door = await atTheDoor(c)
  if ('away' in door) return door.away
  const { session } = door
  const form = await readForm(c, CodeForm)
  const back = backOf(form.values.back)
  const confirmed = form.ok && (await confirmNewApp(c.var, session, form.data.code))
  if (!confirmed) {
    const app = await appOnTrial(c.var, session.userId)
    if (!app) return c.redirect(c.var.view.href('/second-factor'), 303)
    c.status(422)
    const draft = withErrors({}, form.ok ? { code: c.var.t(strings.wrongCode) } : form.errors)
    return c.render(<AppPage {...app} draft={draft} back={back} />, { ...plain, title: c.var.t(strings.scan), invalid: true })
  }
  const proven = await proveSession(c, { ...session, hasApp: true })
  return showCodes(c, proven, confirmed.codes, back)
})

routes.post('/passkey/options', async (c) => {
  const door = await atTheDoor(c)
  if ('away' in door) return c.json({ location: door.away.headers.get('location') })
  return c.json(await passkeyToMake(c.var, siteOf(c), door.session))
})

/** The island posts what the device made, and shows the recovery codes or goes where it is told. */
routes.post('/passkey', async (c) => {
  const door = await atTheDoor(c)
  if ('away' in door) return c.json({ location: door.away.headers.get('location') })
  const { response, back, label } = await postedJson<{ response: RegistrationResponseJSON; back: string; label: string }>(c)
  const { session } = door
  const name = String(label ?? '').slice(0, 60) || session.device || c.var.t(strings.thisDevice)
  const made = await keepPasskey(c.var, siteOf(c), session, response, name)
  if (!made) return c.json({ problem: c.var.t(strings.passkeyFailed) }, 422)
  const proven = await proveSession(c, { ...session, hasPasskey: true })
  if (made.codes.length === 0) return c.json({ location: await nextOf(c, proven, backOf(back)) })
  return showCodes(c, proven, made.codes, backOf(back))
})

async function showCodes(c: Context<Env>, session: Session, codes: string[], back: string) {
  const next = await nextOf(c, session, back)
  if (codes.length === 0) return c.redirect(next, 303)
  return c.render(<RecoveryCodes codes={codes} next={next} done />, { ...plain, title: c.var.t(strings.codes) })
}
