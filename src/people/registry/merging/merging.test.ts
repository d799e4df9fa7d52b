import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type As, openTestApp, type TestApp } from '../../../testing.ts'
import { openNeed } from '../../needs/index.ts'
import { consentTo, mergePeople, openIdentity, registerPerson, unmerge } from '../index.ts'
import { eraseConfirmed } from '../retention/clock.ts'
import { deed, orgOf, told } from '../scene.ts'

let mudun: TestApp
let as: As
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
})
after(() => mudun.close())

const people = '/la-marsa/people'
type File = { id: string; code: string }
const rows = <T extends Record<string, unknown>>(sql: string, ...values: unknown[]) => mudun.database.asOwner<T>(sql, values)
const register = (person = {}): Promise<File> => deed(mudun, 'hela', (work) => registerPerson(work, told({ birthYear: undefined, birthDate: '1994-03-14', ...person })))
const need = (id: string, theme: 'food' | 'health' = 'food') => deed(mudun, 'hela', (work) => openNeed(work, id, { theme, urgency: 'normal' }))
const versions = async (...files: File[]) => Object.fromEntries((await rows<{ id: string; version: number }>('select id, version from persons where id = any ($1)', files.map(({ id }) => id))).map(({ id, version }) => [id, version]))
type Choose = Parameters<typeof mergePeople>[2]['choose']
const merge = async (one: File, other: File, choose: Choose = () => 'a') => {
  const of = await versions(one, other)
  return deed(mudun, 'hela', (work) => mergePeople(work, [one.id, other.id], { versions: of, choose }))
}
const apart = async ({ id }: File) => {
  const [{ merge: last }] = await rows<{ merge: string }>('select id as merge from merges where person_id = $1 and undone_at is null order by id desc limit 1', id) as [{ merge: string }]
  return deed(mudun, 'hela', (work) => unmerge(work, id, last))
}
const identityOf = ({ id }: File) => deed(mudun, 'hela', (work) => openIdentity(work, id, 'file'))
const open = async () => Number((await rows<{ n: string }>(`select coalesce(sum(n), 0) as n from tallies where name = 'person.open' and org_id = $1`, orgOf('yed-fi-yed')))[0]!.n)

test('two files become one: what was chosen stays, and of phones, papers, languages and specific needs all', async () => {
  const one = await register({ givenName: 'Aïcha', address: 'Rue du Lac 7', languages: ['fr'], specificNeeds: ['pregnant'], papers: ['passport'], 'number.passport': 'ML 1' })
  const other = await register({ givenName: 'Aisha', phone: '+216 22 111 222', birthDate: '1994-03-15', languages: ['ar'], specificNeeds: ['no_papers'], papers: ['passport'], 'number.passport': 'ML 2' })
  const opened = await as('hela').post(`${people}/${other.id}/merge/open`, { other: one.id })
  assert.match(opened.text, new RegExp(`File ⁨?${one.code}⁩? stays`))
  assert.match(opened.text, /Aïcha[^]*Aisha[^]*take\.givenName[^]*take\.birth/)
  assert.doesNotMatch(opened.text, /take\.familyName/)
  const form = Object.fromEntries([...opened.text.matchAll(/type="hidden" name="(\w+)" value="([^"]+)"/g)].map(([, name, value]) => [name!, value!]))
  const done = await as('hela').post(`${people}/${one.id}/merge`, { ...form, 'take.givenName': 'b', 'take.birth': 'a' })
  assert.match(done.location, new RegExp(`${one.id}\\?done=merged`))
  assert.deepEqual(await identityOf(one), {
    givenName: 'Aisha', fatherName: 'Moussa', familyName: 'Diallo', birthDate: '1994-03-14', address: 'Rue du Lac 7',
    phones: ['+21698123456', '+21622111222'], papers: [{ kind: 'passport', number: 'ML 1' }, { kind: 'passport', number: 'ML 2' }],
  })
  const { text } = await as('hela').get(`${people}/${one.id}`)
  assert.match(text, new RegExp(`This file also holds[^]*${other.code}[^]*Take them apart`))
  assert.match(text, /Pregnancy[^]*Without papers|Without papers[^]*Pregnancy/)
})

test('the code of the file that joined leads to the one that stays: typed, as an address, by a search, by its old name and phone', async () => {
  const [one, other] = [await register({ givenName: 'Rokia', familyName: 'Bamba' }), await register({ givenName: 'Rokiatou', familyName: 'Cissé', phone: '+216 23 400 500' })]
  await merge(one, other)
  assert.match((await as('hela').get(`${people}/${other.id}`)).location, new RegExp(one.id))
  for (const q of [other.code, 'Rokiatou Cissé', '23 400 500']) {
    const { text } = await as('hela').post(`${people}/search`, { q })
    assert.match(text, new RegExp(one.code), q)
    assert.doesNotMatch(text.replace(/value="[^"]*"/g, ''), new RegExp(other.code), q)
  }
  const need = await as('hela').post(`/la-marsa/needs/new?person=${other.id}`, { theme: 'food', urgency: 'normal' })
  assert.match(need.location, new RegExp(one.id), 'who had the old page open loses nothing')
  assert.equal((await rows('select from needs where person_id = $1', one.id)).length, 1)
  const baby = await as('hela').post(`${people}/${other.id}/newborn`, { babySex: 'f', babyBirthDate: new Date().toISOString().slice(0, 10) })
  assert.deepEqual([baby.status, baby.location], [307, `/en${people}/${one.id}/newborn`])
})

test('needs and referrals go on in the one file; both histories, lookers and consents are read there', async () => {
  const [one, other] = [await register({ givenName: 'Sira' }), await register({ givenName: 'Sirah' })]
  await need(other.id, 'health')
  await as('hela').post(`${people}/${other.id}/show`, { reason: 'print' })
  await merge(one, other)
  const { text } = await as('hela').get(`${people}/${one.id}`)
  assert.match(text, /id="needs"[^]*Health/)
  assert.match(text, new RegExp(`File ⁨?${other.code}⁩? became part of it`))
  assert.match(text, new RegExp(`Became part of file ⁨?${one.code}`))
  assert.match(text, /For a paper to hand over/)
  assert.equal([...text.matchAll(/>Registered</g)].length, 2)
  assert.match((await as('hela').get('/la-marsa/needs')).text, new RegExp(one.code))
})

test('the more restrictive consent wins, until the person is asked again', async () => {
  const [one, other] = [await register({ givenName: 'Awa', share: 'partners', fields: ['name', 'phone'] }), await register({ givenName: 'Hawa', share: 'partners', fields: ['name', 'birthDate'] })]
  const fields = async () => (await deed(mudun, 'hela', (work) => consentTo(work, one.id, orgOf('dar-el-bhar'))))?.fields
  await merge(one, other)
  assert.deepEqual(await fields(), ['name'])
  const third = await register({ givenName: 'Haoua', share: 'ask' })
  await merge(one, third)
  assert.equal(await fields(), undefined)
  await as('hela').post(`${people}/${one.id}/consents`, { purpose: 'referral', how: 'spoken', to: 'partners', fields: ['name', 'address'] })
  assert.deepEqual(await fields(), ['name', 'address'])
  await apart(one)
  await apart(one)
  assert.deepEqual((await fields())!.toSorted(), ['address', 'name', 'phone'])
})

test('what stands in the way is said: an offer, an erasure, a consent that was withdrawn, the file itself', async () => {
  const one = await register({ givenName: 'Binta' })
  const refused = async (other: File, why: RegExp) => {
    const answer = await as('hela').post(`${people}/${one.id}/merge/open`, { other: other.id })
    assert.equal(answer.status, 409)
    assert.match(answer.text, why)
  }
  await refused(one, /the same file/)
  const erased = await register({ givenName: 'Bintou' })
  await as('hela').post(`${people}/${erased.id}/erase`, { reason: 'registered_twice' })
  await refused(erased, /Erasing one of the files was asked for/)
  const offered = await register({ givenName: 'Bineta' })
  await as('hela').post(`/la-marsa/referrals/new/transfer?person=${offered.id}`, { to: orgOf('dar-el-bhar') })
  await refused(offered, /offered to another organisation/)
  const gone = await register({ givenName: 'Bintu' })
  await rows(`update consents set withdrawn_at = now() where person_id = $1 and purpose = 'registration'`, gone.id)
  await refused(gone, /consent to keep one of the files was withdrawn/)
  assert.equal((await as('hela').post(`${people}/${one.id}/merge/open`, { with: 'LM-PNOBODY' })).status, 422)
})

test('two who merge at once: one does, the other is told', async () => {
  const [one, other] = [await register({ givenName: 'Coumba' }), await register({ givenName: 'Kumba' })]
  const both = await Promise.allSettled([merge(one, other), merge(one, other)])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('of another organisation nobody reaches either file, and of one’s own nobody without people', async () => {
  const [one, other] = [await register({ givenName: 'Dado' }), await register({ givenName: 'Daado' })]
  assert.equal((await as('mourad').get(`${people}/${one.id}/merge`)).status, 404)
  assert.equal((await as('mourad').post(`${people}/${one.id}/merge/open`, { other: other.id })).status, 404)
  assert.equal((await as('mourad').post(`${people}/${one.id}/merge`, { other: other.id, version: '1', otherVersion: '1' })).status, 404)
  assert.equal((await as('salma').post(`${people}/${one.id}/merge/open`, { other: other.id })).status, 403)
})

test('counters follow: one open file less, and one more when they are taken apart', async () => {
  const [one, other] = [await register({ givenName: 'Fanta' }), await register({ givenName: 'Fantah' })]
  const begun = await open()
  await merge(one, other)
  assert.equal(await open(), begun - 1)
  await apart(one)
  assert.equal(await open(), begun)
  await as('hela').post(`${people}/${one.id}/moves`, { move: 'close' })
  await merge(one, other)
  assert.equal((await rows('select status from persons where id = $1', one.id))[0]!.status, 'open')
  assert.equal(await open(), begun - 1)
  await apart(one)
  assert.deepEqual((await rows('select status from persons where id = any ($1) order by created_at', [one.id, other.id])).map(({ status }) => status), ['closed', 'open'])
  assert.equal(await open(), begun - 1)
})

test('taken apart, both are what they were; what came since stays where it came', async () => {
  const [one, other] = [await register({ givenName: 'Kadi', phone: undefined }), await register({ givenName: 'Kadija', phone: '+216 24 111 111' })]
  const before = await need(other.id)
  await merge(one, other, (piece) => (piece === 'givenName' ? 'b' : 'a'))
  const since = await need(one.id, 'health')
  const [{ version }] = await rows<{ version: number }>('select version from persons where id = $1', one.id) as [{ version: number }]
  await as('hela').post(`${people}/${one.id}/correct`, { version: String(version), givenName: 'Kadija', fatherName: 'Moussa', familyName: 'Diallo', birthDate: '14/03/1994', sex: 'f', phone: '+216 24 111 111', phone2: '+216 25 222 222', address: 'Rue 9', languages: ['fr', 'bm'] })
  await apart(one)
  assert.deepEqual(await identityOf(one), { givenName: 'Kadi', fatherName: 'Moussa', familyName: 'Diallo', birthDate: '1994-03-14', address: 'Rue 9', phones: ['+21625222222'], papers: [] })
  assert.equal((await identityOf(other)).givenName, 'Kadija')
  assert.deepEqual(await rows('select id, person_id from needs where id = any ($1) order by id', [before, since]), [{ id: before, person_id: other.id }, { id: since, person_id: one.id }])
  assert.match((await as('hela').post(`${people}/search`, { q: '24 111 111' })).text, new RegExp(other.code))
  assert.match((await as('hela').get(`${people}/${other.id}`)).text, new RegExp(`Taken out of file ⁨?${one.code}`))
})

test('of several merges the latest is taken back first', async () => {
  const [one, two, three] = [await register({ givenName: 'Lala' }), await register({ givenName: 'Lalla' }), await register({ givenName: 'Lella' })]
  await merge(two, three)
  await merge(one, two)
  assert.match((await as('hela').get(`${people}/${three.id}`)).location, new RegExp(one.id))
  await apart(one)
  assert.match((await as('hela').get(`${people}/${three.id}`)).location, new RegExp(two.id))
  await merge(one, two)
  const four = await register({ givenName: 'Leyla' })
  await merge(one, four)
  const [{ id: earlier }] = await rows<{ id: string }>('select id from merges where person_id = $1 and merged_id = $2 and undone_at is null', one.id, two.id) as [{ id: string }]
  const early = await as('hela').post(`${people}/${one.id}/unmerge`, { merge: earlier })
  assert.equal(early.status, 409)
  assert.match(early.text, /Take the latest apart first/)
})

test('whoever is erased is erased in every file that was theirs', async () => {
  const [one, other] = [await register({ givenName: 'Nogaye' }), await register({ givenName: 'Nogay' })]
  await merge(one, other)
  await as('hela').post(`${people}/${one.id}/erase`, { reason: 'person_asked' })
  await rows(`update erasures set status = 'confirmed', decided_at = now() where person_id = $1`, one.id)
  await eraseConfirmed(mudun.db, new Date())
  for (const { id } of [one, other]) {
    assert.deepEqual(await rows('select status, sealed, initials from persons where id = $1', id), [{ status: 'erased', sealed: null, initials: '' }])
    for (const table of ['person_tokens', 'consents', 'corrections', 'person_specific_needs']) assert.equal((await rows(`select from ${table} where person_id = $1`, id)).length, 0, table)
  }
  assert.deepEqual(await rows('select sealed from merges where person_id = $1', one.id), [{ sealed: null }])
})

test('a case that is handed over takes the files along that are part of it', async () => {
  const [one, other] = [await register({ givenName: 'Oumou', fields: ['name'] }), await register({ givenName: 'Oumoul', share: 'ask' })]
  await merge(one, other)
  const offer = await as('hela').post(`/la-marsa/referrals/new/transfer?person=${one.id}`, { to: orgOf('dar-el-bhar'), override: 'life_at_risk' })
  assert.equal(offer.status, 303)
  const path = offer.location.split('?')[0]!.slice(3)
  assert.equal((await as('mourad').post(`${path}/moves`, { move: 'accept' })).status, 303)
  assert.deepEqual((await rows('select org_id, status from persons where id = any ($1) order by created_at', [one.id, other.id])), [
    { org_id: orgOf('dar-el-bhar'), status: 'open' }, { org_id: orgOf('dar-el-bhar'), status: 'merged' },
  ])
  assert.match((await as('mourad').post(`${people}/search`, { q: 'Oumoul Diallo 1994' })).text, new RegExp(one.code))
  assert.equal(await deed(mudun, 'mourad', (work) => consentTo(work, one.id, orgOf('yed-fi-yed'))), undefined, 'the file that allowed nothing still counts')
})

/** What merging does with every table that names a person. Whoever makes a new one says it here, and it is held to that. */
const tables: Record<string, 'moves' | 'stays, and is read with the other file' | 'stays, for a machine to find either name by'> = {
  needs: 'moves',
  referrals: 'moves',
  access_log: 'stays, and is read with the other file',
  consents: 'stays, and is read with the other file',
  corrections: 'stays, and is read with the other file',
  person_specific_needs: 'stays, and is read with the other file',
  erasures: 'stays, and is read with the other file',
  assistance_list_entries: 'stays, and is read with the other file',
  openings: 'stays, and is read with the other file', // closed at once; what both allow is opened of the file that stays
  elsewhere_answers: 'stays, and is read with the other file',
  entitlements: 'stays, and is read with the other file',
  person_origins: 'stays, for a machine to find either name by', // and no table corrects what was chosen of two files
  person_tokens: 'stays, for a machine to find either name by',
  elsewhere_marks: 'stays, for a machine to find either name by',
  elsewhere_marked: 'stays, for a machine to find either name by',
}
/** They are about the files themselves: what was merged, what may be. */
const ofTwoFiles = ['duplicate_pairs', 'merges', 'persons']

test('no table with people is forgotten by merging', async () => {
  const found = await rows<{ name: string }>(`
    select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'person_id'
    union select conrelid::regclass::text from pg_constraint where contype = 'f' and confrelid = 'persons'::regclass`)
  assert.deepEqual(found.map(({ name }) => name).sort(), [...Object.keys(tables), ...ofTwoFiles].sort())
})

test('and after merging each has done what is said of it', async () => {
  const [one, other] = [await register({ givenName: 'Penda', specificNeeds: ['older'] }), await register({ givenName: 'Pendah', specificNeeds: ['older'] })]
  await need(other.id)
  await as('hela').post(`${people}/${other.id}/correct`, { version: '1', givenName: 'Pendah', familyName: 'Diallo', birthDate: '14/03/1994', sex: 'f', specificNeeds: ['older'] })
  const countOf = async (table: string) => (await rows<{ n: number }>(`select count(*)::int as n from ${table} where person_id = $1`, other.id))[0]!.n
  const before = new Map(await Promise.all(Object.keys(tables).map(async (table) => [table, await countOf(table)] as const)))
  await merge(one, other)
  for (const [table, does] of Object.entries(tables)) {
    const n = await countOf(table)
    if (does === 'moves') assert.equal(n, 0, table)
    else assert.ok(n >= before.get(table)!, table)
  }
})
