import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { idOf } from '../../../demo/reference.ts'
import { openTestApp, type TestApp } from '../../testing.ts'
import { pass, type Scene, setScene } from '../scene.ts'

let mudun: TestApp
let scene: Scene
before(async () => {
  mudun = await openTestApp()
  scene = setScene(mudun)
  mudun.clock.now = new Date()
})
after(() => mudun.close())

const membershipOf = async (userId: string) =>
  (await mudun.database.asOwner<{ id: string }>('select id from memberships where user_id = $1 and ended_at is null', [userId]))[0]!.id

describe('the members of an organisation', () => {
  test('are known to their colleagues, and to nobody else', async () => {
    const { text } = await mudun.as('hela').get('/members')
    assert.match(text, /Samir Gharbi/)
    assert.doesNotMatch(text, /Change roles|Password only/)
    assert.doesNotMatch((await mudun.as('mourad').get('/members')).text, /Samir Gharbi/)
    assert.match((await mudun.as('visitor').get('/members')).location, /sign-in/)
  })

  test('have their roles changed by its administrator, as of the next click', async () => {
    const { email, userId } = await scene.person({ 'yed-fi-yed': ['editor'] })
    const at = await scene.signedIn(email)
    assert.equal((await at.get('/audit')).status, 403)
    const id = await membershipOf(userId)
    assert.equal((await mudun.as('samir').post(`/members/${id}`, { roles: [] })).status, 422)
    assert.equal((await mudun.as('samir').post(`/members/${id}`, { roles: ['auditor'] })).status, 303)
    assert.equal((await at.get('/audit')).status, 200)
  })

  test('get no role that is for other kinds of organisation, not even from their administrator', async () => {
    const { userId } = await scene.person({ 'yed-fi-yed': ['editor'] })
    const id = await membershipOf(userId)
    for (const role of ['hub_officer', 'national_officer', 'focal_point']) {
      assert.equal((await mudun.as('samir').post(`/members/${id}`, { roles: [role] })).status, 403)
    }
    assert.equal((await mudun.as('samir').post(`/members/${id}`, { roles: ['mayor'] })).status, 422)
  })

  test('given a role that reaches people, set up a second factor before they go on', async () => {
    const { email, userId } = await scene.person({ 'yed-fi-yed': ['editor'] })
    const at = await scene.signedIn(email)
    await mudun.as('samir').post(`/members/${await membershipOf(userId)}`, { roles: ['case_worker'] })
    assert.match((await at.get('/members')).location, /\/sign-in/)
    assert.match((await at.get('/sign-in')).location, /\/second-factor/)
  })

  test('are out at once when their membership ends', async () => {
    const { email, userId } = await scene.person({ 'yed-fi-yed': ['editor'] })
    const at = await scene.signedIn(email)
    assert.equal((await at.get('/members')).status, 200)
    const id = await membershipOf(userId)
    assert.equal((await mudun.as('samir').post(`/members/${id}/end`)).status, 303)
    assert.equal((await at.get('/members')).status, 303)
    assert.match((await at.get('/sign-in/organisation')).text, /no organisation has you as a member|Your account exists/)
    assert.equal((await mudun.as('samir').post(`/members/${id}/end`)).status, 404)
  })

  test('are out of reach for colleagues without the role and for other organisations', async () => {
    const { userId } = await scene.person({ 'yed-fi-yed': ['editor'] })
    const id = await membershipOf(userId)
    for (const path of ['', '/end', '/reset']) {
      assert.equal((await mudun.as('hela').post(`/members/${id}${path}`, { roles: ['auditor'] })).status, 403, path)
      assert.equal((await mudun.as('mourad').post(`/members/${id}${path}`, { roles: ['auditor'] })).status, 404, path)
    }
    assert.equal((await mudun.as('mourad').get(`/members/${id}`)).status, 404)
  })

  test('keep an administrator, also when two would remove each other at once', async () => {
    const one = await scene.person({ 'tunis-municipality': ['administrator'] })
    const two = await scene.person({ 'tunis-municipality': ['administrator'] })
    const browsers = await Promise.all([one, two].map(async ({ email }) => {
      const at = await scene.signedIn(email)
      await scene.setUpApp(at)
      return at
    }))
    const ids = await Promise.all([two, one].map(({ userId }) => membershipOf(userId)))
    const answers = await Promise.all(browsers.map((at, n) => at.post(`/members/${ids[n]}/end`)))
    assert.equal(answers.filter(({ status }) => status === 303 && true).length, 1)
    const left = await mudun.database.asOwner("select 1 from memberships where org_id = $1 and ended_at is null and 'administrator' = any (roles)", [idOf('organisation', 'tunis-municipality')])
    assert.equal(left.length, 1)
  })
})

describe('a lost second factor', () => {
  test('is taken off by the administrator, who has shown lately that it is them; the owner is told', async () => {
    const { email, userId } = await scene.person({ 'yed-fi-yed': ['case_worker'] })
    const at = await scene.signedIn(email)
    await scene.setUpApp(at)
    const id = await membershipOf(userId)
    const samir = mudun.as('samir')
    assert.equal((await samir.post(`/members/${id}/reset`)).status, 303)
    assert.equal((await at.get('/me')).status, 303)
    assert.ok((await scene.letters(email)).some(({ subject }) => subject === 'Seconde vérification retirée'))
    const again = scene.browser()
    assert.match((await again.post('/sign-in', { email, password: 'quatre mots sans lien' })).location, /\/second-factor$/)
    const administrator = await scene.signedIn((await scene.person({ 'yed-fi-yed': ['administrator'] })).email)
    await scene.setUpApp(administrator)
    pass(mudun, 11)
    assert.match((await administrator.post(`/members/${id}/reset`)).location, /\/me\/confirm/)
  })
})

describe('the organisation', () => {
  const form = {
    'name.ar': 'يدًا في يد', 'name.fr': 'Yed fi Yed', 'name.en': 'Hand in hand', 'shortName.ar': '', 'shortName.fr': '', 'shortName.en': '',
    'about.ar': '', 'about.fr': 'Nous accompagnons.', 'about.en': '', themes: ['health'], languages: ['ar', 'fr'], email: 'contact@yed.example', phone: '71 000 118',
  }

  test('is described by its administrators and editors, in three languages', async () => {
    const samir = mudun.as('samir')
    assert.equal((await samir.post('/organisation', form)).status, 303)
    const { text } = await samir.get('/organisation')
    assert.match(text, /Hand in hand/)
    assert.match(text, /\+21671000118/)
    assert.match((await mudun.as('samir', 'fr').get('/organisation')).text, /Nous accompagnons\./)
  })

  test('keeps what was typed when a name is missing', async () => {
    const { status, text } = await mudun.as('samir').post('/organisation', { ...form, 'name.ar': '', email: 'no address' })
    assert.equal(status, 422)
    assert.match(text, /value="Hand in hand"/)
    assert.match(text, /value="no address"/)
  })

  test('is not described by others', async () => {
    assert.equal((await mudun.as('hela').post('/organisation', form)).status, 403)
    assert.equal((await mudun.as('hela').get('/organisation/edit')).status, 403)
  })
})

describe('the audit trail', () => {
  test('is for administrators and auditors', async () => {
    for (const path of ['/audit', '/audit/access']) {
      assert.equal((await mudun.as('samir').get(path)).status, 200)
      for (const name of ['hela', 'nadia', 'salma'] as const) assert.equal((await mudun.as(name).get(path)).status, 403)
    }
  })

  test('tells who did what in the organisation’s name, and nothing of another’s', async () => {
    assert.match((await mudun.as('samir').get('/audit')).text, /Changed a member’s roles/)
    assert.doesNotMatch((await mudun.as('mourad').get('/audit')).text, /Changed a member’s roles|Samir/)
  })

  test('is filtered by person and day, and read page by page', async () => {
    const samir = mudun.as('samir')
    const { userId } = await scene.person({ 'yed-fi-yed': ['editor'] })
    const orgId = idOf('organisation', 'yed-fi-yed')
    await mudun.database.asOwner(`
      insert into events (scope, at, name, subject, user_id, org_id)
      select 'network', now() - n * interval '1 minute', 'thing.done', $1::uuid, $1::uuid, $2::uuid from generate_series(1, 120) n`, [userId, orgId])
    const first = await samir.get(`/audit?by=${userId}`)
    assert.equal([...first.text.matchAll(/thing\.done/g)].length, 50)
    const next = /href="([^"]*before=[^"]*)"/.exec(first.text)![1]!.replaceAll('&amp;', '&')
    assert.equal([...(await samir.get(next)).text.matchAll(/thing\.done/g)].length, 50)
    assert.match((await samir.get(`/audit?by=${userId}&to=2020-01-01`)).text, /Nothing here/)
    assert.equal((await samir.get('/audit?by=nobody&from=tomorrow&before=x')).status, 200)
  })

  test('tells who opened which identity, the person by a number only', async () => {
    const orgId = idOf('organisation', 'yed-fi-yed')
    await mudun.database.asOwner(`
      insert into access_log (city_id, user_id, org_id, person_id, reason)
      values ('la-marsa', $1, $2, '0199d3b0-0000-7000-8000-0000deadbeef', 'search')`, [idOf('user', 'hela'), orgId])
    const { text } = await mudun.as('samir').get('/audit/access')
    assert.match(text, /Hela Ben Amor/)
    assert.match(text, /DEADBEEF/)
    assert.doesNotMatch((await mudun.as('mourad').get('/audit/access')).text, /DEADBEEF/)
  })
})
