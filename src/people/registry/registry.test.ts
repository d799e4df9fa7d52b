import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestApp, type TestApp } from '../../testing.ts'
import { consentTo, endOffer, getPerson, offerPerson, openIdentity, receivePerson, registerPerson, searchPeople, shareFields, withdrawConsent } from './index.ts'
import { deed, orgOf, told } from './scene.ts'
import { openNeed, needsOf } from '../needs/index.ts'
import { listConsents } from './consents/store.ts'

let mudun: TestApp
before(async () => { mudun = await openTestApp() })
after(() => mudun.close())

test('a person is registered under a random code, and found by two pieces in another spelling', async () => {
  const { id, code } = await deed(mudun, 'hela', (work) => registerPerson(work, told()))
  assert.match(code, /^LM-P[2-9B-Z]{5}$/)
  const { found } = await deed(mudun, 'hela', (work) => searchPeople(work, 'ديالو أميناتا'))
  assert.equal(found[0]?.card.id, id)
  assert.ok(found[0]!.reasons.includes('sameGivenName'))
  const card = await deed(mudun, 'hela', (work) => getPerson(work, id))
  assert.deepEqual([card.initials, card.birthYear, card.sex], ['A. D.', 1994, 'f'])
})

test('a case is handed over whole', async () => {
  const { id, code } = await deed(mudun, 'hela', (work) => registerPerson(work, told({ givenName: 'Salif', specificNeeds: ['disability'] })))
  await deed(mudun, 'hela', (work) => openNeed(work, id, { theme: 'housing', urgency: 'urgent', note: 'two rooms' }))
  await assert.rejects(deed(mudun, 'mourad', (work) => receivePerson(work, id)), { status: 404 })
  await deed(mudun, 'hela', (work) => offerPerson(work, id, orgOf('dar-el-bhar')))
  await assert.rejects(deed(mudun, 'mourad', (work) => getPerson(work, id)), { status: 404 })
  await deed(mudun, 'hela', (work) => endOffer(work, id))
  await assert.rejects(deed(mudun, 'mourad', (work) => receivePerson(work, id)), { status: 404 })
  await deed(mudun, 'hela', (work) => offerPerson(work, id, orgOf('dar-el-bhar')))
  assert.deepEqual(await deed(mudun, 'mourad', (work) => receivePerson(work, id)), { id, code })
  await assert.rejects(deed(mudun, 'hela', (work) => openIdentity(work, id, 'file')), { status: 404 })
  const identity = await deed(mudun, 'mourad', (work) => openIdentity(work, id, 'file'))
  assert.equal(identity.givenName, 'Salif')
  assert.equal((await deed(mudun, 'mourad', (work) => needsOf(work, id))).length, 1)
  assert.equal((await deed(mudun, 'mourad', (work) => searchPeople(work, 'Salif Diallo'))).found.length, 1)
  assert.equal((await deed(mudun, 'hela', (work) => searchPeople(work, 'Salif Diallo 1994'))).found.filter((f) => f.card.id === id).length, 0)
})

test('only what was agreed to travels', async () => {
  const { id } = await deed(mudun, 'hela', (work) => registerPerson(work, told({ givenName: 'Ousmane' })))
  const consent = await deed(mudun, 'hela', (work) => consentTo(work, id, orgOf('dar-el-bhar')))
  assert.deepEqual(consent?.fields, ['name', 'phone', 'birthDate'])
  const shared = await deed(mudun, 'hela', (work) => shareFields(work, id, ['name', 'phone']))
  assert.deepEqual(shared, { name: 'Ousmane Moussa Diallo', sex: 'f', phone: '+21698123456' })
  const [first] = await deed(mudun, 'hela', (work) => listConsents(work.db, { cityId: 'la-marsa', orgId: orgOf('yed-fi-yed'), personId: id }))
  void first
  await deed(mudun, 'hela', (work) => withdrawConsent(work, id, consent!.id))
  assert.equal(await deed(mudun, 'hela', (work) => consentTo(work, id, orgOf('dar-el-bhar'))), undefined)
})
