import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { lettersToShow } from '../src/kit/mail.ts'
import { modules } from '../src/wings.ts'
import { openDemoApp, type TestApp } from '../src/testing.ts'

let mudun: TestApp
before(async () => { mudun = await openDemoApp() })
after(() => mudun.close())

const ask = async <Row>(query: ReturnType<typeof sql<Row>>) => (await query.execute(mudun.db)).rows
const count = async (table: string, where = 'true') =>
  Number((await ask(sql<{ n: number }>`select count(*) as n from ${sql.table(table)} where ${sql.raw(where)}`))[0]!.n)

test('the network is as large as a region: cities, organisations, services, practices, people, referrals', async () => {
  assert.equal(await count('cities'), 25)
  assert.ok(await count('organisations') >= 80)
  assert.ok(await count('services', `status = 'published'`) >= 120)
  assert.ok(await count('practices', 'public') >= 40)
  assert.ok(await count('persons') >= 400)
  assert.ok(await count('referrals') >= 250)
})

test('referrals, practices and distributions are in all states', async () => {
  const statesOf = async (table: string) => (await ask(sql<{ status: string }>`select distinct status from ${sql.table(table)}`)).map(({ status }) => status).sort()
  assert.deepEqual(await statesOf('referrals'),
    ['accepted', 'cancelled', 'completed', 'declined', 'draft', 'expired', 'not_completed', 'sent', 'under_way'])
  assert.deepEqual(await statesOf('practices'), ['archived', 'draft', 'in_review', 'published', 'submitted'])
  assert.deepEqual(await statesOf('adoptions'), ['considering', 'planned', 'running'])
  assert.deepEqual(await statesOf('programmes'), ['draft', 'open'])
  assert.deepEqual(await statesOf('distributions'), ['closed', 'open', 'planned', 'reconciled'])
  assert.deepEqual(await statesOf('entitlements'), ['issued', 'redeemed', 'void'])
})

test('one agreement is in force and used, one waits to be signed', async () => {
  assert.equal(await count('agreements', `status = 'active'`), 1)
  assert.equal(await count('agreements', `status = 'in_review'`), 1)
  assert.ok(await count('openings', 'closed_at is null') >= 10)
  assert.ok(await count('access_log', 'agreement_id is not null') >= 3)
})

test('the books of assistance balance, and no household is promised or given the same too soon', async () => {
  assert.equal(await count('ledger_balances'), (await ask(sql<{ n: number }>`select count(*)::int8 as n from (select 1 from ledger_postings group by programme_id, account) as accounts`))[0]!.n)
  assert.equal((await ask(sql<{ n: number }>`select sum(balance)::int8 as n from ledger_balances`))[0]!.n, 0)
  assert.equal((await ask(sql<{ n: number }>`
    select count(*)::int8 as n from entitlements one join entitlements other on other.person_id = one.person_id and other.org_id = one.org_id and other.kind = one.kind and other.id > one.id
      join programmes p on p.city_id = other.city_id and p.id = other.programme_id
     where one.status = 'redeemed' and other.status <> 'void' and other.at < one.redeemed_at + p.interval_days * interval '1 day'`))[0]!.n, 0)
})

test('work is spread over the past year and grows, without a cliff', async () => {
  const quarters = await ask(sql<{ n: number }>`
    select count(*) as n from referrals where city_id = 'la-marsa' and sent_at is not null and sent_at > now() - interval '364 days'
     group by width_bucket(extract(epoch from now() - sent_at), 0, 364 * 86400, 4) order by width_bucket(extract(epoch from now() - sent_at), 0, 364 * 86400, 4) desc`)
  const sent = quarters.map(({ n }) => Number(n))
  assert.equal(sent.length, 4)
  assert.ok(sent[3]! > sent[0]!, `it grows: ${sent}`)
  for (const [i, n] of sent.entries()) if (i > 0) assert.ok(n < sent[i - 1]! * 2 && n > sent[i - 1]! / 2, `no cliff: ${sent}`)
})

test('nothing is answered before it is sent, and nothing happens tomorrow', async () => {
  assert.equal(await count('referrals', 'answered_at < sent_at'), 0)
  assert.equal(await count('events', 'at > now()'), 0)
})

test('every practice cites its fact, and says which of its parts are invented', async () => {
  assert.equal(await count('practices', `public and jsonb_array_length(content->'sources') = 0`), 0)
})

test('whoever of the cast has not looked is written to: a number and a link, to an address that is nobody’s', async () => {
  const news = modules.flatMap(({ duties }) => duties ?? []).find(({ name }) => name === 'news')!
  await news.run(mudun.db, new Date(), mudun.vault)
  const letters = (await lettersToShow(mudun.db, mudun.vault, 'http://localhost')).filter(({ link }) => link.endsWith('/notices'))
  for (const to of ['hela@yed-fi-yed.example', 'anis@la-marsa-municipality.example']) assert.ok(letters.some((letter) => letter.to === to), to)
  for (const { to, text } of letters) assert.doesNotMatch(`${to} ${text}`, /LM-|@(?!.*\.example)/)
  assert.equal(await count('credentials', 'password_hash is not null'), 0, 'none of them has a password')
})

test('a partner was asked about two people whom it helps, too: yes of one, perhaps of the other', async () => {
  for (const says of ['yes', 'perhaps']) assert.equal(await count('elsewhere_answers', `says = '${says}'`), 1, says)
})

test('cities have focal points and have signed; a municipality asks to join', async () => {
  assert.ok(await count('focal_points') >= 4)
  assert.ok(await count('network_cities', 'signed_on is not null') >= 10)
  assert.equal(await count('join_requests', `status = 'waiting'`), 1)
})

test('what the deeds counted is what the records say, in every city', async () => {
  assert.equal(await count('recounts', `differing <> '{}'`), 0)
  assert.equal(await count('recounts'), 25)
})

test('the mayor’s dashboard is alive: decisions, figures, months, waits', async () => {
  const { text } = await mudun.as('nadia', 'fr').get('/la-marsa/dashboard')
  const main = text.slice(text.indexOf('<main'))
  assert.doesNotMatch(main, /Pas encore mesuré/)
  assert.doesNotMatch(main, /laisse sans réponse moins de/)
  assert.match(main, /points? attendent? votre décision/)
})
