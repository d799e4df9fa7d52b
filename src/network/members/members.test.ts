import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { idOf, userOf } from '../../../demo/reference.ts'
import { lettersToShow } from '../../kit/mail.ts'
import { type Form, openTestApp, type TestApp } from '../../testing.ts'
import { formOf, published, queriesOf, seen } from '../practices/scene.ts'

let mudun: TestApp
before(async () => { mudun = await openTestApp() })
after(() => mudun.close())

const strong = idOf('network', 'strong-cities')
const forum = idOf('network', 'mayors-forum')
const outside = (city: string): Form => ({
  network: strong, city, country: 'TN', reason: 'Nous voulons partager notre guichet unique.', name: 'Amel Ben Salah', office: 'Cabinet de la maire',
  email: 'cabinet@sfax.example', website: '',
})
const requestIn = async (city: string) => new RegExp(`/network/requests/([0-9a-f-]{36})"[^>]*><bdi>${city}`).exec((await mudun.as('leila').get('/network')).text)?.[1]

test('member cities stand on a map without borders and in a list, by network and country', async () => {
  const { text, status } = await mudun.as('visitor', 'ar').get('/cities')
  assert.equal(status, 200)
  for (const lang of ['ar', 'fr', 'en'] as const) {
    const map = (await mudun.as('visitor', lang).get('/cities')).text
    assert.equal(map.match(/<text [^>]*aria-hidden/g)?.length, 25, `every city has its name in ${lang}, those close together too`)
  }
  assert.match(seen(text), /25 مدينة/)
  assert.equal(text.match(/<a class="city running"/g)?.length, 25)
  assert.match(text, /<path class="to-name"/, 'a line leads to a name that found no room beside its city')
  const morocco = seen((await mudun.as('visitor', 'fr').get('/cities?country=MA')).text)
  assert.match(morocco, /Oujda/)
  assert.doesNotMatch(morocco.split('Tout effacer')[1]!, /Sousse/)
  assert.match(seen((await mudun.as('visitor', 'fr').get(`/cities?network=${forum}`)).text), /Membre depuis novembre 2024/)
  assert.equal((await mudun.as('visitor').get('/cities?country=%27&network=x')).status, 200)
})

test('a city’s page tells its profile, neighbourhoods, organisations and practices, and leads to its services', async () => {
  const id = await published(mudun.as, 'salma', formOf('la-marsa-food-and-cash'))
  const { text } = await mudun.as('visitor', 'fr').get('/cities/la-marsa')
  const page = seen(text)
  assert.match(page, /Ville côtière au nord de Tunis/)
  for (const part of ['Bhar Lazreg', 'Qui agit ici', 'Membre depuis juin 2024', 'Déclaration de solidarité']) assert.ok(page.includes(part), part)
  assert.match(text, new RegExp(`href="/fr/practices/${id}"`))
  assert.match(page, /Services publiés 0 Qui agit ici \d+ Pratiques racontées 1 Reprises ailleurs 0/)
  assert.match(text, /href="\/fr\/la-marsa\/services"/)
  assert.match(text, /href="\/fr\/la-marsa\/services\?near=bhar-lazreg"/, 'a neighbourhood leads to what is near it')
  assert.doesNotMatch(text, /\/fr\/la-marsa\/(people|referrals)/)
  assert.equal((await mudun.as('visitor').get('/cities/atlantis')).status, 404)
})

test('the list takes five queries and a city’s page eleven, however much there is', async () => {
  await mudun.as('visitor').get('/cities')
  assert.ok((await queriesOf(() => mudun.as('visitor').get('/cities'))) <= 5)
  assert.ok((await queriesOf(() => mudun.as('visitor').get('/cities/la-marsa'))) <= 11)
})

test('focal points are named by their city among those with the role; visitors do not see names', async () => {
  const path = '/cities/la-marsa'
  assert.equal((await mudun.as('salma').post(`${path}/focal-points`, { user: userOf('salma') })).status, 303)
  assert.match(seen((await mudun.as('leila').get(path)).text), /Focal points Salma Mansour/)
  assert.doesNotMatch(seen((await mudun.as('visitor').get(path)).text), /Salma Mansour/)
  assert.equal((await mudun.as('salma').post(`${path}/focal-points`, { user: userOf('hela') })).status, 404, 'not a colleague with that role')
  assert.equal((await mudun.as('zineb').post(`${path}/focal-points`, { user: userOf('zineb') })).status, 403)
  assert.equal((await mudun.as('hela').post(`${path}/focal-points`, { user: userOf('hela') })).status, 403, 'an association is not the city')
  await mudun.as('nadia').post(`${path}/focal-points/${userOf('salma')}/release`)
  assert.doesNotMatch(seen((await mudun.as('leila').get(path)).text).split('Focal points')[1]!, /Salma Mansour/)
})

test('a city’s leader signs the solidarity statement, once; it shows to all with its date, and the hub is told', async () => {
  mudun.clock.now = new Date('2026-11-20T10:00:00Z')
  const path = `/cities/la-marsa/statements/${strong}`
  assert.equal((await mudun.as('salma').post(path)).status, 403)
  assert.equal((await mudun.as('zineb').post(path)).status, 403)
  assert.equal((await mudun.as('nadia').post(path)).status, 303)
  assert.equal((await mudun.as('nadia').post(path)).status, 409)
  assert.match(seen((await mudun.as('visitor', 'en').get('/cities/la-marsa')).text), /Signed on November 20, 2026|Signed on 20 November 2026/)
  assert.match(seen((await mudun.as('leila').get('/notices')).text), /signed the solidarity statement/)
})

test('a city’s leader or focal point asks to join another network; the hub hears of it', async () => {
  const rami = mudun.as('rami', 'fr')
  assert.match((await rami.get('/network')).location, /\/network\/join$/)
  assert.match(seen((await rami.get('/network/join')).text), /Forum des maires/)
  assert.doesNotMatch(seen((await rami.get('/network/join')).text), /Réseau Strong Cities, Moyen-Orient.*Envoyer la demande/)
  assert.equal((await rami.post('/network/join', { network: forum, reason: 'Courte' })).status, 422)
  assert.equal((await rami.post('/network/join', { network: forum, reason: 'Nos conseils de jeunes peuvent servir.' })).status, 303)
  for (const [network, reason] of [[forum, 'Une deuxième fois la même.'], [strong, 'Déjà membre de celui-ci.']] as const) {
    const again = await rami.post('/network/join', { network, reason })
    assert.equal(again.status, 409)
    assert.match(again.text, new RegExp(`<textarea[^>]*>${reason}`), 'nothing typed is lost')
  }
  assert.match(seen((await rami.get('/network/join')).text), /Nos demandes .*En attente/)
  assert.equal(await requestIn('Saïda'), undefined, 'another hub’s request is out of reach')
  for (const name of ['hela', 'mourad', 'karim'] as const) assert.equal((await mudun.as(name).post('/network/join', { network: forum, reason: 'Nous aussi, s’il vous plaît.' })).status, 403, name)
  const hub = await mudun.database.asOwner<{ kind: string }>(`select kind from notices where org_id = (select hub_org_id from networks where slug = 'mayors-forum')`)
  assert.deepEqual(hub.map(({ kind }) => kind), ['joinRequested'])
})

test('a municipality without an account asks by a public form; its contact is sealed and only the hub reads it', async () => {
  const sent = await mudun.as('visitor', 'fr').post('/cities/join', outside('Sfax'))
  assert.equal(sent.location, '/fr/cities/join?sent=1')
  assert.match(seen((await mudun.as('visitor', 'fr').follow(sent)).text), /Votre demande est arrivée/)
  const dump = JSON.stringify(await mudun.database.asOwner('select * from join_requests'))
  assert.doesNotMatch(dump, /cabinet@sfax|Amel Ben Salah/)
  const id = await requestIn('Sfax')
  assert.match(seen((await mudun.as('leila').get(`/network/requests/${id}`)).text), /Amel Ben Salah .*cabinet@sfax\.example/)
  for (const name of ['rami', 'salma', 'hela', 'karim'] as const) assert.equal((await mudun.as(name).get(`/network/requests/${id}`)).status, 404, name)
})

test('what is wrong in the public form is said at the field, and a machine that fills every field achieves nothing', async () => {
  const wrong = await mudun.as('visitor', 'fr').post('/cities/join', { ...outside('X'), email: 'not an address', country: 'FR', reason: '' })
  assert.equal(wrong.status, 422)
  for (const part of ['nom@exemple.org', 'Choisissez dans la liste', 'Amel Ben Salah']) assert.ok(wrong.text.includes(part), part)
  const before = await requests()
  const bot = await mudun.as('visitor', 'fr').post('/cities/join', { ...outside('Botville'), website: 'https://spam.example' })
  assert.equal(bot.status, 303, 'it is told nothing')
  assert.equal(await requests(), before)
})

test('the hub gives a new city its place: it stands in the lists at once, and its municipality gets a letter', async () => {
  const id = await requestIn('Sfax')
  const place: Form = {
    slug: 'sfax', 'name.ar': 'صفاقس', 'name.fr': 'Sfax', 'name.en': 'Sfax', 'org.ar': 'بلدية صفاقس', 'org.fr': 'Commune de Sfax', 'org.en': 'Municipality of Sfax',
    country: 'TN', lat: '34,7406', lon: '10.7603', note: 'Bienvenue !',
  }
  const leila = mudun.as('leila', 'fr')
  assert.equal((await mudun.as('zineb').post(`/network/requests/${id}/approve`, place)).status, 404)
  assert.equal((await leila.post(`/network/requests/${id}/approve`, { ...place, 'name.ar': '', lat: '200' })).status, 422)
  const taken = await leila.post(`/network/requests/${id}/approve`, { ...place, slug: 'sousse' })
  assert.equal(taken.status, 409)
  assert.match(taken.text, /Bienvenue !/, 'nothing typed is lost')
  assert.equal((await leila.post(`/network/requests/${id}/approve`, place)).status, 303)
  assert.match(seen((await mudun.as('visitor', 'ar').get('/cities')).text), /صفاقس/)
  assert.equal((await mudun.as('visitor', 'fr').get('/cities/sfax')).status, 200)
  assert.match(seen((await leila.get(`/network/requests/${id}`)).text), /l’adresse est effacée/)
  const letters = await lettersToShow(mudun.db, mudun.vault, 'http://localhost')
  assert.ok(letters.some(({ to, text }) => to === 'cabinet@sfax.example' && text.includes('/fr/cities/sfax')))
  const late = await leila.post(`/network/requests/${id}/decline`, { note: 'Trop tard maintenant' })
  assert.equal(late.status, 409)
  assert.match(late.text, /<textarea[^>]*>Trop tard maintenant/, 'what was typed is kept')
})

test('the hub declines with a reason, which its city reads', async () => {
  await mudun.as('visitor', 'fr').post('/cities/join', outside('Ailleurs'))
  const id = await requestIn('Ailleurs')
  assert.equal((await mudun.as('leila').post(`/network/requests/${id}/decline`, { note: '' })).status, 422)
  assert.equal((await mudun.as('leila').post(`/network/requests/${id}/decline`, { note: 'The network covers another region.' })).status, 303)
  assert.equal(await requestIn('Ailleurs'), undefined)
  const letters = await lettersToShow(mudun.db, mudun.vault, 'http://localhost')
  assert.ok(letters.some(({ subject }) => /Réponse à votre demande/.test(subject)))
})

test('too many requests from one address wait', async () => {
  const answers: number[] = []
  for (let i = 0; i < 5; i++) answers.push((await mudun.as('visitor', 'fr').post('/cities/join', outside(`Ville ${i}`))).status)
  assert.ok(answers.includes(429), String(answers))
})

async function requests() {
  const [row] = await mudun.database.asOwner<{ n: string }>('select count(*) as n from join_requests')
  return Number(row!.n)
}
