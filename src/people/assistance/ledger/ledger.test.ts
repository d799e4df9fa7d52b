// The books: whatever is done, in whatever order and at once, they balance, and nothing is spent that is not there.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { idOf } from '../../../../demo/reference.ts'
import { sql } from 'kysely'
import { deed, openTestApp, type TestApp } from '../../../testing.ts'
import { createProgramme, moveProgramme, ProgrammeForm } from '../index.ts'
import { programmeForm } from '../scene.ts'
import { post, reverse } from './actions.ts'
import { type Way, ways } from './ledger.ts'
import { getBalances } from './store.ts'

let mudun: TestApp
before(async () => { mudun = await openTestApp() })
after(() => mudun.close())

const cityId = 'la-marsa'
const orgId = idOf('organisation', 'yed-fi-yed')

/** An open programme of a thousand dinars. */
async function aBook() {
  const id = await deed(mudun, 'hela', async (work) => {
    const id = await createProgramme(work, ProgrammeForm.parse(programmeForm()))
    await moveProgramme(work, id, 'open')
    return id
  })
  return { cityId, orgId, id, currency: 'TND' }
}

const sums = async (programmeId: string) => (await sql<{ account: string; n: number }>`
  select account, sum(amount)::int8 as n from ledger_postings where programme_id = ${programmeId} group by 1`.execute(mudun.db)).rows
const unbalanced = async () => (await sql<{ n: number }>`
  select count(*)::int8 as n from (select 1 from ledger_postings group by transaction_id, currency having sum(amount) <> 0) as bad`.execute(mudun.db)).rows[0]!.n
const transactions = (programmeId: string) => mudun.db.selectFrom('ledgerTransactions').select(['id', 'entitlementId', 'kind', 'reverses']).where('programmeId', '=', programmeId).orderBy('id').execute()

type Step = { kind: Way; amount: number } | { kind: 'reverse'; which: number }
const steps: fc.Arbitrary<Step[]> = fc.array(fc.oneof(
  fc.record({ kind: fc.constantFrom(...(Object.keys(ways) as Way[])), amount: fc.integer({ min: 1, max: 700_000 }) }),
  fc.record({ kind: fc.constant('reverse' as const), which: fc.nat({ max: 30 }) }),
), { minLength: 1, maxLength: 14 })

test('any sequence of movements and reversals balances, and what would overspend is refused whole', async () => {
  await fc.assert(fc.asyncProperty(steps, async (sequence) => {
    const book = await aBook()
    for (const step of sequence) {
      const known = await transactions(book.id)
      const before = await getBalances(mudun.db, cityId, book.id)
      const run = step.kind === 'reverse'
        ? deed(mudun, 'hela', (work) => reverse(work, book, known[step.which % known.length]!))
        : deed(mudun, 'hela', (work) => post(work, book, step.kind, step.amount))
      const refused = await run.then(() => false, () => true)
      const now = await getBalances(mudun.db, cityId, book.id)
      if (refused) assert.deepEqual(now, before)
      else if (step.kind !== 'reverse') {
        const { from, to } = ways[step.kind]
        assert.deepEqual([now[from] - before[from], now[to] - before[to]], [-step.amount, step.amount])
      }
      for (const account of ['available', 'promised', 'given'] as const) assert.ok(now[account] >= 0, account)
      assert.equal(Object.values(now).reduce((sum, balance) => sum + balance, 0), 0)
    }
    const kept = await getBalances(mudun.db, cityId, book.id)
    for (const { account, n } of await sums(book.id)) assert.equal(kept[account as keyof typeof kept], n, account)
  }), { numRuns: Number(process.env.RUNS ?? 12) })
  assert.equal(await unbalanced(), 0)
})

test('of many who promise the last of the money at once, as many succeed as it is enough for', async () => {
  const book = await aBook()
  const answers = await Promise.allSettled(Array.from({ length: 30 }, () => deed(mudun, 'hela', (work) => post(work, book, 'promised', 60_000))))
  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 16)
  assert.equal((await getBalances(mudun.db, cityId, book.id)).available, 40_000)
})

test('a movement is reversed once, also by two at once', async () => {
  const book = await aBook()
  await deed(mudun, 'hela', (work) => post(work, book, 'promised', 50_000))
  const promised = (await transactions(book.id)).at(-1)!
  const answers = await Promise.allSettled([1, 2].map(() => deed(mudun, 'hela', (work) => reverse(work, book, promised))))
  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.equal((await getBalances(mudun.db, cityId, book.id)).available, 1_000_000)
})

test('the database itself refuses lines that do not balance, at the end of their transaction', async () => {
  const book = await aBook()
  const [funded] = await transactions(book.id)
  const line = (amount: number) => `insert into ledger_postings (city_id, transaction_id, programme_id, org_id, currency, account, amount)
    values ('${cityId}', '${funded!.id}', '${book.id}', '${orgId}', 'TND', 'given', ${amount})`
  await assert.rejects(mudun.database.asOwner(line(5)), /must balance/)
  await assert.rejects(mudun.database.asOwner(line(5).replace("'TND'", "'EUR'")), /foreign key/)
})

test('nobody changes or takes out what is in the books, not even the server behind requests', async () => {
  const book = await aBook()
  for (const table of ['ledgerTransactions', 'ledgerPostings'] as const) {
    await assert.rejects(mudun.db.deleteFrom(table).where('programmeId', '=', book.id).execute(), /permission denied/)
    await assert.rejects(mudun.db.updateTable(table).set({ currency: 'EUR' }).where('programmeId', '=', book.id).execute(), /permission denied/)
    await assert.rejects(deed(mudun, 'hela', ({ db }) => db.deleteFrom(table).where('programmeId', '=', book.id).execute()), /permission denied/)
  }
  await assert.rejects(deed(mudun, 'hela', ({ db }) => db.updateTable('ledgerBalances').set({ balance: 5 }).execute()), /permission denied/)
})

test('another organisation neither reads these books nor writes into them', async () => {
  const book = await aBook()
  assert.deepEqual(await deed(mudun, 'mourad', ({ db }) => db.selectFrom('ledgerPostings').select('amount').execute()), [])
  await assert.rejects(deed(mudun, 'mourad', (work) => post(work, book, 'promised', 1000)), /row-level security/)
  const mine = { ...book, orgId: idOf('organisation', 'dar-el-bhar') }
  await assert.rejects(deed(mudun, 'mourad', (work) => post(work, mine, 'promised', 1000)), /foreign key/)
  assert.equal((await getBalances(mudun.db, cityId, book.id)).available, 1_000_000)
})
