import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type As, openTestApp, type TestApp } from '../../../testing.ts'
import { registerPerson } from '../index.ts'
import { deed, orgOf, statementsOf, told } from '../scene.ts'

let mudun: TestApp
let as: As
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
})
after(() => mudun.close())

const people = '/la-marsa/people'
const register = (person = {}) => deed(mudun, 'hela', (work) => registerPerson(work, told({ phone: undefined, ...person })))
const search = (q: string, who: 'hela' | 'samir' | 'mourad' = 'hela') => as(who).post(`${people}/search`, { q })

// As they are registered, and as a colleague elsewhere spells them.
const spelled: [givenName: string, fatherName: string, familyName: string, typed: string[]][] = [
  ['Mohamed', 'Ali', 'Ben Salah', ['محمد علي بن صالح', 'Muhammad Ben Saleh', 'mohammed bensalah']],
  ['فاطمة', 'علي', 'الطرابلسي', ['Fatma Trabelsi', 'Fatima El Trabelsi', 'فاطمه طرابلسي']],
  ['Abdoulaye', 'Mamadou', 'Diallo', ['عبد الله ديالو', 'Abdulai Jallow', 'Abdallah Diallo']],
  ['Fatoumata', 'Ibrahima', 'Touré', ['فاطمة توري', 'Fatou Toure', 'Fatumata Turay']],
  ['عائشة', 'يوسف', 'حسين', ['Aicha Hussein', 'Aïssatou Hocine', 'Aisha Housseine']],
  ['Nour Eddine', 'Omar', 'Bouaziz', ['نور الدين بوعزيز', 'Noureddine Bou Aziz']],
  ['Ousmane', 'Boubacar', 'Traoré', ['عثمان تراوري', 'Othman Traore']],
  ['Khaled', 'Mahmoud', 'Al-Jubouri', ['خالد الجبوري', 'Khalid Jabouri', '5aled el jubouri']],
]

test('people are found by two names, however and in whatever script they are spelled', async () => {
  const missed: string[] = []
  let asked = 0
  for (const [givenName, fatherName, familyName, typed] of spelled) {
    const { code } = await register({ givenName, fatherName, familyName })
    for (const q of typed) {
      asked++
      if (!(await search(q)).text.includes(code)) missed.push(q)
      await mudun.database.asOwner('update access_log set at = at - interval \'2 hours\'').catch(() => {})
    }
  }
  assert.ok(missed.length <= asked * 0.1, `missed ${missed.length} of ${asked}: ${missed.join(', ')}`)
})

test('a name and a year, a phone, a document and a code are two pieces; one name is not', async () => {
  const { code } = await register({ givenName: 'Nafissatou', familyName: 'Ouédraogo', birthYear: '1988', phone: '+21627444555', papers: ['passport'], 'number.passport': 'BF 55-1234' })
  for (const q of ['Nafissatou 1988', '27 444 555', '+21627444555', 'bf551234', code, code.toLowerCase(), '٢٧٤٤٤٥٥٥']) assert.match((await search(q)).text, new RegExp(code), q)
  const one = await search('Nafissatou')
  assert.equal(one.status, 422)
  assert.match(one.text, /Add a second piece/)
  assert.match(one.text, /value="Nafissatou"/)
  assert.equal((await search('')).status, 422)
  assert.match((await search('Nafissatou 31/02/1988')).text, /does not exist/)
  assert.match((await search('Zzyzx Qwertz')).text, /Nobody of yours matches/)
})

test('a name that is a slip of the pen away is found, and so is a year beside one name that is another', async () => {
  const { code } = await register({ givenName: 'Haroun', fatherName: 'Zoubeir', familyName: 'Marzougui', birthYear: '1981' })
  for (const q of ['Haroun Marzouguui', 'Harroun Marzouqi', 'Haroun Marzugi', 'Harun Zoubeir Marzogi', 'هارون المرزوقي', 'Haroun Marzuogi', 'Haron Ben Salem 1981'])
    assert.match((await search(q)).text, new RegExp(code), q)
})

test('who bears the very names does not hide somebody a slip away: two names alone are no proof', async () => {
  await register({ givenName: 'Kamel', familyName: 'Zouabi' })
  const { code } = await register({ givenName: 'Kamel', familyName: 'Zouabli' })
  assert.match((await search('Kamel Zouabi')).text, new RegExp(code))
})

test('a result says why it is one, the likeliest first', async () => {
  await register({ givenName: 'Salimata', familyName: 'Coulibaly', birthYear: '1990' })
  await register({ givenName: 'Salimata', familyName: 'Coulibaly', birthYear: '1999' })
  const { text } = await search('Salimatou Coulibali 1999')
  assert.match(text, /same family name/)
  assert.ok(text.indexOf('Born in 1999') < text.indexOf('Born in 1990'))
  assert.match(text, /Differs[^]*birth/)
})

test('whoever is shown is logged, and a name stands in no address', async () => {
  const { id } = await register({ givenName: 'Rokia', familyName: 'Dembélé' })
  const { text, location } = await search('Rokia Dembele')
  assert.match(text, /Rokia/)
  assert.equal(location, '')
  const [look] = await mudun.database.asOwner<{ reason: string }>('select reason from access_log where person_id = $1', [id])
  assert.equal(look!.reason, 'search')
  assert.doesNotMatch((await as('hela').get(`${people}/search?q=Rokia+Dembele`)).text, /same given name/)
})

test('another organisation finds nobody of ours', async () => {
  await register({ givenName: 'Tidiane', familyName: 'Fofana' })
  assert.match((await search('Tidiane Fofana', 'mourad')).text, /Nobody of yours matches/)
  assert.equal((await as('salma').post(`${people}/search`, { q: 'Tidiane Fofana' })).status, 403)
})

test('hostile searches are harmless', async () => {
  for (const q of ['A'.repeat(10_000), '%_% %', "'; drop table persons; --", '\u202e\u0000 \ufffe', '=cmd|calc', '((((', '😀😀 😀😀'])
    assert.ok((await search(q)).status < 500, q.slice(0, 20))
})

test('looking at many people in an hour is told to the administrators, and comes to an end', async () => {
  for (let i = 0; i < 70; i++) await register({ givenName: 'Ibrahim', familyName: 'Sawadogo', birthYear: String(1940 + i) })
  const told = () => mudun.database.asOwner(`select data from notices where kind = 'manyLooks'`)
  const before = (await told()).length
  for (let i = 0; i < 70; i++) await search(`Ibrahim Sawadogo ${1940 + i}`, 'samir')
  const rows = await told()
  assert.equal(rows.length, before + 1)
  assert.match((await as('samir').get(`${people}/looks`)).text, /Samir Gharbi/)
  await mudun.database.asOwner(`insert into access_log (city_id, at, user_id, org_id, person_id, reason)
    select 'la-marsa', now(), (select user_id from access_log where reason = 'search' order by id desc limit 1), $1, new_id(), 'search' from generate_series(1, 300)`, [orgOf('yed-fi-yed')])
  assert.equal((await search('Ibrahim Sawadogo 1950', 'samir')).status, 429)
})

test('searching many times in an hour is told to the administrators also when nobody is found, and comes to an end', async () => {
  const told = () => mudun.database.asOwner(`select data from notices where kind = 'manySearches'`)
  await mudun.database.asOwner('delete from searches where org_id = $1', [orgOf('dar-el-bhar')])
  assert.equal((await search('Zzyzx Qwertz', 'mourad')).status, 200)
  const more = (n: number) => mudun.database.asOwner(`insert into searches (city_id, org_id, user_id, reason, found)
    select 'la-marsa', org_id, user_id, 'search', 0 from searches, generate_series(1, ${n}) where org_id = $1 and at = (select max(at) from searches where org_id = $1)`, [orgOf('dar-el-bhar')])
  await more(99)
  await search('21698000001', 'mourad')
  await search('21698000002', 'mourad')
  assert.equal((await told()).length, 1)
  assert.match((await as('mourad').get(`${people}/looks`)).text, /102/)
  await more(400)
  assert.equal((await search('21698000003', 'mourad')).status, 429)
  await mudun.database.asOwner('delete from searches where org_id = $1', [orgOf('dar-el-bhar')])
})

test('asks the same few questions among five thousand people', async () => {
  const names = ['Amadou', 'Moussa', 'Mariam', 'Awa', 'Ali', 'Sana', 'Youssef', 'Karim', 'Leïla', 'Hassan']
  const families = ['Diallo', 'Keita', 'Ben Ali', 'Trabelsi', 'Camara', 'Haddad', 'Mansour', 'Ba', 'Kone', 'Sylla']
  for (let i = 0; i < 500; i += 250) {
    await deed(mudun, 'mourad', async (work) => {
      for (let j = i; j < i + 250; j++)
        await registerPerson(work, told({ givenName: names[j % 10], fatherName: names[(j / 10 | 0) % 10], familyName: families[(j / 50 | 0) % 10], birthYear: String(1950 + (j % 60)), phone: undefined }))
    })
  }
  await mudun.database.asOwner(`insert into persons (city_id, org_id, code, initials, birth_year, created_by)
    select city_id, org_id, 'LM-X' || n, 'X. Y.', 1980, created_by from generate_series(1, 4500) n, lateral (select * from persons where org_id = $1 limit 1) one`, [orgOf('dar-el-bhar')])
  await mudun.database.asOwner('analyze persons, person_tokens')
  const found = await statementsOf(mudun, () => search('Awa Trabelsi 1973', 'mourad'))
  assert.match(found.result.text, /people, the likeliest first/)
  assert.ok(found.statements.length <= 10, found.statements.join('\n'))
  const listed = await statementsOf(mudun, () => as('mourad').get(people))
  assert.match(listed.result.text, /More than 500 people/)
  assert.ok(listed.statements.length <= 9, listed.statements.join('\n'))
})
