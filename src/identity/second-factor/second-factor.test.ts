import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openTestApp, type TestApp } from '../../testing.ts'
import { pass, password, type Scene, setScene } from '../scene.ts'

let mudun: TestApp
let scene: Scene
before(async () => {
  mudun = await openTestApp()
  scene = setScene(mudun)
  mudun.clock.now = new Date()
})
after(() => mudun.close())

const worker = { 'yed-fi-yed': ['case_worker' as const] }

/** A case worker with an authenticator, signed out. */
async function secured() {
  const { email, userId } = await scene.person(worker)
  const at = await scene.signedIn(email)
  const app = await scene.setUpApp(at)
  await at.post('/sign-out')
  return { email, userId, ...app }
}

describe('whoever reaches people or governs', () => {
  for (const role of ['case_worker', 'leader', 'administrator'] as const) {
    test(`sets a second factor up before doing anything else: ${role}`, async () => {
      const { email } = await scene.person({ 'dar-el-bhar': [role] })
      const at = scene.browser()
      assert.match((await at.post('/sign-in', { email, password })).location, /\/second-factor/)
      for (const path of ['/members', '/me', '/me/security', '/organisation']) assert.match((await at.get(path)).location, /\/sign-in/)
      const { done, recovery } = await scene.setUpApp(at)
      assert.equal(done.status, 200)
      assert.equal(recovery.length, 10)
      assert.equal((await at.get('/members')).status, 200)
    })
  }

  test('the others are offered one and may go on without', async () => {
    const { email } = await scene.person({ 'yed-fi-yed': ['editor'] })
    const at = await scene.signedIn(email)
    assert.equal((await at.get('/members')).status, 200)
    const offer = await at.get('/second-factor')
    assert.match(offer.text, />Later</)
  })
})

describe('the code of an app', () => {
  test('is asked after the password, and opens', async () => {
    const { email, code } = await secured()
    pass(mudun, 1)
    const at = scene.browser()
    assert.match((await at.post('/sign-in', { email, password })).location, /\/sign-in\/second-factor/)
    assert.equal((await at.get('/me')).status, 303)
    assert.equal((await at.post('/sign-in/second-factor', { code: '000000' })).status, 422)
    const before = (await at.post('/sign-in/second-factor', { code: code() }))
    assert.equal(before.status, 303)
    assert.equal((await at.get('/me')).status, 200)
  })

  test('is refused the second time, also at another browser', async () => {
    const { email, code } = await secured()
    pass(mudun, 1)
    const used = code()
    const one = await scene.signedIn(email)
    const two = await scene.signedIn(email)
    assert.equal((await one.post('/sign-in/second-factor', { code: used })).status, 303)
    assert.equal((await two.post('/sign-in/second-factor', { code: used })).status, 422)
  })

  test('brought by two at once opens once', async () => {
    const { email, code } = await secured()
    pass(mudun, 1)
    const at = await Promise.all([1, 2, 3, 4].map(() => scene.signedIn(email)))
    const answers = await Promise.all(at.map((one) => one.post('/sign-in/second-factor', { code: code() })))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422, 422, 422])
  })

  test('cannot be guessed: after five wrong ones each has to wait longer', async () => {
    const { email, code } = await secured()
    pass(mudun, 1)
    const at = await scene.signedIn(email)
    for (let i = 0; i < 5; i++) assert.equal((await at.post('/sign-in/second-factor', { code: `11111${i}` })).status, 422)
    assert.equal((await at.post('/sign-in/second-factor', { code: code() })).status, 429)
    pass(mudun, 1)
    assert.equal((await at.post('/sign-in/second-factor', { code: code() })).status, 303)
  })

  test('may be typed with Arabic digits', async () => {
    const { email, code } = await secured()
    pass(mudun, 1)
    const at = await scene.signedIn(email)
    const arabic = code().replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!)
    assert.equal((await at.post('/sign-in/second-factor', { code: arabic })).status, 303)
  })

  test('turns the cookie: the one from before the code is worth nothing', async () => {
    const { email, code } = await secured()
    pass(mudun, 1)
    const at = scene.browser()
    const half = (await at.post('/sign-in', { email, password })).headers.getSetCookie().find((one) => one.startsWith('session='))!.split(';')[0]!
    await at.post('/sign-in/second-factor', { code: code() })
    assert.equal((await mudun.as('visitor').get('/me', { cookie: half })).status, 303)
  })
})

describe('recovery codes', () => {
  test('open once each when the phone is lost', async () => {
    const { email, recovery } = await secured()
    const at = await scene.signedIn(email)
    const typed = recovery[3]!.toLowerCase().replaceAll('-', ' ')
    assert.match((await at.post('/sign-in/second-factor', { code: typed })).location, /\/me\/security/)
    assert.match((await at.get('/me/security')).text, /9 are left/)
    assert.equal((await (await scene.signedIn(email)).post('/sign-in/second-factor', { code: typed })).status, 422)
  })

  test('are made anew on request, and the old ones die', async () => {
    const { email, code, recovery } = await secured()
    pass(mudun, 1)
    const at = await scene.signedIn(email)
    await at.post('/sign-in/second-factor', { code: code() })
    const renewed = [...(await at.post('/me/security/codes')).text.matchAll(/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/g)]
    assert.equal(renewed.length, 10)
    const again = await scene.signedIn(email)
    assert.equal((await again.post('/sign-in/second-factor', { code: recovery[0]! })).status, 422)
    assert.equal((await again.post('/sign-in/second-factor', { code: renewed[0]![0] })).status, 303)
  })
})

describe('one’s own factors', () => {
  test('the last one cannot be taken away by somebody who must have one', async () => {
    const { email, code } = await secured()
    pass(mudun, 1)
    const at = await scene.signedIn(email)
    await at.post('/sign-in/second-factor', { code: code() })
    assert.equal((await at.post('/me/security/app/remove')).status, 403)
  })

  test('are set up only by whoever has shown lately that it is them', async () => {
    const { email, code } = await secured()
    pass(mudun, 1)
    const at = await scene.signedIn(email)
    await at.post('/sign-in/second-factor', { code: code() })
    pass(mudun, 11)
    assert.match((await at.post('/second-factor/app/start')).location, /\/me\/confirm/)
    assert.match((await at.post('/second-factor/passkey/options')).text, /\/me\/confirm/)
  })

  test('cannot be set up in place of the one that has yet to be shown', async () => {
    const { email } = await secured()
    const at = await scene.signedIn(email)
    assert.match((await at.post('/second-factor/app/start')).location, /\/sign-in\/second-factor/)
    assert.match((await at.get('/second-factor')).location, /\/sign-in\/second-factor/)
  })

  test('the owner is told by letter when they change', async () => {
    const { email } = await secured()
    assert.ok((await scene.letters(email)).some(({ subject }) => subject === 'Votre seconde vérification a changé'))
  })

  test('the secret stands nowhere in clear', async () => {
    const { email, userId } = await scene.person(worker)
    const at = await scene.signedIn(email)
    await at.post('/second-factor/app/start')
    const { text } = await at.get('/second-factor/app')
    const secret = /((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})/.exec(text)![1]!.replaceAll(' ', '')
    const rows = await mudun.database.asOwner<{ sealed: Buffer }>('select sealed from totp_secrets where user_id = $1', [userId])
    assert.ok(!rows[0]!.sealed.toString('latin1').includes(secret))
  })
})
