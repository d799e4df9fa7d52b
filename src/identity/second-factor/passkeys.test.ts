import assert from 'node:assert/strict'
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { type Browser, openTestApp, type TestApp } from '../../testing.ts'
import { pass, password, type Scene, setScene } from '../scene.ts'

let mudun: TestApp
let scene: Scene
before(async () => {
  mudun = await openTestApp()
  scene = setScene(mudun)
  mudun.clock.now = new Date()
})
after(() => mudun.close())

const origin = 'http://localhost'
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()

/** A phone or security key: makes one passkey, asks its owner (or does not), and shows the passkey. */
function device({ asksOwner = true, site = origin } = {}) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const { x, y } = publicKey.export({ format: 'jwk' })
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'), Buffer.from(x!, 'base64url'), Buffer.from('225820', 'hex'), Buffer.from(y!, 'base64url'),
  ])
  const rpHash = sha256(new URL(site).hostname)
  const clientData = (type: string, challenge: string) => Buffer.from(JSON.stringify({ type, challenge, origin: site }))
  const answer = (response: object) =>
    ({ id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key', clientExtensionResults: {}, response })
  const counter = Buffer.alloc(4)
  return {
    make(challenge: string) {
      const authData = Buffer.concat([
        rpHash, Buffer.from([asksOwner ? 0x45 : 0x41]), counter, Buffer.alloc(16), Buffer.from([0, id.length]), id, cose,
      ])
      const length = Buffer.from([0x58, authData.length])
      const attestation = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'), length, authData,
      ])
      return answer({ clientDataJSON: clientData('webauthn.create', challenge).toString('base64url'), attestationObject: attestation.toString('base64url') })
    },
    show(challenge: string) {
      const authenticatorData = Buffer.concat([rpHash, Buffer.from([asksOwner ? 0x05 : 0x01]), counter])
      const clientDataJSON = clientData('webauthn.get', challenge)
      const signature = createSign('sha256').update(Buffer.concat([authenticatorData, sha256(clientDataJSON)])).sign(privateKey)
      return answer({
        clientDataJSON: clientDataJSON.toString('base64url'), authenticatorData: authenticatorData.toString('base64url'), signature: signature.toString('base64url'),
      })
    },
  }
}

const json = (at: Browser, path: string, body: object = {}) =>
  at.ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const challengeFrom = async (at: Browser, path: string) => JSON.parse((await json(at, path)).text).challenge as string

/** A case worker who has made a passkey on this device, signed out. */
async function withPasskey(own = device()) {
  const { email, userId } = await scene.person({ 'yed-fi-yed': ['case_worker'] })
  const at = await scene.signedIn(email)
  const made = await json(at, '/second-factor/passkey', { response: own.make(await challengeFrom(at, '/second-factor/passkey/options')) })
  return { email, userId, at, own, made }
}

async function enter(own: ReturnType<typeof device>, at = scene.browser()) {
  const challenge = await challengeFrom(at, '/sign-in/passkey/options')
  const response = own.show(challenge)
  return { at, response, answer: await json(at, '/sign-in/passkey', { response, back: '/en/members' }) }
}

describe('a passkey', () => {
  test('is a second factor: it brings recovery codes, and opens work', async () => {
    const { made, at } = await withPasskey()
    assert.equal(made.status, 200)
    assert.equal([...made.text.matchAll(/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/g)].length, 10)
    assert.equal((await at.get('/members')).status, 200)
    assert.match((await at.get('/me/security')).text, /Firefox, Linux/)
  })

  test('opens the account alone, both factors at once', async () => {
    const { own } = await withPasskey()
    const { at, answer } = await enter(own)
    assert.deepEqual(JSON.parse(answer.text), { location: '/en/members' })
    assert.equal((await at.get('/members')).status, 200)
  })

  test('is shown after the password too', async () => {
    const { own, email } = await withPasskey()
    const at = scene.browser()
    assert.match((await at.post('/sign-in', { email, password })).location, /\/sign-in\/second-factor/)
    assert.equal((await enter(own, at)).answer.status, 200)
    assert.equal((await at.get('/members')).status, 200)
  })

  test('of somebody else does not finish one’s sign-in', async () => {
    const mine = await withPasskey()
    const theirs = await withPasskey()
    const at = await scene.signedIn(mine.email)
    assert.equal((await enter(theirs.own, at)).answer.status, 422)
    assert.equal((await at.get('/me')).status, 303)
  })

  test('answers each challenge once', async () => {
    const { own } = await withPasskey()
    const { response } = await enter(own)
    assert.equal((await json(scene.browser(), '/sign-in/passkey', { response })).status, 422)
    const late = await challengeFrom(scene.browser(), '/sign-in/passkey/options')
    pass(mudun, 6)
    assert.equal((await json(scene.browser(), '/sign-in/passkey', { response: own.show(late) })).status, 422)
  })

  test('that did not ask its owner, or was made for another site, is none', async () => {
    for (const own of [device({ asksOwner: false }), device({ site: 'https://mudun.evil.example' })]) {
      assert.equal((await withPasskey(own)).made.status, 422)
    }
  })

  test('that nobody knows opens nothing, whatever is sent', async () => {
    assert.equal((await enter(device())).answer.status, 422)
    for (const body of [{}, { response: null }, { response: { id: 7 } }, { response: { id: 'x', response: {} } }]) {
      assert.equal((await json(scene.browser(), '/sign-in/passkey', body)).status, 422)
    }
    const broken = await scene.browser().ask('/sign-in/passkey', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })
    assert.ok(broken.status >= 400 && broken.status < 500)
  })

  test('shows again that it is you', async () => {
    const { own, at } = await withPasskey()
    pass(mudun, 11)
    assert.match((await at.post('/me/security/codes')).location, /\/me\/confirm/)
    const response = own.show(await challengeFrom(at, '/me/confirm/passkey/options'))
    assert.equal((await json(at, '/me/confirm/passkey', { response, back: '/en/me/security' })).status, 200)
    assert.equal((await at.post('/me/security/codes')).status, 200)
  })

  test('is taken away by its owner, unless it is the last of somebody who must have one', async () => {
    const { at, userId } = await withPasskey()
    const [row] = await mudun.database.asOwner<{ id: string }>('select id from passkeys where user_id = $1', [userId])
    assert.equal((await at.post('/me/security/passkeys/remove', { id: row!.id })).status, 403)
    await scene.setUpApp(at)
    assert.equal((await at.post('/me/security/passkeys/remove', { id: row!.id })).status, 303)
    assert.equal((await at.post('/me/security/passkeys/remove', { id: row!.id })).status, 404)
  })
})
