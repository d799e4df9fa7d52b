import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import type { Context } from 'hono'
import { isMember } from '../../kit/actor.ts'
import { config } from '../../kit/config.ts'
import { type Draft, draftOf, postedValues, readForm, withErrors } from '../../kit/form.ts'
import { originOf } from '../../kit/origin.ts'
import { signInFirst } from '../../kit/problem.ts'
import { type Env, membersOnly, router } from '../../kit/request.ts'
import { accountWords, ChangeForm, changePassword, findAccount, ProfileForm, saveProfile, weaknessText } from '../accounts/index.ts'
import { chooseNews, wantsNews } from '../news/index.ts'
import {
  countRecoveryCodes, listPasskeys, passkeyToShow, RecoveryCodes, removeApp, removePasskey, renewRecoveryCodes, tryPasskey,
} from '../second-factor/index.ts'
import {
  backOf, endSession, endSessions, listSessions, mustBeFresh, mustSession, type Session, SwitchForm, switchOrganisation,
} from '../sessions/index.ts'
import { ChooseOrganisation } from '../sign-in/index.ts'
import { closeAccount, confirmSession, freshen } from './actions.ts'
import { ConfirmForm, NewsForm } from './me.ts'
import { ConfirmPage, MePage, SecurityPage } from './pages.tsx'
import { strings } from './strings.ts'

export const routes = router()
routes.use(membersOnly)

const siteOf = (c: Context) => ({ origin: originOf(c, config.reach) })
const frame = { shell: 'staff', private: true, active: 'me' } as const
const plain = { shell: 'plain', private: true } as const

async function showMe(c: Context<Env>, session: Session, draft: Draft, invalid = false) {
  const page = <MePage draft={draft} saved={c.req.query('saved') === '1'} news={await wantsNews(c.var.background, session.userId)} />
  return c.render(page, { ...frame, title: c.var.t(strings.account), invalid })
}

routes.get('/', async (c) => {
  const session = await mustSession(c)
  return showMe(c, session, draftOf({ name: session.name, lang: session.lang, address: session.address }))
})

routes.post('/', async (c) => {
  const { actor, view } = c.var
  if (!isMember(actor)) throw signInFirst()
  const form = await readForm(c, ProfileForm)
  if (!form.ok) {
    c.status(422)
    return showMe(c, await mustSession(c), form, true)
  }
  await saveProfile(c.var, actor, form.data)
  return c.redirect(view.href('/me?saved=1'), 303)
})

routes.post('/letters', async (c) => {
  const { userId } = await mustSession(c)
  const form = await readForm(c, NewsForm)
  await chooseNews(c.var.background, userId, form.ok && form.data.news === '1')
  return c.redirect(c.var.view.href('/me?saved=1'), 303)
})

async function showSecurity(c: Context<Env>, session: Session, draft: Draft = draftOf()) {
  const { background, now, t } = c.var
  const said = c.req.query('notice')
  const notice = said === 'changed' || said === 'ended' ? said : undefined
  const [passkeys, codesLeft, sessions] = await Promise.all([
    listPasskeys(background, session.userId),
    countRecoveryCodes(background, session.userId),
    listSessions(background, session.userId, now()),
  ])
  const page = <SecurityPage {...{ session, passkeys, codesLeft, sessions, draft, notice }} />
  return c.render(page, { ...frame, title: t(strings.security), invalid: Object.keys(draft.errors).length > 0 })
}

routes.get('/security', async (c) => showSecurity(c, await mustSession(c)))

routes.post('/security/password', async (c) => {
  const { t, background, view, locale } = c.var
  const session = await mustSession(c)
  const form = await readForm(c, ChangeForm)
  const refused = (errors: Record<string, string>) => {
    c.status(422)
    return showSecurity(c, session, withErrors({}, errors))
  }
  if (!form.ok) return refused(form.errors)
  const account = await findAccount(background, session.userId)
  const confirmed = account ? await confirmSession(c, session, { password: form.data.current, code: '' }) : { wait: 0 }
  if (!account || !('ok' in confirmed)) return refused({ current: sentenceFor(confirmed) })
  const weak = await changePassword(c.var, account, form.data.password, session.id)
  return weak ? refused({ password: t(weaknessText[weak]) }) : c.redirect(view.href('/me/security?notice=changed'), 303)

  function sentenceFor(tried: { wait?: number }) {
    return tried.wait ? t(accountWords.wait, { time: locale.duration(tried.wait) }) : t(strings.wrongCurrent)
  }
})

routes.post('/security/app/remove', async (c) => {
  const away = await mustBeFresh(c)
  if (away) return away
  await removeApp(c.var, await mustSession(c))
  return c.redirect(c.var.view.href('/me/security'), 303)
})

routes.post('/security/passkeys/remove', async (c) => {
  const away = await mustBeFresh(c)
  if (away) return away
  const { values } = await postedValues(c)
  await removePasskey(c.var, await mustSession(c), String(values.id))
  return c.redirect(c.var.view.href('/me/security'), 303)
})

routes.post('/security/codes', async (c) => {
  const away = await mustBeFresh(c)
  if (away) return away
  const codes = await renewRecoveryCodes(c.var, await mustSession(c))
  return c.render(<RecoveryCodes codes={codes} next={c.var.view.href('/me/security')} />, { ...frame, title: c.var.t(strings.codes) })
})

routes.post('/sessions/end', async (c) => {
  const { values } = await postedValues(c)
  await endSession(c, await mustSession(c), String(values.id))
  return c.redirect(c.var.view.href('/me/security?notice=ended'), 303)
})

routes.post('/sessions/end-all', async (c) => {
  await endSessions(c, (await mustSession(c)).userId)
  return c.redirect(c.var.view.href('/sign-in?notice=out'), 303)
})

routes.get('/organisations', async (c) => {
  const page = <ChooseOrganisation session={await mustSession(c)} action="/me/organisations" />
  return c.render(page, { ...frame, title: c.var.t(strings.organisations) })
})

routes.post('/organisations', async (c) => {
  const { organisation } = SwitchForm.parse((await postedValues(c)).values)
  await switchOrganisation(c, await mustSession(c), organisation)
  return c.redirect(c.var.view.href('/'), 303)
})

routes.get('/confirm', async (c) => {
  const page = <ConfirmPage session={await mustSession(c)} draft={draftOf()} back={backOf(c.req.query('back'))} />
  return c.render(page, { ...plain, title: c.var.t(strings.confirm) })
})

routes.post('/confirm', async (c) => {
  const { t, locale, view } = c.var
  const session = await mustSession(c)
  const form = await readForm(c, ConfirmForm)
  const back = backOf(form.values.back)
  const confirmed = form.ok ? await confirmSession(c, session, form.data) : { wait: 0 }
  if ('ok' in confirmed) return c.redirect(back || view.href('/me'), 303)
  const { wait } = confirmed
  const errors = { [session.hasPassword ? 'password' : 'code']: wait > 0 ? t(accountWords.wait, { time: locale.duration(wait) }) : t(strings.wrong) }
  c.status(wait > 0 ? 429 : 422)
  const page = <ConfirmPage session={session} draft={withErrors({}, errors)} back={back} />
  return c.render(page, { ...plain, title: t(strings.confirm), invalid: true })
})

routes.post('/confirm/passkey/options', async (c) =>
  c.json(await passkeyToShow(c.var, siteOf(c), (await mustSession(c)).userId)))

routes.post('/confirm/passkey', async (c) => {
  const session = await mustSession(c)
  const { response, back } = await c.req.json<{ response: AuthenticationResponseJSON; back?: string }>()
  if ((await tryPasskey(c.var, siteOf(c), response)) !== session.userId) return c.json({ problem: c.var.t(strings.wrong) }, 422)
  await freshen(c, session)
  return c.json({ location: backOf(back) || c.var.view.href('/me') })
})

routes.post('/close', async (c) => {
  const away = await mustBeFresh(c)
  if (away) return away
  await closeAccount(c.var, (await mustSession(c)).userId)
  return c.redirect(c.var.view.href('/sign-in?notice=closed'), 303)
})
