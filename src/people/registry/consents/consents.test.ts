import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createService, publishService } from '../../../city/services/index.ts'
import { type As, openTestApp, type TestApp } from '../../../testing.ts'
import { consentTo, registerPerson, shareFields } from '../index.ts'
import { deed, orgOf, told } from '../scene.ts'

let mudun: TestApp
let as: As
let service: string
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
  const three = (text: string) => ({ ar: text, fr: text, en: text })
  service = await deed(mudun, 'salma', async (work) => {
    const id = await createService(work, {
      sourceLang: 'fr', checked: [], themes: ['documents'], name: three('Civil registry'), what: three('Births'), description: three(''), audience: three(''),
      address: three(''), costNote: three(''), documents: [], hours: 'always', cost: 'free', languages: ['ar', 'fr'], womenStaff: false, contactPoint: false, phone: '+21671000118',
    } as never)
    await publishService(work, id)
    return id
  })
})
after(() => mudun.close())

const people = '/la-marsa/people'
const register = async (person = {}) => (await deed(mudun, 'hela', (work) => registerPerson(work, told(person)))).id
const consentOf = (id: string, slug: string) => deed(mudun, 'hela', (work) => consentTo(work, id, orgOf(slug)))

test('what was agreed to at the beginning may travel to partners, and no more', async () => {
  const id = await register()
  assert.deepEqual((await consentOf(id, 'dar-el-bhar'))!.fields, ['name', 'phone', 'birthDate'])
  assert.deepEqual(await deed(mudun, 'hela', (work) => shareFields(work, id, ['name', 'phone'])), { name: 'Aminata Moussa Diallo', sex: 'f', phone: '+21698123456' })
  assert.equal(await consentOf(await register({ share: 'ask' }), 'dar-el-bhar'), undefined)
})

test('a consent for one organisation is for that one alone', async () => {
  const id = await register({ share: 'ask' })
  const form = { purpose: 'referral', how: 'interpreter', fields: ['name', 'address'] }
  assert.equal((await as('hela').post(`${people}/${id}/consents`, form)).status, 422)
  const given = await as('hela').post(`${people}/${id}/consents`, { ...form, to: orgOf('dar-el-bhar') })
  assert.match(given.location, /done=consent/)
  assert.deepEqual((await consentOf(id, 'dar-el-bhar'))!.fields, ['name', 'address'])
  assert.equal(await consentOf(id, 'doctors-of-the-world'), undefined)
  assert.match((await as('hela').get(`${people}/${id}`)).text, /Agreed: Sending what is needed/)
})

test('a withdrawal stops sharing at once: open referrals lose the fields, and the other side is told', async () => {
  const id = await register({ givenName: 'Bineta', familyName: 'Gueye' })
  const draft = await as('hela').post(`/la-marsa/referrals/new?person=${id}`, { topic: 'birth_registration', service, priority: 'urgent', fields: ['name', 'phone'] })
  const path = draft.location.split('?')[0]!
  await as('hela').post(`${path}/moves`, { move: 'send' })
  assert.match((await as('anis').post(`${path}/reveal`, { show: 'name' })).text, /Bineta Moussa Gueye/)
  const file = await as('hela').get(`${people}/${id}`)
  const withdraw = [...file.text.matchAll(/action="([^"]+\/withdraw)"/g)].map(([, action]) => action!)
  for (const action of withdraw) assert.equal((await as('hela').post(action)).status, 303)
  const after = await as('anis').post(`${path}/reveal`, { show: 'name' })
  assert.equal(after.status, 200)
  assert.doesNotMatch(after.text, /Bineta|98123456/)
  assert.match((await as('anis').get('/notices')).text, /A consent was withdrawn/)
  assert.equal(await consentOf(id, 'la-marsa-municipality'), undefined)
  assert.equal((await as('hela').post(withdraw[0]!)).status, 409)
  const again = await as('hela').post(`/la-marsa/referrals/new?person=${id}`, { topic: 'birth_registration', service, priority: 'urgent', fields: ['name'] })
  assert.equal(again.status, 422)
})

test('a withdrawal closes what others hold of referrals that are over, too; who is no longer on file agrees to nothing', async () => {
  const id = await register({ givenName: 'Rokia', familyName: 'Bamba' })
  const draft = await as('hela').post(`/la-marsa/referrals/new?person=${id}`, { topic: 'birth_registration', service, priority: 'urgent', fields: ['name', 'phone'], note: 'Rokia comes on Monday' })
  const path = draft.location.split('?')[0]!
  await as('hela').post(`${path}/moves`, { move: 'send' })
  await as('anis').post(`${path}/moves`, { move: 'accept' })
  await as('anis').post(`${path}/moves`, { move: 'complete', outcome: 'document_issued' })
  assert.match((await as('anis').post(`${path}/reveal`, { show: 'name' })).text, /Rokia Moussa Bamba/)
  const file = await as('hela').get(`${people}/${id}`)
  const registration = [...file.text.matchAll(/Writing the information down[^]*?action="([^"]+\/withdraw)"/g)][0]![1]!
  assert.match((await as('hela').post(registration)).location, /\/erase$/)
  assert.doesNotMatch((await as('anis').post(`${path}/reveal`, { show: 'name' })).text, /Rokia|98 ?123 ?456/)
  assert.equal(await consentOf(id, 'dar-el-bhar'), undefined)
})

test('nobody of another organisation withdraws or records a consent', async () => {
  const id = await register()
  const consent = await consentOf(id, 'dar-el-bhar')
  assert.equal((await as('mourad').post(`${people}/${id}/consents/${consent!.id}/withdraw`)).status, 404)
  assert.equal((await as('mourad').post(`${people}/${id}/consents`, { purpose: 'contact', how: 'spoken' })).status, 404)
  assert.notEqual(await consentOf(id, 'dar-el-bhar'), undefined)
})
