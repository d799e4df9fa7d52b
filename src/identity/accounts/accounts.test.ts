import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openTestApp, type TestApp } from '../../testing.ts'
import { pass, password, type Scene, setScene } from '../scene.ts'
import { weakness } from './account.ts'

let mudun: TestApp
let scene: Scene
before(async () => {
  mudun = await openTestApp()
  scene = setScene(mudun)
  mudun.clock.now = new Date()
})
after(() => mudun.close())

const editor = { 'yed-fi-yed': ['editor' as const] }
const other = 'bateau jaune sous la pluie'

/** Asks for a new password and returns the path of the link. */
async function link(email: string) {
  assert.match((await scene.browser().post('/password/forgotten', { email })).location, /\/password\/sent/)
  return (await scene.letters(email)).find(({ path }) => path.includes('/password/new/'))!.path
}

describe('a forgotten password', () => {
  test('is replaced through a link by letter, and every session ends', async () => {
    const { email } = await scene.person(editor)
    const before = await scene.signedIn(email)
    const path = await link(email)
    const at = scene.browser()
    assert.equal((await at.get(path)).status, 200)
    assert.match((await at.post(path, { password: other })).location, /\/sign-in/)
    assert.equal((await before.get('/me')).status, 303)
    assert.equal((await at.post('/sign-in', { email, password })).status, 422)
    assert.equal((await at.post('/sign-in', { email, password: other })).status, 303)
  })

  test('the link works once, and thirty minutes', async () => {
    const { email } = await scene.person(editor)
    const path = await link(email)
    await scene.browser().post(path, { password: other })
    assert.equal((await scene.browser().get(path)).status, 410)
    assert.equal((await scene.browser().post(path, { password: 'encore une autre phrase' })).status, 410)
    const late = await link(email)
    pass(mudun, 31)
    assert.equal((await scene.browser().get(late)).status, 410)
  })

  test('used by two at once it works once', async () => {
    const { email } = await scene.person(editor)
    const path = await link(email)
    const answers = await Promise.all([1, 2, 3].map((n) => scene.browser().post(path, { password: `${other} ${n}` })))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 410, 410])
  })

  test('a newer link replaces the older', async () => {
    const { email } = await scene.person(editor)
    const older = await link(email)
    pass(mudun, 1)
    await link(email)
    assert.equal((await scene.browser().get(older)).status, 410)
  })

  test('whether there is an account is not told, by words or by time', async () => {
    const { email } = await scene.person(editor)
    const timed = async (address: string) => {
      const began = performance.now()
      const { status, location } = await scene.browser().post('/password/forgotten', { email: address })
      return { status, location, took: performance.now() - began }
    }
    const known = await timed(email)
    const unknown = await timed('nobody-at-all@example.org')
    assert.deepEqual([known.status, known.location], [unknown.status, unknown.location])
    assert.ok(Math.min(known.took, unknown.took) >= 149)
  })

  test('the second factor stays', async () => {
    const { email } = await scene.person({ 'yed-fi-yed': ['case_worker'] })
    const first = await scene.signedIn(email)
    await scene.setUpApp(first)
    await scene.browser().post(await link(email), { password: other })
    const at = scene.browser()
    assert.match((await at.post('/sign-in', { email, password: other })).location, /\/sign-in\/second-factor/)
    assert.equal((await at.get('/me')).status, 303)
  })
})

describe('a new password', () => {
  test('ends all other sessions, and is told by letter', async () => {
    const { email } = await scene.person(editor)
    const at = await scene.signedIn(email)
    const elsewhere = await scene.signedIn(email)
    assert.equal((await at.post('/me/security/password', { current: 'wrong', password: other })).status, 422)
    assert.equal((await at.post('/me/security/password', { current: password, password: other })).status, 303)
    assert.equal((await at.get('/me')).status, 200)
    assert.equal((await elsewhere.get('/me')).status, 303)
    assert.ok((await scene.letters(email)).some(({ subject }) => subject === 'Votre mot de passe a changé'))
  })

  test('is refused when it is short, everybody’s, or one’s own name', async () => {
    const { email } = await scene.person(editor)
    const at = await scene.signedIn(email)
    for (const weak of ['court', 'password1234', 'amira zouari 1']) {
      const { status, text } = await at.post('/me/security/password', { current: password, password: weak })
      assert.equal(status, 422, weak)
      assert.doesNotMatch(text, new RegExp(weak), 'and not shown again')
    }
  })

  test('is weak when it is a run, one key, common or one’s own', () => {
    for (const weak of ['123456789012', 'qwertyuiopasd', 'aaaaaaaaaaaaa', 'Password1234!', 'motdepasse2024', 'azertyuiop12', 'lkjhgfdsapoi']) {
      assert.equal(weakness(weak, []), 'common', weak)
    }
    assert.equal(weakness('benamor-hela1', ['Hela Ben Amor', 'hela.benamor@example.org']), 'own')
    for (const good of ['quatre mots sans lien', 'جمل أزرق تحت المطر', 'hela aime la pluie de novembre', 'x7#Kp2!mQ9zL']) {
      assert.equal(weakness(good, ['Hela Ben Amor']), undefined, good)
    }
  })
})

describe('one’s own account', () => {
  test('is changed: name, language, address', async () => {
    const { email } = await scene.person(editor)
    const at = await scene.signedIn(email)
    assert.equal((await at.post('/me', { name: 'A', lang: 'xx', address: 'f' })).status, 422)
    assert.equal((await at.post('/me', { name: 'أميرة الزواري', lang: 'ar', address: 'f' })).status, 303)
    assert.match((await at.get('/me')).text, /value="أميرة الزواري"/)
  })

  test('is closed by its owner, who has shown lately that it is them', async () => {
    const { email, userId } = await scene.person(editor)
    const at = await scene.signedIn(email)
    pass(mudun, 11)
    assert.match((await at.post('/me/close')).location, /\/me\/confirm/)
    await at.post('/me/confirm', { password })
    assert.match((await at.post('/me/close')).location, /\/sign-in/)
    assert.equal((await at.get('/me')).status, 303)
    assert.equal((await scene.browser().post('/sign-in', { email, password })).status, 422)
    const left = await mudun.database.asOwner(`
      select user_id from credentials where user_id = $1 union all select user_id from sessions where user_id = $1
      union all select user_id from memberships where user_id = $1 and ended_at is null`, [userId])
    assert.deepEqual(left, [])
  })

  test('of the last administrator stays open until there is another', async () => {
    const { email } = await scene.person({ 'saida-municipality': ['administrator'] })
    const at = await scene.signedIn(email)
    await scene.setUpApp(at)
    assert.equal((await at.post('/me/close')).status, 409)
    assert.equal((await at.get('/me')).status, 200)
  })
})
