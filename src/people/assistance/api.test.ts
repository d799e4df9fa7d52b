// What programs are told of assistance, and how they hand out.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { idOf, userOf } from '../../../demo/reference.ts'
import { makeToken } from '../../identity/tokens/index.ts'
import { type As, openTestApp, type TestApp } from '../../testing.ts'
import { codesOf, hand, home, openDay, openProgramme, people } from './scene.ts'

let mudun: TestApp
let as: As
const tokens: Record<string, string> = {}
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
  const token = (name: 'hela' | 'mourad' | 'salma', org: string, scopes: string[], role = 'case_worker') =>
    makeToken(mudun.db, userOf(name), idOf('organisation', org), { label: 'test', roles: [role] as never, scopes, days: 30 }, new Date())
  tokens.hela = await token('hela', 'yed-fi-yed', ['assistance:read', 'assistance:write'])
  tokens.reader = await token('hela', 'yed-fi-yed', ['assistance:read'])
  tokens.mourad = await token('mourad', 'dar-el-bhar', ['assistance:read', 'assistance:write'])
  tokens.planner = await token('salma', 'la-marsa-municipality', ['assistance:read'], 'coordinator')
  await people(mudun, { givenName: 'Xhevahire' }, {}, {})
  programme = await openProgramme(as)
  day = await openDay(as, programme)
})
after(() => mudun.close())

let programme: string
let day: string

async function ask(path: string, body?: unknown, by = 'hela') {
  const response = await mudun.app.request(`/api/v1${path}`, {
    headers: { authorization: `Bearer ${tokens[by]}`, 'content-type': 'application/json' }, ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, type: response.headers.get('content-type'), text, json: JSON.parse(text) }
}

test('a program reads the whole way from a programme’s money to a slip, by code and never by name', async () => {
  const { json: { items: [listed] } } = await ask(home)
  assert.deepEqual([listed.title, listed.currency, listed.amount, listed.rules.needs], ['Winter food', 'TND', { first: 40_000, more: 10_000, people: 5 }, []])
  assert.deepEqual((await ask(programme)).json.books, { source: -1_000_000, available: 880_000, promised: 120_000, given: 0, difference: 0 })
  const { json: { items: [list] } } = await ask(`${programme}/lists`)
  assert.deepEqual([list.status, list.households, list.total], ['approved', { chosen: 3, of: 3 }, 120_000])
  assert.deepEqual((await ask(`${home}/lists/${list.id}`)).json, list)
  const entries = await ask(`${home}/lists/${list.id}/entries`)
  assert.deepEqual(entries.json.items.map(({ reasons }: { reasons: string[] }) => reasons), [['everybody'], ['everybody'], ['everybody']])
  const { json: { items: [distribution] } } = await ask(`${home}/distributions`)
  assert.equal(distribution.list, list.id)
  assert.deepEqual((await ask(day)).json.sums.issued, { n: 3, amount: 120_000 })
  const line = await ask(`${day}/entitlements?view=issued`)
  assert.deepEqual(line.json.items.map(({ number }: { number: number }) => number), [1, 2, 3])
  assert.match(line.json.items[0].person.code, /^LM-P/)
  const [code] = await codesOf(as, day)
  for (const { text } of [entries, line]) assert.doesNotMatch(text, new RegExp(`Xhevahire|${code}`))
})

test('a code is handed over once, by a program or at the desk; the same handover sent again gets the same answer', async () => {
  const [first, second] = await codesOf(as, day)
  const handover = { code: first!, key: crypto.randomUUID() }
  const given = await ask(`${day}/redemptions`, handover)
  assert.deepEqual([given.status, given.json.status, given.json.number, given.json.amount], [200, 'redeemed', 1, 40_000], given.text)
  assert.deepEqual((await ask(`${day}/redemptions`, handover)).json, given.json)
  const refused = await ask(`${day}/redemptions`, { ...handover, key: crypto.randomUUID() })
  assert.deepEqual([refused.status, refused.type, refused.json.why, refused.json.title], [409, 'application/problem+json', 'already', 'This code was used already.'])
  assert.equal((await hand(as, day, { code: first! })).why, 'already')
  assert.equal((await hand(as, day, { code: second! })).yes, true)
  assert.equal((await ask(`${day}/redemptions`, { code: second!, key: crypto.randomUUID() })).json.why, 'already')
  assert.equal((await ask(`${day}/redemptions`, { code: '0000-0000-0000', key: crypto.randomUUID() })).json.why, 'unknown')
  assert.equal((await ask(programme)).json.books.given, 80_000)
})

test('what cannot be a handover is refused by field', async () => {
  assert.deepEqual(Object.keys((await ask(`${day}/redemptions`, {})).json.errors).sort(), ['code', 'key'])
  const [code] = await codesOf(as, day)
  assert.equal((await ask(`${day}/redemptions`, { code, key: crypto.randomUUID(), at: '2026-01-01' })).status, 422)
})

test('a token reads and hands out as far as its scope, role and organisation go', async () => {
  const [code] = await codesOf(as, day)
  const handover = { code, key: crypto.randomUUID() }
  assert.equal((await ask(`${day}/redemptions`, handover, 'reader')).status, 403)
  assert.equal((await ask(`${day}/redemptions`, handover, 'mourad')).status, 404)
  for (const path of [programme, `${programme}/lists`, day, `${day}/entitlements`]) assert.equal((await ask(path, undefined, 'mourad')).status, 404, path)
  assert.deepEqual((await ask(home, undefined, 'planner')).json, { items: [], next: null })
  assert.equal((await as('hela').get(`/api/v1${day}`)).status, 200, 'who is signed in reads too')
  assert.equal((await as('hela').ask(`/api/v1${day}/redemptions`, { method: 'POST', body: JSON.stringify(handover), headers: { 'content-type': 'application/json' } })).status, 401)
})
