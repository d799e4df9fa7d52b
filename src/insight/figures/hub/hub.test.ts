import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { idOf } from '../../../../demo/reference.ts'
import { formOf, published, queriesOf, seen, submitted } from '../../../network/practices/scene.ts'
import { openTestApp, type TestApp } from '../../../testing.ts'

const strong = idOf('network', 'strong-cities')
let mudun: TestApp
let origin: string
before(async () => {
  mudun = await openTestApp()
  origin = await published(mudun.as, 'salma', formOf('la-marsa-food-and-cash'))
  assert.equal((await mudun.as('zineb').post(`/practices/${origin}/adopt`, { kind: 'adopted', 'note.fr': '' })).status, 303)
  assert.equal((await mudun.as('nadia').post(`/cities/la-marsa/statements/${strong}`)).status, 303)
})
after(() => mudun.close())

const page = async () => (await mudun.as('leila').get('/network')).text

test('the network’s page is for its office: others are led elsewhere or refused', async () => {
  assert.match(seen(await page()), /Strong Cities/)
  for (const name of ['hela', 'karim', 'mourad'] as const) assert.equal((await mudun.as(name).get('/network')).status, 403, name)
  assert.match((await mudun.as('rami').get('/network')).location, /\/network\/join$/)
  assert.match((await mudun.as('visitor').get('/network')).location, /sign-in/)
})

test('what waits comes first: requests, reviews, silent cities; at most three', async () => {
  assert.match(seen(await page()), /2 things wait for you .*without activity.* 24 cities have not signed/)
  const reason = 'Nous voulons partager notre guichet unique.'
  const asked = { network: strong, city: 'Sfax', country: 'TN', reason, name: 'A. B.', office: 'Cabinet', email: 'cabinet@sfax.example', website: '' }
  await mudun.as('visitor', 'fr').post('/cities/join', asked)
  const practice = await submitted(mudun.as, 'rami', formOf('saida-youth-councils'))
  const now = await page()
  assert.match(seen(now), /3 things wait for you .Sfax. asks to join Tunisia · asked .* Answer.* 1 practice waits for review .*\(.Saida.\)/)
  assert.match(now, /href="\/en\/network\/requests\/[0-9a-f-]{36}"/)
  assert.match(now, new RegExp(`href="/en/practices/${practice}/work"`))
})

test('each number leads to exactly what it counts', async () => {
  const html = await page()
  const text = seen(html)
  assert.match(text, /25 member cities .* 1 of 25 signed the solidarity statement .* 1 practice published .* 1 time a city took up another’s practice/)
  const behind = async (path: string) => (await mudun.as('leila').get(path)).text
  assert.match(seen(await behind(`/cities?network=${strong}`)), / 25 cities by name/)
  const signed = await behind(`/cities?network=${strong}&statement=signed`)
  assert.match(seen(signed), / 1 city by name .*La Marsa/)
  assert.match(seen(await behind(`/cities?network=${strong}&statement=open`)), / 24 cities by name/)
  assert.match(seen(html.split('id="travels"')[1]!), /City Took up from Stage How many Fes La Marsa Being considered 1/, 'the table behind the map')
})

test('it takes as many queries however much there is', async () => {
  await page()
  assert.ok((await queriesOf(page)) <= 14)
})
