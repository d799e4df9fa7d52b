import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { idOf } from '../../../demo/reference.ts'
import { router } from '../../kit/request.ts'
import { openTestApp, type TestApp } from '../../testing.ts'
import { whoIs } from '../index.ts'
import { pass, type Scene, setScene } from '../scene.ts'
import { makeToken, mustHaveScope, revokeToken, TokenForm } from './index.ts'

let mudun: TestApp
let scene: Scene
before(async () => {
  mudun = await openTestApp()
  scene = setScene(mudun)
  mudun.clock.now = new Date()
})
after(() => mudun.close())

const orgId = idOf('organisation', 'yed-fi-yed')
const form = (more: object = {}) => TokenForm.parse({ label: 'Website', roles: ['editor'], scopes: ['services:read'], ...more })
const made = (userId: string, more?: object) => makeToken(mudun.db, userId, orgId, form(more), scene.behind.now())

/** Who the API takes the caller for, and whether they may read services and people. */
async function asked(token: string, path = '/api/who') {
  const api = router()
  api.use(async (c, next) => {
    c.set('background', mudun.db)
    c.set('now', scene.behind.now)
    await next()
  })
  api.get(path, async (c) => {
    const { org, roles } = await whoIs(c)
    const may = (scope: `${string}:read`) => mustHaveScope(c, scope).then(() => true, () => false)
    return c.json({ org: org?.slug, roles, services: await may('services:read'), people: await may('people:read') })
  })
  return (await api.request(path, { headers: { authorization: `Bearer ${token}` } })).json()
}
const nobody = { roles: [], services: false, people: false }

test('a token acts for its maker, with its own roles and scopes', async () => {
  const { userId } = await scene.person({ 'yed-fi-yed': ['editor', 'auditor'] })
  const token = await made(userId)
  assert.match(token, /^mudun_[\w-]{43}$/)
  assert.deepEqual(await asked(token), { org: 'yed-fi-yed', roles: ['editor'], services: true, people: false })
  assert.deepEqual(await asked(`${token}x`), nobody)
})

test('a token opens the API alone', async () => {
  const { userId } = await scene.person({ 'yed-fi-yed': ['editor'] })
  const { org } = (await asked(await made(userId), '/en/members')) as { org?: string }
  assert.equal(org, undefined)
})

test('nobody makes a token for more than they may do themselves', async () => {
  const { userId } = await scene.person({ 'yed-fi-yed': ['editor'] })
  await assert.rejects(made(userId, { roles: ['case_worker'] }))
  await assert.rejects(makeToken(mudun.db, userId, idOf('organisation', 'dar-el-bhar'), form(), scene.behind.now()))
  assert.equal(TokenForm.safeParse({ ...form(), scopes: ['everything'] }).success, false)
})

test('a token is kept as a hash, and notes when it was last used', async () => {
  const { userId } = await scene.person({ 'yed-fi-yed': ['editor'] })
  const token = await made(userId)
  await asked(token)
  const [row] = await mudun.database.asOwner("select last_used_at, encode(token_hash, 'escape') as text from api_tokens where user_id = $1", [userId])
  assert.ok(row!.last_used_at)
  assert.ok(!row!.text.includes(token))
})

test('a token ends when it expires, is revoked, or its maker leaves', async () => {
  const { userId } = await scene.person({ 'yed-fi-yed': ['editor'] })
  const [expiring, revoked, left] = [await made(userId, { days: 1 }), await made(userId), await made(userId)]
  const ids = await mudun.database.asOwner<{ id: string }>('select id from api_tokens where user_id = $1 order by id', [userId])
  assert.equal(await revokeToken(mudun.db, ids[1]!.id, scene.behind.now()), true)
  assert.equal(await revokeToken(mudun.db, ids[1]!.id, scene.behind.now()), false)
  assert.deepEqual(await asked(revoked), nobody)
  pass(mudun, 24 * 60 + 1)
  assert.deepEqual(await asked(expiring), nobody)
  await mudun.database.asOwner('update memberships set ended_at = now() where user_id = $1', [userId])
  assert.deepEqual(await asked(left), nobody)
})
