import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type As, openTestApp, type TestApp } from '../../../testing.ts'
import { forgetAssistance } from '../index.ts'
import { codesOf, done, hand, home, openDay, openProgramme, people } from '../scene.ts'

let mudun: TestApp
let as: As
let day: string
let codes: string[]
let persons: string[]
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
  persons = await people(mudun, {}, {}, {}, {})
  day = await openDay(as, await openProgramme(as))
  codes = await codesOf(as, day)
})
after(() => mudun.close())

const said = 'He got forty, the slip says fifty'
const form = (changes = {}) => ({ kind: 'amount', words: said, wantsAnswer: '1', ...changes })
const slipOf = async (no: number) => `${day}/entitlements/${(await mudun.db.selectFrom('entitlements').select('id').where('queueNo', '=', no).executeTakeFirstOrThrow()).id}`
/** Notes a complaint about a slip, and says where it is. */
async function noted(no: number, changes = {}, who: Parameters<As>[0] = 'hela') {
  await done(as(who).post(`${await slipOf(no)}/complaint`, form(changes)))
  const { id } = await mudun.db.selectFrom('complaints').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
  return `${home}/complaints/${id}`
}
const answer = { outcome: 'righted', answer: 'Ten more were handed over' }

test('the desk leads from a slip to a complaint about it, whether it said yes or no, with a script and without', async () => {
  const yes = await as('hela').post(`${day}/desk`, { code: codes[0]! }, { accept: 'application/json' })
  assert.equal(JSON.parse(yes.text).complain, `/en${await slipOf(1)}/complaint`)
  const no = await as('hela').post(`${day}/desk`, { code: codes[0]! })
  assert.match(no.text, new RegExp(`data-complain[^>]*><a href="/en${await slipOf(1)}/complaint"`))
  const unknown = await as('hela').post(`${day}/desk`, { code: '0000-0000-0000' }, { accept: 'application/json' })
  assert.equal(JSON.parse(unknown.text).complain, undefined)
})

test('a complaint is noted in a sentence that is kept sealed, and told to colleagues without a word of it', async () => {
  const complaint = await noted(1)
  assert.match((await as('samir').get(complaint)).text, new RegExp(`${said}.*Wants to be answered`, 's'))
  assert.match((await as('samir').get(`${home}/complaints`)).text, /The amount is wrong/)
  assert.match((await as('samir').get('/notices')).text, /A complaint about a distribution awaits an answer/)
  assert.match((await as('samir').get(await slipOf(1))).text, /The amount is wrong.*To answer/s)
  const rows = await mudun.database.asOwner<{ row: string }>('select t::text as row from complaints t union all select t::text from events t union all select t::text from notices t')
  assert.ok(rows.every(({ row }) => !row.includes('forty')))
})

test('it stands on the day and beside its reconciliation', async () => {
  assert.match((await as('hela').get(day)).text, /complaints\?day=[^"]*">1 complaint<.*1 waits for an answer/s)
  await done(as('hela').post(`${day}/moves`, { move: 'end' }))
  assert.match((await as('hela').get(`${day}/reconcile`)).text, />1 complaint</)
})

test('is answered once, by somebody who neither noted it nor had served, in the product and in the database', async () => {
  const complaint = await noted(1, {}, 'samir')
  for (const who of ['hela', 'samir'] as const) {
    assert.match((await as(who).get(complaint)).text, /Another colleague has to answer/)
    assert.equal((await as(who).post(`${complaint}/answer`, answer)).status, 403)
  }
  const id = complaint.split('/').at(-1)!
  const answeredBy = (column: string) => mudun.database.asOwner(`update complaints set status = 'closed', outcome = 'righted', answered_by = ${column}, answered_at = now() where id = '${id}'`)
  for (const column of ['noted_by', 'served_by']) await assert.rejects(answeredBy(column), /no_part_in_it/)

  const other = await noted(2)
  const lacking = await as('samir').post(`${other}/answer`, { answer: answer.answer })
  assert.equal(lacking.status, 422)
  assert.match(lacking.text, /Ten more were handed over/, 'nothing typed is lost')
  const answers = await Promise.all([1, 2].map(() => as('samir').post(`${other}/answer`, answer)))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
  assert.match((await as('hela').get(other)).text, /Ten more were handed over.*Put right/s)
  assert.match((await as('hela').get(`${home}/complaints?view=closed`)).text, /The amount is wrong/)
  const events = await mudun.db.selectFrom('events').select('name').where('subject', '=', other.split('/').at(-1)!).orderBy('id').execute()
  assert.deepEqual(events.map(({ name }) => name), ['complaint.noted', 'complaint.answered'])
})

test('how somebody was treated is not read by who treated them', async () => {
  const complaint = await noted(1, { kind: 'treatment', words: 'She shouted at him' }, 'samir')
  assert.match((await as('samir').get(complaint)).text, /She shouted at him/)
  assert.equal((await as('hela').get(complaint)).status, 404)
  assert.doesNotMatch((await as('hela').get(await slipOf(1))).text, /treated badly/)
  assert.doesNotMatch((await as('hela').get(`${home}/complaints`)).text, /treated badly/)
})

test('is nothing for another organisation, for a leader, or without its words', async () => {
  const complaint = await noted(3)
  const slip = await slipOf(3)
  for (const who of ['mourad', 'anis', 'nadia'] as const)
    for (const path of [complaint, `${slip}/complaint`]) assert.ok([403, 404].includes((await as(who).get(path)).status), `${who} ${path}`)
  assert.equal((await as('mourad').post(`${slip}/complaint`, form())).status, 404)
  for (const wrong of [{ kind: '' }, { words: ' ' }, { kind: 'theft' }]) {
    const { status, text } = await as('hela').post(`${slip}/complaint`, form(wrong))
    assert.equal(status, 422)
    if (!('words' in wrong)) assert.match(text, new RegExp(said))
  }
})

test('the copy of their data has what somebody complained of; erased, the words are gone and the complaint can still be closed', async () => {
  await hand(as, day, { code: codes[3]! })
  const complaint = await noted(4)
  const copy = JSON.parse((await as('hela').post(`/la-marsa/people/${persons[3]}/copy`, { as: 'json' })).text) as { complaints: { kind: string; words: string }[] }
  assert.deepEqual(copy.complaints.map(({ kind, words }) => [kind, words]), [['amount', said]])
  assert.match((await as('hela').post(`/la-marsa/people/${persons[3]}/copy`, { as: 'page' })).text, new RegExp(said))
  await forgetAssistance(mudun.db, 'la-marsa', persons[3]!, new Date())
  const { text } = await as('samir').get(complaint)
  assert.match(text, /The words were erased with the file/)
  assert.doesNotMatch(text, /forty/)
  await done(as('samir').post(`${complaint}/answer`, { outcome: 'unproven', answer: 'Nobody is left to ask' }))
  assert.doesNotMatch((await as('samir').get(complaint)).text, /Nobody is left/)
})
