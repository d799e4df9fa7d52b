import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fillDirectory } from '../city/services/scene.ts'
import { openTestApp, type TestApp } from '../testing.ts'

let mudun: TestApp
let service: string
before(async () => {
  mudun = await openTestApp()
  mudun.clock.now = new Date('2026-11-16T09:20:00Z')
  const ids = await fillDirectory(mudun, ['la-marsa-welcome-desk'])
  service = `/la-marsa/services/${ids['la-marsa-welcome-desk']}`
})
after(() => mudun.close())

const get = (path: string, headers: Record<string, string> = {}) => mudun.app.request(`http://localhost/fr${path}`, { headers })
const again = async (path: string, mark: string, headers: Record<string, string> = {}) => (await get(path, { 'if-none-match': mark, ...headers })).status
const markOf = async (path: string) => (await get(path)).headers.get('etag')!

test('a visitor who reads gets no cookie, and no cache of others keeps the page', async () => {
  for (const path of ['/la-marsa/services', service, '/practices', '/cities', '/cities/la-marsa', '/sign-in', '/la-marsa/follow']) {
    const { headers } = await get(path)
    assert.deepEqual(headers.getSetCookie(), [], path)
    assert.equal(headers.get('cache-control'), 'private, no-cache', path)
    assert.equal(headers.get('vary'), 'accept-encoding, cookie', path)
  }
})

test('a public page read again is not sent again, until it says something else', async () => {
  for (const path of ['/la-marsa/services', service, '/practices', '/cities']) {
    const mark = await markOf(path)
    assert.match(mark, /^W\/"[\w-]{27}"$/, path)
    const known = await get(path, { 'if-none-match': `"other", ${mark}` })
    assert.deepEqual([known.status, await known.text(), known.headers.get('etag')], [304, '', mark], path)
    assert.equal(await again(path, 'W/"other"'), 200, path)
    assert.equal(await again(path, mark, { cookie: 'theme=dark' }), 200, 'in other colours it is another page')
  }
  const mark = await markOf(service)
  assert.equal((await mudun.as('salma').post(`${service}/capacity`, { capacity: 'full' })).status, 303)
  assert.equal(await again(service, mark), 200)
})

test('the styles travel in the page of whoever comes from elsewhere; the mark is the same without them', async () => {
  const carries = async (headers: Record<string, string>) => (await (await get('/cities', headers)).text()).includes('<style>')
  assert.ok(await carries({}))
  assert.ok(await carries({ 'sec-fetch-site': 'none' }))
  assert.ok(await carries({ 'sec-fetch-site': 'cross-site', referer: 'https://elsewhere.example/' }))
  assert.ok(!(await carries({ 'sec-fetch-site': 'same-origin' })))
  assert.ok(!(await carries({ referer: 'http://localhost/fr/practices' })))
  assert.equal(await again('/cities', await markOf('/cities'), { 'sec-fetch-site': 'same-origin' }), 304)
})

test('what is a member’s, a code’s or a mistake has no mark', async () => {
  for (const path of ['/la-marsa/services', '/practices']) assert.equal((await mudun.as('hela').get(path)).headers.get('etag'), null)
  for (const path of ['/la-marsa/follow', '/nowhere', '/la-marsa/services?q=lait']) assert.equal((await get(path)).headers.get('etag'), null, path)
})

test('a form of a page that was kept counts once for the same words, and anew for others', async () => {
  const visitor = mudun.as('visitor', 'fr')
  const say = (words: string) => visitor.post('/la-marsa/services/feedback', { once: '6b0f3a52-7f0a-4c11-9c8e-2a5d3a1b9f10', about: 'service', of: service.split('/').at(-1)!, verdict: 'wrong', words, website: '' })
  for (const words of ['Fermé le lundi', 'Fermé le lundi', 'Le numéro a changé']) assert.equal((await say(words)).status, 303)
  const [row] = await mudun.database.asOwner<{ n: string }>('select count(*) as n from service_feedback')
  assert.equal(Number(row!.n), 2)
})
