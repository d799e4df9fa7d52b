import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestApp, type TestApp } from '../../../testing.ts'
import { draft, formOf, idIn, published, seen, submitted } from '../scene.ts'

let mudun: TestApp
before(async () => { mudun = await openTestApp() })
after(() => mudun.close())

const youth = 'fes-communal-youth-council'
const form = () => formOf(youth)

test('a draft is seen by its own organisation only; a visitor, another city and the hub get 404', async () => {
  const id = await draft(mudun.as, 'zineb', form())
  assert.equal((await mudun.as('zineb').get(`/practices/${id}/work`)).status, 200)
  assert.equal((await mudun.as('zineb').get(`/practices/${id}`)).location, `/en/practices/${id}/work`)
  for (const name of ['rami', 'leila', 'hela'] as const) {
    assert.equal((await mudun.as(name).get(`/practices/${id}/work`)).status, 404, name)
    assert.equal((await mudun.as(name).get(`/practices/${id}`)).status, 404, name)
    assert.equal((await mudun.as(name).get(`/practices/${id}/revisions/1`)).status, 404, name)
  }
  assert.equal((await mudun.as('visitor').get(`/practices/${id}`)).status, 404)
  assert.equal((await mudun.as('visitor').get(`/practices/${id}/work`)).status, 303, 'a visitor is asked to sign in')
})

test('whoever neither edits nor speaks for a city cannot begin one', async () => {
  for (const name of ['hela', 'karim', 'nadia'] as const) assert.equal((await mudun.as(name).get('/practices/new')).status, 403, name)
  assert.equal((await mudun.as('visitor').post('/practices/new', form())).status, 403)
})

test('an association’s editor tells a practice of its city', async () => {
  const id = await submitted(mudun.as, 'mourad', { ...formOf('la-marsa-coordination-committee'), 'title.fr': 'Un comité raconté par une association' })
  assert.match((await mudun.as('leila').get(`/practices/${id}/work`)).text, /La Marsa/)
})

test('draft → submitted → in review → published, each step told to the other side', async () => {
  const id = await submitted(mudun.as, 'zineb', form())
  assert.match((await mudun.as('leila').get('/notices')).text, new RegExp(`/practices/${id}/work`))
  assert.equal((await mudun.as('visitor').get(`/practices/${id}`)).status, 404)
  assert.match(seen((await mudun.as('leila').get(`/practices/${id}/work`)).text), /Start the review/)
  assert.equal((await mudun.as('leila').post(`/practices/${id}/moves`, { move: 'publish', note: '' })).status, 409, 'a review comes first')
  assert.equal((await mudun.as('leila').post(`/practices/${id}/moves`, { move: 'review', note: '' })).status, 303)
  assert.equal((await mudun.as('leila').post(`/practices/${id}/moves`, { move: 'publish', note: '' })).status, 303)
  const page = seen((await mudun.as('visitor', 'fr').get(`/practices/${id}`)).text)
  assert.match(page, /Relue par le réseau/)
  assert.match(seen((await mudun.as('zineb', 'fr').get('/notices')).text), /Votre pratique est publiée/)
  assert.match(seen((await mudun.as('zineb', 'fr').get(`/practices/${id}/work`)).text), /Publiée .* Relecture commencée .* Envoyée en relecture .* Rédaction commencée/)
})

test('authors cannot review or publish, and another hub’s practices are out of reach', async () => {
  const id = await submitted(mudun.as, 'zineb', form())
  assert.equal((await mudun.as('zineb').post(`/practices/${id}/moves`, { move: 'review', note: '' })).status, 403)
  assert.equal((await mudun.as('rami').post(`/practices/${id}/moves`, { move: 'review', note: '' })).status, 404)
})

test('what lacks something is not submitted: the list says what, and measured results need evidence', async () => {
  const whole = form()
  const id = await draft(mudun.as, 'zineb', {
    theme: 'health', lang: 'fr', 'title.fr': 'Une idée', 'results.0.text.fr': 'Dix naissances déclarées', 'results.0.measured': '1',
  })
  assert.match(seen((await mudun.as('zineb', 'fr').get(`/practices/${id}/work`)).text), /Il manque encore : Résumé Situation de départ Partenaires Étapes la preuve de chaque résultat mesuré/)
  const refused = await mudun.as('zineb', 'fr').post(`/practices/${id}/moves`, { move: 'submit', note: '' })
  assert.equal(refused.status, 422)
  await mudun.as('zineb').post(`/practices/${id}/edit`, { ...whole, version: '1' })
  assert.equal((await mudun.as('zineb').post(`/practices/${id}/moves`, { move: 'submit', note: '' })).status, 303)
})

test('title and summary are there in three languages before it is published', async () => {
  const { 'title.ar': _, ...half } = form()
  const id = await submitted(mudun.as, 'zineb', half)
  await mudun.as('leila').post(`/practices/${id}/moves`, { move: 'review', note: '' })
  assert.match(seen((await mudun.as('leila').get(`/practices/${id}/work`)).text), /missing in: العربية/)
  assert.equal((await mudun.as('leila').post(`/practices/${id}/moves`, { move: 'publish', note: '' })).status, 422)
})

test('the hub returns it with a note, which it cannot leave out, and remarks section by section; authors settle them', async () => {
  const id = await submitted(mudun.as, 'zineb', form())
  const leila = mudun.as('leila')
  assert.equal((await leila.post(`/practices/${id}/moves`, { move: 'return', note: ' ' })).status, 422)
  assert.equal((await leila.post(`/practices/${id}/comments`, { section: '', body: '' })).status, 422)
  await leila.post(`/practices/${id}/comments`, { section: 'cost', body: 'How much a year?' })
  await leila.post(`/practices/${id}/moves`, { move: 'return', note: 'Tell the yearly cost.' })
  const file = (await mudun.as('zineb', 'fr').get(`/practices/${id}/work`)).text
  assert.match(seen(file), /Tell the yearly cost\./)
  assert.match(seen(file), /Coût Leila Haddad .* How much a year\?/)
  assert.match(seen((await mudun.as('zineb', 'fr').get('/notices')).text), /renvoyée avec une note/)
  const [, comment] = /comments\/([0-9a-f-]{36})\/settle/.exec(file)!
  assert.equal((await mudun.as('zineb').post(`/practices/${id}/comments/${comment}/settle`)).status, 303)
  assert.match(seen((await mudun.as('leila').get(`/practices/${id}/work`)).text), /How much a year\? settled/)
  assert.equal((await mudun.as('rami').post(`/practices/${id}/comments`, { section: 'cost', body: 'And me?' })).status, 404)
  assert.equal((await mudun.as('zineb').post(`/practices/${id}/moves`, { move: 'submit', note: '' })).status, 303)
})

test('a published practice is updated in the same life: readers keep the old text until the new one is published', async () => {
  const id = await published(mudun.as, 'zineb', form())
  const zineb = mudun.as('zineb', 'fr')
  assert.equal((await zineb.post(`/practices/${id}/moves`, { move: 'revise', note: '' })).location, `/fr/practices/${id}/edit`)
  await zineb.post(`/practices/${id}/edit`, { ...form(), 'title.fr': 'Un conseil des jeunes, trois ans après', version: '1' })
  assert.doesNotMatch((await mudun.as('visitor', 'fr').get(`/practices/${id}`)).text, /trois ans après/)
  assert.equal((await mudun.as('visitor').get(`/practices/${id}/revisions/2`)).status, 404)
  await zineb.post(`/practices/${id}/moves`, { move: 'submit', note: '' })
  await mudun.as('leila').post(`/practices/${id}/moves`, { move: 'review', note: '' })
  await mudun.as('leila').post(`/practices/${id}/moves`, { move: 'publish', note: '' })
  assert.match((await mudun.as('visitor', 'fr').get(`/practices/${id}`)).text, /trois ans après/)
  const diff = (await mudun.as('visitor', 'fr').get(`/practices/${id}/revisions/2`)).text
  assert.match(diff, /<ins>[^<]*trois ans après[^<]*<\/ins>/)
  assert.match((await mudun.as('visitor', 'fr').get(`/practices/${id}/revisions`)).text, /revisions\/1/)
})

test('an update can be dropped, and the next one begins from what is published', async () => {
  const id = await published(mudun.as, 'zineb', form())
  const zineb = mudun.as('zineb', 'fr')
  await zineb.post(`/practices/${id}/moves`, { move: 'revise', note: '' })
  await zineb.post(`/practices/${id}/edit`, { ...form(), 'title.fr': 'Brouillon sans suite', version: '1' })
  await zineb.post(`/practices/${id}/moves`, { move: 'discard', note: '' })
  assert.doesNotMatch((await zineb.get(`/practices/${id}/work`)).text, /Brouillon sans suite/)
  await zineb.post(`/practices/${id}/moves`, { move: 'revise', note: '' })
  assert.doesNotMatch((await zineb.get(`/practices/${id}/edit`)).text, /Brouillon sans suite/)
})

test('archived with its reason: out of lists, its address stays and says so; it can come back', async () => {
  const id = await published(mudun.as, 'zineb', { ...form(), 'title.fr': 'Une pratique qui a vieilli' })
  const zineb = mudun.as('zineb', 'fr')
  assert.equal((await zineb.post(`/practices/${id}/moves`, { move: 'archive', note: '' })).status, 422)
  await zineb.post(`/practices/${id}/moves`, { move: 'archive', note: 'Le service a fermé.' })
  assert.doesNotMatch((await mudun.as('visitor', 'fr').get('/practices')).text, new RegExp(id))
  assert.match(seen((await mudun.as('visitor', 'fr').get(`/practices/${id}`)).text), /n’est plus recommandée Le service a fermé\./)
  await zineb.post(`/practices/${id}/moves`, { move: 'restore', note: '' })
  assert.match((await mudun.as('visitor', 'fr').get('/practices')).text, new RegExp(id))
})

test('two editors at once: the second sees both versions, and nothing typed is lost', async () => {
  const id = await draft(mudun.as, 'zineb', form())
  await mudun.as('zineb').post(`/practices/${id}/edit`, { ...form(), 'cost.fr': 'Trois postes par an', version: '1' })
  const second = await mudun.as('zineb', 'fr').post(`/practices/${id}/edit`, { ...form(), 'cost.fr': 'Deux postes par an', version: '1' })
  assert.equal(second.status, 409)
  assert.match(second.text, /<del>Deux<\/del><ins>Trois<\/ins>/, 'theirs against mine')
  assert.match(second.text, /Deux postes par an<\/textarea>/, 'mine is still in the form')
  const [, version] = /name="version" value="(\d+)"/.exec(second.text)!
  assert.equal((await mudun.as('zineb').post(`/practices/${id}/edit`, { ...form(), 'cost.fr': 'Deux postes par an', version: version! })).status, 303)
})

test('the same move twice counts once; two reviewers at once get one success', async () => {
  const id = await submitted(mudun.as, 'zineb', form())
  const both = await Promise.all([1, 2].map(() => mudun.as('leila').post(`/practices/${id}/moves`, { move: 'review', note: '' })))
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
  const once = crypto.randomUUID()
  const twice = [await mudun.as('zineb').post('/practices/new', { ...form(), once }), await mudun.as('zineb').post('/practices/new', { ...form(), once })]
  assert.equal(idIn(twice[0]!), idIn(twice[1]!))
})

test('what an author writes and what a hub reviews stand on one page, and published ones are counted for the city', async () => {
  const id = await published(mudun.as, 'zineb', form())
  assert.match((await mudun.as('zineb').get('/practices/ours')).text, new RegExp(`/practices/${id}/work`))
  const waiting = await submitted(mudun.as, 'zineb', form())
  assert.match((await mudun.as('leila').get('/practices/ours')).text, new RegExp(`/practices/${waiting}/work`))
  const [row] = await mudun.database.asOwner<{ n: string }>(`select sum(n) as n from tallies where city_id = 'fes' and name = 'practice.published'`)
  const [count] = await mudun.database.asOwner<{ n: string }>(`select count(*) as n from practices where city_id = 'fes' and public`)
  assert.equal(Number(row!.n), Number(count!.n), 'an update is not counted again')
})
