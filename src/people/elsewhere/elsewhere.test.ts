import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { association, municipality, signed } from '../../city/partnerships/scene.ts'
import type { CastName } from '../../../demo/cast.ts'
import { type As, deed, type Form, openTestApp, type TestApp } from '../../testing.ts'
import { codesOf, done, openProgramme, planForm, programmeForm } from '../assistance/scene.ts'
import { recordConsent, registerPerson } from '../registry/index.ts'
import { told } from '../registry/scene.ts'
import { keepMarks } from './index.ts'

const home = '/la-marsa/elsewhere'
let mudun: TestApp
let as: As
let agreement: string
/** Who is registered at the association, and at the municipality by another clerk. */
const ours: Record<string, string> = {}

// One with the same document, one with three names and a year, a namesake, somebody else, and one who agreed to nothing.
const atOurs = {
  document: { givenName: 'Fatma', fatherName: 'Ali', familyName: 'Trabelsi', birthYear: '1990', papers: ['passport'], 'number.passport': 'TN1234567', phone: undefined },
  names: { givenName: 'خديجة', fatherName: 'يوسف', familyName: 'المرزوقي', birthYear: '1985', phone: undefined },
  other: { givenName: 'Salem', fatherName: 'Omar', familyName: 'Gharbi', birthYear: '1971', phone: undefined },
  silent: { givenName: 'Mbarka', fatherName: 'Salah', familyName: 'Jlassi', birthYear: '1966', phone: '+21698765432' },
}
const atTheirs = {
  document: { ...atOurs.document, givenName: 'فاطمة', fatherName: undefined, familyName: 'الطرابلسي', birthYear: '1991' },
  names: { givenName: 'Khadija', fatherName: 'Youssef', familyName: 'Marzouki', birthYear: '1985', phone: undefined },
  silent: atOurs.silent,
}

const register = async (who: CastName, person: object) => (await deed(mudun, who, (work) => registerPerson(work, told({ birthYear: '1990', ...person })))).id
/** Registered, and asked whether partners of an agreement may know. */
async function agreeing(who: CastName, person: object, yes = true) {
  const id = await register(who, person)
  if (yes) await deed(mudun, who, (work) => recordConsent(work, id, { purpose: 'agreement', to: 'partners', fields: ['name'], how: 'spoken' }))
  return id
}
const marks = () => keepMarks(mudun.db, new Date(), mudun.vault)
const days = (form: Form = {}): Form => ({ agreement, kind: 'food', from: '2026-01-01', to: '2030-12-31', ...form })
const ask = (who: CastName, person: string, form?: Form) => as(who).post(`${home}/people/${person}`, days(form))
const answerTo = async (person: string, form?: Form) => (await as('hela').get(await done(ask('hela', person, form)))).text

before(async () => {
  mudun = await openTestApp()
  as = mudun.as
  agreement = (await signed(as, { gives: [association, municipality], receives: [association, municipality], checkKinds: ['food', 'cash'], checkBudget: '20' })).split('/').at(-1)!
  await mudun.database.asOwner(`update agreements set status = 'active' where id = $1`, [agreement])
  for (const [name, person] of Object.entries(atOurs)) ours[name] = await register('hela', person)
  for (const [name, person] of Object.entries(atTheirs)) await agreeing('anis', person, name !== 'silent')
  await helpAll()
  await marks()
})
after(() => mudun.close())

/** The municipality gives food to everybody whom it knows. */
async function helpAll() {
  const programme = await done(as('anis').post('/la-marsa/assistance/new', programmeForm()))
  await done(as('anis').post(`${programme}/moves`, { move: 'open' }))
  const list = await done(as('anis').post(`${programme}/lists`))
  await done(as('salma').post(`${list}/moves`, { move: 'approve' }))
  const day = await done(as('anis').post(`${list}/plan`, planForm()))
  await done(as('anis').post(`${day}/moves`, { move: 'start' }))
  for (const code of await codesOf(((_: CastName) => as('anis')) as As, day)) await as('anis').post(`${day}/desk`, { code, key: crypto.randomUUID() })
}

test('an organisation learns of its own people that another party helps them: yes, perhaps, or nothing', async () => {
  assert.match(await answerTo(ours.document!), /Yes, another party helped/)
  assert.match(await answerTo(ours.names!), /Perhaps another party helped/)
  assert.match(await answerTo(ours.other!), /Nothing was found/)
})

test('only this kind, only this time, and only who agreed that partners may know', async () => {
  assert.match(await answerTo(ours.document!, { kind: 'cash' }), /Nothing was found/)
  assert.match(await answerTo(ours.document!, { from: '2026-01-01', to: '2026-01-31' }), /Nothing was found/)
  assert.match(await answerTo(ours.silent!), /Nothing was found/)
})

test('a withdrawn consent is not answered with from that moment on', async () => {
  const consents = await mudun.database.asOwner<{ id: string }>(`
    update consents set withdrawn_at = now() where org_id = $1 and purpose = 'agreement' and withdrawn_at is null returning id`, [municipality])
  assert.match(await answerTo(ours.document!), /Nothing was found/)
  await mudun.database.asOwner('update consents set withdrawn_at = null where id = any ($1)', [consents.map(({ id }) => id)])
  assert.match(await answerTo(ours.document!), /Yes, another party helped/)
})

test('of merged files each must allow it, and help that was given on either counts', async () => {
  const [mark] = await mudun.database.asOwner<{ personId: string }>(`select m.person_id as "personId" from elsewhere_marks m where org_id = $1 and namesakes is null limit 1`, [municipality])
  const theirs = mark!.personId
  const part = await register('anis', { givenName: 'Fatma', fatherName: 'Ali', familyName: 'Trabelsi' })
  await mudun.database.asOwner(`update persons set status = 'merged', merged_into = $1, merged_at = now() where id = $2`, [theirs, part])
  assert.match(await answerTo(ours.document!), /Nothing was found/)
  await deed(mudun, 'anis', (work) => recordConsent(work, theirs, { purpose: 'agreement', to: 'partners', fields: ['name'], how: 'spoken' }))
  assert.match(await answerTo(ours.document!), /Yes, another party helped/)
  await mudun.database.asOwner(`update persons set status = 'erased', merged_into = null, merged_at = null, sealed = null where id = $1`, [part])
})

test('three names that two people bear say nothing', async () => {
  const twin = await agreeing('anis', { ...atTheirs.names, birthYear: '1949' })
  await marks()
  assert.match(await answerTo(ours.names!), /Nothing was found/)
  await mudun.database.asOwner('delete from elsewhere_marks where person_id = $1', [twin])
  assert.match(await answerTo(ours.names!), /Perhaps/)
})

test('the other party sees that it was asked, not about whom and not what came of it', async () => {
  const question = await done(ask('hela', ours.document!))
  const theirs = (await as('anis').get(question)).text
  assert.match(theirs, /Another party asked about people of theirs/)
  assert.doesNotMatch(theirs, /Yes, another party helped/)
  assert.match((await as('nadia').get(home)).text, new RegExp(question.split('/').at(-1)!))
  assert.equal((await as('mourad').get(question)).status, 404)
  assert.match((await as('visitor').get(question)).location, /sign-in/)
  assert.equal((await as('nadia').get(`${home}/people/${ours.document}`)).status, 403)
  assert.equal((await ask('anis', ours.document!)).status, 404)
})

test('without an agreement in force nothing is asked, and no more than it allows in a month', async () => {
  const over = await ask('hela', ours.document!, { kind: 'rent' })
  assert.equal(over.status, 422)
  assert.match(over.text, /does not name this kind/)
  await done(as('nadia').post(`/la-marsa/agreements/${agreement}/moves/suspend`, { reason: 'review' }))
  assert.equal((await ask('hela', ours.document!)).status, 409)
  await mudun.database.asOwner(`update agreements set status = 'active', suspended_by = null where id = $1`, [agreement])
  const all = await Promise.all(Array.from({ length: 12 }, () => ask('hela', ours.other!)))
  const [{ n }] = await mudun.database.asOwner<{ n: number }>('select sum(asked)::int as n from elsewhere_questions where org_id = $1', [association]) as [{ n: number }]
  assert.equal(n, 20)
  assert.ok(all.every(({ status }) => [303, 409, 422].includes(status)))
  assert.ok(all.some(({ status, text }) => status !== 303 && /Not enough questions are left/.test(text)))
  await mudun.database.asOwner(`update elsewhere_questions set at = at - interval '40 days'`)
})

test('a list is asked about, and whoever makes it decides who is taken off; somebody else approves', async () => {
  const programme = await openProgramme(as)
  const list = await done(as('hela').post(`${programme}/lists`))
  const question = await done(as('hela').post(`${home}/lists/${list.split('/').at(-1)}`, days()))
  const page = (await as('hela').get(question)).text
  assert.match(page, new RegExp(ours.document!))
  assert.match(page, new RegExp(ours.names!))
  assert.doesNotMatch(page, new RegExp(ours.other!))
  assert.equal((await as('hela').post(`${question}/take-off`)).status, 422)
  assert.equal((await as('anis').post(`${question}/take-off`, { people: [ours.document!] })).status, 403)
  await done(as('hela').post(`${question}/take-off`, { people: [ours.document!] }))
  assert.match((await as('hela').get(list)).text, /3 households of 4/)
  assert.match((await as('hela').get(`${list}?view=out`)).text, /Helped elsewhere, too: taken off by decision/)
  await done(as('samir').post(`${list}/moves`, { move: 'approve' }))
  assert.equal((await as('hela').post(`${question}/take-off`, { people: [ours.names!] })).status, 409)
  await assert.rejects(mudun.database.asOwner('update assistance_list_entries set chosen = true where not chosen'), /nobody is put on any/)
})

test('nobody reads who is marked, and the values of one organisation mean nothing to another', async () => {
  const of = (org: string) => mudun.database.asOwner<{ mark: string }>('select mark::text from elsewhere_marks where org_id = $1', [org])
  const [a, b] = await Promise.all([of(association), of(municipality)])
  assert.ok(a.length > 2 && b.length > 2)
  assert.equal(a.filter(({ mark }) => b.some((other) => other.mark === mark)).length, 0)
})

test('whoever is erased is found no more, and nothing that was said of them is left', async () => {
  assert.ok((await mudun.database.asOwner('select from elsewhere_answers where person_id = $1', [ours.document])).length > 0)
  const { forgetElsewhere } = await import('./index.ts')
  await forgetElsewhere(mudun.db, 'la-marsa', ours.document!)
  for (const table of ['elsewhere_answers', 'elsewhere_marks', 'elsewhere_marked'])
    assert.equal((await mudun.database.asOwner(`select from ${table} where person_id = $1`, [ours.document])).length, 0, table)
})

test('when no agreement lets anybody ask, no marks are kept', async () => {
  await mudun.database.asOwner(`update agreements set status = 'ended' where id = $1`, [agreement])
  await marks()
  assert.equal((await mudun.database.asOwner('select from elsewhere_marks')).length, 0)
})
