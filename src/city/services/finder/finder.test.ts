import assert from 'node:assert/strict'
import { brotliDecompressSync } from 'node:zlib'
import { after, before, test } from 'node:test'
import { forgetCities } from '../../../kit/cities.ts'
import { sumsOf } from '../../../kit/tallies.ts'
import { openTestApp, type TestApp } from '../../../testing.ts'
import { fillDirectory, toldAs } from '../scene.ts'
import { keepFresh } from '../freshness/clock.ts'
import { forgetSearches } from './store.ts'

let mudun: TestApp
let ids: Record<string, string>
before(async () => {
  mudun = await openTestApp()
  mudun.clock.now = new Date('2026-11-13T09:00:00Z')
  ids = await fillDirectory(mudun)
  await fillDirectory(mudun, undefined, { by: 'youssef', city: 'oujda' })
  mudun.clock.now = new Date('2026-11-16T09:20:00Z') // Monday, 10:20 in La Marsa
})
after(() => mudun.close())

const find = (query = '', lang: 'ar' | 'fr' | 'en' = 'fr') => mudun.as('visitor', lang).get(`/la-marsa/services${query}`)
/** The services of a page, in its order. */
const shown = (text: string) => [...text.matchAll(/<li class="service"[^]*?services\/([0-9a-f-]{36})/g)].map(([, id]) => Object.keys(ids).find((slug) => ids[slug] === id)!)

test('a visitor finds tiles for each need, places and a map, without a script', async () => {
  const { status, text } = await find('', 'ar')
  assert.equal(status, 200)
  assert.match(text, /ماذا تحتاج؟/)
  assert.equal(text.match(/need=(health|food|housing|documents|work|education|family|safety)"/g)?.length, 8)
  assert.equal(shown(text).length, 20)
  const map = /<figure class="plan">[^]*?<\/figure>/.exec(text)![0]
  // A pin that stands for several says how many, then names each.
  const onMap = [...map.matchAll(/aria-label="([^"]*)"/g)].flatMap(([, label]) =>
    label!.replace(/^\P{L}*\+\d+\P{L}? /u, '').split(', ').map((pin) => Number.parseInt(pin, 10)))
  const noPlace = shown(text).filter((slug) => toldAs(slug).lat === undefined)
  assert.equal(onMap.filter(Boolean).length, 20 - noPlace.length)
  assert.match(text, /30 مكانًا/)
})

test('open places come first, then the nearest', async () => {
  const { text } = await find()
  const open = [...text.matchAll(/<span class="pin( is-off)?"/g)].map(([, off]) => !off)
  assert.ok(open.includes(true) && open.indexOf(false) > 0)
  assert.ok(!open.slice(open.indexOf(false)).includes(true))
})

test('a shelter has no place to find: called first, no distance, no way, no needle on the map', async () => {
  const { text } = await find('?need=safety&open=1')
  assert.equal(shown(text)[0], 'nour-night-line')
  const [card] = text.split('<li class="service"').slice(1)
  assert.match(card!, /href="tel:/)
  assert.doesNotMatch(card!, /Itinéraire|\d m<|openstreetmap/)
  assert.doesNotMatch(text, /href="#s-1"/)
  const page = (await mudun.as('visitor', 'fr').get(`/la-marsa/services/${ids['nour-night-line']}`)).text
  assert.match(page, /L’adresse est donnée par téléphone/)
  assert.doesNotMatch(page, /openstreetmap|class="plan"/)
})

test('in danger the ambulance comes before the police', async () => {
  const { text } = await find('?need=safety')
  const calls = [...text.matchAll(/<a class="btn danger" href="tel:(\d+)"/g)].map(([, number]) => number)
  assert.deepEqual(calls, ['190', '197', '198'])
  assert.match(text, /data-leave/)
})

test('search works in each of the three languages, by meaning and by the beginning of a word', async () => {
  for (const [words, lang] of [['حليب', 'ar'], ['lait', 'fr'], ['baby milk', 'en'], ['naissa', 'fr'], ['médecin', 'fr'], ['طبيب', 'ar'], ['doctor', 'ar']] as const) {
    const { text } = await find(`?q=${encodeURIComponent(words)}`, lang)
    assert.ok(shown(text).length > 0, words)
  }
  const birth = shown((await find('?q=naissance')).text)
  assert.ok(birth.includes('la-marsa-civil-status'))
  assert.deepEqual(shown((await find(`?q=${encodeURIComponent('ولادة')}`, 'ar')).text).includes('la-marsa-civil-status'), true)
})

test('words that no place has all of lead to places that have some, and say so', async () => {
  const { text } = await find('?q=naissance+trottinette')
  assert.ok(shown(text).includes('la-marsa-civil-status'))
  assert.match(text, /Aucun lieu ne réunit tous ces mots/)
})

test('each filter narrows the list and is named, with the way to take it away', async () => {
  const count = (text: string) => Number(/<h2>(\d+)/.exec(text)?.[1])
  const all = count((await find()).text)
  for (const [filter, label] of [['open=1', 'Ouvert'], ['papers=none', 'Sans papiers'], ['free=1', 'Gratuit'], ['women=1', 'Personnel féminin'], ['speaks=en', 'anglais']]) {
    const { text } = await find(`?${filter}`)
    assert.ok(count(text) > 0 && count(text) < all, filter)
    assert.match(text, new RegExp(`Retirer ${label}`), filter)
  }
  const both = (await find('?need=documents&papers=none&women=1')).text
  assert.match(both, /href="\/fr\/la-marsa\/services\?need=documents&amp;women=1"[^>]*aria-label="Retirer Sans papiers/)
})

test('distances count from the centre, a quarter, or where the reader is', async () => {
  const fromCentre = shown((await find('?need=food')).text)
  const fromQuarter = await find('?need=food&near=bhar-lazreg')
  assert.match(fromQuarter.text, /depuis Bhar Lazreg/)
  assert.match(fromQuarter.text, /Retirer Près de Bhar Lazreg/)
  assert.notDeepEqual(shown(fromQuarter.text), fromCentre)
  const { text } = await find('?at=36.885,10.287')
  assert.match(text, /depuis votre position/)
  assert.match(text, /noindex/)
  assert.match((await find()).text, /data-near="\/fr\/la-marsa\/services\?at="/)
})

test('open now is told by the city’s clock and its public holidays', async () => {
  const before = shown((await find('?open=1')).text)
  await mudun.as('salma').post('/la-marsa/services/holidays', { days: '16/11/2026' })
  const onHoliday = await find('?open=1')
  assert.ok(shown(onHoliday.text).length < before.length)
  assert.ok(shown(onHoliday.text).every((slug) => slug && /jour et nuit/.test(onHoliday.text)))
  await mudun.as('salma').post('/la-marsa/services/holidays', { days: '' })
  forgetCities()
  assert.equal((await mudun.as('salma').post('/la-marsa/services/holidays', { days: 'Eid' })).status, 422)
  assert.equal((await mudun.as('hela').post('/la-marsa/services/holidays', { days: '16/11/2026' })).status, 403)
})

test('whoever is in danger sees whom to call first, and can leave quickly', async () => {
  const { text } = await find('?need=safety')
  assert.match(text, /href="tel:190"/)
  assert.match(text, /href="tel:197"/)
  assert.match(text, /data-leave/)
  assert.doesNotMatch((await find('?need=work')).text, /data-leave/)
})

test('a search that finds nothing says the way out, takes a word, and is counted without its author', async () => {
  for (let i = 0; i < 3; i++) {
    const { text } = await find('?q=trottinette+98123456')
    assert.match(text, /Aucun service pour ce choix/)
    assert.match(text, /Guichet d’accueil/)
    assert.match(text, /Dites-nous ce que vous cherchiez/)
    assert.match(text, /Voir tous les services/)
  }
  const rows = await mudun.database.asOwner('select words, n from failed_searches')
  assert.ok(rows.some(({ words, n }) => words === 'trottinette' && n === 3))
  assert.ok(!JSON.stringify(rows).includes('98123456'))
  assert.ok(rows.every(({ words, n }) => (words === null) === (n < 3)), 'what was asked once may be a name')
  const sums = await sumsOf(mudun.db, 'la-marsa', ['finder.search', 'finder.no_result'])
  const sum = (name: string) => sums.filter((line) => line.name === name).reduce((all, { n }) => all + n, 0)
  assert.ok(sum('finder.search') >= sum('finder.no_result') + 5)
  const gaps = await mudun.as('salma', 'fr').get('/la-marsa/services/feedback/gaps')
  assert.match(gaps.text, /trottinette/)
  assert.doesNotMatch(gaps.text, /naissance/) // asked once: stays unseen
  await forgetSearches(mudun.db, new Date('2027-01-05'))
  assert.ok((await mudun.database.asOwner('select n from failed_searches where n < 3')).length === 0)
})

test('another city has a list of its own, and a wrong address narrows nothing', async () => {
  assert.equal(shown((await mudun.as('visitor', 'fr').get('/oujda/services')).text).filter(Boolean).length, 0)
  const { status, text } = await find('?need=nothing&open=yes&at=here&page=-4&speaks=x&near=%00&show=9')
  assert.equal(status, 200)
  assert.equal(shown(text).length, 20)
})

test('the list has pages, and the map shows the same numbers', async () => {
  const { text } = await find('?page=2')
  assert.equal(shown(text).length, 10)
  assert.match(text, /id="s-21"/)
  assert.match(text, /href="#s-21"/)
})

test('a first view weighs at most 15 KB with its styles and 20 places, a later one 8 KB', async () => {
  for (const lang of ['ar', 'fr', 'en'] as const) {
    const sizes = await Promise.all(['none', 'same-origin'].map(async (from) => {
      const response = await mudun.app.request(`/${lang}/la-marsa/services`, { headers: { 'accept-encoding': 'br', 'sec-fetch-site': from } })
      const body = Buffer.from(await response.arrayBuffer())
      assert.equal(shown(brotliDecompressSync(body).toString()).length, 20)
      return body.length
    }))
    assert.ok(sizes[0]! <= 15_000 && sizes[1]! <= 8_000, `${lang}: ${sizes}`)
  }
})

test('a service that nobody confirms is «call first», then no longer open now, then out of the finder', async () => {
  const now = mudun.clock.now!
  const slug = 'la-marsa-welcome-desk'
  mudun.clock.now = new Date(now.getTime() + (90 + 32) * 86_400_000)
  await keepFresh(mudun.db, mudun.clock.now, mudun.vault)
  const { text } = await mudun.as('visitor', 'fr').get(`/la-marsa/services/${ids[slug]}`)
  assert.match(text, /Appelez avant d’y aller/)
  assert.equal(shown((await find('?open=1')).text).length, 0)
  assert.ok(shown((await find('?need=documents')).text).includes(slug))
  mudun.clock.now = new Date(now.getTime() + (90 + 95) * 86_400_000)
  assert.equal(shown((await find()).text).length, 0)
  assert.equal((await mudun.as('visitor', 'fr').get(`/la-marsa/services/${ids[slug]}`)).status, 200)
  mudun.clock.now = now
})

test('a neighbourhood’s number on the dashboard opens exactly the places it counts', async () => {
  const { text } = await mudun.as('nadia', 'en').get('/la-marsa/dashboard')
  const areas = [...text.matchAll(/href="\/en\/la-marsa\/services\?area=([\w-]+)"[^>]*>[^<]*<\/a><\/th><td>(\d+)/g)]
  assert.ok(areas.length > 3)
  for (const [, area, n] of areas) {
    const list = (await find(`?area=${area}`)).text
    assert.equal(shown(list).length, Number(n), area)
    assert.match(list, /Seulement à /)
  }
  assert.ok(areas.some(([, , n]) => Number(n) > 1))
  assert.match((await find('?area=atlantis')).text, /30 lieux/, 'a neighbourhood that is not there is no word')
})
