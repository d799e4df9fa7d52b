import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestApp, type TestApp } from '../../../testing.ts'
import { adopted, formOf, published, queriesOf, seen } from '../scene.ts'

let mudun: TestApp
const id: Record<string, string> = {}
before(async () => {
  mudun = await openTestApp()
  mudun.clock.now = new Date('2026-03-01T09:00:00Z')
  id.youth = await published(mudun.as, 'zineb', formOf('fes-communal-youth-council'))
  mudun.clock.now = new Date('2026-04-01T09:00:00Z')
  id.saida = await published(mudun.as, 'rami', formOf('saida-youth-councils'))
  mudun.clock.now = new Date('2026-05-01T09:00:00Z')
  id.rent = await published(mudun.as, 'salma', formOf('la-marsa-rent-against-eviction'))
  id.food = await published(mudun.as, 'salma', formOf('la-marsa-food-and-cash'))
  id.french = await published(mudun.as, 'youssef', { ...formOf('oujda-information-platform'), 'context.ar': '', 'steps.0.title.en': '' })
})
after(() => mudun.close())

const list = async (query: string, lang: 'ar' | 'fr' | 'en' = 'fr') => {
  const { text, status } = await mudun.as('visitor', lang).get(`/practices${query}`)
  assert.equal(status, 200, query)
  return Object.entries(id).filter(([, uuid]) => text.includes(`/practices/${uuid}"`)).map(([name]) => name)
}

test('a practice is found by words in any of three languages, whichever the reader speaks', async () => {
  for (const query of ['jeunes', 'الشباب', 'youth', 'Youth council', 'مجلس شباب']) {
    for (const lang of ['ar', 'fr', 'en'] as const) assert.ok((await list(`?q=${encodeURIComponent(query)}`, lang)).includes('youth'), `${query} in ${lang}`)
  }
})

test('a synonym, a plural, an accent left out and another spelling find the same', async () => {
  for (const query of ['loyers', 'rental', 'الإيجار', 'كراء', 'expulsion', 'eviction']) assert.ok((await list(`?q=${encodeURIComponent(query)}`)).includes('rent'), query)
  assert.deepEqual(await list('?q=zzzz'), [])
  assert.match(seen((await mudun.as('visitor', 'fr').get('/practices?q=zzzz')).text), /Aucune pratique ne correspond/)
})

test('all words must be there, and a city’s name is one of them', async () => {
  assert.ok((await list(`?q=${encodeURIComponent('conseil jeunes Fès')}`)).includes('youth'))
  assert.deepEqual(await list(`?q=${encodeURIComponent('jeunes Marsa')}`), [])
  assert.deepEqual(await list(`?q=${encodeURIComponent('jeunes eviction zzz')}`), [])
})

test('facets name how many each choice would leave, with all other choices as they are', async () => {
  const page = async (query: string) => seen((await mudun.as('visitor', 'en').get(`/practices${query}`)).text)
  assert.match(await page(''), /Tunisia \(2\)/)
  assert.match(await page('?country=TN'), /Morocco \(2\)/, 'its own choice does not narrow a facet')
  assert.doesNotMatch(await page('?country=TN'), /Fes \(1\)/, 'another facet is narrowed')
  assert.deepEqual(await list('?country=TN'), ['rent', 'food'])
  assert.deepEqual(await list('?city=fes'), ['youth'])
  assert.deepEqual(await list('?theme=housing'), ['rent'])
  assert.ok(!(await list('?in=ar')).includes('french') && (await list('?in=fr')).includes('french'), 'complete in French alone')
  assert.ok((await list('?measured=1')).includes('youth'))
  assert.match((await mudun.as('visitor', 'en').get('/practices?theme=housing&country=TN')).text, /aria-label="Remove Housing/)
})

test('a wrong word in the address is no word, and no error', async () => {
  assert.equal((await list('?theme=weapons&country=xx&city=%27&measured=7&in=de&sort=up&page=-3')).length, 5)
  assert.deepEqual(await list('?page=99'), [])
  assert.deepEqual(await list(`?q=${'a'.repeat(500)}`), [])
})

test('the latest first; the most taken up first when asked', async () => {
  await adopted(mudun.as, 'salma', id.youth!)
  await mudun.as('youssef').post(`${await adopted(mudun.as, 'youssef', id.youth!)}/moves`, { move: 'plan', note: '' })
  const order = async (query: string) => [...(await mudun.as('visitor').get(`/practices${query}`)).text.matchAll(/<h3><a href="\/en\/practices\/([0-9a-f-]{36})"/g)].map(([, one]) => one)
  assert.equal((await order('')).at(-1), id.youth)
  assert.equal((await order('?sort=taken'))[0], id.youth)
})

test('the list takes two queries and the page six, however many practices there are', async () => {
  await mudun.as('visitor').get('/practices?q=youth') // cities are remembered
  assert.equal(await queriesOf(() => mudun.as('visitor').get('/practices?q=youth&theme=participation')), 2)
  assert.ok((await queriesOf(() => mudun.as('visitor').get(`/practices/${id.youth}`))) <= 6)
  assert.equal(await queriesOf(() => mudun.as('visitor').get('/practices/feed.xml')), 1)
})

test('the page says what, how, what went wrong and what came of it, in the reader’s language and right to left in Arabic', async () => {
  const { text } = await mudun.as('visitor', 'ar').get(`/practices/${id.youth}`)
  assert.match(text, /<html lang="ar" dir="rtl"/)
  const page = seen(text)
  for (const part of ['كيف فعلوها، خطوة بخطوة', 'انتبهوا', 'ماذا تغيّر', 'الشركاء', 'لمن تكتب', 'لم يُقَس بعد']) assert.ok(page.includes(part), part)
  for (const lang of ['ar', 'fr', 'en']) assert.match(text, new RegExp(`hreflang="${lang}" href="http://localhost/${lang}/practices/${id.youth}"`))
  assert.match(text, /href="#act"/)
})

test('the other languages of a page keep its whole address: in the band, and for search engines', async () => {
  const { text } = await mudun.as('visitor', 'fr').get('/practices?theme=participation&q=conseil%20des%20jeunes&x=1&x=2')
  const query = 'theme=participation&amp;q=conseil%20des%20jeunes&amp;x=1&amp;x=2'
  for (const lang of ['ar', 'en']) {
    assert.ok(text.includes(`hreflang="${lang}" href="http://localhost/${lang}/practices?${query}"`), lang)
    assert.ok(text.includes(`<a href="/${lang}/practices?${query}" lang="${lang}"`), lang)
  }
})

test('a passage that is not translated appears in its own language, marked as such, and the page says so', async () => {
  const { text } = await mudun.as('visitor', 'ar').get(`/practices/${id.french}`)
  assert.match(seen(text), /لم يُترجم هذا النص كله/)
  assert.match(text, /class="free" lang="fr" dir="ltr"/)
  assert.doesNotMatch(seen((await mudun.as('visitor', 'fr').get(`/practices/${id.french}`)).text), /pas encore entièrement traduit/)
})

test('a visitor is led to sign in or to join; an author to the working file; another city adopts or asks', async () => {
  const page = async (name: 'visitor' | 'zineb' | 'rami' | 'hela') => seen((await mudun.as(name).get(`/practices/${id.youth}`)).text)
  assert.match(await page('visitor'), /Sign in Join the network/)
  assert.match(await page('zineb'), /The working file/)
  assert.doesNotMatch(await page('zineb'), /Adopt it in my city/)
  assert.match(await page('rami'), /Adopt it in my city .* Ask Fes/)
  assert.doesNotMatch(await page('hela'), /Adopt it in my city/)
})

test('the sheet to print carries a code that leads to the page', async () => {
  const { text, status } = await mudun.as('visitor', 'ar').get(`/practices/${id.youth}/sheet`)
  assert.equal(status, 200)
  assert.match(text, /<svg role="img" aria-label="الصفحة كاملة ومحدّثة"/)
})

test('programs read what is published, without a token: the list as it is filtered, one with its text and its journey', async () => {
  const { status, text } = await mudun.as('visitor').get('/api/v1/practices?country=TN')
  assert.equal(status, 200)
  const { items } = JSON.parse(text) as { items: { id: string; title: { ar: string } }[] }
  assert.deepEqual(items.map((one) => one.id).sort(), [id.rent, id.food].sort())
  const one = JSON.parse((await mudun.as('visitor').get(`/api/v1/practices/${id.youth}`)).text)
  assert.equal(one.city, 'fes')
  assert.ok(one.steps.length > 3 && one.results[0].evidence.ar)
  assert.deepEqual(one.family.map(({ city, status }: { city: string; status: string }) => [city, status]), [['oujda', 'planned']])
  assert.equal((await mudun.as('visitor').get('/api/v1/practices?colour=red')).status, 422)
  assert.equal((await mudun.as('visitor').get('/api/v1/practices/00000000-0000-4000-8000-000000000000')).status, 404)
})
