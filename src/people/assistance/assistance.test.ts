import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { type As, openTestApp, type TestApp } from '../../testing.ts'
import { approvedList, codesOf, done, hand, home, openDay, openProgramme, people, planForm, plannedDay, programmeForm } from './scene.ts'

let mudun: TestApp
let as: As
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
})
after(() => mudun.close())

const idOf = (path: string) => path.split('/').at(-1)!
const balances = async (programme: string) => Object.fromEntries((await mudun.db.selectFrom('ledgerBalances').select(['account', 'balance'])
  .where('programmeId', '=', idOf(programme)).execute()).map(({ account, balance }) => [account, balance]))

/** Each test has its own people, and nobody was helped before. */
beforeEach(async () => {
  await mudun.database.asOwner(`update persons set status = 'closed'`)
  await mudun.database.asOwner(`update entitlements set status = 'void', reason = 'cancelled' where status = 'issued'`)
})

describe('A programme', () => {
  test('is drafted, opened with its money in the books, and closed', async () => {
    const programme = await done(as('hela').post(`${home}/new`, programmeForm()))
    assert.match((await as('hela').get(programme)).text, /Winter food/)
    assert.deepEqual(await balances(programme), {})
    await done(as('hela').post(`${programme}/moves`, { move: 'open' }))
    assert.deepEqual(await balances(programme), { source: -1_000_000, available: 1_000_000 })
    await done(as('hela').post(`${programme}/moves`, { move: 'close' }))
    assert.equal((await as('hela').post(`${programme}/lists`)).status, 403)
  })

  test('keeps money to the smallest unit of its currency, also typed in Arabic digits', async () => {
    const programme = await openProgramme(as, { budget: '١٢٥٠٫٥', currency: 'TND' })
    assert.equal((await balances(programme)).available, 1_250_500)
    for (const [currency, budget] of [['MAD', '10.125'], ['XOF', '10.5'], ['TND', 'ten'], ['TND', '0'], ['TND', '-5']]) {
      const { status, text } = await as('hela').post(`${home}/new`, programmeForm({ currency: currency!, budget: budget! }))
      assert.equal(status, 422, `${budget} ${currency}`)
      assert.match(text, /Winter food/, 'nothing typed is lost')
    }
  })

  test('says its rules as sentences, and is not changed once it is open', async () => {
    const programme = await done(as('hela').post(`${home}/new`, programmeForm({ needs: ['pregnant', 'newborn'], least: '2', most: '6' })))
    const { text } = await as('hela').get(programme)
    assert.match(text, /In the household: Pregnancy or Caring for a newborn/)
    assert.match(text, /2 to 6 people in the household/)
    await done(as('hela').post(`${programme}/edit`, programmeForm({ version: '1', title: 'Spring food' })))
    assert.equal((await as('hela').post(`${programme}/edit`, programmeForm({ version: '1' }))).status, 409)
    await done(as('hela').post(`${programme}/moves`, { move: 'open' }))
    assert.equal((await as('hela').get(`${programme}/edit`)).status, 403)
  })

  test('is nothing for another organisation, for a leader or a visitor', async () => {
    const programme = await openProgramme(as)
    assert.equal((await as('mourad').get(programme)).status, 404)
    assert.equal((await as('mourad').post(`${programme}/moves`, { move: 'close' })).status, 404)
    assert.equal((await as('nadia').get(home)).status, 403)
    assert.match((await as('visitor').get(programme)).location, /sign-in/)
  })
})

describe('A list', () => {
  test('names each household once with its reasons, and says of the others why not', async () => {
    const [, , , other] = await people(mudun,
      { specificNeeds: ['pregnant'], household: 'new', size: '4' }, { specificNeeds: ['newborn'] }, { specificNeeds: ['pregnant'], sex: 'm' }, {})
    const programme = await openProgramme(as, { needs: ['pregnant', 'newborn'] })
    const list = await done(as('hela').post(`${programme}/lists`))
    const inside = (await as('hela').get(list)).text
    assert.match(inside, /3 households of 4/)
    assert.match(inside, /In the household: Pregnancy/)
    assert.match(inside, /TND 70|DT 70|70/, 'forty for one, ten for each of three more')
    const outside = (await as('hela').get(`${list}?view=out`)).text
    assert.match(outside, new RegExp(other!))
    assert.match(outside, /None of the named needs in the household/)
  })

  test('is approved by somebody else than who made it, in the product and in the database', async () => {
    await people(mudun, {})
    const programme = await openProgramme(as)
    const list = await done(as('hela').post(`${programme}/lists`))
    assert.equal((await as('hela').post(`${list}/moves`, { move: 'approve' })).status, 403)
    await assert.rejects(mudun.database.asOwner(`update assistance_lists set status = 'approved', approved_by = made_by, approved_at = now() where id = '${idOf(list)}'`), /second_person/)
    const answers = await Promise.all([1, 2].map(() => as('samir').post(`${list}/moves`, { move: 'approve' })))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
    await assert.rejects(mudun.database.asOwner(`insert into assistance_list_entries select city_id, list_id, (select id from persons where id <> person_id limit 1), org_id, null, 1, true, '{}', 1, 'host' from assistance_list_entries where list_id = '${idOf(list)}'`), /takes nobody more/)
  })

  test('is not handed out before it is approved', async () => {
    await people(mudun, {})
    const programme = await openProgramme(as)
    const list = await done(as('hela').post(`${programme}/lists`))
    assert.equal((await as('hela').post(`${list}/plan`, planForm())).status, 403)
  })

  test('is handed out on a day of its programme’s period, at hours that follow each other, and once', async () => {
    await people(mudun, {})
    const list = await approvedList(as, await openProgramme(as))
    for (const [wrong, said] of [[{ day: '2031-01-01' }, /period/], [{ from: '13:00', to: '09:00' }, /after the beginning/], [{ area: 'nowhere' }, /of the list/], [{ from: '25:00' }, /Hour|hour/]] as const) {
      const { status, text } = await as('hela').post(`${list}/plan`, planForm(wrong))
      assert.equal(status, 422)
      assert.match(text, said)
      assert.match(text, /Municipal hall/)
    }
    const answers = await Promise.all([1, 2].map(() => as('hela').post(`${list}/plan`, planForm())))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
  })

  test('beyond the budget is not approved, and of two lists at once only one is promised', async () => {
    await people(mudun, {}, {}, {})
    const short = await openProgramme(as, { budget: '100', first: '40' })
    const list = await done(as('hela').post(`${short}/lists`))
    const { status, text } = await as('samir').post(`${list}/moves`, { move: 'approve' })
    assert.equal(status, 409)
    assert.match(text, /budget is no longer enough/)

    const enough = await openProgramme(as, { budget: '130', first: '40' })
    const lists = await Promise.all([1, 2].map(async () => done(as('hela').post(`${enough}/lists`))))
    for (const one of lists) await done(as('samir').post(`${one}/moves`, { move: 'approve' }))
    const days = await Promise.all(lists.map((one) => as('hela').post(`${one}/plan`, planForm())))
    assert.ok(days.every((day) => day.status === 303 || day.status === 409))
    const { available, promised } = await balances(enough) as { available: number; promised: number }
    assert.deepEqual([available, promised], [10_000, 120_000])
  })

  test('leaves out who was given the same within the interval, whatever the programme, and takes them again after it', async () => {
    const [person] = await people(mudun, {})
    const first = await openProgramme(as, { interval: '28' })
    const day = await openDay(as, first)
    const [code] = await codesOf(as, day)
    assert.equal((await hand(as, day, { code: code! })).yes, true)

    const second = await openProgramme(as, { title: 'Other food' })
    const list = await done(as('hela').post(`${second}/lists`))
    const { text } = await as('hela').get(`${list}?view=out`)
    assert.match(text, new RegExp(person!))
    assert.match(text, /Was given this help on/)
    const cash = await openProgramme(as, { kind: 'cash' })
    assert.match((await as('hela').get(await done(as('hela').post(`${cash}/lists`)))).text, /1 household of 1/)

    mudun.clock.now = new Date(Date.now() + 28 * 86_400_000 + 60_000)
    const later = await done(as('hela').post(`${second}/lists`))
    assert.match((await as('hela').get(later)).text, /1 household of 1/)
    delete mudun.clock.now
  })
})

describe('A day of distribution', () => {
  test('is opened, handed out, closed and reconciled; what is left goes back to the budget', async () => {
    await people(mudun, {}, {}, {})
    const programme = await openProgramme(as)
    const day = await plannedDay(as, programme)
    const codes = await codesOf(as, day)
    assert.equal(codes.length, 3)
    assert.equal((await hand(as, day, { code: codes[0]! })).why, 'notOpen')
    await done(as('hela').post(`${day}/moves`, { move: 'start' }))
    assert.deepEqual(await hand(as, day, { code: codes[0]!.toLowerCase().replaceAll('-', ' ') }).then(({ yes }) => yes), true)
    assert.equal((await balances(programme)).given, 40_000)
    await done(as('hela').post(`${day}/moves`, { move: 'end' }))
    assert.equal((await hand(as, day, { code: codes[1]! })).why, 'notOpen')

    const unexplained = await as('hela').post(`${day}/reconcile`, { counted: '70' })
    assert.equal(unexplained.status, 422)
    assert.match(unexplained.text, /write why/)
    await done(as('hela').post(`${day}/reconcile`, { counted: '70', why: 'A crate fell into the water' }))
    assert.deepEqual(await balances(programme), { source: -1_000_000, available: 950_000, promised: 0, given: 40_000, difference: 10_000 })
    assert.match((await as('hela').get(day)).text, /A crate fell into the water/)
    assert.equal((await as('hela').post(`${day}/reconcile`, { counted: '70' })).status, 409)
  })

  test('called off gives the money back and makes all slips void', async () => {
    await people(mudun, {}, {})
    const programme = await openProgramme(as)
    const day = await plannedDay(as, programme)
    const [code] = await codesOf(as, day)
    await done(as('hela').post(`${day}/moves`, { move: 'cancel' }))
    assert.equal((await balances(programme)).promised, 0)
    assert.notEqual((await hand(as, day, { code: code! })).yes, true)
    await done(as('hela').post(`${day.replace(/distributions.*/, 'lists')}/${(await mudun.db.selectFrom('distributions').select('listId').where('id', '=', idOf(day)).executeTakeFirstOrThrow()).listId}/plan`, planForm()))
  })

  test('prints slips without a name, and knows its codes by a keyed hash alone', async () => {
    await people(mudun, { givenName: 'Xhevahire', familyName: 'Qyteza' })
    const day = await plannedDay(as, await openProgramme(as, { title: 'For Xhevahire' }))
    const { text } = await as('hela').get(`${day}/slips`)
    assert.doesNotMatch(text, /Xhevahire|Qyteza/)
    const [code] = await codesOf(as, day)
    const rows = await mudun.database.asOwner<{ row: string }>(`select t::text as row from entitlements t union all select t::text from events t union all select t::text from ledger_transactions t`)
    assert.ok(rows.every(({ row }) => !row.includes(code!) && !row.includes(code!.replaceAll('-', ''))))
  })

  test('is handed out without script, too: a yes to read, a no with its reason', async () => {
    await people(mudun, {})
    const day = await openDay(as, await openProgramme(as))
    const [code] = await codesOf(as, day)
    const yes = await as('hela').follow(as('hela').post(`${day}/desk`, { code: code! }))
    assert.match(yes.text, /Yes, hand over/)
    const no = await as('hela').post(`${day}/desk`, { code: code! })
    assert.equal(no.status, 422)
    assert.match(no.text, /Do not hand over/)
    assert.match(no.text, /This code was used on/)
    for (const wrong of ['', 'nonsense', '0000-0000-0000', 'é'.repeat(500)]) assert.equal((await as('hela').post(`${day}/desk`, { code: wrong })).status, 422, wrong)
  })

  test('is for case workers: others of the city and other organisations reach nothing of it', async () => {
    await people(mudun, {})
    const day = await openDay(as, await openProgramme(as))
    const [code] = await codesOf(as, day)
    for (const who of ['mourad', 'anis', 'salma'] as const) {
      for (const path of [day, `${day}/desk`, `${day}/slips`, `${day}/desk/marks`]) assert.ok([403, 404].includes((await as(who).get(path)).status), `${who} ${path}`)
      assert.ok([403, 404].includes((await as(who).post(`${day}/desk`, { code: code! }, { accept: 'application/json' })).status))
    }
  })
})

describe('An entitlement', () => {
  test('is redeemed once, however many desks read its code at once', async () => {
    await people(mudun, {})
    const programme = await openProgramme(as)
    const day = await openDay(as, programme)
    const [code] = await codesOf(as, day)
    const answers = await Promise.all(Array.from({ length: 300 }, (_, i) => hand(as, day, { code: code!, key: crypto.randomUUID() }, i % 2 ? 'hela' : 'samir')))
    assert.equal(answers.filter(({ yes }) => yes).length, 1)
    assert.ok(answers.every(({ yes, why }) => yes || why === 'already'))
    assert.equal((await balances(programme)).given, 40_000)
  })

  test('handed over without connection is sent again and again, and counts once', async () => {
    await people(mudun, {}, {})
    const programme = await openProgramme(as)
    const day = await openDay(as, programme)
    const [first, second] = await codesOf(as, day)
    const form = { code: first!, key: crypto.randomUUID(), at: new Date().toISOString() }
    for (let i = 0; i < 3; i++) assert.equal((await hand(as, day, form)).yes, true)
    assert.equal((await balances(programme)).given, 40_000)

    // Another device had handed out on the same slip: it is told, and counted once.
    const other = { ...form, key: crypto.randomUUID() }
    for (let i = 0; i < 3; i++) assert.equal((await hand(as, day, other)).why, 'already')
    assert.equal((await mudun.db.selectFrom('entitlements').select('twice').where('distributionId', '=', idOf(day)).orderBy('queueNo').execute())[0]!.twice, 1)

    // What comes in late counts until the day is reconciled.
    const late = { code: second!, key: crypto.randomUUID(), at: new Date().toISOString() }
    await done(as('hela').post(`${day}/moves`, { move: 'end' }))
    assert.equal((await hand(as, day, late)).yes, true)
  })

  test('handed over by mistake is taken back by a reversal, and can be collected again', async () => {
    await people(mudun, {})
    const programme = await openProgramme(as)
    const day = await openDay(as, programme)
    const [code] = await codesOf(as, day)
    await hand(as, day, { code: code! })
    const entitlement = `${day}/entitlements/${(await mudun.db.selectFrom('entitlements').select('id').where('distributionId', '=', idOf(day)).executeTakeFirstOrThrow()).id}`
    await done(as('hela').post(entitlement, { move: 'undo' }))
    assert.deepEqual(await balances(programme), { source: -1_000_000, available: 960_000, promised: 40_000, given: 0 })
    assert.equal((await hand(as, day, { code: code! })).yes, true)
    await done(as('hela').post(entitlement, { move: 'undo' }))
    await done(as('hela').post(entitlement, { move: 'void' }))
    assert.equal((await hand(as, day, { code: code! })).why, 'void')
    assert.equal((await balances(programme)).available, 1_000_000)
  })

  test('of another day is told as such', async () => {
    await people(mudun, {})
    const food = await openDay(as, await openProgramme(as))
    const cash = await openDay(as, await openProgramme(as, { kind: 'cash' }))
    const [code] = await codesOf(as, cash)
    assert.equal((await hand(as, food, { code: code! })).why, 'elsewhere')
  })
})

test('a person sees what they were given in the copy of their data; erased, they are gone from it and the sums stay', async () => {
  const [kept] = await people(mudun, {})
  const programme = await openProgramme(as)
  const day = await openDay(as, programme)
  const [code] = await codesOf(as, day)
  await hand(as, day, { code: code! })
  assert.match((await as('hela').get(`/la-marsa/people/${kept}`)).text, /Handed over/)
  const copy = JSON.parse((await as('hela').post(`/la-marsa/people/${kept}/copy`, { as: 'json' })).text) as { assistance: { kind: string; amount: number }[] }
  assert.deepEqual(copy.assistance.map(({ kind, amount }) => [kind, amount]), [['food', 40_000]])

  const [promised] = await people(mudun, {})
  const other = await openProgramme(as, { kind: 'cash' })
  await plannedDay(as, other)
  const { forgetAssistance } = await import('./index.ts')
  for (const person of [kept!, promised!]) await forgetAssistance(mudun.db, 'la-marsa', person, new Date())
  assert.equal((await balances(programme)).given, 40_000)
  assert.equal((await balances(other)).promised, 0, 'what was promised is released')
  assert.equal((await mudun.db.selectFrom('assistanceListEntries').select('personId').where('personId', 'in', [kept!, promised!]).execute()).length, 0)
})

test('reports count what was handed over, and hide what is small', async () => {
  await people(mudun, ...Array.from({ length: 8 }, (_, i) => ({ stay: i < 6 ? 'host' : 'refugee' })))
  mudun.clock.now = new Date('2027-03-10T10:00:00Z')
  const day = await openDay(as, await openProgramme(as, { kind: 'rent' }))
  for (const code of await codesOf(as, day)) assert.equal((await hand(as, day, { code })).yes, true)
  const { text } = await as('hela').get(`${home}/reports?year=2027`)
  assert.match(text, /March 2027/)
  assert.match(text, /Not shown/)
  const csv = (await as('hela').get(`${home}/reports/2027.csv`)).text
  assert.match(csv, /"By kind","Rent",8,"320 TND"/)
  assert.match(csv, /"By group","Refugees[^"]*","Not shown","Not shown"/)
  assert.equal((await as('hela').bytes(`${home}/reports/2027.xlsx`)).slice(0, 2).toString(), '80,75')
  assert.equal((await as('hela').get(`${home}/reports/1999.csv`)).status, 404)
  delete mudun.clock.now
})
