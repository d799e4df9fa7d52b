import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import Provider from 'oidc-provider'
import { type Browser, openTestApp, type TestApp } from '../../testing.ts'
import { pass, password, type Scene, setScene } from '../scene.ts'

/** Who sits at the provider's sign-in page, and what it says of them. */
type Person = { sub: string; email: string; verified?: boolean; amr?: string[]; name?: string }
let person: Person

let mudun: TestApp
let scene: Scene
let server: Server
let issuer: string
before(async () => {
  mudun = await openTestApp()
  scene = setScene(mudun)
  mudun.clock.now = new Date()
  ;[server, issuer] = await openProvider()
})
after(async () => {
  server.closeAllConnections()
  server.close()
  await mudun.close()
})

/** A directory of people that speaks OpenID Connect, and signs in whoever `person` is. */
async function openProvider(): Promise<[Server, string]> {
  const host = createServer()
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
  const provider = new Provider(address, {
    clients: [{
      client_id: 'mudun', client_secret: 'a secret of some length', redirect_uris: ['http://localhost/en/single-sign-on/return'],
      grant_types: ['authorization_code'], response_types: ['code'],
    }],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['for this test alone'] },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: async () => ({ sub, email: person.email, email_verified: person.verified ?? true, name: person.name ?? 'Noura Ben Salah' }),
    }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ accountId: ctx.oidc.session!.accountId!, clientId: ctx.oidc.client!.clientId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  host.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url!.startsWith('/interaction/')) return answer(request, response)
    return provider.interactionFinished(request, response, { login: { accountId: person.sub, ...(person.amr && { amr: person.amr }) } })
  })
  return [host, address]
}

/** From the button to the address that the provider sends the browser back to. */
async function atProvider(id: string, at: Browser, back = '') {
  const left = await at.get(`/single-sign-on/${id}${back && `?back=${encodeURIComponent(back)}`}`)
  assert.equal(left.status, 303)
  let address = left.location
  const jar = new Map<string, string>()
  for (let hops = 0; hops < 6 && address.startsWith(issuer); hops++) {
    const response = await fetch(address, { redirect: 'manual', headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') } })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      jar.set(name!, value!)
    }
    address = new URL(response.headers.get('location') ?? `${issuer}/stuck`, address).href
  }
  return { left: left.location, returns: address.replace('http://localhost', '') }
}

async function enter(id: string, who: Person, at = scene.browser(), back = '') {
  person = who
  const { returns } = await atProvider(id, at, back)
  return { at, answer: await at.get(returns), returns }
}

/** Samir sets it up for Hela's association; returns the provider's id. */
async function setUp(more: Record<string, string> = {}) {
  const form = { label: 'Yed fi Yed', issuer, clientId: 'mudun', secret: 'a secret of some length', strong: '', ...more }
  const answer = await mudun.as('samir').post('/single-sign-on/settings', form)
  assert.match(answer.location, /saved=1/)
  const [row] = await mudun.database.asOwner<{ id: string }>('select id from sso_providers where closed_at is null order by created_at desc limit 1')
  return row!.id
}

const failed = /\/sign-in\?notice=sso/

describe('single sign-on', () => {
  test('opens the account of a member by the verified address, and again by the link', async () => {
    const id = await setUp()
    const { email } = await scene.person({ 'yed-fi-yed': ['editor'] })
    const first = await enter(id, { sub: 'u1', email: email.toUpperCase() }, scene.browser(), '/en/members')
    assert.equal(first.answer.location, '/en/members')
    assert.equal((await first.at.get('/members')).status, 200)
    const second = await enter(id, { sub: 'u1', email: 'other@example.org' })
    assert.equal((await second.at.get('/me')).status, 200)
  })

  test('leaves with state, nonce and a challenge (PKCE)', async () => {
    const id = await setUp()
    const address = new URL((await scene.browser().get(`/single-sign-on/${id}`)).location)
    for (const name of ['state', 'nonce', 'code_challenge']) assert.ok(address.searchParams.get(name)!.length >= 22, name)
    assert.equal(address.searchParams.get('code_challenge_method'), 'S256')
    assert.equal(address.searchParams.get('response_type'), 'code')
  })

  test('opens nothing for an address that is not verified, or that nobody here has', async () => {
    const id = await setUp()
    const { email } = await scene.person({ 'yed-fi-yed': ['editor'] })
    assert.match((await enter(id, { sub: 'u2', email, verified: false })).answer.location, failed)
    assert.match((await enter(id, { sub: 'u3', email: 'stranger@example.org' })).answer.location, failed)
  })

  test('never opens another organisation’s account', async () => {
    const id = await setUp()
    const { email } = await scene.person({ 'la-marsa-municipality': ['editor'] })
    assert.match((await enter(id, { sub: 'u4', email })).answer.location, failed)
  })

  test('acts for its own organisation alone, also for somebody who works for two', async () => {
    const id = await setUp()
    const { email } = await scene.person({ 'dar-el-bhar': ['administrator'], 'yed-fi-yed': ['editor'] })
    const { at } = await enter(id, { sub: 'u5', email, amr: [] })
    const { text } = await at.get('/me/organisations')
    assert.match(text, /Hand in hand|Yed fi Yed|يد/i)
    const [{ id: other }] = (await mudun.database.asOwner<{ id: string }>("select id from organisations where slug = 'dar-el-bhar'")) as [{ id: string }]
    assert.equal((await at.post('/me/organisations', { organisation: other })).status, 403)
  })

  test('joins whoever is invited, who then accepts the terms', async () => {
    const id = await setUp()
    await mudun.as('samir').post('/invitations', { email: 'noura@example.org', lang: 'fr', roles: ['editor'] })
    const { at, answer } = await enter(id, { sub: 'u6', email: 'noura@example.org', name: 'Noura Ben Salah' })
    assert.match(answer.location, /\/sign-in\/terms/)
    assert.equal((await at.post('/sign-in/terms', { accept: '1' })).status, 303)
    assert.match((await at.get('/members')).text, /Noura Ben Salah/)
    assert.match((await at.get('/me/security')).text, /This account has no password/)
  })

  test('needs our second factor, unless the provider is trusted with its own', async () => {
    const plain = await setUp()
    const { email } = await scene.person({ 'yed-fi-yed': ['case_worker'] })
    assert.match((await enter(plain, { sub: 'u7', email, amr: ['pwd', 'mfa'] })).answer.location, /\/second-factor/)
    const trusted = await setUp({ strong: 'mfa phr' })
    assert.match((await enter(trusted, { sub: 'u7', email, amr: ['pwd'] })).answer.location, /\/second-factor/)
    const { at } = await enter(trusted, { sub: 'u7', email, amr: ['pwd', 'mfa'] })
    assert.equal((await at.get('/members')).status, 200)
  })

  test('comes back once, in the browser that left, and within ten minutes', async () => {
    const id = await setUp()
    const { email } = await scene.person({ 'yed-fi-yed': ['editor'] })
    const { at, returns } = await enter(id, { sub: 'u8', email })
    assert.match((await at.get(returns)).location, failed)
    const left = scene.browser()
    const elsewhere = await atProvider(id, left)
    assert.match((await scene.browser().get(elsewhere.returns)).location, failed)
    const late = scene.browser()
    const { returns: tooLate } = await atProvider(id, late)
    pass(mudun, 11)
    assert.match((await late.get(tooLate)).location, failed)
  })

  test('forged or broken answers open nothing', async () => {
    const id = await setUp()
    const at = scene.browser()
    const { location } = await at.get(`/single-sign-on/${id}`)
    const state = new URL(location).searchParams.get('state')!
    for (const query of [`state=${state}`, `state=${state}&code=made-up`, 'code=x', 'error=access_denied', '']) {
      assert.match((await at.get(`/single-sign-on/return?${query}`)).location, failed)
    }
    assert.match((await scene.browser().get('/single-sign-on/00000000-0000-4000-8000-000000000000')).location, failed)
  })

  test('is set up by administrators who have shown lately that it is them; the secret is sealed', async () => {
    await setUp()
    assert.equal((await mudun.as('hela').get('/single-sign-on/settings')).status, 403)
    assert.equal((await mudun.as('hela').post('/single-sign-on/settings', {})).status, 403)
    const samir = mudun.as('samir')
    const page = await samir.get('/single-sign-on/settings')
    assert.match(page.text, /http:\/\/localhost\/en\/single-sign-on\/return/)
    assert.doesNotMatch(page.text, /a secret of some length/)
    const dump = JSON.stringify(await mudun.database.asOwner("select *, encode(secret_sealed, 'escape') as text from sso_providers"))
    assert.ok(!dump.includes('a secret of some length'))
    assert.equal((await samir.post('/single-sign-on/settings', { label: 'X', issuer: 'https://login.example.org', clientId: 'm', secret: '' })).status, 422)
  })

  test('is offered on the sign-in page while there is one, and ends with its provider', async () => {
    const id = await setUp()
    const { email } = await scene.person({ 'yed-fi-yed': ['editor'] })
    assert.match((await scene.browser().get('/sign-in')).text, /single-sign-on/)
    await mudun.as('samir').post('/single-sign-on/settings/close')
    assert.doesNotMatch((await scene.browser().get('/sign-in')).text, /href="[^"]*single-sign-on/)
    assert.match((await scene.browser().get(`/single-sign-on/${id}`)).location, failed)
    assert.equal((await scene.browser().post('/sign-in', { email, password })).status, 303)
  })
})
