import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sumsOf } from '../../kit/tallies.ts'
import { deed, type Form, openTestApp, type TestApp } from '../../testing.ts'
import { idOf } from '../../../demo/reference.ts'
import { getServiceCard, listForReferral, placesLeft } from './index.ts'
import { fillDirectory, plain } from './scene.ts'

let mudun: TestApp
let ids: Record<string, string>
before(async () => {
  mudun = await openTestApp()
  mudun.clock.now = new Date('2026-11-13T09:00:00Z')
  ids = await fillDirectory(mudun)
  mudun.clock.now = new Date('2026-11-16T09:20:00Z')
})
after(() => mudun.close())

const home = '/la-marsa/services'
const desk = () => `${home}/${ids['la-marsa-civil-status']}`

/** What a browser would post of a new service. */
const typed = (more: Form = {}): Form => ({
  sourceLang: 'fr', 'name.fr': 'Atelier vélo', 'name.ar': 'ورشة الدراجات', 'name.en': '', 'what.fr': 'Réparer son vélo', 'what.ar': 'إصلاح الدراجة',
  themes: ['work'], cost: 'free', 'day.1': '9h-12h, 14h–17h', 'day.6': '10:00-13:00', languages: ['ar', 'fr'], phone: '71 000 999',
  place: '36.8788, 10.3236', 'documents.fr': 'Carte d’identité\nBail', 'documents.ar': 'بطاقة الهوية', womenStaff: '1', ...more,
})
const created = async (by: 'mourad' | 'salma', more: Form = {}) => {
  const { status, location } = await mudun.as(by, 'fr').post(home, typed(more))
  assert.equal(status, 303)
  return location.replace(/^\/fr/, '').replace(/\?.*/, '')
}
const publish = (path: string, by: 'mourad' | 'salma' = 'mourad') => mudun.as(by, 'fr').post(`${path}/moves`, { move: 'publish' })

test('a service page says what, when, where, for whom, at what cost, with which papers, and who checked it', async () => {
  const text = plain(await mudun.as('visitor', 'fr').get(desk()))
  for (const said of [
    'Guichet de l’état civil', 'Naissances, extraits, décès', 'Ouvert jusqu’à 13:00', 'Toute personne qui habite la ville', 'Gratuit',
    'Avis de naissance de la maternité', 'arabe · français', 'Vérifié il y a 3 jours', '71 000 102', 'openstreetmap.org/directions', 'lundi · aujourd’hui',
    'Fiche à imprimer', 'Ces informations étaient-elles exactes', 'D’autres lieux pour ce besoin', 'data-listen="service told"',
  ]) assert.ok(text.includes(said), said)
  assert.doesNotMatch(text, /Historique|Modifier/)
  assert.match(plain(await mudun.as('visitor', 'ar').get(desk())), /شباك الحالة المدنية/)
})

test('the sheet is for printing and leads back by a QR code', async () => {
  const text = plain(await mudun.as('visitor', 'ar').get(`${desk()}/sheet`))
  assert.match(text, new RegExp(`>localhost/ar${desk()}<`))
  assert.match(text, /role="img" aria-label="امسح الرمز/)
  assert.match(text, /شباك الحالة المدنية/)
})

test('what is missing in the reader’s language is told in the one it was written in, and said so', async () => {
  const path = await created('mourad', { 'name.en': '', 'what.en': '' })
  await publish(path)
  const text = plain(await mudun.as('visitor', 'en').get(path))
  assert.match(text, /Atelier vélo/)
  assert.match(text, /This information exists in French only/)
})

test('an editor writes for the own organisation, as a draft that nobody else sees until it is published', async () => {
  const path = await created('mourad')
  for (const name of ['visitor', 'hela', 'ines'] as const) assert.equal((await mudun.as(name, 'fr').get(path)).status, 404, name)
  assert.match(plain(await mudun.as('salma', 'fr').get(path)), /Brouillon/)
  assert.doesNotMatch(plain(await mudun.as('visitor', 'fr').get(`${home}?q=vélo`)), new RegExp(path))
  assert.equal((await publish(path)).status, 303)
  assert.match(plain(await mudun.as('visitor', 'fr').get(`${home}?q=vélo`)), new RegExp(path))
  const text = plain(await mudun.as('visitor', 'fr').get(path))
  for (const said of ['Réparer son vélo', 'Bail', '⁦09:00 – 12:00⁩ · ⁦14:00 – 17:00⁩', 'Personnel féminin']) assert.ok(text.includes(said), said)
})

test('what a service rests on is named on its page, and its editor can add to it', async () => {
  const cited = (text: string) => text.split('id="sources"')[1]?.split('</section>')[0]
  assert.match(cited(plain(await mudun.as('visitor', 'fr').get(desk())))!, /Sources.*UNHCR-8/)
  const path = await created('mourad', { sources: ' Rapport annuel 2025 \n\nUNHCR-9' })
  await publish(path)
  assert.match(cited(plain(await mudun.as('visitor', 'fr').get(path)))!, /Rapport annuel 2025.*UNHCR-9/)
  assert.match(plain(await mudun.as('mourad', 'fr').get(`${path}/edit`)), /Rapport annuel 2025\nUNHCR-9<\/textarea>/)
  assert.equal(cited(plain(await mudun.as('visitor', 'fr').get(await publishedWithout()))), undefined)
})

async function publishedWithout() {
  const path = await created('mourad')
  await publish(path)
  return path
}

test('others may not write: visitors, case workers, other organisations', async () => {
  assert.equal((await mudun.as('visitor').post(home, typed())).status, 403)
  for (const name of ['hela', 'nadia', 'leila'] as const) assert.equal((await mudun.as(name).post(home, typed())).status, 403, name)
  assert.equal((await mudun.as('mourad').post(home, typed({ orgId: idOf('organisation', 'yed-fi-yed') }))).status, 403)
  assert.equal((await mudun.as('mourad').post(desk(), typed({ version: '1' }))).status, 403)
  assert.equal((await mudun.as('mourad').post(`${desk()}/moves`, { move: 'hide' })).status, 403)
  assert.match((await mudun.as('visitor', 'fr').get(`${home}/new`)).location, /sign-in/)
})

test('the city’s editor writes for a partner and keeps the whole directory; what the city hid only the city shows', async () => {
  const path = await created('salma', { orgId: idOf('organisation', 'dar-el-bhar') })
  await publish(path, 'salma')
  assert.match(plain(await mudun.as('mourad', 'fr').get(path)), /Modifier/)
  assert.equal((await mudun.as('salma').post(`${path}/moves`, { move: 'hide' })).status, 303)
  assert.equal((await mudun.as('visitor').get(path)).status, 404)
  assert.equal((await mudun.as('mourad').post(`${path}/moves`, { move: 'show' })).status, 403)
  assert.equal((await mudun.as('salma').post(`${path}/moves`, { move: 'show' })).status, 303)
  assert.equal((await mudun.as('salma').post(`${path}/moves`, { move: 'show' })).status, 409)
})

test('a service that has closed leaves the finder; its page says so and where else to go', async () => {
  const path = await created('mourad')
  await publish(path)
  await mudun.as('mourad').post(`${path}/moves`, { move: 'close' })
  const answer = await mudun.as('visitor', 'fr').get(path)
  const [status, text] = [answer.status, plain(answer)]
  assert.equal(status, 200)
  assert.match(text, /Ce service a fermé/)
  assert.match(text, /D’autres lieux/)
  assert.doesNotMatch(plain(await mudun.as('visitor', 'fr').get(`${home}?q=vélo`)), new RegExp(path))
})

test('mistakes are told at the field and on top, and nothing typed is lost', async () => {
  const answer = await mudun.as('mourad', 'fr').post(home, typed({ 'name.fr': '', 'day.1': 'le matin', phone: 'abc', place: 'là', cost: '' }))
  const [status, text] = [answer.status, plain(answer)]
  assert.equal(status, 422)
  assert.match(text, /<title>Erreur/)
  for (const said of ['Écrivez les heures ainsi', 'Écrivez le numéro complet', 'Écrivez la latitude', 'le matin', 'ورشة الدراجات']) assert.ok(text.includes(said), said)
  assert.match(text, /href="#name\.fr"/)
})

test('hostile texts are refused or made harmless', async () => {
  const long = await mudun.as('mourad').post(home, typed({ 'name.fr': 'x'.repeat(10_000) }))
  assert.equal(long.status, 422)
  const path = await created('mourad', { 'name.fr': '\u202e=cmd()<script>alert(1)</script>\u0000' })
  const text = plain(await mudun.as('mourad', 'fr').get(path))
  assert.ok(!text.includes('<script>alert') && !text.includes('\u202e'))
  for (const bad of ['x', '00000000-0000-4000-8000-000000000000', '..%2f']) assert.equal((await mudun.as('visitor').get(`${home}/${bad}`)).status, 404, bad)
})

test('of two editors at once the second sees both versions, and saves what they decide', async () => {
  const path = await created('mourad')
  const form = await mudun.as('mourad', 'fr').get(`${path}/edit`)
  assert.match(plain(form), /name="version" value="1"/)
  assert.equal((await mudun.as('salma', 'fr').post(path, typed({ 'what.fr': 'Réparer et prêter', cost: 'subsidised', 'day.2': '10:00-12:00', version: '1' }))).status, 303)
  const second = await mudun.as('mourad', 'fr').post(path, typed({ 'what.fr': 'Réparer, vendre', version: '1' }))
  assert.equal(second.status, 409)
  assert.match(plain(second), /La nouvelle version/)
  const theirs = /class="notice warn"[^]*?<\/table>/.exec(plain(second))![0]
  for (const said of ['Réparer et prêter', 'Tarif réduit', 'Horaires · mardi', '10:00-12:00']) assert.ok(theirs.includes(said), said)
  assert.match(theirs, /Réparer et prêter<\/bdi><\/td><td[^>]*><bdi>Réparer, vendre/, 'beside their own')
  assert.equal(theirs.match(/<tr role="row">/g)?.length, 3, 'what differs, in words, and nothing else')
  assert.match(plain(second), /Réparer, vendre/)
  assert.match(plain(second), /name="version" value="2"/)
  assert.equal((await mudun.as('mourad', 'fr').post(path, typed({ 'what.fr': 'Réparer, vendre', version: '2' }))).status, 303)
})

test('the state of each translation is kept: written, checked by whom, outdated by a change of the original', async () => {
  const path = await created('mourad', { checked: ['ar'] })
  const states = async () => (await mudun.database.asOwner<{ translations: Record<string, { state: string; by?: string }> }>(
    'select translations from services where id = $1', [path.split('/').at(-1)]))[0]!.translations
  assert.deepEqual(Object.entries(await states()).map(([lang, { state }]) => `${lang} ${state}`).sort(), ['ar checked', 'en missing', 'fr source'])
  await mudun.as('mourad').post(path, typed({ 'what.fr': 'Vélos pour tous', version: '1' }))
  assert.equal((await states()).ar!.state, 'outdated')
  assert.match(plain(await mudun.as('mourad', 'fr').get(`${home}/desk?view=translate`)), /Manque : English – À revoir, l’original a changé : العربية/)
  await mudun.as('salma').post(path, typed({ 'what.fr': 'Vélos pour tous', checked: ['ar'], version: '2' }))
  assert.equal((await states()).ar!.state, 'checked')
  assert.match(plain(await mudun.as('mourad', 'fr').get(`${home}/desk?view=translate`)), /Manque : English/)
})

test('history says who changed what, and what stood there before', async () => {
  const path = await created('mourad')
  await mudun.as('mourad').post(path, typed({ phone: '71 000 888', version: '1' }))
  const text = plain(await mudun.as('salma', 'fr').get(path))
  assert.match(text, /Modifié : Téléphone/)
  assert.match(text, /\+21671000999/)
  assert.match(text, /Mourad Ayari/)
})

test('room is set in one tap, by the desk too, and shows in the finder and before a referral', async () => {
  const path = await created('mourad')
  await publish(path)
  const id = path.split('/').at(-1)!
  assert.equal((await mudun.as('mourad', 'fr').post(`${path}/capacity`, { capacity: 'open', free: '٣' })).status, 303)
  assert.match(plain(await mudun.as('visitor', 'fr').get(`${home}?q=vélo`)), /3 places libres/)
  assert.equal(await deed(mudun, 'hela', (work) => placesLeft(work, id)), 3)
  await mudun.as('mourad').post(`${path}/capacity`, { capacity: 'full', free: '3' })
  assert.equal(await deed(mudun, 'hela', (work) => placesLeft(work, id)), 0)
  assert.match(plain(await mudun.as('visitor', 'fr').get(path)), /Complet/)
  assert.equal((await mudun.as('hela').post(`${path}/capacity`, { capacity: 'open' })).status, 403)
  assert.equal((await mudun.as('mourad').post(`${path}/capacity`, { capacity: 'open', free: 'many' })).status, 422)
})

test('a service to refer to shows its places, those with places first', async () => {
  const cards = await deed(mudun, 'hela', (work) => listForReferral(work, { theme: 'housing' }))
  assert.ok(cards.length > 2)
  const order = ['open', 'waiting_list', 'full']
  assert.deepEqual(cards.map(({ capacity }) => capacity), cards.map(({ capacity }) => capacity).sort((a, b) => order.indexOf(a) - order.indexOf(b)))
  const card = await deed(mudun, 'hela', (work) => getServiceCard(work, ids['la-marsa-civil-status']!))
  assert.equal(card.name.fr, 'Guichet de l’état civil')
  assert.equal(await deed(mudun, 'hela', (work) => placesLeft(work, card.id)), null)
})

test('one contact serves many services: changed once, and it says where it is used', async () => {
  const { location } = await mudun.as('mourad', 'fr').post(`${home}/contacts`, { 'name.fr': 'Standard', phone: '71 000 777', email: 'Accueil@Exemple.org' })
  assert.match(location, /contacts\?done=1/)
  const [contact] = await mudun.database.asOwner<{ id: string }>('select id from contacts')
  const paths = [await created('mourad', { phone: '', contactId: contact!.id }), await created('mourad', { phone: '', contactId: contact!.id })]
  for (const path of paths) await publish(path)
  const page = await mudun.as('mourad', 'fr').get(`${home}/contacts/${contact!.id}`)
  for (const path of paths) assert.ok(page.text.includes(path))
  assert.equal((await mudun.as('mourad').post(`${home}/contacts/${contact!.id}`, { 'name.fr': 'Standard', phone: '71 000 778', version: '1' })).status, 303)
  for (const path of paths) assert.match(plain(await mudun.as('visitor', 'fr').get(path)), /71 000 778/)
  const late = await mudun.as('salma', 'fr').post(`${home}/contacts/${contact!.id}`, { 'name.fr': 'Accueil', phone: '71 000 779', version: '1' })
  assert.equal(late.status, 409)
  assert.ok(late.text.includes('71 000 778') && late.text.includes('71 000 779'))
  assert.equal((await mudun.as('ines').get(`${home}/contacts/${contact!.id}`)).status, 403)
})

test('a form sent twice makes one service', async () => {
  const once = '0199d3b0-1111-4000-8000-000000000001'
  const [first, second] = [await mudun.as('mourad').post(home, typed({ once })), await mudun.as('mourad').post(home, typed({ once }))]
  assert.equal(first.location, second.location)
})

test('tallies follow the deeds', async () => {
  const sums = await sumsOf(mudun.db, 'la-marsa', ['service.published'])
  const [{ n } = { n: 0 }] = await mudun.database.asOwner<{ n: number }>(`select count(*)::int as n from services where status = 'published'`)
  assert.equal(sums.reduce((all, line) => all + line.n, 0), n)
})
