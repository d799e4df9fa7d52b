import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { memberFor } from '../../identity/index.ts'
import { runJob } from '../../kit/jobs.ts'
import { type As, openTestApp, type TestApp } from '../../testing.ts'
import { registerPerson } from '../registry/index.ts'
import { eraseConfirmed } from '../registry/retention/clock.ts'
import { deed, orgOf, told } from '../registry/scene.ts'
import { findJob } from './finding/actions.ts'
import { findDuplicates } from './index.ts'

let mudun: TestApp
let as: As
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
  for (const [i, givenName] of ['Salem', 'Driss', 'Awa', 'Nadia', 'Oumar', 'Hind', 'Rachid', 'Zohra', 'Karim', 'Mouna', 'Bilel', 'Fanta'].entries())
    await register({ givenName, fatherName: ['Taher', 'Issa', 'Ferid'][i % 3], familyName: `${['Ben', 'El', 'Ould'][i % 3]} ${['Ghazi', 'Mansour', 'Kilani', 'Sakho'][i % 4]}`, birthYear: String(1960 + 3 * i), phone: `22 1${i + 10} 3${i + 10}` })
})
after(() => mudun.close())

const home = '/la-marsa/duplicates'
const rows = <T extends Record<string, unknown>>(sql: string, ...values: unknown[]) => mudun.database.asOwner<T>(sql, values)
const register = (person: Record<string, unknown> = {}) => deed(mudun, 'hela', (work) => registerPerson(work, told(person)))
/** As one colleague writes them, and as another does. */
const spelled: [latin: [string, string, string], arabic: [string, string, string], born: string, phone: string][] = [
  [['Aïcha', 'Yusuf', 'Hussein'], ['عائشة', 'يوسف', 'حسين'], '1990-05-09', '98 765 432'],
  [['Fatoumata', 'Ibrahima', 'Touré'], ['فاطمة', 'إبراهيم', 'توري'], '1983-11-27', '21 304 118'],
  [['Nour Eddine', 'Omar', 'Bouaziz'], ['نور الدين', 'عمر', 'بوعزيز'], '1971-02-14', '55 020 671'],
  [['Khaled', 'Mahmoud', 'Al-Jubouri'], ['خالد', 'محمود', 'الجبوري'], '1966-08-30', '29 481 990'],
  [['Abdoulaye', 'Mamadou', 'Diallo'], ['عبد الله', 'محمد', 'ديالو'], '2001-12-03', '90 177 256'],
  [['Mariem', 'Hedi', 'Trabelsi'], ['مريم', 'الهادي', 'الطرابلسي'], '1958-07-21', '23 659 804'],
]
const written = ([givenName, fatherName, familyName]: [string, string, string], birthDate: string, phone: string) =>
  ({ givenName, fatherName, familyName, birthDate, birthYear: undefined, phone })
async function twice(n: number) {
  const [latin, arabic, born, phone] = spelled[n]!
  return { one: await register(written(latin, born, phone)), other: await register(written(arabic, born, phone)) }
}

const work = (id: string) => runJob({
  connection: mudun.database, vault: mudun.vault, kinds: [findJob], actorOf: (job) => memberFor(mudun.db, job.userId, job.orgId, job.id),
}, id)
async function find(): Promise<string> {
  const id = await deed(mudun, 'hela', findDuplicates)
  await work(id)
  return id
}
type Row = { id: string; status: string; likelihood: number }
const pairOf = async (one: { id: string }, other: { id: string }) =>
  (await rows<Row>('select id, status, likelihood from duplicate_pairs where first_id = $1 and second_id = $2', ...[one.id, other.id].sort()))[0]

test('comparing the whole registry finds who stands in it twice, however they are spelled, and says what agrees', async () => {
  const { one, other } = await twice(0)
  const began = await as('hela').post(`${home}/find`)
  const job = /\/jobs\/([0-9a-f-]{36})$/.exec(began.location)![1]!
  assert.equal((await as('hela').post(`${home}/find`)).location, began.location, 'one search at a time')
  await work(job)
  assert.match((await as('hela').get(`/jobs/${job}`)).text, /Looking for duplicates[^]*\d+ pairs? of files/)

  const pair = (await pairOf(one, other))!
  assert.ok(pair.likelihood > 0.95, String(pair.likelihood))
  const { text } = await as('hela').get(home)
  assert.match(text, new RegExp(`${one.code}[^]*${other.code}`))
  assert.match(text, /same given name, spelled otherwise[^]*same date of birth[^]*same phone/)
  assert.doesNotMatch(text, /Aïcha|98765432/)
})

test('the whole registry opened is logged once, as what it is, and nothing of it stands in the job', async () => {
  const looks = async () => (await rows<{ n: number }>('select count(*)::int as n from access_log'))[0]!.n
  const before = await looks()
  const job = await find()
  assert.equal(await looks(), before)
  const events = await rows<{ data: { people: number } }>(`select data from events where name = 'people.compared' and scope = 'la-marsa' order by id desc limit 1`)
  assert.deepEqual(events[0]!.data, { people: (await rows('select from persons')).length })
  assert.deepEqual(await rows('select input, result ->> $2 as city from jobs where id = $1', job, 'cityId'), [{ input: {}, city: 'la-marsa' }])
  assert.match((await as('samir').get('/la-marsa/people/looks')).text, /The whole registry compared by machine/)
})

test('opening both is a look at each; it says what differs field by field', async () => {
  const { one, other } = await twice(1)
  await find()
  const { id } = (await pairOf(one, other))!
  assert.doesNotMatch((await as('hela').get(`${home}/${id}`)).text, /Fatoumata/)
  const { text } = await as('hela').post(`${home}/${id}/show`)
  assert.match(text, /Fatoumata[^]*فاطمة/)
  assert.deepEqual(await rows('select person_id from access_log where reason = $1 and person_id = any ($2) order by person_id', 'duplicate', [one.id, other.id]), [one.id, other.id].sort().map((person_id) => ({ person_id })))
})

test('a decision can be taken back, and of two reviewers one is first', async () => {
  const { one, other } = await twice(2)
  await find()
  const { id } = (await pairOf(one, other))!
  const moves = `${home}/${id}/moves`
  const both = await Promise.all([as('hela').post(moves, { move: 'different' }), as('hela').post(moves, { move: 'same' })])
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
  assert.match((await as('hela').get(`${home}/${id}`)).text, /Decided: [^]*By ⁨?Hela/)
  assert.equal((await as('hela').post(moves, { move: 'reopen' })).status, 303)
  assert.equal((await pairOf(one, other))!.status, 'open')
  const { location } = await as('hela').post(moves, { move: 'unsure' })
  assert.match(location, new RegExp(`done=unsure&before=${id}$`), 'the next pair comes up')
  assert.match((await as('hela').get(location.slice(3))).text, /Set aside in doubt[^]*Take the decision back/)
  assert.match((await as('hela').get(`${home}?view=unsure`)).text, new RegExp(one.code))
})

test('what was decided stays decided when all is compared again, until one of the two changes', async () => {
  const { one, other } = await twice(3)
  await find()
  const { id } = (await pairOf(one, other))!
  await as('hela').post(`${home}/${id}/moves`, { move: 'different' })
  await find()
  assert.equal((await pairOf(one, other))!.status, 'different')
  await as('hela').post(`/la-marsa/people/${other.id}/correct`, { version: '1', givenName: 'خالد', fatherName: 'محمود', familyName: 'الجبوري', birthDate: '30/08/1966', phone: '29 481 990', sex: 'f', address: 'Rue du Lac' })
  await find()
  assert.equal((await pairOf(one, other))!.status, 'open')
})

test('a file that was corrected is no longer like the other: an open question goes by itself', async () => {
  const { one, other } = await twice(4)
  await find()
  assert.ok(await pairOf(one, other))
  await as('hela').post(`/la-marsa/people/${other.id}/correct`, { version: '1', givenName: 'Tidiane', familyName: 'Fofana', birthDate: '01/02/1950', sex: 'm' })
  await find()
  assert.equal(await pairOf(one, other), undefined)
})

test('it learns from what reviewers decide, and says from how many decisions', async () => {
  const [{ id }] = await rows<Row>(`select id from duplicate_pairs where status = 'open' limit 1`) as [Row]
  await as('hela').post(`${home}/${id}/moves`, { move: 'same' })
  const judged = (await rows('select from duplicate_pairs where status in ($1, $2)', 'same', 'different')).length
  await find()
  assert.match((await as('hela').get(home)).text, new RegExp(`it has learned from ${judged} decision`))
  const [{ learned }] = await rows<{ learned: { everywhere: number } }>(`select model -> 'learned' as learned from duplicate_models where org_id = $1`, orgOf('yed-fi-yed')) as [{ learned: { everywhere: number } }]
  assert.notEqual(learned.everywhere, 0)
})

test('who reaches no people is told of no pairs, and another organisation finds none of ours', async () => {
  const [{ id }] = await rows<{ id: string }>('select id from duplicate_pairs limit 1') as [{ id: string }]
  for (const who of ['salma', 'nadia', 'leila'] as const)
    for (const path of [home, `${home}/${id}`]) assert.equal((await as(who).get(path)).status, 404, `${who} ${path}`)
  assert.equal((await as('mourad').get(`${home}/${id}`)).status, 404)
  assert.equal((await as('mourad').post(`${home}/${id}/show`)).status, 404)
  assert.equal((await as('mourad').post(`${home}/${id}/moves`, { move: 'same' })).status, 404)
  assert.equal((await as('salma').post(`${home}/find`)).status, 404)
  assert.doesNotMatch((await as('mourad').get(home)).text, /LM-P/)
})

test('nothing in the rows tells what two share, and nothing is left of who is erased', async () => {
  const { one, other } = await twice(5)
  await find()
  const [row] = await rows('select * from duplicate_pairs where first_id = $1', [one.id, other.id].sort()[0])
  assert.doesNotMatch(JSON.stringify(row), /phone|Name|birth/)
  await as('hela').post(`/la-marsa/people/${one.id}/erase`, { reason: 'registered_twice' })
  await rows(`update erasures set status = 'confirmed', decided_at = now() where person_id = $1`, one.id)
  await eraseConfirmed(mudun.db, new Date())
  assert.equal(await pairOf(one, other), undefined)
})
