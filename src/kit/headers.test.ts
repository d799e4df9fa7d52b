import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { ownSiteOnly } from './csrf.ts'
import { secureHeaders } from './headers.ts'
import { addressOf, originOf, type Reach } from './origin.ts'
import { Problem } from './problem.ts'

function house(reach: Reach = {}) {
  const app = new Hono()
  app.use(secureHeaders({ ...reach, styleHashes: ['sha256-abc='] }))
  app.use(ownSiteOnly(reach, (c) => c.req.path.startsWith('/api/')))
  app.get('/', (c) => c.html('<h1>Mudun</h1>'))
  app.get('/file', (c) => c.body('x', 200, { 'content-security-policy': 'sandbox' }))
  app.get('/seen', (c) => c.json({ origin: originOf(c, reach), address: addressOf(c, reach) }))
  app.post('/*', (c) => c.text('done'))
  app.onError((error, c) => c.text(error.message, error instanceof Problem ? error.status : 500))
  return app
}
const at = 'http://mudun.example'
const post = async (headers: Record<string, string>, reach?: Reach, path = '/form') =>
  (await house(reach).request(at + path, { method: 'POST', headers: { host: 'mudun.example', ...headers } })).status

test('a form of our own is taken', async () => {
  assert.equal(await post({ origin: at, 'sec-fetch-site': 'same-origin', cookie: 'session=1' }), 200)
  assert.equal(await post({ origin: at, cookie: 'session=1' }), 200)
  assert.equal(await post({ 'sec-fetch-site': 'same-origin', cookie: 'session=1' }), 200)
})

test('a form of another site is refused, whatever it leaves out', async () => {
  const cookie = 'session=1'
  for (const headers of [
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example' }, { origin: 'null' }, { origin: '' },
    { origin: 'https://mudun.example' }, { origin: 'http://mudun.example.evil.example' }, { origin: 'http://mudun.example:81' },
    { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, {},
  ]) assert.equal(await post({ ...headers, cookie } as Record<string, string>), 403, JSON.stringify(headers))
})

test('a program without a cookie has nothing to forge; what is meant for programs is let through', async () => {
  assert.equal(await post({}), 200)
  assert.equal(await post({ authorization: 'Bearer x', origin: 'https://elsewhere.example' }), 200)
  assert.equal(await post({ authorization: 'Bearer x', origin: 'https://elsewhere.example', cookie: 'a=1' }), 403)
  assert.equal(await post({ authorization: 'Basic x', origin: 'https://elsewhere.example' }), 403)
  assert.equal(await post({ origin: 'https://elsewhere.example' }, undefined, '/api/v1/services'), 200)
})

test('behind our own proxy the outer address counts; a visitor cannot claim one', async () => {
  const through = { origin: 'https://mudun.example', 'x-forwarded-host': 'mudun.example', 'x-forwarded-proto': 'https', cookie: 'a=1' }
  assert.equal(await post({ ...through, host: 'localhost:3000' }, { proxies: 1 }), 200)
  assert.equal(await post({ ...through, host: 'localhost:3000' }), 403)
  assert.equal(await post({ origin: 'https://mudun.example', cookie: 'a=1' }, { publicUrl: 'https://mudun.example/' }), 200)
  const forged = { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example, mudun.example', 'x-forwarded-proto': 'https' }
  assert.equal(await post({ ...forged, cookie: 'a=1' }, { proxies: 1 }), 403)
})

test('the visitor’s address is what our outermost proxy saw', async () => {
  const address = async (forwarded: string, reach: Reach, remoteAddress = '::ffff:10.0.0.9') => {
    const env = { incoming: { socket: { remoteAddress } } }
    const answer = await house(reach).request('/seen', { headers: { 'x-forwarded-for': forwarded } }, env)
    return ((await answer.json()) as { address: string }).address
  }
  assert.equal(await address('1.2.3.4', {}), '10.0.0.9')
  assert.equal(await address('6.6.6.6, 1.2.3.4', { proxies: 1 }), '1.2.3.4')
  assert.equal(await address('6.6.6.6, 1.2.3.4, 10.0.0.2', { proxies: 2 }), '1.2.3.4')
  assert.equal(await address('2001:db8:1:2:aaaa::1', { proxies: 1 }), '2001:db8:1:2::/64')
  assert.equal(await address('', {}, '::1'), '0:0:0:0::/64')
  assert.equal(await address('<script>', { proxies: 1 }), 'unknown')
})

test('every answer carries the security headers, a page also its policy', async () => {
  const { headers } = await house().request(`${at}/`)
  const policy = headers.get('content-security-policy')!
  assert.match(policy, /style-src 'self' 'sha256-abc='/)
  assert.match(policy, /frame-ancestors 'none'/)
  assert.doesNotMatch(policy, /unsafe/)
  assert.equal(headers.get('referrer-policy'), 'same-origin')
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
  assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin')
  assert.match(headers.get('permissions-policy')!, /camera=\(\)/)
  assert.equal(headers.get('cache-control'), 'private, no-cache')
  assert.equal(headers.get('strict-transport-security'), null)
})

test('refusals carry them too, and a stricter policy of an answer’s own stays', async () => {
  const refused = await house().request(`${at}/form`, { method: 'POST', headers: { origin: 'https://evil.example' } })
  assert.equal(refused.status, 403)
  assert.equal(refused.headers.get('x-content-type-options'), 'nosniff')
  assert.equal((await house().request(`${at}/file`)).headers.get('content-security-policy'), 'sandbox')
})

test('over https browsers are told to stay there', async () => {
  const { headers } = await house({ publicUrl: 'https://mudun.example' }).request(`${at}/`)
  assert.match(headers.get('strict-transport-security')!, /^max-age=63072000$/)
})
