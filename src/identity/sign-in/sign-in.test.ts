import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { config } from '../../kit/config.ts'
import { openTestApp, type TestApp } from '../../testing.ts'
import { pass, password, type Scene, setScene } from '../scene.ts'

let mudun: TestApp
let scene: Scene
before(async () => {
  mudun = await openTestApp()
  scene = setScene(mudun)
})
after(() => mudun.close())

const editor = { 'yed-fi-yed': ['editor' as const] }

describe('a password', () => {
  test('opens the account, and leads to where its owner wanted to go', async () => {
    const { email } = await scene.person(editor)
    const at = scene.browser()
    const away = await at.get('/members')
    assert.equal(away.status, 303)
    assert.match(away.location, /^\/en\/sign-in\?back=/)
    const { location } = await at.post('/sign-in', { email: ` ${email.toUpperCase()} `, password, back: '/en/members' })
    assert.equal(location, '/en/members')
    assert.equal((await at.get('/members')).status, 200)
  })

  test('that is wrong, an address that nobody has and a closed account get the same sentence', async () => {
    const { email } = await scene.person(editor)
    const closed = await scene.person(editor)
    await mudun.db.updateTable('users').set({ closedAt: new Date() }).where('id', '=', closed.userId).execute()
    const answers = []
    for (const form of [{ email, password: 'not the password' }, { email: 'nobody@example.org', password }, { email: closed.email, password }]) {
      const { status, text, headers } = await scene.browser().post('/sign-in', form)
      assert.equal(status, 422)
      assert.equal(headers.getSetCookie().filter((cookie) => /^session/.test(cookie)).length, 0)
      assert.match(text, new RegExp(`value="${form.email}"`), 'what was typed is kept')
      assert.doesNotMatch(text, /not the password|quatre mots/, 'but for the password')
      answers.push(/role="alert".*?<\/div>/s.exec(text)![0])
    }
    assert.equal(new Set(answers).size, 1)
  })

  test('leads nowhere but to our own pages', async () => {
    const { email } = await scene.person(editor)
    for (const back of ['//evil.example', 'https://evil.example', '/en//evil.example', '/en\\evil', '/xx/members', 'javascript:alert(1)']) {
      assert.equal((await scene.browser().post('/sign-in', { email, password, back })).location, '/en')
    }
  })

  test('comes with a cookie that scripts and other sites cannot use', async () => {
    const { email } = await scene.person(editor)
    const cookie = (await scene.browser().post('/sign-in', { email, password })).headers.getSetCookie().find((one) => one.startsWith('session='))!
    assert.match(cookie, /HttpOnly/i)
    assert.match(cookie, /SameSite=Lax/i)
    assert.match(cookie, /Path=\//i)
    const behindTls = await mudun.app.request('https://localhost/en/sign-in', {
      method: 'POST', body: new URLSearchParams({ email, password }), headers: { origin: 'https://localhost' },
    })
    assert.match(behindTls.headers.getSetCookie().find((one) => one.includes('session='))!, /^__Host-session=.*Secure/i)
  })
})

describe('trying passwords', () => {
  test('five at an account, then waits that grow; the right one waits too', async () => {
    const { email } = await scene.person(editor)
    const tries = (word: string) => scene.browser().post('/sign-in', { email, password: word })
    for (let i = 0; i < 5; i++) assert.equal((await tries('a wrong password')).status, 422)
    const { status, text } = await tries(password)
    assert.equal(status, 429)
    assert.match(text, /Time to wait before the next/)
    pass(mudun, 1)
    assert.equal((await tries('a wrong password')).status, 422)
    assert.equal((await tries(password)).status, 429)
    pass(mudun, 0.6)
    assert.equal((await tries(password)).status, 429, 'the second wait is longer')
    pass(mudun, 2)
    assert.equal((await tries(password)).status, 303)
  })

  test('a hundred at once are no more than five', async () => {
    const { email } = await scene.person(editor)
    const answers = await Promise.all(Array.from({ length: 30 }, () => scene.browser().post('/sign-in', { email, password: 'a wrong password' })))
    assert.equal(answers.filter(({ status }) => status === 422).length, 5)
    assert.equal(answers.filter(({ status }) => status === 429).length, 25)
  })

  test('a stranger’s tries do not keep the owner out of a browser that the account knows', async () => {
    const { email } = await scene.person(editor)
    const own = await scene.signedIn(email)
    await own.post('/sign-out')
    for (let i = 0; i < 6; i++) await scene.browser().post('/sign-in', { email, password: 'a wrong password' })
    assert.equal((await scene.browser().post('/sign-in', { email, password })).status, 429)
    assert.equal((await own.post('/sign-in', { email, password })).status, 303)
  })

  test('from one address, whatever the accounts', async () => {
    const answers = []
    for (let i = 0; i < 70; i++) answers.push((await scene.browser().post('/sign-in', { email: `n${i}@example.org`, password: 'a wrong password' })).status)
    assert.equal(answers.at(-1), 429)
    pass(mudun, 240)
  })
})

describe('a new device', () => {
  test('is told to the owner by letter; the first and a known one are not', async () => {
    const { email } = await scene.person(editor)
    const first = await scene.signedIn(email)
    await scene.signedIn(email, first)
    assert.equal((await scene.letters(email)).length, 0)
    await scene.signedIn(email)
    assert.deepEqual((await scene.letters(email)).map(({ subject }) => subject), ['Connexion depuis un nouvel appareil'])
  })
})

describe('terms', () => {
  test('have to be accepted again when their version changes, before anything else', async () => {
    const { email, userId } = await scene.person(editor)
    await mudun.db.updateTable('acceptedTerms').set({ version: '2020-01' }).where('userId', '=', userId).execute()
    const at = scene.browser()
    assert.match((await at.post('/sign-in', { email, password })).location, /\/sign-in\/terms/)
    assert.match((await at.get('/members')).location, /\/sign-in/)
    assert.equal((await at.post('/sign-in/terms', {})).status, 422)
    assert.equal((await at.post('/sign-in/terms', { accept: '1', back: '/en/members' })).location, '/en/members')
    assert.equal((await at.get('/members')).status, 200)
  })
})

describe('the cast', () => {
  test('is offered in the demonstration, and one tap enters', async () => {
    const at = scene.browser()
    const { text } = await at.get('/sign-in')
    assert.match(text, /Hela Ben Amor/)
    assert.equal((await at.post('/sign-in/as', { member: 'hela' })).status, 303)
    assert.equal((await at.get('/me')).status, 200)
    assert.equal((await scene.browser().post('/sign-in/as', { member: 'nobody' })).status, 404)
  })

  test('is refused outside the demonstration, also with a cookie from before', async () => {
    const at = scene.browser()
    await at.post('/sign-in/as', { member: 'nadia' })
    Object.assign(config, { demo: false })
    try {
      assert.equal((await scene.browser().post('/sign-in/as', { member: 'hela' })).status, 404)
      assert.doesNotMatch((await scene.browser().get('/sign-in')).text, /Hela Ben Amor/)
      assert.equal((await at.get('/me')).status, 303)
    } finally {
      Object.assign(config, { demo: true })
    }
  })
})
