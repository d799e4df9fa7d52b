import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Parser } from 'saxen'
import { openTestApp, type TestApp } from '../../../testing.ts'
import { formOf, published } from '../scene.ts'

let mudun: TestApp
let id: string
before(async () => {
  mudun = await openTestApp()
  mudun.clock.now = new Date('2026-03-01T09:00:00Z')
  id = await published(mudun.as, 'zineb', { ...formOf('fes-communal-youth-council'), 'title.ar': 'مجلس «شباب» & <مدينة>', 'title.fr': 'Un conseil & <des> jeunes' })
})
after(() => mudun.close())

const feed = (lang: 'ar' | 'fr' | 'en', headers = {}) => mudun.as('visitor', lang).get('/practices/feed.xml', headers)

/** Every element's text, by its path; throws on anything that is not well formed. */
function read(xml: string) {
  const found: Record<string, string[]> = {}
  const path: string[] = []
  const parser = new Parser()
  parser.on('error', (error: Error) => { throw error })
  parser.on('openTag', (name: string) => { path.push(name); (found[path.join('/')] ??= []).push('') })
  parser.on('closeTag', () => { path.pop() })
  parser.on('text', (text: string, decode: (text: string) => string) => {
    const texts = found[path.join('/')]
    if (texts) texts[texts.length - 1] += decode(text)
  })
  parser.write(xml).end()
  assert.deepEqual(path, [], 'every element is closed')
  return found
}

test('the feed is well-formed Atom with all that the standard asks for, in each language', async () => {
  for (const lang of ['ar', 'fr', 'en'] as const) {
    const { text, headers, status } = await feed(lang)
    assert.equal(status, 200)
    assert.equal(headers.get('content-type'), 'application/atom+xml; charset=utf-8')
    assert.match(text, new RegExp(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`))
    const found = read(text)
    for (const name of ['id', 'title', 'updated', 'entry/id', 'entry/title', 'entry/updated', 'entry/author/name', 'entry/summary']) assert.ok(found[`feed/${name}`]?.[0], `${lang}: ${name}`)
    assert.match(found['feed/updated']![0]!, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    assert.match(text, new RegExp(`<link rel="self" type="application/atom\\+xml" href="http://localhost/${lang}/practices/feed.xml"/>`))
  }
})

test('Arabic and marks arrive as they were written', async () => {
  assert.equal(read((await feed('ar')).text)['feed/entry/title']![0], 'مجلس «شباب» & <مدينة>')
  assert.equal(read((await feed('fr')).text)['feed/entry/title']![0], 'Un conseil & <des> jeunes')
})

test('ids stay the same when a practice is updated; its date does not', async () => {
  const before = read((await feed('ar')).text)
  const ids = { feed: before['feed/id'], entry: before['feed/entry/id'] }
  mudun.clock.now = new Date('2026-06-01T09:00:00Z')
  await mudun.as('zineb').post(`/practices/${id}/moves`, { move: 'revise', note: '' })
  await mudun.as('zineb').post(`/practices/${id}/moves`, { move: 'submit', note: '' })
  for (const move of ['review', 'publish']) await mudun.as('leila').post(`/practices/${id}/moves`, { move, note: '' })
  const now = read((await feed('ar')).text)
  assert.deepEqual({ feed: now['feed/id'], entry: now['feed/entry/id'] }, ids)
  assert.match(now['feed/entry/updated']![0]!, /^2026-06-01/)
  assert.match(now['feed/entry/published']![0]!, /^2026-03-01/)
  assert.notEqual(now['feed/entry/id']![0], read((await feed('fr')).text)['feed/entry/id']![0], 'a translation is an entry of its own')
})

test('a reader that has it all is told so, and pages name the feed', async () => {
  const etag = (await feed('fr')).headers.get('etag')!
  assert.equal((await feed('fr', { 'if-none-match': etag })).status, 304)
  assert.match((await mudun.as('visitor', 'fr').get('/practices')).text, /<link rel="alternate" type="application\/atom\+xml"[^>]* href="\/fr\/practices\/feed\.xml"/)
})
