import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CastName } from '../../../demo/cast.ts'
import { userOf } from '../../../demo/reference.ts'
import { openTestApp, type TestApp } from '../../testing.ts'

let mudun: TestApp
before(async () => { mudun = await openTestApp() })
after(() => mudun.close())

async function pathOf(name: CastName) {
  const [row] = await mudun.database.asOwner<{ id: string }>('select id from memberships where user_id = $1', [userOf(name)])
  return `/members/${row!.id}`
}

test('an administrator takes away a colleague’s lost second step, and never their own', async () => {
  const samir = mudun.as('samir')
  const [own, helas] = [await pathOf('samir'), await pathOf('hela')]
  assert.match((await samir.get(helas)).text, /\/reset"/)
  assert.doesNotMatch((await samir.get(own)).text, /\/reset"/)
  assert.equal((await samir.post(`${own}/reset`)).status, 403)
  assert.match((await samir.post(`${helas}/reset`)).location, /notice=reset/)
  assert.equal((await mudun.as('hela').post(`${own}/reset`)).status, 403)
  assert.equal((await mudun.as('zineb').post(`${helas}/reset`)).status, 404)
})
