import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { guides } from '../../../../demo/content/guides.ts'
import { deed, type Form, openTestApp, type TestApp } from '../../../testing.ts'
import { fillDirectory } from '../scene.ts'
import { insertGuide } from './actions.ts'

let mudun: TestApp
let ids: Record<string, string>
let birth: string
before(async () => {
  mudun = await openTestApp()
  ids = await fillDirectory(mudun, ['la-marsa-civil-status', 'la-marsa-welcome-desk'])
  const told = guides.find(({ id }) => id === 'birth-registration-tunisia')!
  birth = await deed(mudun, 'salma', (work) => insertGuide(work, {
    theme: told.theme, sourceLang: 'fr', checked: ['ar', 'en'], title: told.title, intro: told.intro, papers: told.papers,
    steps: told.steps.map(({ service, papers = [], ...step }) => ({ ...step, papers, serviceId: service && ids[service] })),
  }, { published: true }))
})
after(() => mudun.close())

const home = '/la-marsa/services/guides'
const typed = (more: Form = {}): Form => ({
  theme: 'education', sourceLang: 'fr', 'title.fr': 'S’inscrire à l’école', 'step1title.fr': 'Préparez le dossier', 'step2title.fr': 'Allez à l’école',
  step2service: ids['la-marsa-welcome-desk']!, ...more,
})

test('a guide goes step by step: numbered, each with its papers, cost, time, and where one is helped', async () => {
  const { text } = await mudun.as('visitor', 'ar').get(`${home}/${birth}`)
  assert.match(text, /ترسيم مولود في تونس/)
  assert.equal(text.match(/<span class="pin" aria-hidden="true">/g)?.length, 5)
  const third = text.split('<li><section class="card">')[3] ?? assert.fail('three steps')
  for (const said of ['إشعار الولادة من المستشفى', 'مجاني', 'نصف ساعة', 'شباك الحالة المدنية', 'tel:']) assert.ok(third.includes(said), said)
  assert.match(text, new RegExp(`/ar/la-marsa/services/${ids['la-marsa-civil-status']}`))
  assert.match(text, /إشعار الولادة من المستشفى/)
})

test('guides are listed by need, and the finder of a need leads to its guides', async () => {
  assert.match((await mudun.as('visitor', 'fr').get(home)).text, /Inscrire une naissance en Tunisie/)
  assert.doesNotMatch((await mudun.as('visitor', 'fr').get(`${home}?need=work`)).text, /Inscrire une naissance/)
  assert.match((await mudun.as('visitor', 'fr').get('/la-marsa/services?need=documents')).text, new RegExp(`${home}/${birth}`))
})

test('an editor writes, publishes, withdraws; the public sees only what is published', async () => {
  const { location } = await mudun.as('mourad', 'fr').post(home, typed())
  const path = location.replace(/^\/fr/, '').replace(/\?.*/, '')
  assert.equal((await mudun.as('visitor').get(path)).status, 404)
  assert.equal((await mudun.as('mourad').post(`${path}/moves`, { move: 'publish' })).status, 303)
  assert.match((await mudun.as('visitor', 'fr').get(path)).text, /Allez à l’école/)
  assert.equal((await mudun.as('ines').post(`${path}/moves`, { move: 'withdraw' })).status, 403)
  assert.equal((await mudun.as('salma').post(`${path}/moves`, { move: 'withdraw' })).status, 303)
  assert.equal((await mudun.as('visitor').get(path)).status, 404)
  assert.equal((await mudun.as('hela').post(home, typed())).status, 403)
  assert.equal((await mudun.as('mourad').post(home, typed({ 'title.fr': '' }))).status, 422)
})

test('of two editors at once the second sees both', async () => {
  const path = `${home}/${birth}`
  const values = typed({ theme: 'documents', version: '1' })
  assert.equal((await mudun.as('salma', 'fr').post(path, { ...values, 'title.fr': 'Première', 'step2text.fr': 'Le matin seulement' })).status, 303)
  const second = await mudun.as('salma', 'fr').post(path, { ...values, 'title.fr': 'Deuxième' })
  assert.equal(second.status, 409)
  for (const said of ['Première', 'Deuxième', 'Étape 2 · Comment · Français', 'Le matin seulement']) assert.ok(second.text.includes(said), said)
})
