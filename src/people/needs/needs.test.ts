import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { fillDirectory } from '../../city/services/scene.ts'
import { forgetCities } from '../../kit/cities.ts'
import { type As, deed, openTestApp, type TestApp } from '../../testing.ts'
import { registerPerson } from '../registry/index.ts'
import { statementsOf, told } from '../registry/scene.ts'
import { rescoreAll } from './clock.ts'
import { openNeed } from './index.ts'
import { usualWeights } from './score.ts'

let mudun: TestApp
let as: As
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
})
after(() => mudun.close())

const needs = '/la-marsa/needs'
const person = (form = {}) => deed(mudun, 'hela', (work) => registerPerson(work, told(form)))
const open = (personId: string, form = {}) => deed(mudun, 'hela', (work) => openNeed(work, personId, { theme: 'food', urgency: 'normal', ...form }))
const statusOf = async (id: string) => (await mudun.database.asOwner<{ status: string }>('select status from needs where id = $1', [id]))[0]!.status
const move = (id: string, name: string, form = {}, who: 'hela' | 'mourad' | 'salma' = 'hela') => as(who).post(`${needs}/${id}/moves`, { move: name, ...form })
const day = 86_400_000

describe('the score', () => {
  test('is the sum of the weights that the city shows, with the reasons in each row', async () => {
    const { id, code } = await person({ specificNeeds: ['pregnant', 'homeless'], household: 'new', size: '3' })
    mudun.clock.now = new Date(Date.now() - 10 * day)
    await open(id, { theme: 'housing', urgency: 'urgent' })
    delete mudun.clock.now
    const { text } = await as('hela').get(needs)
    const points = usualWeights.urgent + usualWeights.pregnant + usualWeights.homeless + 2 * usualWeights.household + 10 * usualWeights.wait
    assert.match(text, new RegExp(`<b>${points}</b>[^]*${code}`))
    assert.match(text, /Urgent \(30\) · Without shelter \(15\) · Pregnancy \(12\)/)
    assert.doesNotMatch(text, /Aminata|Diallo/)
  })

  test('puts the more pressing first, and of two alike who waits longer', async () => {
    const [early, late, urgent] = [await person({ givenName: 'Un' }), await person({ givenName: 'Deux' }), await person({ givenName: 'Trois' })]
    mudun.clock.now = new Date(Date.now() - 20 * day)
    await open(early.id, { theme: 'work' })
    mudun.clock.now = new Date(Date.now() - 2 * day)
    await open(late.id, { theme: 'work' })
    delete mudun.clock.now
    await open(urgent.id, { theme: 'work', urgency: 'emergency' })
    const { text } = await as('hela').get(`${needs}?theme=work`)
    const at = [urgent, early, late].map(({ code }) => text.indexOf(code))
    assert.deepEqual(at, at.toSorted((a, b) => a - b))
    assert.ok(at[0]! > 0)
  })

  test('counts anew when the person’s situation is corrected', async () => {
    const { id } = await person()
    const need = await open(id)
    await as('hela').post(`/la-marsa/people/${id}/correct`, { version: '1', givenName: 'Aminata', sex: 'f', age: '30', specificNeeds: ['trafficking'] })
    const [{ base }] = await mudun.database.asOwner<{ base: number }>('select base from needs where id = $1', [need]) as [{ base: number }]
    assert.equal(base, usualWeights.normal + usualWeights.trafficking)
  })
})

describe('how the order is made', () => {
  test('is read by anybody, with or without an account', async () => {
    for (const who of ['visitor', 'hela', 'mourad', 'nadia', 'karim', 'zineb'] as const) {
      const { status, text } = await as(who).get(`${needs}/order`)
      assert.equal(status, 200, who)
      assert.match(text, /Pregnancy/)
      assert.doesNotMatch(text, /<form[^>]*needs\/order/)
    }
    assert.match((await as('salma').get(`${needs}/order`)).text, /<form[^>]*needs\/order/)
  })

  test('is set by the city’s coordinator alone; it holds at once, and within a minute for what waits', async () => {
    const { id } = await person({ specificNeeds: ['older'] })
    const before = await open(id)
    const weights = Object.fromEntries(Object.entries(usualWeights).map(([key, value]) => [key, String(value)]))
    const form = { ...weights, older: '33,5', version: '0' }
    for (const who of ['hela', 'nadia', 'mourad'] as const) assert.equal((await as(who).post(`${needs}/order`, form)).status, 403, who)
    assert.equal((await as('salma').post(`${needs}/order`, { ...form, older: 'much' })).status, 422)
    assert.equal((await as('salma').post(`${needs}/order`, { ...form, older: '201' })).status, 422)
    assert.equal((await as('salma').post(`${needs}/order`, form)).status, 303)
    const stale = await as('salma').post(`${needs}/order`, { ...form, older: '1' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Somebody changed the points meanwhile/)
    assert.match(stale.text, /<input[^>]*value="1"[^>]*name="older"/)
    await mudun.database.asOwner(`update cities set settings = jsonb_set(settings, '{score,version}', '7') where id = 'la-marsa'`)
    const unheard = await as('salma').post(`${needs}/order`, { ...form, older: '2', version: '1' })
    assert.equal(unheard.status, 409, 'changed by another process, of which this one has not heard')
    assert.match(unheard.text, /<input[^>]*value="2"[^>]*name="older"/)
    assert.match(unheard.text, /name="version" value="7"/)
    assert.match((await as('visitor').get(`${needs}/order`)).text, /Older, without support: from 8 to 33.5/)
    await rescoreAll(mudun.db)
    const after = await open(id, { theme: 'health' })
    const bases = await mudun.database.asOwner<{ base: number }>('select base from needs where id = any ($1)', [[before, after]])
    assert.deepEqual(bases.map(({ base }) => base), [43.5, 43.5])
    await mudun.database.asOwner(`update cities set settings = '{}' where id = 'la-marsa'`)
    forgetCities()
    await mudun.database.asOwner('update needs set scored_by = 0')
  })
})

describe('the life of a need', () => {
  test('noted on the file, answered, met; the file tells of it', async () => {
    const { id } = await person({ givenName: 'Sira' })
    assert.equal((await as('hela').post(`${needs}/new?person=${id}`, { urgency: 'normal' })).status, 422)
    const noted = await as('hela').post(`${needs}/new?person=${id}`, { theme: 'education', urgency: 'normal', note: 'Two girls' })
    assert.match(noted.location, new RegExp(`people/${id}\\?done=need`))
    const file = await as('hela').get(`/la-marsa/people/${id}`)
    const [, need] = file.text.match(/needs\/([0-9a-f-]{36})/)!
    assert.doesNotMatch((await as('hela').get(`${needs}/${need}`)).text, /Two girls/)
    assert.match((await as('hela').post(`${needs}/${need}/note`)).text, /Two girls/)
    assert.equal((await move(need!, 'respond')).status, 303)
    assert.equal((await move(need!, 'respond')).status, 409)
    assert.equal((await move(need!, 'meet')).status, 303)
    assert.equal(await statusOf(need!), 'met')
    assert.match((await as('hela').get(`/la-marsa/people/${id}`)).text, /Need met: School/)
  })

  test('what is not met says why', async () => {
    const need = await open((await person()).id)
    const { status, text } = await move(need, 'fail')
    assert.equal(status, 422)
    assert.match(text, /Why was it not met/)
    assert.equal((await move(need, 'fail', { reason: 'no_capacity' })).status, 303)
    assert.match((await as('hela').get(`${needs}/${need}`)).text, /Not met: No capacity/)
    assert.equal((await move(need, 'reopen')).status, 303)
    await move(need, 'withdraw')
    assert.equal((await move(need, 'reopen')).status, 303, 'what was taken back by mistake waits again')
    assert.equal(await statusOf(need), 'open')
  })

  test('a referral answers its need; when it is completed, whether the need is met is asked', async () => {
    const ids = await fillDirectory(mudun)
    const { id } = await person({ givenName: 'Maïmouna' })
    const need = await open(id, { theme: 'documents', urgency: 'urgent' })
    const [service] = await mudun.database.asOwner<{ id: string }>(
      `select id from services where org_id = (select id from organisations where slug = 'la-marsa-municipality') and id = any ($1) limit 1`, [Object.values(ids)])
    const draft = await as('hela').post(`/la-marsa/referrals/new?person=${id}&need=${need}`, { topic: 'birth_registration', service: service!.id, priority: 'urgent', fields: ['name'] })
    assert.equal(draft.status, 303, draft.text.slice(0, 300))
    const path = draft.location.split('?')[0]!
    assert.equal(await statusOf(need), 'open')
    await as('hela').post(`${path}/moves`, { move: 'send' })
    assert.equal(await statusOf(need), 'in_response')
    for (const step of [{ move: 'accept' }, { move: 'start' }, { move: 'complete', outcome: 'document_issued' }]) await as('anis').post(`${path}/moves`, step as Record<string, string>)
    assert.match((await as('hela').get(`${needs}?view=in_response`)).text, /A referral is completed: is the need met\?/)
    assert.match((await as('hela').get(`${needs}/${need}`)).text, /is the need met\?/)
    assert.equal((await move(need, 'meet')).status, 303)
  })

  test('is seen by case workers of its organisation alone', async () => {
    const need = await open((await person()).id, { note: 'private' })
    for (const path of [`${needs}/${need}`]) {
      assert.equal((await as('mourad').get(path)).status, 404)
      for (const who of ['salma', 'nadia', 'leila', 'karim'] as const) assert.ok([403, 404].includes((await as(who).get(path)).status), who)
    }
    assert.equal((await move(need, 'meet', {}, 'mourad')).status, 404)
    assert.ok([403, 404].includes((await move(need, 'meet', {}, 'salma')).status))
    assert.equal((await as('mourad').post(`${needs}/${need}/note`)).status, 404)
    assert.equal((await as('salma').get(needs)).status, 403)
    assert.equal(await statusOf(need), 'open')
  })

  test('counters follow each move', async () => {
    const sums = async () => Object.fromEntries((await mudun.database.asOwner<{ name: string; n: string }>(
      `select name, sum(n) as n from tallies where theme = 'safety' and name like 'need.%' group by name`)).map(({ name, n }) => [name, Number(n)]))
    const { id } = await person()
    const [one, two] = [await open(id, { theme: 'safety' }), await open(id, { theme: 'safety' })]
    await move(one, 'respond')
    await move(one, 'meet')
    await move(two, 'withdraw')
    assert.deepEqual(await sums(), { 'need.opened': 2, 'need.open': 0, 'need.answered': 1, 'need.waited_days': 0, 'need.met': 1, 'need.withdrawn': 1 })
  })
})

test('a page of the queue asks the same few questions, and the next goes on where it ended', async () => {
  const { id } = await person({ givenName: 'Beaucoup' })
  for (let i = 0; i < 30; i++) await open(id, { theme: 'health' })
  const { result, statements } = await statementsOf(mudun, () => as('hela').get(`${needs}?theme=health`))
  assert.ok(statements.length <= 8, statements.join('\n'))
  const links = (text: string) => new Set([...text.matchAll(/needs\/([0-9a-f-]{36})/g)].map(([, need]) => need))
  const [, next] = result.text.match(/href="([^"]+after=[^"]+)"/)!
  const second = await as('hela').get(next!.replaceAll('&amp;', '&'))
  assert.equal(second.status, 200)
  assert.equal(links(result.text).size, 25)
  assert.equal([...links(second.text)].filter((need) => links(result.text).has(need)).length, 0)
  assert.ok(links(second.text).size >= 5)
})

