import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sumsOf } from '../../../kit/tallies.ts'
import { deed, openTestApp, type TestApp } from '../../../testing.ts'
import { insertGuide } from '../guides/actions.ts'
import { GuideForm } from '../guides/guide.ts'
import { fillDirectory, plain } from '../scene.ts'

let mudun: TestApp
let ids: Record<string, string>
let guide: string
before(async () => {
  mudun = await openTestApp()
  ids = await fillDirectory(mudun, ['la-marsa-welcome-desk', 'mizan-legal-advice'])
  const form = GuideForm.parse({ theme: 'housing', sourceLang: 'fr', 'title.fr': 'Louer sans mauvaise surprise' })
  guide = await deed(mudun, 'salma', (work) => insertGuide(work, form, { published: true }))
})
after(() => mudun.close())

const home = '/la-marsa/services'
const say = (form: Record<string, string>) => mudun.as('visitor', 'fr').post(`${home}/feedback`, form)

test('anybody says whether a service was right; its organisation and the city read it, nobody else', async () => {
  const { status, location } = await say({ about: 'service', of: ids['mizan-legal-advice']!, verdict: 'closed', words: 'Demandez Mariam au 98 123 456' })
  assert.equal(status, 303)
  assert.match(plain(await mudun.as('visitor', 'fr').get(location)), /Votre avis est arrivé/)
  const text = plain(await mudun.as('salma', 'fr').get(`${home}/feedback`))
  assert.match(text, /Le lieu a fermé ou déménagé/)
  assert.match(text, /Demandez Mariam/)
  assert.doesNotMatch(plain(await mudun.as('mourad', 'fr').get(`${home}/feedback`)), /Mariam/)
  assert.equal((await mudun.as('hela').get(`${home}/feedback`)).status, 403)
  assert.match((await mudun.as('visitor').get(`${home}/feedback`)).location, /sign-in/)
})

test('neither the author nor the hour is kept, and the words lie sealed', async () => {
  const [row] = await mudun.database.asOwner(`select *, encode(sealed, 'escape') as text from service_feedback`)
  assert.deepEqual(Object.keys(row!).filter((column) => /user|session|address|ip$|_at$|created/.test(column)).filter((column) => column !== 'done_at'), [])
  assert.ok(!JSON.stringify(row).includes('Mariam'))
  const events = await mudun.database.asOwner(`select * from events where name like '%feedback%'`)
  assert.deepEqual(events, [])
})

test('feedback on a guide comes to who wrote it, on a search that failed to the city; it says on what', async () => {
  assert.equal((await say({ about: 'search', verdict: 'other', words: 'un dentiste' })).status, 303)
  assert.equal((await say({ about: 'guide', of: guide, verdict: 'wrong' })).status, 303)
  const text = plain(await mudun.as('salma', 'fr').get(`${home}/feedback`))
  assert.match(text, /Sur une recherche sans résultat/)
  assert.match(text, /un dentiste/)
  assert.match(text, /Sans commentaire/)
  assert.match(text, new RegExp(`href="/fr${home}/guides/${guide}"`))
  assert.match(plain(await mudun.as('salma', 'fr').get('/notices')), /Louer sans mauvaise surprise/)
  for (const [about, of] of [['guide', ''], ['guide', ids['la-marsa-welcome-desk']!], ['service', guide]] as const) assert.equal((await say({ about, of, verdict: 'wrong' })).status, 404)
  const sums = await sumsOf(mudun.db, 'la-marsa', ['feedback.given'])
  assert.equal(sums.reduce((all, { n }) => all + n, 0), 3)
})

test('the latest day stands first', async () => {
  const today = new Date()
  for (const days of [2, 5, 1]) {
    mudun.clock.now = new Date(today.getTime() + days * 86_400_000)
    assert.equal((await say({ about: 'search', verdict: 'other', words: `après ${days} jours` })).status, 303)
  }
  const text = plain(await mudun.as('salma', 'fr').get(`${home}/feedback`))
  assert.deepEqual([...text.matchAll(/après (\d) jours/g)].map(([, days]) => days), ['5', '2', '1'])
  delete mudun.clock.now
})

test('what was dealt with leaves the list', async () => {
  const text = plain(await mudun.as('salma', 'fr').get(`${home}/feedback`))
  const [, id] = /feedback\/([0-9a-f-]{36})\/done/.exec(text)!
  assert.equal((await mudun.as('mourad').post(`${home}/feedback/${id}/done`)).status, 404)
  assert.equal((await mudun.as('salma').post(`${home}/feedback/${id}/done`)).status, 303)
  assert.ok(!plain(await mudun.as('salma', 'fr').get(`${home}/feedback`)).includes(id!))
})

test('a program that fills the hidden field is thanked and forgotten; a mistake keeps the words', async () => {
  const count = async () => (await mudun.database.asOwner<{ n: number }>('select count(*)::int as n from service_feedback'))[0]!.n
  const before = await count()
  assert.equal((await say({ about: 'search', verdict: 'other', website: 'http://spam.example' })).status, 303)
  assert.equal(await count(), before)
  const wrong = await say({ about: 'service', of: ids['mizan-legal-advice']!, verdict: '', words: 'Très bien' })
  assert.equal(wrong.status, 422)
  assert.match(plain(wrong), /Très bien/)
  const spoiled = await say({ about: 'anything', of: 'nothing', verdict: 'wrong', words: 'Le numéro a changé' })
  assert.equal(spoiled.status, 422)
  assert.match(spoiled.text, /name="about" value="search"/)
  assert.match(spoiled.text, /name="verdict" value="wrong"[^]*Le numéro a changé/)
  assert.equal((await say({ about: 'service', of: '00000000-0000-4000-8000-000000000000', verdict: 'right' })).status, 404)
  assert.equal((await say({ about: 'service', verdict: 'right' })).status, 404)
})

test('a flood from one connection is stopped', async () => {
  const statuses: number[] = []
  for (let i = 0; i < 12; i++) statuses.push((await say({ about: 'search', verdict: 'other' })).status)
  assert.equal(statuses.at(-1), 429)
})
