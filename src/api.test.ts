// The promises of the JSON API, asked as programs ask.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { idOf, userOf } from '../demo/reference.ts'
import type { CastName } from '../demo/cast.ts'
import { fillDirectory, toldAs } from './city/services/scene.ts'
import { makeToken } from './identity/tokens/index.ts'
import { openNeed } from './people/needs/index.ts'
import { registerPerson } from './people/registry/index.ts'
import { told } from './people/registry/scene.ts'
import { deed, openTestApp, type TestApp } from './testing.ts'

let mudun: TestApp
let services: Record<string, string>
let person: { id: string; code: string }
let tokens: Record<'hela' | 'mourad' | 'anis' | 'salma', string>
before(async () => {
  mudun = await openTestApp()
  services = await fillDirectory(mudun)
  person = await deed(mudun, 'hela', (work) => registerPerson(work, told()))
  tokens = {
    hela: await tokenOf('hela', 'yed-fi-yed', ['people:read', 'identities:read', 'needs:read', 'needs:write', 'referrals:read', 'referrals:write', 'figures:read']),
    mourad: await tokenOf('mourad', 'dar-el-bhar', ['people:read', 'identities:read', 'needs:read', 'needs:write', 'referrals:read', 'referrals:write']),
    anis: await tokenOf('anis', 'la-marsa-municipality', ['referrals:read', 'referrals:write']),
    salma: await tokenOf('salma', 'la-marsa-municipality', ['services:write'], ['editor']),
  }
})
after(() => mudun.close())

function tokenOf(name: CastName, org: string, scopes: string[], roles = ['case_worker']) {
  return makeToken(mudun.db, userOf(name), idOf('organisation', org), { label: 'test', roles: roles as never, scopes, days: 30 }, new Date())
}

type Asking = { by?: keyof typeof tokens; method?: string; body?: unknown; headers?: Record<string, string> }
async function ask(path: string, { by, method = 'GET', body, headers = {} }: Asking = {}) {
  const response = await mudun.app.request(`/api${path}`, {
    method, body: body === undefined ? null : JSON.stringify(body),
    headers: { ...(by && { authorization: `Bearer ${tokens[by]}` }), ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: text ? JSON.parse(text) : undefined }
}
const municipal = () => Object.keys(services).find((slug) => toldAs(slug).organisation === 'la-marsa-municipality')!

test('people are told by code; who they are, only to a token made for that, and the look is logged', async () => {
  const { json, text } = await ask('/v1/la-marsa/people', { by: 'hela' })
  assert.equal(json.items[0].code, person.code)
  assert.doesNotMatch(text, /Aminata|Diallo|98 ?123/)
  const looked = await ask(`/v1/la-marsa/people/${person.id}?identity=1`, { by: 'hela' })
  assert.equal(looked.json.identity.givenName, 'Aminata')
  const looks = await mudun.database.asOwner<{ reason: string }>(`select reason from access_log where person_id = $1`, [person.id])
  assert.deepEqual(looks.at(-1), { reason: 'export' })
  const browser = await mudun.as('hela').get(`/api/v1/la-marsa/people/${person.id}?identity=1`)
  assert.equal(browser.status, 403)
  const plain = await mudun.as('hela').get(`/api/v1/la-marsa/people/${person.id}`)
  assert.equal(plain.status, 200)
})

test('a search finds across spellings and needs its scope', async () => {
  const { json } = await ask('/v1/la-marsa/people/search', { by: 'hela', method: 'POST', body: { q: 'Aminata Dialo' } })
  assert.equal(json.items[0].code, person.code)
  const lacking = await ask('/v1/la-marsa/people/search', { by: 'hela', method: 'POST', body: { q: 'Aminata' } })
  assert.equal(lacking.json.missing, 'secondPiece')
  assert.equal((await ask('/v1/la-marsa/people/search', { by: 'anis', method: 'POST', body: { q: 'Aminata Diallo' } })).status, 403)
})

test('what another organisation keeps does not exist for its token', async () => {
  assert.deepEqual((await ask('/v1/la-marsa/people', { by: 'mourad' })).json, { items: [], next: null })
  assert.equal((await ask(`/v1/la-marsa/people/${person.id}`, { by: 'mourad' })).status, 404)
  assert.equal((await ask(`/v1/la-marsa/people/${person.id}?identity=1`, { by: 'mourad' })).status, 404)
  const need = await deed(mudun, 'hela', (work) => openNeed(work, person.id, { theme: 'food', urgency: 'normal' }))
  assert.equal((await ask(`/v1/la-marsa/needs/${need}`, { by: 'mourad' })).status, 404)
  assert.equal((await ask('/v1/la-marsa/needs', { by: 'mourad', method: 'POST', body: { person: person.id, theme: 'food', urgency: 'normal' } })).status, 404)
})

test('without a token there is what is public, and 401 for the rest; a wrong one is told so', async () => {
  assert.equal((await ask('/v1/la-marsa/services')).status, 200)
  const refused = await ask('/v1/la-marsa/people')
  assert.equal(refused.status, 401)
  assert.equal(refused.headers.get('content-type'), 'application/problem+json')
  assert.equal(refused.headers.get('www-authenticate'), 'Bearer')
  assert.equal((await ask('/v1/la-marsa/services', { headers: { authorization: 'Bearer mudun_nothingofthekind1234567890' } })).status, 401)
  assert.equal((await mudun.as('hela').ask('/api/v1/la-marsa/needs', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status, 401)
})

test('a referral goes from one token to another by its moves; each says which version it moves', async () => {
  const sent = await ask('/v1/la-marsa/referrals', {
    by: 'hela', method: 'POST', body: { person: person.id, topic: 'birth_registration', priority: 'urgent', service: services[municipal()], fields: ['name'] },
  })
  assert.equal(sent.status, 201, sent.text)
  const address = sent.headers.get('location')!.replace('/api', '')
  const read = await ask(address, { by: 'anis' })
  assert.equal(read.json.status, 'sent')
  assert.deepEqual(read.json.history.map(({ name }: { name: string }) => name), ['referral.sent'])
  const accept = (headers: Record<string, string>) => ask(`${address}/moves`, { by: 'anis', method: 'POST', body: { move: 'accept' }, headers })
  assert.equal((await accept({})).status, 428)
  assert.equal((await accept({ 'if-match': '"999"' })).status, 412)
  const accepted = await accept({ 'if-match': read.headers.get('etag')! })
  assert.equal(accepted.json.status, 'accepted', accepted.text)
  assert.notEqual(accepted.headers.get('etag'), read.headers.get('etag'))
  assert.equal((await ask(address, { by: 'anis', headers: { 'if-none-match': accepted.headers.get('etag')! } })).status, 304)
  assert.equal((await ask(address, { by: 'mourad' })).status, 404)
  assert.doesNotMatch((await ask('/v1/la-marsa/referrals?view=mine', { by: 'anis' })).text, /Aminata/)
})

test('the same Idempotency-Key makes one need', async () => {
  const make = () => ask('/v1/la-marsa/needs', {
    by: 'hela', method: 'POST', body: { person: person.id, theme: 'housing', urgency: 'urgent' }, headers: { 'idempotency-key': 'import-7' },
  })
  const first = await make()
  const second = await make()
  assert.deepEqual([first.status, second.status], [201, 303])
  assert.equal(second.headers.get('location'), first.headers.get('location'))
})

test('figures are told with their trust, and small numbers to nobody', async () => {
  const { json } = await ask('/v1/la-marsa/figures', { by: 'hela' })
  const registered = json.items.find(({ key }: { key: string }) => key === 'people_registered')
  assert.deepEqual([registered.value, registered.hidden, registered.unit], [null, true, 'number'])
  assert.equal((await ask('/v1/la-marsa/figures?period=soon', { by: 'hela' })).status, 422)
  assert.equal((await ask('/v1/oujda/figures', { by: 'hela' })).status, 404)
  assert.equal((await ask('/v1/la-marsa/figures', { by: 'anis' })).status, 403)
})

test('a service is added and written anew by its city; a second writer is told', async () => {
  const text = (said: string) => ({ ar: said, fr: said, en: said })
  const body = { organisation: idOf('organisation', 'la-marsa-municipality'), sourceLang: 'fr', themes: ['food'], name: text('Panier'), what: text('Repas'), hours: 'always', cost: 'free' }
  const made = await ask('/v1/la-marsa/services', { by: 'salma', method: 'POST', body: { ...body, publish: true } })
  assert.equal(made.status, 201, made.text)
  const address = made.headers.get('location')!.replace('/api', '')
  const etag = (await ask(address)).headers.get('etag')!
  const change = () => ask(address, { by: 'salma', method: 'PUT', body: { ...body, name: text('Grand panier') }, headers: { 'if-match': etag } })
  assert.equal((await change()).json.name.fr, 'Grand panier')
  assert.equal((await change()).status, 412)
})

test('what cannot be understood is refused field by field, in English unless another language is asked for', async () => {
  const { status, json } = await ask('/v1/la-marsa/needs', { by: 'hela', method: 'POST', body: { person: person.id, theme: 'gold' } })
  assert.equal(status, 422)
  assert.match(json.title, /not valid/)
  assert.deepEqual(Object.keys(json.errors).sort(), ['theme', 'urgency'])
  assert.equal((await ask('/v1/la-marsa/people?stauts=open', { by: 'hela' })).status, 422)
  assert.equal((await ask('/v1/la-marsa/needs', { by: 'hela', method: 'POST', headers: { 'content-type': 'text/plain' } })).status, 415)
  assert.equal((await ask('/v1/nowhere/services')).status, 404)
  assert.equal((await ask('/v1/la-marsa/nothing')).status, 404)
})

test('lists go on page by page, and meet nobody twice', async () => {
  for (let i = 0; i < 27; i++) await deed(mudun, 'mourad', (work) => openNeedFor(work))
  const first = await ask('/v1/la-marsa/people', { by: 'mourad' })
  const second = await ask(`/v1/la-marsa/people?after=${encodeURIComponent(first.json.next)}`, { by: 'mourad' })
  const ids = [...first.json.items, ...second.json.items].map(({ id }: { id: string }) => id)
  assert.deepEqual([ids.length, new Set(ids).size, second.json.next], [27, 27, null])
})
const openNeedFor = (work: Parameters<typeof registerPerson>[0]) => registerPerson(work, told())

test('the OpenAPI document names every endpoint', async () => {
  const { json } = await ask('/openapi.json')
  assert.equal(json.openapi, '3.1.0')
  const routes = mudun.app.routes.filter(({ path, method }) => path.startsWith('/api/v1/') && ['GET', 'POST', 'PUT'].includes(method))
  for (const { path, method } of routes) {
    const described = json.paths[path.slice('/api/v1'.length).replace(/:(\w+)/g, '{$1}')]
    assert.ok(described?.[method.toLowerCase()]?.summary, `${method} ${path}`)
  }
  assert.doesNotMatch(JSON.stringify(json), /#\/\$defs/)
})
