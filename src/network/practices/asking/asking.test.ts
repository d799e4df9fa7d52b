import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestApp, type TestApp } from '../../../testing.ts'
import { draft, formOf, published, seen } from '../scene.ts'

let mudun: TestApp
let id: string
let path: string
before(async () => {
  mudun = await openTestApp()
  mudun.clock.now = new Date('2026-05-01T09:00:00Z')
  id = await published(mudun.as, 'zineb', formOf('fes-communal-youth-council'))
  path = `/practices/${id}/questions`
})
after(() => mudun.close())

const read = async (name: 'visitor' | 'rami' | 'zineb' | 'salma') => seen((await mudun.as(name, 'fr').get(path)).text)
const questionIn = async () => (await mudun.as('zineb').get(path)).text.match(new RegExp(`${path}/[0-9a-f-]{36}`))![0]

test('a question reaches the origin city, and nobody else until both sides agree', async () => {
  assert.equal((await mudun.as('rami', 'fr').post(path, { body: 'Combien coûte une élection ?', mayPublish: '1' })).status, 303)
  assert.match(seen((await mudun.as('zineb', 'fr').get('/notices')).text), /Question de .*Saïda/)
  assert.match(await read('zineb'), /Combien coûte une élection/)
  for (const name of ['visitor', 'salma'] as const) assert.doesNotMatch(await read(name), /Combien coûte/, name)
  assert.match((await mudun.as('zineb').get('/practices/ours')).text, /Combien coûte/)
})

test('the city answers; shown to all when both agree, and the asker is told', async () => {
  const question = await questionIn()
  assert.equal((await mudun.as('rami').post(question, { answer: 'Moi-même', open: '1' })).status, 403)
  assert.equal((await mudun.as('zineb').post(question, { answer: '' })).status, 422)
  mudun.clock.now = new Date('2026-05-05T09:00:00Z')
  assert.equal((await mudun.as('zineb', 'ar').post(question, { answer: 'ثلاثة أيام عمل وقاعة', open: '1' })).status, 303)
  for (const [form, status] of [[{ answer: 'Quatre jours, en fait' }, 409], [{ answer: 'Quatre jours, en fait', open: 'perhaps' }, 422]] as const) {
    const late = await mudun.as('zineb', 'fr').post(question, form)
    assert.equal(late.status, status, 'answered once')
    assert.match(late.text, /Quelqu’un a répondu avant vous[^]*Quatre jours, en fait/)
  }
  assert.match(await read('visitor'), /Combien coûte une élection \? ثلاثة أيام عمل وقاعة/)
  assert.match(seen((await mudun.as('visitor', 'fr').get(`/practices/${id}`)).text), /Questions et réponses .* Combien coûte/)
  assert.match(seen((await mudun.as('rami', 'fr').get('/notices')).text), /Réponse à votre question/)
  assert.match(seen((await mudun.as('salma', 'fr').get(`/practices/${id}`)).text), /Répond en 4 jours en moyenne/)
})

test('without the asker’s consent an answer stays between both sides', async () => {
  await mudun.as('rami', 'fr').post(path, { body: 'Une question délicate' })
  await mudun.as('zineb').post(await questionIn(), { answer: 'Une réponse discrète', open: '1' })
  assert.match(await read('rami'), /Une question délicate .*Une réponse discrète/)
  for (const name of ['visitor', 'salma'] as const) assert.doesNotMatch(await read(name), /délicate|discrète/, name)
})

test('too short, one’s own practice, a draft, a visitor: refused', async () => {
  assert.equal((await mudun.as('rami', 'fr').post(path, { body: 'x' })).status, 422)
  assert.equal((await mudun.as('zineb').post(path, { body: 'À moi-même ?' })).status, 403)
  assert.equal((await mudun.as('visitor').post(path, { body: 'Une question' })).status, 403)
  const hidden = await draft(mudun.as, 'zineb', formOf('fes-communal-youth-council'))
  assert.equal((await mudun.as('rami').post(`/practices/${hidden}/questions`, { body: 'Une question' })).status, 404)
})
