import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { lettersToShow } from '../../../kit/mail.ts'
import { sumsOf } from '../../../kit/tallies.ts'
import { openTestApp, type TestApp } from '../../../testing.ts'
import { fillDirectory, plain } from '../scene.ts'
import { keepFresh } from './clock.ts'

let mudun: TestApp
let ids: Record<string, string>
const start = new Date('2026-06-01T09:00:00Z')
const onDay = (days: number) => { mudun.clock.now = new Date(start.getTime() + days * 86_400_000) }
const tick = () => keepFresh(mudun.db, mudun.clock.now!, mudun.vault)
before(async () => {
  mudun = await openTestApp()
  mudun.clock.now = start
  ids = await fillDirectory(mudun, ['mizan-legal-advice', 'la-marsa-welcome-desk', 'la-marsa-civil-status'])
  await mudun.database.asOwner(`update organisations set email = 'accueil@mizan.example' where slug = 'mizan'`)
})
after(() => mudun.close())

const home = '/la-marsa/services'
const happened = (slug: string) => mudun.database.asOwner<{ name: string; userId: string | null }>(
  `select name, user_id from events where subject = $1 order by id`, [ids[slug]]).then((rows) => rows.map(({ name }) => name.replace('service.', '')))
const linkOf = async () => (await lettersToShow(mudun.db, mudun.vault, 'http://localhost')).map(({ link }) => link)
const sum = async (name: string) => (await sumsOf(mudun.db, 'la-marsa', [name])).reduce((all, { n }) => all + n, 0)

test('the owner is asked before the date, once, by a notice and by a letter with a link', async () => {
  onDay(80)
  await tick()
  assert.ok(!(await happened('mizan-legal-advice')).includes('asked'))
  onDay(85)
  await tick()
  await tick()
  assert.equal((await happened('mizan-legal-advice')).filter((name) => name === 'asked').length, 1)
  const links = await linkOf()
  assert.equal(links.length, 1)
  assert.match(links[0]!, /^\/ar\/la-marsa\/services\/confirm\/[\w-]{43}$/)
  const [notice] = await mudun.database.asOwner<{ kind: string }>(`select kind from notices where org_id = (select id from organisations where slug = 'mizan')`)
  assert.equal(notice!.kind, 'serviceToConfirm')
  assert.match(plain(await mudun.as('salma', 'fr').get('/notices')), /Un service est à vérifier : « \u2068Guichet d’accueil/)
})

test('the link needs no account, shows what people read, and only opens its own service', async () => {
  const [link] = await linkOf()
  const answer = await mudun.as('visitor', 'fr').ask(link!.replace('/ar/', '/fr/'))
  const [status, text] = [answer.status, plain(answer)]
  assert.equal(status, 200)
  assert.match(text, /Est-ce encore exact/)
  assert.match(text, /Oui, tout est exact/)
  assert.equal((await mudun.as('visitor').get(`${home}/confirm/wrong`)).status, 410)
  assert.equal((await mudun.as('visitor').ask(link!.replace('la-marsa', 'oujda'))).status, 410)
  assert.match((await mudun.as('visitor').post(`${home}/${ids['la-marsa-civil-status']}/confirm`)).location, /sign-in/)
})

test('«put something right» corrects and confirms; then the link is used up', async () => {
  const [link] = await linkOf()
  const bad = await mudun.as('visitor', 'fr').post(link!.slice(3), { answer: 'correct', phone: 'abc', capacity: 'open', 'day.1': '9-12' })
  assert.equal(bad.status, 422)
  const { status } = await mudun.as('visitor', 'fr').post(link!.slice(3), {
    answer: 'correct', phone: '71 000 555', capacity: 'waiting_list', 'day.1': '9:00-12:00', words: 'Nous avons changé de rue',
  })
  assert.equal(status, 303)
  const text = plain(await mudun.as('visitor', 'fr').get(`${home}/${ids['mizan-legal-advice']}`))
  for (const said of ['71 000 555', 'Liste d’attente', '09:00 – 12:00', 'Vérifié aujourd’hui']) assert.ok(text.includes(said), said)
  assert.equal((await mudun.as('visitor').post(link!.slice(3), { answer: 'still' })).status, 410)
  assert.deepEqual((await happened('mizan-legal-advice')).slice(-3), ['changed', 'capacity_set', 'confirmed'])
  assert.match(plain(await mudun.as('salma', 'fr').get(`${home}/feedback`)), /Nous avons changé de rue/)
  assert.equal(await sum('service.confirmed_in_time'), 1)
})

test('a month late readers are told to call first, two months later it leaves the finder; each once, as events', async () => {
  onDay(90 + 32)
  await tick()
  await tick()
  assert.equal((await happened('la-marsa-civil-status')).filter((name) => name === 'stale').length, 1)
  assert.equal(await sum('service.stale'), 2)
  assert.match(plain(await mudun.as('salma', 'fr').get(`${home}/desk?view=check`)), /Guichet de l’état civil/)
  onDay(90 + 92)
  await tick()
  await tick()
  assert.equal((await happened('la-marsa-civil-status')).filter((name) => name === 'lapsed').length, 1)
  assert.doesNotMatch(plain(await mudun.as('visitor', 'fr').get(`${home}?need=documents`)), /Guichet de l’état civil/)
  assert.match(plain(await mudun.as('salma', 'fr').get('/notices')), /sorti de l’annuaire/)
})

test('confirmed with an account, it is back at once for ninety days', async () => {
  const path = `${home}/${ids['la-marsa-civil-status']}`
  assert.equal((await mudun.as('mourad').post(`${path}/confirm`)).status, 403)
  assert.equal((await mudun.as('salma').post(`${path}/confirm`)).status, 303)
  assert.match(plain(await mudun.as('visitor', 'fr').get(`${home}?need=documents`)), /Guichet de l’état civil/)
  assert.ok(!plain(await mudun.as('visitor', 'fr').get(path)).includes('Appelez avant'))
})

test('an editor makes a link to give to whoever knows; «closed» by it closes the service and tells the city', async () => {
  const path = `${home}/${ids['mizan-legal-advice']}`
  await mudun.as('salma').post(`${path}/confirm`)
  const text = plain(await mudun.as('salma', 'fr').post(`${path}/ask`))
  const [, link] = /http:\/\/localhost\/fr(\/la-marsa\/services\/confirm\/[\w-]{43})/.exec(text)!
  assert.equal((await mudun.as('visitor', 'fr').post(link!, { answer: 'closed' })).status, 303)
  assert.match(plain(await mudun.as('visitor', 'fr').get(path)), /Ce service a fermé/)
  assert.match(plain(await mudun.as('salma', 'fr').get('/notices')), /déclaré fermé/)
  assert.equal((await mudun.as('visitor').get(link!)).status, 410)
})
