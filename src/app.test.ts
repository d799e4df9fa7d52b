import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestApp, type TestApp } from './testing.ts'

let mudun: TestApp
before(async () => { mudun = await openTestApp() })
after(() => mudun.close())

test('the first address leads to the language that the browser prefers', async () => {
  for (const [accepted, lang] of [
    ['ar-TN,fr;q=0.8', 'ar'], ['de, en;q=0.2, fr;q=0.8', 'fr'], ['en;q=0, fr', 'fr'], ['frr, arn', 'ar'], ['EN_us', 'ar'], ['en-Latn-GB', 'en'], ['', 'ar'], [';q=;,,', 'ar'],
  ]) {
    const { status, location } = await mudun.as('visitor', 'ar').ask('/', { headers: { 'accept-language': accepted! } })
    assert.deepEqual([status, location], [302, `/${lang}`], accepted)
  }
})

test('whoever enters lands where their work is; a slash at the end of an address does not lead astray', async () => {
  const visitor = mudun.as('visitor', 'fr')
  const entered = await visitor.post('/sign-in/as', { member: 'nadia' })
  assert.deepEqual([entered.status, entered.location], [303, '/fr'])
  assert.equal((await visitor.follow(entered)).location, '/fr/la-marsa/dashboard')
  assert.equal((await visitor.get('/la-marsa/services/?need=health')).location, '/fr/la-marsa/services?need=health')
  assert.equal((await mudun.app.request(new Request('http://localhost//elsewhere.example/'))).headers.get('location'), '/elsewhere.example')
})

test('what does not exist is said in the reader’s language, in the frame of the product', async () => {
  const { status, text } = await mudun.as('hela', 'ar').get('/la-marsa/nothing')
  assert.equal(status, 404)
  assert.match(text, /<html lang="ar" dir="rtl"/)
  assert.match(text, /هذه الصفحة غير موجودة/)
})

test('whoever is lost finds their menu beside the sentence', async () => {
  const { status, text } = await mudun.as('hela', 'fr').get('/la-marsa/referrals/00000000-0000-0000-0000-000000000000')
  assert.equal(status, 404)
  assert.match(text, /href="\/fr\/la-marsa\/people"/)
})

test('a problem of the API is problem+json', async () => {
  const { status, headers, text } = await mudun.as('visitor').ask('/api/v1/nothing')
  assert.equal(status, 404)
  assert.match(headers.get('content-type')!, /application\/problem\+json/)
  assert.equal(JSON.parse(text).status, 404)
})

test('another site cannot post', async () => {
  const { status } = await mudun.as('hela').post('/la-marsa/referrals', {}, { origin: 'https://elsewhere.example' })
  assert.equal(status, 403)
})

test('the theme is kept, and leads back to the page only', async () => {
  const visitor = mudun.as('visitor')
  const kept = await visitor.ask('/theme', { method: 'POST', body: new URLSearchParams({ theme: 'dark', back: '/fr/cities' }) })
  assert.deepEqual([kept.status, kept.location], [303, '/fr/cities'])
  const astray = await visitor.ask('/theme', { method: 'POST', body: new URLSearchParams({ theme: 'dark', back: '//elsewhere.example' }) })
  assert.equal(astray.location, '/')
})

test('a body larger than any form of ours is refused before it is read', async () => {
  const { status, text } = await mudun.as('visitor').ask('/theme', { method: 'POST', body: 'theme=dark', headers: { 'content-length': '30000000' } })
  assert.equal(status, 413)
  assert.match(text, /too large/)
})

test('what is looked for in the band is posted: it may be a name', async () => {
  const { status, text } = await mudun.as('hela', 'fr').post('/la-marsa/search', { q: 'Aminata Diallo' })
  assert.equal(status, 200)
  assert.match(text, /Parmi les personnes/)
  assert.doesNotMatch((await mudun.as('nadia', 'fr').post('/la-marsa/search', { q: 'Aminata Diallo' })).text, /Parmi les personnes/)
})
