import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type As, openTestApp, type TestApp } from '../../testing.ts'
import { needsOf, openNeed } from '../needs/index.ts'
import { endOffer, getPerson, offerPerson, openIdentity, receivePerson, registerPerson, searchPeople } from './index.ts'
import { deed, orgOf, statementsOf, told } from './scene.ts'

let mudun: TestApp
let as: As
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
})
after(() => mudun.close())

const people = '/la-marsa/people'
const register = (person = {}) => deed(mudun, 'hela', (work) => registerPerson(work, told(person)))
const looksAt = (id: string) => mudun.database.asOwner<{ reason: string }>('select reason from access_log where person_id = $1 order by id', [id])

const consent = { answer: 'yes', how: 'spoken', share: 'partners', fields: ['name', 'phone'], contact: '1' }
const name = { givenName: 'Mariam', familyName: 'Kouyaté', sex: 'f', birthYear: '1990' }

/** Goes through an intake and returns the last answer. */
async function intake(steps: Record<string, Record<string, string | string[]>>, begin: Record<string, string | string[]> = consent) {
  const hela = as('hela')
  let answer = await hela.post(`${people}/new`, begin)
  assert.equal(answer.status, 303, answer.text.slice(0, 500))
  const base = answer.location.replace(/\/name$/, '')
  for (const [step, form] of Object.entries(steps)) {
    answer = await hela.post(`${base}/${step}`, form)
    if (answer.status !== 303) return { ...answer, base }
  }
  return { ...answer, base }
}

describe('an intake', () => {
  test('begins with the text that is read aloud, and asks one question a page', async () => {
    const { text } = await as('hela', 'ar').get(`${people}/new`)
    assert.match(text, /قبل أن نكتب أي شيء/)
    for (const lang of ['ar', 'fr', 'en']) assert.match(text, new RegExp(`data-listen="consent-${lang}" data-lang="${lang}"`))
    assert.match(text, /<div id="consent-fr"[^>]* lang="fr" dir="ltr"><p>Nous voulons noter/)
  })

  test('assumes no consent: nothing is chosen before the person has said it', async () => {
    for (const path of ['new', 'quick']) {
      const { text } = await as('hela').get(`${people}/${path}`)
      assert.doesNotMatch(text, /<input[^>]*name="(?:answer|how|share|fields\[\]|contact)"[^>]*checked/)
    }
    const empty = await as('hela').post(`${people}/new`, { answer: 'yes', how: 'spoken', share: 'partners' })
    assert.equal(empty.status, 422)
    assert.match(empty.text, /Choose what may be sent, or that we ask each time/)
    assert.equal((await as('hela').post(`${people}/new`, { answer: 'yes', how: 'spoken', share: 'ask' })).status, 303)
  })

  test('who says no is not written down, and is told what can be done all the same', async () => {
    const before = await mudun.database.asOwner('select count(*) from intakes')
    const { status, text } = await as('hela').post(`${people}/new`, { ...consent, answer: 'no' })
    assert.equal(status, 200)
    assert.match(text, /Nothing was stored/)
    assert.match(text, /la-marsa\/services/)
    assert.deepEqual(await mudun.database.asOwner('select count(*) from intakes'), before)
  })

  test('without an answer nothing begins, and nothing typed is lost', async () => {
    const { status, text } = await as('hela').post(`${people}/new`, { how: 'signed', share: 'ask' })
    assert.equal(status, 422)
    assert.match(text, /Note the person’s answer/)
    assert.match(text, /value="signed" checked/)
  })

  test('leads from consent to a registered person, and on to what comes next', async () => {
    const { location } = await intake({
      name, reach: { phone: '98 765 432', languages: ['fr'], address: 'Marsa Plage', stay: 'migrant' },
      papers: { papers: ['passport'], 'number.passport': 'ab 12-345', specificNeeds: ['pregnant'] }, home: { household: 'alone' }, check: {},
    })
    assert.match(location, /\?done=registered$/)
    const { text } = await as('hela').get(location)
    assert.match(text, /Give the person the code/)
    assert.match(text, /referrals\/new\?person=/)
    assert.match(text, /needs\/new\?person=/)
    assert.doesNotMatch(text, /Mariam|Kouyat|98765432/)
    const [row] = await mudun.database.asOwner<{ initials: string; papers: string[] }>('select initials, papers from persons where id = $1', [location.match(/people\/([0-9a-f-]+)/)![1]])
    assert.deepEqual(row, { initials: 'M. K.', papers: ['passport'] })
  })

  test('keeps every answer sealed on the server, seen by nobody but who writes it', async () => {
    const { base } = await intake({ name: { ...name, givenName: 'Zahra' } })
    const page = await as('hela').get(`${base}/name`)
    assert.match(page.text, /value="Zahra"/)
    assert.match(page.text, /nobody sees it until you finish/)
    for (const colleague of ['samir', 'mourad'] as const) assert.equal((await as(colleague).get(`${base}/name`)).status, 404)
    assert.match((await as('hela').get(people)).text, /A registration is not finished/)
    const [row] = await mudun.database.asOwner<{ sealed: Buffer }>('select sealed from intakes where id = $1', [base.split('/').at(-1)])
    assert.doesNotMatch(row!.sealed.toString('latin1'), /Zahra/)
    assert.equal((await as('hela').post(`${base}/discard`)).status, 303)
    assert.equal((await as('hela').get(`${base}/name`)).status, 404)
  })

  test('a changed answer takes the place of the old one, ticks that were taken away too', async () => {
    const { base } = await intake({ name: { ...name, givenName: 'Khadija' }, reach: { languages: ['fr', 'wo'] }, papers: {}, home: { household: 'alone' } })
    const changed = await as('hela').post(`${base}/reach`, { languages: ['en'] })
    assert.match(changed.location, /\/check$/)
    const { text } = await as('hela').get(changed.location)
    assert.match(text, /English/)
    assert.doesNotMatch(text, /Wolof/)
  })

  test('one of date, year and age is enough; none is not', async () => {
    const { status, text, base } = await intake({ name: { givenName: 'Sana', sex: 'f' } })
    assert.equal(status, 422)
    assert.match(text, /Give the date of birth, the year, or about how old/)
    assert.match(text, /value="Sana"/)
    const impossible: Record<string, string>[] = [{ birthDate: '31/02/1990' }, { birthDate: '1/1/2999' }, { birthYear: '1800' }, { age: '200' }]
    for (const birth of impossible)
      assert.equal((await as('hela').post(`${base}/name`, { givenName: 'Sana', sex: 'f', ...birth })).status, 422)
    assert.equal((await as('hela').post(`${base}/name`, { givenName: 'Sana', sex: 'f', age: '٣١' })).status, 303)
  })

  test('hostile names are refused or cleaned', async () => {
    const { base } = await intake({ name })
    const send = (givenName: string) => as('hela').post(`${base}/name`, { ...name, givenName })
    for (const hostile of ['A'.repeat(10_000), '=HYPERLINK("http://x")', '+1', '@SUM(A1)', '<script>alert(1)</script>', '12345', '   ', '\u202e\u202d'])
      assert.equal((await send(hostile)).status, 422, hostile.slice(0, 20))
    assert.equal((await send('Sa\u202elma\u0000')).status, 303)
    assert.match((await as('hela').get(`${base}/name`)).text, /value="Sa(&#x?\w+;)?.?lma/)
  })

  test('a household is joined by its code or by one of its people', async () => {
    const { code } = await register({ givenName: 'Fanta', familyName: 'Traoré', household: 'new', size: '4', phone: undefined })
    const wrong = await intake({ name: { ...name, givenName: 'Bintou' }, reach: {}, papers: {}, home: { household: 'join', with: 'LM-P99999' } })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /No household or person of yours has this code/)
    const right = await as('hela').post(`${wrong.base}/home`, { household: 'join', with: code.toLowerCase(), place: 'child' })
    assert.equal(right.status, 303)
    const done = await as('hela').post(`${wrong.base}/check`)
    assert.match((await as('hela').get(done.location)).text, new RegExp(code))
  })

  test('a mother and her newborn are registered on one page, in one household, with the need of papers', async () => {
    const { status, location, text } = await as('hela').post(`${people}/quick`, {
      how: 'spoken', share: 'partners', givenName: 'Awa', familyName: 'Sylla', age: '24', phone: '+21655123456',
      babySex: 'm', babyBirthDate: today(), birthNeed: '1',
    })
    assert.equal(status, 303, text.slice(0, 500))
    const file = (await as('hela').get(location)).text
    assert.match(file, /Caring for a newborn/)
    assert.match(file, /2 people/)
    const [need] = await mudun.database.asOwner<{ theme: string; urgency: string }>('select theme, urgency from needs order by id desc limit 1')
    assert.deepEqual(need, { theme: 'documents', urgency: 'urgent' })
    const again = await as('hela').post(`${people}/quick`, {
      how: 'spoken', share: 'partners', givenName: 'Aoua', familyName: 'Silla', age: '24', phone: '+21655123456', babySex: 'm', babyBirthDate: today(),
    })
    assert.equal(again.status, 200)
    assert.match(again.text, /Perhaps already known/)
    assert.match(again.text, /same phone/)
  })
})

const today = () => new Date().toISOString().slice(0, 10)

describe('perhaps already known', () => {
  test('somebody alike is proposed with the reasons in words, in another script, without a name', async () => {
    const { id, code } = await register({ givenName: 'Youssouf', fatherName: 'Ibrahim', familyName: 'Camara', birthYear: '1985', phone: undefined })
    const { location, base } = await intake({ name: { givenName: 'يوسف', fatherName: 'إبراهيم', familyName: 'كامارا', sex: 'm', birthYear: '1985' } })
    assert.match(location, /\/known$/)
    const { text } = await as('hela').get(location)
    assert.match(text, new RegExp(code))
    assert.match(text, /same given name/)
    assert.match(text, /same year of birth/)
    assert.doesNotMatch(text, /Youssouf|Camara/)
    assert.deepEqual((await looksAt(id)).map(({ reason }) => reason), ['duplicate'])
    assert.equal((await as('hela').post(`${base}/known`)).status, 422)
    const same = await as('hela').post(`${base}/known`, { same: id })
    assert.match(same.location, new RegExp(`${id}\\?done=same`))
    assert.match((await as('hela').get(same.location)).text, /Nothing was registered twice/)
  })

  test('somebody else goes on to be registered', async () => {
    const { base } = await intake({ name: { givenName: 'Youssouf', familyName: 'Camara', sex: 'm', birthYear: '1985' } })
    const { location } = await as('hela').post(`${base}/known`, { same: 'different' })
    assert.match(location, /\/reach$/)
  })

  test('people of other organisations are not proposed', async () => {
    await deed(mudun, 'mourad', (work) => registerPerson(work, told({ givenName: 'Issa', familyName: 'Bagayoko' })))
    const { location } = await intake({ name: { givenName: 'Issa', familyName: 'Bagayoko', sex: 'm', birthYear: '1994' } })
    assert.match(location, /\/reach$/)
  })
})

describe('the list', () => {
  test('shows initials, codes and needs, never a name; the newest activity first', async () => {
    const { code } = await register({ givenName: 'Safiatou', familyName: 'Barry', specificNeeds: ['homeless'] })
    const { text } = await as('hela').get(people)
    assert.match(text, new RegExp(`S\\. B\\.[^]*${code}`))
    assert.match(text, /Without shelter/)
    assert.doesNotMatch(text, /Safiatou|Barry/)
    assert.equal(text.match(/LM-P\w{5}/)![0], code)
    const filtered = await as('hela').get(`${people}?need=homeless`)
    assert.match(filtered.text, new RegExp(code))
    assert.equal(new Set(filtered.text.match(/LM-P\w{5}/g)).size, 1)
  })

  test('is for case workers of the organisation alone', async () => {
    const { id, code } = await register({ givenName: 'Hawa', familyName: 'Sow' })
    for (const path of [people, `${people}/${id}`, `${people}/new`, `${people}/quick`, `${people}/search`, `${people}/${id}/copy`, `${people}/${id}/erase`, `${people}/${id}/consents`]) {
      for (const other of ['salma', 'nadia', 'leila', 'karim'] as const)
        assert.ok([403, 404].includes((await as(other).get(path)).status), `${other} ${path}`)
      assert.ok([303, 401].includes((await as('visitor').get(path)).status), path)
    }
    for (const path of [`${people}/${id}`, `${people}/${id}/copy`, `${people}/${id}/erase`, `${people}/${id}/newborn`])
      assert.equal((await as('mourad').get(path)).status, 404, path)
    assert.doesNotMatch((await as('mourad').get(people)).text, new RegExp(code))
    for (const path of ['show', 'correct/open', 'copy', 'moves', 'household/leave'])
      assert.equal((await as('mourad').post(`${people}/${id}/${path}`, { reason: 'file', move: 'close' })).status, 404, path)
    assert.equal((await looksAt(id)).length, 0)
  })

  test('asks the same few questions for twenty-five people as for one', async () => {
    for (let i = 0; i < 30; i++) await register({ givenName: `Nom${'abcdefghijklmnopqrstuvwxyzabcdef'[i]}`, phone: undefined, specificNeeds: ['older', 'disability'] })
    const { result, statements } = await statementsOf(mudun, () => as('hela').get(people))
    assert.match(result.text, /after=/)
    assert.ok(statements.length <= 9, `${statements.length}\n${statements.join('\n')}`)
    for (const first of [result, await as('hela').get(`${people}?need=older`)]) {
      const [, next] = first.text.match(/href="([^"]+after=[^"]+)"/)!
      const second = await as('hela').get(next!.replaceAll('&amp;', '&'))
      assert.equal(second.status, 200)
      const codes = (text: string) => new Set(text.match(/LM-P\w{5}/g))
      assert.ok(codes(second.text).size >= 5)
      assert.deepEqual([...codes(first.text)].filter((code) => codes(second.text).has(code)), [])
    }
  })
})

describe('a file', () => {
  test('who it is shows to who asks and says why, on that answer only, and the file lists who asked', async () => {
    const { id } = await register({ givenName: 'Oumou', familyName: 'Sangaré', address: 'Rue du Lac' })
    const quiet = await as('hela').get(`${people}/${id}`)
    assert.doesNotMatch(quiet.text, /Oumou|Sangar|Rue du Lac|98123456/)
    assert.equal((await looksAt(id)).length, 0)
    const unsaid = await as('hela').post(`${people}/${id}/show`, { show: 'name' })
    assert.equal(unsaid.status, 422)
    assert.match(unsaid.text, /Choose why you open the identity/)
    assert.doesNotMatch(unsaid.text, /Oumou/)
    const shown = await as('hela').post(`${people}/${id}/show`, { reason: 'contact', show: 'phone' })
    assert.match(shown.text, /Oumou Moussa Sangaré/)
    assert.match(shown.text, /Rue du Lac/)
    assert.equal(shown.headers.get('cache-control')!.includes('private'), true)
    const later = await as('hela').get(`${people}/${id}`)
    assert.doesNotMatch(later.text, /Oumou/)
    assert.match(later.text, /Hela Ben Amor[^]*To get in touch/)
  })

  test('a correction keeps what stood there, sealed, and says which fields changed', async () => {
    const { id } = await register({ givenName: 'Ramata', familyName: 'Cissé', phone: '+21622111222' })
    const form = await as('hela').post(`${people}/${id}/correct/open`)
    assert.match(form.text, /value="Ramata"/)
    assert.equal(form.status, 200)
    const { status } = await as('hela').post(`${people}/${id}/correct`, { ...base, version: '1', givenName: 'Ramatou', familyName: 'Cissé', phone: '+21622111333' })
    assert.equal(status, 303)
    const file = await as('hela').get(`${people}/${id}`)
    assert.match(file.text, /Corrected: [^<]*Given name/)
    assert.doesNotMatch(file.text, /Ramat/)
    const [kept] = await mudun.database.asOwner<{ fields: string[]; sealed: Buffer }>('select fields, sealed from corrections where person_id = $1', [id])
    assert.deepEqual(kept!.fields.toSorted(), ['fatherName', 'givenName', 'languages', 'phone'])
    assert.doesNotMatch(kept!.sealed.toString('latin1'), /Ramata/)
    const found = await deed(mudun, 'hela', (work) => searchPeople(work, '+216 22 111 333'))
    assert.equal(found.found[0]?.card.id, id)
    assert.equal((await deed(mudun, 'hela', (work) => searchPeople(work, '+216 22 111 222'))).found.length, 0)
  })

  test('two editors: the second sees both versions side by side, and decides field by field', async () => {
    const { id } = await register({ givenName: 'Astou', familyName: 'Ndiaye', phone: undefined })
    const told = { ...base, version: '1', givenName: 'Astou', fatherName: 'Moussa', familyName: 'Ndiaye', 'languages': ['fr', 'bm'] }
    assert.equal((await as('hela').post(`${people}/${id}/correct`, { ...told, address: 'Gammarth', notes: 'Call after six' })).status, 303)
    const second = await as('samir').post(`${people}/${id}/correct`, { ...told, address: 'Sidi Bou Said', phone: '98 444 555' })
    assert.equal(second.status, 409)
    assert.match(second.text, /Hela Ben Amor[^]* saved a correction/)
    const chosen = [...second.text.matchAll(/<input[^>]*name="take\.(\w+)"[^>]*>/g)].filter(([input]) => /checked/.test(input!)).map(([input, field]) => `${field} ${/value="(\w+)"/.exec(input!)![1]}`)
    assert.deepEqual(chosen.sort(), ['address mine', 'notes there', 'phone mine'], 'what only one of the two changed is theirs to keep')
    for (const value of ['Gammarth', 'Sidi Bou Said', 'Call after six']) assert.match(second.text, new RegExp(value))
    const hidden = Object.fromEntries([...second.text.matchAll(/type="hidden" name="([^"[]+)" value="([^"]*)"/g)].map(([, field, value]) => [field!, value!]))
    const decided = await as('samir').post(`${people}/${id}/correct/decide`, {
      ...hidden, languages: ['fr', 'bm'], 'take.address': 'there', 'take.notes': 'there', 'take.phone': 'mine',
    })
    assert.equal(decided.status, 303, decided.text.slice(0, 300))
    const shown = await as('samir').post(`${people}/${id}/show`, { reason: 'file' })
    for (const value of ['Gammarth', 'Call after six', '444 555']) assert.match(shown.text, new RegExp(value))
  })

  test('the page of both versions shows who somebody is, and that stands in the log', async () => {
    const { id } = await register({ givenName: 'Coumba', familyName: 'Seck' })
    await as('hela').post(`${people}/${id}/correct`, { ...base, version: '1', givenName: 'Coumba', familyName: 'Seck' })
    const before = (await looksAt(id)).length
    const both = await as('samir').post(`${people}/${id}/correct`, { ...base, version: '1', givenName: 'X', familyName: 'Y' })
    assert.equal(both.status, 409)
    assert.match(both.text, /Coumba/)
    assert.ok((await looksAt(id)).length > before)
  })

  test('a file is closed and opened again, and says until when it is kept', async () => {
    const { id } = await register({ givenName: 'Kadi', familyName: 'Koné' })
    assert.equal((await as('hela').post(`${people}/${id}/moves`, { move: 'close' })).status, 303)
    assert.match((await as('hela').get(`${people}/${id}`)).text, /Kept until/)
    assert.equal((await as('hela').post(`${people}/${id}/moves`, { move: 'close' })).status, 409)
    assert.doesNotMatch((await as('hela').get(people)).text, new RegExp(id))
    assert.match((await as('hela').get(`${people}?status=closed`)).text, new RegExp(id))
    assert.equal((await as('hela').post(`${people}/${id}/moves`, { move: 'reopen' })).status, 303)
  })

  test('a newborn is added to a mother, in her household', async () => {
    const { id } = await register({ givenName: 'Nafi', familyName: 'Bâ' })
    const { location } = await as('hela').post(`${people}/${id}/newborn`, { babyName: 'Moussa', babySex: 'm', babyBirthDate: today() })
    assert.match(location, /done=newborn/)
    assert.match((await as('hela').ask(location)).text, /To any partner in the city/, 'what she let travel of herself may travel of the child')
    const { text } = await as('hela').get(`${people}/${id}`)
    assert.match(text, /M\. B\./)
    assert.equal((await as('hela').post(`${people}/${id}/household/leave`)).status, 303)
    assert.match((await as('hela').get(`${people}/${id}`)).text, /Lives alone/)
  })

  test('twins who are noted at once are in one household, which neither had before', async () => {
    const { id } = await register({ givenName: 'Binta', familyName: 'Sow' })
    const twins = await Promise.all(['Hassan', 'Houssein'].map((babyName) => as('hela').post(`${people}/${id}/newborn`, { babyName, babySex: 'm', babyBirthDate: today() })))
    assert.deepEqual(twins.map(({ status }) => status), [303, 303])
    assert.equal((await as('hela').get(`${people}/${id}`)).text.match(/H\. S\./g)?.length, 2)
  })

  test('one’s own data is handed over as a page or a file, after saying again who one is', async () => {
    const { id, code } = await register({ givenName: 'Djénéba', familyName: 'Keïta', papers: ['passport'], 'number.passport': 'P77' })
    const copy = await as('hela').post(`${people}/${id}/copy`, { as: 'json' })
    assert.equal(copy.status, 200)
    assert.match(copy.headers.get('content-disposition')!, new RegExp(`attachment; filename="${code}.json"`))
    const data = JSON.parse(copy.text)
    assert.equal(data.identity.givenName, 'Djénéba')
    assert.deepEqual(data.identity.papers, [{ kind: 'passport', number: 'P77' }])
    assert.equal(data.consents.length, 2)
    const ask = await as('hela', 'ar').get(`${people}/${id}/copy`)
    assert.match(ask.text, /<button class="btn primary"[^>]*formaction="\/fr\/la-marsa/, 'first a language that the person speaks')
    await deed(mudun, 'hela', (work) => openNeed(work, id, { theme: 'housing', urgency: 'normal', note: 'A damp room' }))
    const page = await as('hela').post(`${people}/${id}/copy`, { as: 'page' })
    assert.match(page.text, /A damp room/)
    assert.match(page.text, /Djénéba Moussa Keïta/)
    assert.match((await as('hela').get(`${people}/${id}`)).text, /A copy of their data was made/)
    assert.deepEqual(new Set((await looksAt(id)).map(({ reason }) => reason)), new Set(['export']))
  })

  test('it is whole, however much there is', async () => {
    const { id } = await register({ givenName: 'Oumou', familyName: 'Sangaré' })
    await mudun.database.asOwner(`
      insert into referrals (city_id, code, person_id, person_label, from_org_id, to_org_id, theme, topic, priority, status)
      select 'la-marsa', 'X-' || n, $1, 'O. S.', $2, $3, 'housing', 'rent_support', 'normal', 'cancelled' from generate_series(1, 60) n`,
    [id, orgOf('yed-fi-yed'), orgOf('dar-el-bhar')])
    for (let i = 0; i < 55; i++) await as('hela').post(`${people}/${id}/show`, { reason: 'file' })
    const data = JSON.parse((await as('hela').post(`${people}/${id}/copy`, { as: 'json' })).text)
    assert.equal(data.referrals.length, 60)
    assert.ok(data.looks.length >= 55, `${data.looks.length} looks`)
  })
})

const base = { sex: 'f', birthYear: '1994' }

describe('a case that changes hands', () => {
  test('moves whole, sealed anew, once the other side takes it, and not before', async () => {
    const { id, code } = await register({ givenName: 'Salif', specificNeeds: ['disability'] })
    await deed(mudun, 'hela', (work) => openNeed(work, id, { theme: 'housing', urgency: 'urgent', note: 'two rooms' }))
    await assert.rejects(deed(mudun, 'mourad', (work) => receivePerson(work, id)), { status: 404 })
    await deed(mudun, 'hela', (work) => offerPerson(work, id, orgOf('dar-el-bhar')))
    await assert.rejects(deed(mudun, 'mourad', (work) => getPerson(work, id)), { status: 404 })
    await deed(mudun, 'hela', (work) => endOffer(work, id))
    await assert.rejects(deed(mudun, 'mourad', (work) => receivePerson(work, id)), { status: 404 })
    await deed(mudun, 'hela', (work) => offerPerson(work, id, orgOf('dar-el-bhar')))
    assert.deepEqual(await deed(mudun, 'mourad', (work) => receivePerson(work, id)), { id, code })
    await assert.rejects(deed(mudun, 'hela', (work) => openIdentity(work, id, 'file')), { status: 404 })
    assert.equal((await deed(mudun, 'mourad', (work) => openIdentity(work, id, 'file'))).givenName, 'Salif')
    assert.equal((await deed(mudun, 'mourad', (work) => needsOf(work, id))).length, 1)
    assert.equal((await deed(mudun, 'mourad', (work) => searchPeople(work, 'Salif Diallo'))).found.length, 1)
    assert.deepEqual((await deed(mudun, 'hela', (work) => searchPeople(work, 'Salif Diallo 1994'))).found.filter(({ card }) => card.id === id), [])
  })
})
