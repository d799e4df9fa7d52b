import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { type As, openTestApp, type TestApp } from '../../../testing.ts'
import { openNeed } from '../../needs/index.ts'
import { openIdentity, registerPerson } from '../index.ts'
import { deed, told } from '../scene.ts'
import { closeAndRetain, eraseConfirmed } from './clock.ts'

let mudun: TestApp
let as: As
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
})
afterEach(() => { delete mudun.clock.now })
after(() => mudun.close())

const people = '/la-marsa/people'
const register = async (person = {}) => (await deed(mudun, 'hela', (work) => registerPerson(work, told(person)))).id
const rows = <T extends Record<string, unknown>>(sql: string, ...values: unknown[]) => mudun.database.asOwner<T>(sql, values)
const statusOf = async (id: string) => (await rows<{ status: string }>('select status from persons where id = $1', id))[0]!.status
const erasureOf = async (id: string) => (await rows<{ id: string; status: string }>('select id, status from erasures where person_id = $1 order by id desc', id))[0]!

test('erasure takes two people, and leaves a code and a date', async () => {
  const id = await register({ givenName: 'Coumba', familyName: 'Faye', papers: ['passport'], 'number.passport': 'SN1234', specificNeeds: ['older'] })
  await deed(mudun, 'hela', (work) => openNeed(work, id, { theme: 'food', urgency: 'normal', note: 'Coumba eats alone' }))
  const asked = await as('hela').post(`${people}/${id}/erase`, { reason: 'person_asked' })
  assert.match(asked.location, /done=erase/)
  assert.equal((await as('hela').post(`${people}/${id}/erase`, { reason: 'person_asked' })).status, 409)
  const { id: erasure } = await erasureOf(id)

  assert.match((await as('hela').get(`${people}/erasures`)).text, /Your own request: another person confirms/)
  assert.equal((await as('hela').post(`${people}/erasures/${erasure}`, { decision: 'confirmed' })).status, 403)
  assert.equal((await as('mourad').post(`${people}/erasures/${erasure}`, { decision: 'confirmed' })).status, 404)
  assert.match((await as('samir').get('/notices')).text, /a second person must confirm/)
  assert.equal((await as('samir').post(`${people}/erasures/${erasure}`, { decision: 'confirmed' })).status, 303)
  assert.equal((await as('samir').post(`${people}/erasures/${erasure}`, { decision: 'refused' })).status, 409)

  await eraseConfirmed(mudun.db, new Date())
  assert.equal(await statusOf(id), 'erased')
  for (const table of ['person_tokens', 'person_specific_needs', 'consents', 'corrections'])
    assert.equal((await rows(`select from ${table} where person_id = $1`, id)).length, 0, table)
  const [row] = await rows('select sealed, initials, sex, birth_year, papers from persons where id = $1', id)
  assert.deepEqual(row, { sealed: null, initials: '', sex: null, birth_year: null, papers: [] })
  assert.deepEqual(await rows('select status, sealed, weighs from needs where person_id = $1', id), [{ status: 'withdrawn', sealed: null, weighs: [] }])
  const { text } = await as('hela').get(`${people}/${id}`)
  assert.match(text, /This file is erased/)
  assert.equal((await as('hela').post(`${people}/${id}/show`, { reason: 'file' })).text.includes('Coumba'), false)
  assert.match((await as('hela').post(`${people}/search`, { q: 'Coumba Faye' })).text, /Nobody of yours/)
  await assert.rejects(deed(mudun, 'hela', (work) => openIdentity(work, id, 'file')), { status: 404 })
  const sums = await rows<{ name: string; n: string }>(`select name, sum(n) as n from tallies where name like 'person.%' and org_id = (select org_id from persons where id = $1) group by name`, id)
  assert.deepEqual(Object.fromEntries(sums.map(({ name, n }) => [name, Number(n)])), { 'person.registered': 1, 'person.open': 0, 'person.erased': 1 })
})

test('a refused erasure leaves the file, and the asker is told', async () => {
  const id = await register()
  await as('hela').post(`${people}/${id}/erase`, { reason: 'registered_twice' })
  await as('samir').post(`${people}/erasures/${(await erasureOf(id)).id}`, { decision: 'refused' })
  await eraseConfirmed(mudun.db, new Date())
  assert.equal(await statusOf(id), 'open')
  assert.match((await as('hela').get('/notices')).text, /was refused/)
})

const months = (from: Date, n: number) => new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + n, from.getUTCDate() + 1))

test('a file without activity is closed and in the end erased, each time with a warning of thirty days', async () => {
  const begin = new Date('2020-01-10T09:00:00Z')
  mudun.clock.now = begin
  const id = await register({ givenName: 'Penda', familyName: 'Sarr' })
  await closeAndRetain(mudun.db, months(begin, 12))
  assert.equal(await statusOf(id), 'open')
  const warned = months(begin, 18)
  await closeAndRetain(mudun.db, warned)
  assert.equal(await statusOf(id), 'open')
  await closeAndRetain(mudun.db, months(warned, 1))
  assert.equal(await statusOf(id), 'closed')
  const [{ retain_until }] = await rows<{ retain_until: string }>('select retain_until::text from persons where id = $1', id) as [{ retain_until: string }]
  const end = new Date(retain_until)
  await closeAndRetain(mudun.db, months(end, -1))
  await eraseConfirmed(mudun.db, end)
  assert.equal(await statusOf(id), 'closed')
  await closeAndRetain(mudun.db, months(end, 1))
  await eraseConfirmed(mudun.db, months(end, 1))
  assert.equal(await statusOf(id), 'erased')
  assert.equal((await rows(`select from notices where kind in ('fileWillClose', 'fileWillBeErased') and path like '%' || $1`, id)).length, 2)
})

test('whoever works on a file after the warning keeps it open', async () => {
  const begin = new Date('2020-01-10T09:00:00Z')
  mudun.clock.now = begin
  const id = await register()
  await closeAndRetain(mudun.db, months(begin, 18))
  mudun.clock.now = months(begin, 18)
  await deed(mudun, 'hela', (work) => openNeed(work, id, { theme: 'food', urgency: 'normal' }))
  await closeAndRetain(mudun.db, months(begin, 20))
  assert.equal(await statusOf(id), 'open')
})

test('administrators set how long files are kept, never longer than the city allows', async () => {
  assert.equal((await as('hela').get(`${people}/settings`)).status, 403)
  assert.match((await as('samir').get(`${people}/settings`)).text, /The city allows 24 months/)
  assert.equal((await as('samir').post(`${people}/settings`, { idle: '12', keep: '36' })).status, 422)
  assert.equal((await as('samir').post(`${people}/settings`, { idle: 'x', keep: '-1' })).status, 422)
  assert.equal((await as('samir').post(`${people}/settings`, { idle: '12', keep: '6' })).status, 303)
  assert.match((await as('samir').get(`${people}/settings`)).text, /value="6"/)
  assert.equal((await as('samir').post(`${people}/settings/city`, { most: '60' })).status, 403)
  assert.equal((await as('salma').post(`${people}/settings`, { idle: '1', keep: '1' })).status, 403)
  assert.equal((await as('salma').post(`${people}/settings/city`, { most: '0' })).status, 422)
  assert.equal((await as('salma').post(`${people}/settings/city`, { most: '12' })).status, 303)
  assert.match((await as('samir').get(`${people}/settings`)).text, /The city allows 12 months/)
})
