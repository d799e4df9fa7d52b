import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openTestApp, type TestApp } from '../../testing.ts'
import { pass, password, type Scene, setScene } from '../scene.ts'

let mudun: TestApp
let scene: Scene
let nth = 0
before(async () => {
  mudun = await openTestApp()
  scene = setScene(mudun)
  mudun.clock.now = new Date()
})
after(() => mudun.close())

const form = (more: object = {}) => ({ name: 'Salwa Guesmi', lang: 'ar', address: 'f', password, accept: '1', ...more })

/** Samir, administrator of Hela's association, invites; returns the address and the path of the link. */
async function invite(roles = ['editor'], email = `invited${++nth}@example.org`) {
  const answer = await mudun.as('samir').post('/invitations', { email, lang: 'ar', roles })
  assert.equal(answer.status, 303, answer.text.slice(0, 500))
  return { email, path: await linkTo(email) }
}
const linkTo = async (email: string) => (await scene.letters(email)).find(({ path }) => path.includes('/invitations/'))!.path

describe('an invitation', () => {
  test('leads the invited to an account, a second factor, recovery codes and to work', async () => {
    const { email, path } = await invite(['case_worker'])
    const at = scene.browser()
    assert.match((await at.get(path.replace('/ar/', '/en/'))).text, /invites you to work with it: Case work/)
    assert.match((await at.post(path, form())).location, /\/second-factor/)
    assert.equal((await at.get('/members')).status, 303)
    const { recovery } = await scene.setUpApp(at)
    assert.equal(recovery.length, 10)
    assert.match((await at.get('/members')).text, /Salwa Guesmi/)
    assert.equal((await (await scene.signedIn(email)).get('/me')).status, 303, 'the next time with both')
  })

  test('offers a second factor to those who need none', async () => {
    const { path } = await invite()
    const at = scene.browser()
    assert.match((await at.post(path, form())).location, /\/second-factor/)
    assert.equal((await at.get('/members')).status, 200)
  })

  test('works once', async () => {
    const { path } = await invite()
    await scene.browser().post(path, form())
    const again = await scene.browser().get(path)
    assert.equal(again.status, 410)
    assert.doesNotMatch(again.text, /Salwa|yed/i)
    assert.equal((await scene.browser().post(path, form())).status, 410)
  })

  test('answered by two at once makes one account', async () => {
    const { path } = await invite()
    const answers = await Promise.all([1, 2, 3].map(() => scene.browser().post(path, form())))
    assert.equal(answers.filter(({ status }) => status === 303).length, 1)
    assert.ok(answers.every(({ status }) => [303, 409, 410].includes(status)))
  })

  test('works seven days', async () => {
    const { path } = await invite()
    pass(mudun, 7 * 24 * 60 + 1)
    assert.equal((await scene.browser().get(path)).status, 410)
    assert.equal((await scene.browser().post(path, form())).status, 410)
  })

  test('a link that nobody made says the same', async () => {
    assert.equal((await scene.browser().get('/invitations/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).status, 410)
  })

  test('is sent again with a new link, and revoked', async () => {
    const { email, path } = await invite()
    const list = await mudun.as('samir').get('/invitations')
    assert.match(list.text, new RegExp(email))
    const id = await idOfInvitation()
    pass(mudun, 1)
    assert.equal((await mudun.as('samir').post(`/invitations/${id}/again`)).status, 303)
    assert.equal((await scene.browser().get(path)).status, 410)
    const newer = (await scene.letters(email)).map((letter) => letter.path).find((one) => one !== path)!
    assert.equal((await scene.browser().get(newer)).status, 200)
    assert.equal((await mudun.as('samir').post(`/invitations/${id}/revoke`)).status, 303)
    assert.equal((await scene.browser().get(newer)).status, 410)
    assert.equal((await mudun.as('samir').post(`/invitations/${id}/again`)).status, 404)
  })

  test('keeps what was typed when something is missing', async () => {
    const { path } = await invite()
    const { status, text } = await scene.browser().post(path.replace('/ar/', '/en/'), form({ accept: '', password: 'court' }))
    assert.equal(status, 422)
    assert.match(text, /value="Salwa Guesmi"/)
    assert.match(text, /The terms and the code have to be accepted/)
    assert.doesNotMatch(text, /court/)
    assert.equal((await scene.browser().post(path, form({ password: 'salwa guesmi!' }))).status, 422)
  })

  test('of somebody with an account is joined by signing in', async () => {
    const { email } = await scene.person({ 'dar-el-bhar': ['editor'] })
    const { path } = await invite(['auditor'], email)
    assert.match((await scene.browser().get(path)).text, /sign-in\?back=/)
    assert.equal((await scene.browser().post(path, form())).status, 403)
    const at = await scene.signedIn(email)
    assert.equal((await at.post(`${path}/join`)).status, 303)
    assert.equal((await at.get('/audit')).status, 200)
  })

  test('is for the invited alone', async () => {
    const { email } = await scene.person({ 'dar-el-bhar': ['editor'] })
    const { path } = await invite(['administrator'], email)
    const somebody = await scene.signedIn((await scene.person({ 'dar-el-bhar': ['editor'] })).email)
    assert.equal((await somebody.post(`${path}/join`)).status, 403)
  })

  test('keeps the address sealed', async () => {
    const { email } = await invite()
    const dump = JSON.stringify(await mudun.database.asOwner("select encode(email_sealed, 'escape') as a, encode(email_hash, 'escape') as b from invitations"))
    assert.ok(!dump.includes(email))
  })
})

describe('who invites', () => {
  test('administrators, into their own organisation, with roles that fit it', async () => {
    for (const name of ['hela', 'salma', 'nadia'] as const) {
      assert.equal((await mudun.as(name).get('/invitations')).status, 403)
      assert.equal((await mudun.as(name).post('/invitations', { email: 'x@example.org', lang: 'fr', roles: ['editor'] })).status, 403)
    }
    assert.equal((await mudun.as('visitor').post('/invitations', { email: 'x@example.org', lang: 'fr', roles: ['editor'] })).status, 303)
    assert.equal((await scene.letters('x@example.org')).length, 0)
    for (const role of ['hub_officer', 'national_officer']) {
      assert.equal((await mudun.as('samir').post('/invitations', { email: 'x@example.org', lang: 'fr', roles: [role] })).status, 403)
    }
  })

  test('another organisation’s administrator reaches none of it', async () => {
    const { email } = await invite()
    const id = await idOfInvitation()
    assert.doesNotMatch((await mudun.as('mourad').get('/invitations')).text, new RegExp(email))
    assert.equal((await mudun.as('mourad').post(`/invitations/${id}/again`)).status, 404)
    assert.equal((await mudun.as('mourad').post(`/invitations/${id}/revoke`)).status, 404)
  })
})

async function idOfInvitation() {
  const [row] = await mudun.database.asOwner<{ id: string }>('select id from invitations where used_at is null and revoked_at is null order by created_at desc, id desc limit 1')
  return row!.id
}
