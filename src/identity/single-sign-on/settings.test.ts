import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestApp, type TestApp } from '../../testing.ts'

let mudun: TestApp
before(async () => { mudun = await openTestApp() })
after(() => mudun.close())

const path = '/single-sign-on/settings'
const form = { label: 'Our account', issuer: 'https://id.example.org', clientId: 'mudun', secret: 'a long secret', strong: 'mfa' }
const end = /action="\/en\/single-sign-on\/settings\/close"/
const samir = () => mudun.as('samir')

test('single sign-on is ended where it was set up, also while a change of it is refused', async () => {
  assert.doesNotMatch((await samir().get(path)).text, end, 'there is none yet')
  const early = await samir().post(path, { ...form, issuer: 'nowhere' })
  assert.equal(early.status, 422)
  assert.doesNotMatch(early.text, end)

  assert.equal((await samir().post(path, form)).status, 303)
  for (const wrong of [{ issuer: 'nowhere' }, { issuer: 'https://other.example.org', secret: '' }]) {
    const refused = await samir().post(path, { ...form, ...wrong })
    assert.equal(refused.status, 422)
    assert.match(refused.text, end)
    assert.match(refused.text, /value="Our account"/)
    assert.doesNotMatch(refused.text, /a long secret/)
  }
  assert.equal((await samir().post(`${path}/close`)).status, 303)
  assert.doesNotMatch((await samir().get(path)).text, end)
})
