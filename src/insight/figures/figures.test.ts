import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { type As, openTestApp, type TestApp } from '../../testing.ts'
import { figures } from './catalogue/index.ts'
import { counters, readsOf } from './figure.ts'
import { coarse } from './reckoning.ts'
import { aYear, count, queriesOf } from './scene.ts'

let mudun: TestApp
let as: As
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
  mudun.clock.now = new Date('2026-11-22T09:30:00Z')
  await count(mudun, aYear)
})
after(() => mudun.close())

const text = async (name: Parameters<As>[0], path: string, lang: 'ar' | 'fr' | 'en' = 'en') => {
  const answer = await as(name, lang).get(path)
  assert.equal(answer.status, 200, `${path}: ${answer.status}`)
  return answer.text
}
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the catalogue', () => {
  test('at least fifteen figures, each defined once, from counters that are kept', () => {
    assert.ok(figures.length >= 15)
    assert.equal(new Set(figures.map(({ key }) => key)).size, figures.length)
    assert.equal(new Set(figures.map(({ hxl }) => hxl)).size, figures.length)
    for (const figure of figures) assert.ok(readsOf(figure).length > 0 && readsOf(figure).every((name) => counters.includes(name)), figure.key)
  })

  test('every figure has a page with its method, in three languages and every period', async () => {
    for (const { key } of figures)
      for (const [lang, period] of [['ar', '2026-10'], ['fr', '2026-Q2'], ['en', 'all']] as const) await text('nadia', `/la-marsa/figures/${key}?period=${period}`, lang)
    assert.match(await text('nadia', '/la-marsa/figures'), /People registered/)
  })

  test('no figure has an invented name or period', async () => {
    assert.equal((await as('nadia').get('/la-marsa/figures/no_such_figure')).status, 404)
    assert.match(await text('nadia', '/la-marsa/figures/referrals_sent?period=2026-13'), /2026/)
  })
})

describe('who reads them', () => {
  test('leaders, coordinators and case workers of the city see the dashboard', async () => {
    for (const name of ['nadia', 'salma', 'hela', 'anis'] as const) assert.match(await text(name, '/la-marsa/dashboard'), /La Marsa/)
  })

  test('visitors sign in first; for those of other cities there is no such page', async () => {
    for (const path of ['/la-marsa/dashboard', '/la-marsa/figures', '/la-marsa/figures/referrals_sent', '/figures']) {
      const { status, location } = await as('visitor').get(path)
      assert.ok(status === 401 || location.includes('/sign-in'), `${path}: ${status}`)
    }
    for (const path of ['/la-marsa/dashboard', '/la-marsa/figures', '/la-marsa/figures/referrals_sent'])
      assert.equal((await as('youssef').get(path)).status, 404, path)
  })

  test('a figure opens to its list for those who reach the records, and to its own page for others', async () => {
    const list = /href="\/en\/la-marsa\/referrals\?view=all[^"]*"/
    assert.match(await text('hela', '/la-marsa/dashboard'), list)
    const leader = await text('nadia', '/la-marsa/dashboard')
    assert.doesNotMatch(leader, list)
    assert.match(leader, /href="\/en\/la-marsa\/figures\/referrals_sent/)
    assert.match(await text('hela', '/la-marsa/figures/referrals_sent?period=2026-10'), /referrals\?view=all&amp;theme=health&amp;month=2026-10/)
  })

  test('officers of the network and the state see protected figures and never a way to a record', async () => {
    for (const name of ['leila', 'karim'] as const) {
      const pages = [await text(name, '/figures'), await text(name, '/la-marsa/figures'), await text(name, '/la-marsa/figures/referrals_sent')]
      for (const page of pages) assert.doesNotMatch(page, /href="[^"]*\/(referrals|people|needs)[?"/]/)
      assert.notEqual((await as(name).get('/la-marsa/dashboard')).status, 200)
    }
  })
})

describe('the dashboard', () => {
  test('says what waits, the figures, the months, the waits, and how far to trust them', async () => {
    const page = plain(await text('nadia', '/la-marsa/dashboard?period=2026'))
    assert.match(page, /280 people registered/)
    assert.match(page, /200 referrals sent/)
    assert.match(page, /Health: answers take too long/) // 100 hours where 48 are the aim
    assert.match(page, /Referrals each month/)
    assert.match(page, /Can it be trusted\?/)
  })

  test('at most three decisions, the most pressing first', async () => {
    await count(mudun, [{ name: 'referral.late', n: 7, org: 'dar-el-bhar', theme: 'food' }, { name: 'service.stale', n: 3, org: 'dar-el-bhar' }, { name: 'service.published', n: 12, org: 'dar-el-bhar' }])
    const page = await text('salma', '/la-marsa/dashboard')
    const [decisions] = /<ul class="decisions">.*?<\/ul>/s.exec(page)!
    assert.equal(decisions.match(/<li>/g)!.length, 3)
    assert.match(plain(decisions), /7 referrals wait past their time.*Health: answers take too long.*3 services to check again/)
    assert.match(decisions, /referrals\?view=late&amp;partner=/)
  })

  test('reads counters: four queries when one has changed, none when none has', async () => {
    const page = () => as('nadia').get('/la-marsa/dashboard?period=2026-Q4')
    const menu = await queriesOf(mudun, () => as('nadia').get('/notices'))
    assert.ok(menu.length < 4)
    await count(mudun, [{ name: 'finder.search', n: 1 }])
    const own = (statements: string[]) => statements.filter((statement) => /tall|recounts|from services/.test(statement))
    assert.equal(own(await queriesOf(mudun, page)).length, 4)
    assert.equal(own(await queriesOf(mudun, page)).length, 0)
  })

  test('a deed shows at once', async () => {
    const sent = async () => /(\d+) referrals sent/.exec(plain(await text('nadia', '/la-marsa/dashboard?period=2026')))![1]
    const earlier = Number(await sent())
    await count(mudun, [{ name: 'referral.sent', n: 6, month: '2026-10', theme: 'health' }])
    assert.equal(Number(await sent()), earlier + 6)
  })
})

describe('small numbers', () => {
  test('under five people are hidden, with the month that would give them away', async () => {
    await count(mudun, [{ name: 'need.opened', n: 3, month: '2026-08', theme: 'food' }, { name: 'need.opened', n: 9, month: '2026-07', theme: 'food' }, { name: 'need.opened', n: 40, month: '2026-10', theme: 'food' }])
    const value = async (period: string) => plain(await text('nadia', `/la-marsa/figures/needs_opened?period=${period}`))
    assert.match(await value('2026-08'), /Hidden/)
    assert.match(await value('2026-07'), /Hidden/)
    assert.match(await value('2026-Q3'), /12 needs noted/)
    assert.match(await value('2026-10'), /40 needs noted/)
    assert.doesNotMatch(await value('2026-Q3'), /\b(3|9)\b needs/)
  })

  test('a share of few is not told, and no share tells a small number', () => {
    assert.equal(coarse(0.5, 19, 5), 'hidden')
    assert.deepEqual(coarse(0.97, 100, 5), { n: 0.95, edge: 'atLeast' })
    assert.deepEqual(coarse(0.87, 100, 5), { n: 0.85 })
    assert.deepEqual(coarse(0, 1000, 5), { n: 0.01, edge: 'under' })
    for (const of of [20, 33, 77, 150, 400, 999])
      for (let part = 0; part <= of; part++) {
        const said = JSON.stringify(coarse(part / of, of, 5))
        const alike = Array.from({ length: of + 1 }, (_, other) => JSON.stringify(coarse(other / of, of, 5))).filter((each) => each === said)
        assert.ok(alike.length >= 5, `${part} of ${of} is one of ${alike.length}`)
      }
  })

  test('a city may ask for more than five, never for less; its coordinator decides', async () => {
    const targets = { health: '48', food: '72', housing: '72', documents: '120', work: '168', education: '120', family: '48', safety: '24' }
    const set = (name: 'salma' | 'nadia' | 'hela', least: string) => as(name).post('/la-marsa/figures/settings', { least, ...targets })
    const quarter = async () => plain(await text('nadia', '/la-marsa/figures/needs_opened?period=2026-Q3'))
    assert.deepEqual([(await set('nadia', '9')).status, (await set('hela', '9')).status, (await set('salma', '4')).status], [403, 403, 422])
    assert.equal((await set('salma', '20')).status, 303)
    assert.match(await quarter(), /No number of people under 20 is shown/)
    assert.doesNotMatch(await quarter(), /12 needs noted/)
    assert.equal((await set('salma', '5')).status, 303)
    assert.match(await quarter(), /12 needs noted/)
  })
})

describe('freezing', () => {
  test('coordinators and leaders freeze; what is frozen is the same for ever, and its fingerprint can be checked', async () => {
    assert.equal((await as('hela').post('/la-marsa/figures/frozen', { period: '2026-Q1' })).status, 403)
    const { location } = await as('salma').post('/la-marsa/figures/frozen', { period: '2026-Q1' })
    const path = location.replace(/^\/en/, '')
    const before = await as('salma').get(`${path}/figures.json`)
    const fingerprint = createHash('sha256').update(before.text).digest('hex')
    const page = await text('salma', path)
    assert.match(plain(page).replace(/\s/g, ''), new RegExp(fingerprint))
    assert.match(page, /fingerprint matches/)

    await count(mudun, [{ name: 'referral.sent', n: 50, month: '2026-02', theme: 'health' }])
    assert.equal((await as('salma').get(`${path}/figures.json`)).text, before.text)
    const id = path.split('/').at(-1)
    await assert.rejects(mudun.db.updateTable('frozenFigures').set({ content: '{}' }).where('id', '=', id!).execute(), /permission denied/)
    await assert.rejects(mudun.db.deleteFrom('frozenFigures').where('id', '=', id!).execute(), /permission denied/)
  })

  test('only what was frozen after its period is published, and then everybody reads it', async () => {
    const running = await as('nadia').post('/la-marsa/figures/frozen', { period: '2026' })
    assert.equal((await as('nadia').post(`${running.location}/publish`)).status, 403)
    const { location } = await as('nadia').post('/la-marsa/figures/frozen', { period: '2026-Q2' })
    assert.equal((await as('visitor').get(location)).status, 404)
    assert.equal((await as('youssef').get(location)).status, 404)
    assert.equal((await as('nadia').post(`${location}/publish`)).status, 303)
    for (const lang of ['ar', 'fr', 'en'] as const) assert.equal((await as('visitor', lang).get(location.replace('/en/', `/${lang}/`))).status, 200)
    const csv = await as('visitor').get(`${location}/figures.csv`)
    const [heads, tags, whole] = csv.text.split('\r\n')
    assert.match(heads!, /"Theme","Kind of assistance","Organisation","People registered"/)
    assert.match(tags!, /"#date\+start","#date\+end","#sector","#modality","#org\+name","#affected\+registered"/)
    assert.match(whole!, /^"2026-04-01","2026-06-30",,,,70,/)
  })

  test('the whole of time is never frozen, nor another city’s figures', async () => {
    assert.equal((await as('salma').post('/la-marsa/figures/frozen', { period: 'all' })).status, 400)
    assert.equal((await as('youssef').post('/la-marsa/figures/frozen', { period: '2026-Q1' })).status, 403)
  })
})

describe('cities side by side', () => {
  test('the hub compares all cities, an authority its own; totals add up what cities show', async () => {
    await count(mudun, [{ name: 'person.registered', n: 3, city: 'oujda', org: 'oujda-municipality' }, { name: 'person.registered', n: 25, city: 'fes', org: 'fes-municipality' }])
    const hub = plain(await text('leila', '/figures?period=2026'))
    assert.match(hub, /La Marsa/)
    assert.match(hub, /305 people registered/)
    assert.match(hub, /Without 1 city whose numbers are small/)
    assert.match(hub, /services published Estimated/, 'not every city was recounted')
    const state = plain(await text('karim', '/figures?period=2026'))
    assert.doesNotMatch(state, /La Marsa/)
    assert.equal((await as('nadia').get('/figures')).status, 403)
  })

  test('cities that have gone quiet are named', async () => {
    assert.match(plain(await text('leila', '/figures')), /cities without activity for three months/)
  })
})
