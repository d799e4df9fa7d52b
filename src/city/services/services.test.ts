import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { deed, openTestApp, type TestApp } from '../../testing.ts'
import { getServiceCard, listForReferral, placesLeft } from './index.ts'
import { fillDirectory } from './scene.ts'

let mudun: TestApp
let ids: Record<string, string>
before(async () => {
  mudun = await openTestApp()
  mudun.clock.now = new Date('2026-11-16T09:00:00Z')
  ids = await fillDirectory(mudun)
})
after(() => mudun.close())

test('a service to refer to shows its places, those with places first', async () => {
  const cards = await deed(mudun, 'hela', (work) => listForReferral(work, { theme: 'housing' }))
  assert.ok(cards.length > 2)
  assert.deepEqual(cards.map(({ capacity }) => capacity), [...cards.map(({ capacity }) => capacity)].sort((a, b) => ['open', 'waiting_list', 'full'].indexOf(a) - ['open', 'waiting_list', 'full'].indexOf(b)))
  const card = await deed(mudun, 'hela', (work) => getServiceCard(work, ids['la-marsa-civil-status']!))
  assert.equal(card.name.fr, 'Guichet de l’état civil')
  assert.equal(await deed(mudun, 'hela', (work) => placesLeft(work, card.id)), null)
})

test('the finder answers in each language', async () => {
  for (const lang of ['ar', 'fr', 'en'] as const) {
    const { status } = await mudun.as('visitor', lang).get('/la-marsa/services')
    assert.equal(status, 200)
  }
})
