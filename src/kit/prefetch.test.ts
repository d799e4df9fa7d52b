import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { publicAhead } from './prefetch.ts'

const app = new Hono().use(publicAhead).get('*', (c) => c.text('read'))
const ahead = async (path: string, purpose = 'prefetch') =>
  (await app.request(path, { headers: { 'sec-purpose': purpose } })).status

test('a page about people is never fetched ahead of a reader', async () => {
  for (const path of ['/fr/la-marsa/referrals/1', '/ar/la-marsa/people', '/en/la-marsa/dashboard', '/fr/me'])
    for (const purpose of ['prefetch', 'prefetch;prerender']) assert.equal(await ahead(path, purpose), 503, path)
  assert.equal((await app.request('/fr/la-marsa/referrals/1')).status, 200)
})

test('public pages may be', async () => {
  for (const path of ['/', '/ar', '/fr/oujda/services', '/fr/oujda/services/1', '/en/practices/1', '/assets/x.css'])
    assert.equal(await ahead(path), 200, path)
})
