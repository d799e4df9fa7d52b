// For tests: people with accounts at browsers of their own, and the letters that reach them.
import assert from 'node:assert/strict'
import { Secret, TOTP } from 'otpauth'
import type { Role } from '../kit/actor.ts'
import { backstage, type Behind } from '../kit/backstage.ts'
import { visitor } from '../kit/actor.ts'
import { lettersToShow } from '../kit/mail.ts'
import { idOf } from '../../demo/reference.ts'
import { Browser, type TestApp } from '../testing.ts'
import { acceptTerms, prepareAccount, storeAccount } from './accounts/index.ts'
import { insertMembership } from './members/index.ts'
import { termsVersion } from './terms/index.ts'

export const password = 'quatre mots sans lien'
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'

export type Scene = ReturnType<typeof setScene>

export function setScene(mudun: TestApp) {
  const behind: Behind = { background: mudun.db, vault: mudun.vault, actor: visitor, now: () => mudun.clock.now ?? new Date() }
  let people = 0

  /** Somebody with an account, who has accepted the terms: `{ 'yed-fi-yed': ['editor'] }`. */
  async function person(works: Record<string, Role[]>, email = `person${++people}@example.org`) {
    const account = await prepareAccount(mudun.vault, { name: 'Amira Zouari', lang: 'fr', address: 'f', email, password })
    const userId = await backstage(behind, {}, async (work) => {
      const id = await storeAccount(work, account)
      await acceptTerms(work.db, id, termsVersion, work.now())
      let since = work.now().getTime()
      for (const [org, roles] of Object.entries(works)) {
        await insertMembership(work.db, { userId: id, orgId: idOf('organisation', org), roles, since: new Date(since++) })
      }
      return id
    })
    return { userId, email }
  }

  /** A browser that nobody is signed in at. */
  const browser = () => {
    const fresh = new Browser(mudun.app.request, async () => '', 'en')
    const { get, post } = fresh
    fresh.get = (path, headers = {}) => get.call(fresh, path, { 'user-agent': firefox, ...headers })
    fresh.post = (path, form, headers = {}) => post.call(fresh, path, form, { 'user-agent': firefox, ...headers })
    return fresh
  }

  /** Signed in by password, as far as that leads. */
  async function signedIn(email: string, at = browser()) {
    const answer = await at.post('/sign-in', { email, password })
    assert.equal(answer.status, 303, answer.text.slice(0, 400))
    return at
  }

  /** The links of the letters of somebody, the newest first. */
  async function letters(to: string) {
    const all = await lettersToShow(mudun.db, mudun.vault, 'http://localhost')
    return all.filter((letter) => letter.to === to)
      .map(({ subject, text }) => ({ subject, path: new URL(/http:[\w/:.~-]+/.exec(text)![0]).pathname }))
  }

  /** Sets up an authenticator at this browser, and says which codes it shows. */
  async function setUpApp(at: Browser) {
    assert.equal((await at.post('/second-factor/app/start')).status, 303)
    const page = await at.get('/second-factor/app')
    const secret = /key into the app:[^A-Z]*((?:[A-Z2-7]{4} ?){8})/.exec(page.text)![1]!.replaceAll(' ', '')
    const code = (at = mudun.clock.now?.getTime() ?? Date.now()) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at })
    const done = await at.post('/second-factor/app', { code: code() })
    const recovery = [...done.text.matchAll(/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/g)].map(([text]) => text)
    return { code, recovery, done }
  }

  return { behind, person, browser, signedIn, letters, setUpApp }
}

/** Lets some time pass, for the tests to come. */
export function pass(mudun: TestApp, minutes: number) {
  mudun.clock.now = new Date((mudun.clock.now ?? new Date()).getTime() + minutes * 60_000)
}
