import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { idOf } from '../../../demo/reference.ts'
import { type Browser, openTestApp, type TestApp } from '../../testing.ts'
import { modules } from '../../wings.ts'
import { pass, password, type Scene, setScene } from '../scene.ts'

let mudun: TestApp
let scene: Scene
before(async () => {
  mudun = await openTestApp()
  scene = setScene(mudun)
  mudun.clock.now = new Date()
})
after(() => mudun.close())

const editor = { 'yed-fi-yed': ['editor' as const] }
const entered = async (works: Parameters<Scene['person']>[0] = editor) => {
  const { email, userId } = await scene.person(works)
  const at = scene.browser()
  const answer = await at.post('/sign-in', { email, password })
  return { email, userId, at, cookie: cookieOf(answer)! }
}
const cookieOf = ({ headers }: Awaited<ReturnType<Browser['post']>>) =>
  headers.getSetCookie().find((one) => one.startsWith('session='))?.split(';')[0]
/** Somebody who brings this cookie and nothing else. */
const thief = (cookie: string, path = '/me') => mudun.as('visitor').get(path, { cookie })

describe('a session', () => {
  test('is over after signing out, also for whoever stole the cookie', async () => {
    const { at, cookie } = await entered()
    assert.equal((await thief(cookie)).status, 200)
    assert.equal((await at.post('/sign-out')).status, 303)
    assert.equal((await thief(cookie)).status, 303)
  })

  test('is over after twelve hours without a sign of life', async () => {
    const { at } = await entered()
    pass(mudun, 11 * 60)
    assert.equal((await at.get('/me')).status, 200)
    pass(mudun, 11 * 60)
    assert.equal((await at.get('/me')).status, 200)
    pass(mudun, 12 * 60 + 1)
    assert.equal((await at.get('/me')).status, 303)
  })

  test('is over after seven days, whatever happens', async () => {
    const { at } = await entered()
    for (let hours = 0; hours < 7 * 24 - 8; hours += 8) {
      pass(mudun, 8 * 60)
      assert.equal((await at.get('/me')).status, 200)
    }
    pass(mudun, 8 * 60)
    assert.equal((await at.get('/me')).status, 303)
  })

  test('leaves no trace in the database once it is over', async () => {
    const { userId } = await entered()
    pass(mudun, 8 * 24 * 60)
    await modules.flatMap(({ duties }) => duties ?? []).find(({ name }) => name === 'sessions')!.run(mudun.db, mudun.clock.now!, mudun.vault)
    assert.deepEqual(await mudun.db.selectFrom('sessions').select('id').where('userId', '=', userId).execute(), [])
  })

  test('costs no query for who asks when it was seen a moment ago', async () => {
    const { at } = await entered()
    await at.get('/me')
    const calls = async () => Number((await mudun.database.asOwner<{ n: string }>(
      "select coalesce(sum(n_tup_fetched), 0) as n from (select idx_tup_fetch + seq_tup_read as n_tup_fetched from pg_stat_user_tables where relname = 'sessions') x"))[0]!.n)
    const before = await calls()
    for (let i = 0; i < 20; i++) await at.get('/terms')
    assert.ok((await calls()) - before <= 2)
  })

  test('keeps neither the token nor an address in clear', async () => {
    const { cookie, email } = await entered()
    const dump = JSON.stringify([
      await mudun.database.asOwner('select * from sessions'), await mudun.database.asOwner('select * from rate_limits'),
      await mudun.database.asOwner("select encode(email_sealed, 'escape') as e, encode(email_hash, 'escape') as h, password_hash from credentials"),
    ])
    for (const secret of [cookie.split('=')[1]!, email, '127.0.0.1']) assert.ok(!dump.includes(secret))
  })
})

describe('the list of sessions', () => {
  test('shows each, and ends another one at once', async () => {
    const { email, at } = await entered()
    const other = await scene.signedIn(email)
    const { text } = await at.get('/me/security')
    assert.match(text, /Firefox, Linux/)
    assert.match(text, /This session/)
    const [, id] = /name="id" value="([0-9a-f-]{36})"/.exec(text)!
    assert.equal((await at.post('/me/sessions/end', { id: id! })).status, 303)
    assert.equal((await other.get('/me')).status, 303)
    assert.equal((await at.get('/me')).status, 200)
  })

  test('ends nobody else’s', async () => {
    const mine = await entered()
    const theirs = await entered()
    const rows = await mudun.database.asOwner<{ id: string }>('select id from sessions where user_id = $1', [theirs.userId])
    assert.equal((await mine.at.post('/me/sessions/end', { id: rows[0]!.id })).status, 403)
    assert.equal((await theirs.at.get('/me')).status, 200)
  })

  test('signs out everywhere', async () => {
    const { email, at } = await entered()
    const other = await scene.signedIn(email)
    await at.post('/me/sessions/end-all')
    for (const one of [at, other]) assert.equal((await one.get('/me')).status, 303)
  })
})

describe('acting for an organisation', () => {
  const two = { 'yed-fi-yed': ['editor' as const], 'dar-el-bhar': ['auditor' as const] }

  test('is one at a time, switched by the person, with a new cookie', async () => {
    const { at, cookie } = await entered(two)
    assert.equal((await at.get('/audit')).status, 403)
    const switched = await at.post('/me/organisations', { organisation: idOf('organisation', 'dar-el-bhar') })
    assert.equal(switched.status, 303)
    assert.notEqual(cookieOf(switched), cookie)
    assert.equal((await at.get('/audit')).status, 200)
    assert.equal((await thief(cookie)).status, 303)
  })

  test('is remembered at the next sign-in', async () => {
    const { at, email } = await entered(two)
    await at.post('/me/organisations', { organisation: idOf('organisation', 'dar-el-bhar') })
    assert.equal((await (await scene.signedIn(email)).get('/audit')).status, 200)
  })

  test('is for those that one belongs to', async () => {
    const { at } = await entered()
    assert.equal((await at.post('/me/organisations', { organisation: idOf('organisation', 'la-marsa-municipality') })).status, 403)
  })

  test('stops at once when the membership ends: another has to be chosen', async () => {
    const { at, userId } = await entered(two)
    await mudun.as('samir').get('/members')
    const [row] = await mudun.database.asOwner<{ id: string }>('select m.id from memberships m where user_id = $1 order by since limit 1', [userId])
    assert.equal((await mudun.as('samir').post(`/members/${row!.id}/end`)).status, 303)
    assert.match((await at.get('/members')).location, /\/sign-in/)
    assert.match((await at.get('/sign-in')).location, /\/sign-in\/organisation/)
    assert.equal((await at.post('/sign-in/organisation', { organisation: idOf('organisation', 'dar-el-bhar') })).status, 303)
    assert.equal((await at.get('/audit')).status, 200)
  })
})

describe('showing again that it is you', () => {
  const administrator = { 'dar-el-bhar': ['editor' as const] }

  test('is asked after ten minutes where it matters, and leads back', async () => {
    const { at } = await entered(administrator)
    assert.equal((await at.post('/me/security/codes')).status, 200)
    pass(mudun, 11)
    const { location } = await at.post('/me/security/codes', {}, { referer: 'http://localhost/en/me/security?x=1' })
    assert.equal(location, `/en/me/confirm?back=${encodeURIComponent('/en/me/security?x=1')}`)
    const back = '/en/me/security?x=1'
    assert.equal((await at.post('/me/confirm', { back, password: 'a wrong password' })).status, 422)
    assert.equal((await at.post('/me/confirm', { back, password })).location, back)
    assert.equal((await at.post('/me/security/codes')).status, 200)
  })

  test('cannot be guessed', async () => {
    const { at } = await entered()
    for (let i = 0; i < 5; i++) await at.post('/me/confirm', { password: 'a wrong password' })
    assert.equal((await at.post('/me/confirm', { password })).status, 429)
  })
})
