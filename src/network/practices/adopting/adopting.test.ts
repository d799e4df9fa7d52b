import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestApp, type TestApp } from '../../../testing.ts'
import { adopted, draft, formOf, published, seen } from '../scene.ts'

let mudun: TestApp
let youth: string
before(async () => {
  mudun = await openTestApp()
  youth = await published(mudun.as, 'rami', formOf('saida-youth-councils'))
})
after(() => mudun.close())

const move = (name: 'zineb' | 'salma' | 'youssef' | 'rami', file: string, step: string, note = '') => mudun.as(name).post(`${file}/moves`, { move: step, note })

test('another city takes a practice up: its steps become its checklist, and the city it comes from is told', async () => {
  const file = await adopted(mudun.as, 'zineb', youth, { kind: 'adapted', 'note.fr': 'Avec une élection par quartier' })
  const page = seen((await mudun.as('zineb', 'fr').get(file)).text)
  assert.match(page, /À l’étude/)
  assert.match(page, /0 sur \d+ faites/)
  assert.match(seen((await mudun.as('rami', 'fr').get('/notices')).text), /Commune de Fès.{1,3}: reprend votre pratique/)
  assert.match(seen((await mudun.as('zineb', 'fr').get(`/practices/${youth}`)).text), /Ouvrir le dossier de votre ville/)
  await move('zineb', file, 'stop', 'fin du test')
})

test('a city takes a practice up once at a time, and never its own', async () => {
  const file = await adopted(mudun.as, 'zineb', youth)
  const again = await mudun.as('zineb').post(`/practices/${youth}/adopt`, { kind: 'adopted', 'note.en': 'In four quarters' })
  assert.equal(again.status, 409)
  assert.match(again.text, /In four quarters/, 'nothing typed is lost')
  assert.match((await mudun.as('zineb').get(`/practices/${youth}/adopt`)).location, new RegExp(`${file}$`))
  assert.match(again.text, new RegExp(`/en${file}`))
  assert.equal((await mudun.as('rami').post(`/practices/${youth}/adopt`, { kind: 'adopted' })).status, 403)
  await move('zineb', file, 'stop', 'essai')
  assert.equal((await mudun.as('zineb').post(`/practices/${youth}/adopt`, { kind: 'adopted' })).status, 303, 'after it stopped, anew')
})

test('only those who speak for a city adopt: no case worker, no association, no visitor, no hub', async () => {
  for (const name of ['hela', 'anis', 'mourad', 'leila', 'karim'] as const) assert.equal((await mudun.as(name).post(`/practices/${youth}/adopt`, { kind: 'adopted' })).status, 403, name)
  assert.equal((await mudun.as('visitor').post(`/practices/${youth}/adopt`, { kind: 'adopted' })).status, 403)
  assert.equal((await mudun.as('salma').post(`/practices/${youth}/adopt`, { kind: 'stolen' })).status, 422)
  const hidden = await draft(mudun.as, 'rami', formOf('saida-youth-councils'))
  assert.equal((await mudun.as('salma').post(`/practices/${hidden}/adopt`, { kind: 'adopted' })).status, 404)
})

test('considering → planned → running → done; what is only considered is for members alone', async () => {
  const file = await adopted(mudun.as, 'salma', youth, { kind: 'inspired', 'note.fr': 'Une note que La Marsa écrit' })
  const journey = async (name: 'visitor' | 'leila') => seen((await mudun.as(name, 'fr').get(`/practices/${youth}`)).text)
  assert.match(await journey('leila'), /Une note que La Marsa écrit/)
  assert.doesNotMatch(await journey('visitor'), /Une note que La Marsa écrit/)
  assert.equal((await move('salma', file, 'finish')).status, 409, 'it is not running yet')
  assert.equal((await move('salma', file, 'plan')).status, 303)
  assert.match(await journey('visitor'), /La Marsa .* Une note que La Marsa écrit Prévue/)
  for (const step of ['start', 'finish']) assert.equal((await move('salma', file, step)).status, 303, step)
  assert.match(await journey('visitor'), /Achevée/)
  assert.equal((await mudun.as('youssef').get(file)).status, 404, 'the file is the city’s own')
  assert.equal((await move('youssef', file, 'stop', 'x')).status, 403)
})

test('it stops with the reason, which cannot be left out, and may be considered again', async () => {
  const file = await adopted(mudun.as, 'youssef', youth)
  assert.equal((await move('youssef', file, 'stop', '  ')).status, 422)
  await move('youssef', file, 'stop', 'Pas de budget cette année')
  assert.match((await mudun.as('youssef', 'fr').get(file)).text, /Pas de budget cette année/)
  assert.equal((await move('youssef', file, 'reconsider')).status, 303)
})

test('the checklist is the city’s to change: owner and date, tick, add, remove', async () => {
  const oujda = mudun.as('youssef', 'fr')
  const file = (await oujda.get('/practices/ours')).text.match(/\/practices\/adoptions\/[0-9a-f-]{36}/)![0]
  const step = (await oujda.get(file)).text.match(new RegExp(`${file}/steps/[0-9a-f-]{36}(?=")`))![0]
  assert.equal((await oujda.post(step, { version: '1', title: 'Nommer deux personnes', owner: 'Secrétariat général', due: '2027-01-15' })).status, 303)
  const changed = seen((await oujda.get(file)).text)
  assert.match(changed, /Nommer deux personnes .* Secrétariat général/)
  assert.match(seen((await mudun.as('youssef', 'ar').get(file)).text), /Secrétariat général/)
  const second = await oujda.post(step, { version: '1', title: 'Un autre titre' })
  assert.equal(second.status, 409, 'somebody was first')
  assert.match(second.text, /Nommer deux personnes/)
  assert.match(second.text, /value="Un autre titre"/)
  assert.equal((await oujda.post(step, { version: '2', title: '' })).status, 422)
  assert.equal((await oujda.post(step, { version: '2', title: 'x', due: '31/02/2027' })).status, 422)
  await oujda.post(`${step}/tick`)
  assert.match(seen((await oujda.get(file)).text), /1 sur/)
  await oujda.post(`${step}/untick`)
  await oujda.post(`${file}/steps`, { title: 'Former les agents', body: '', owner: '', due: '' })
  assert.match((await oujda.get(file)).text, /Former les agents/)
  await oujda.post(`${step}/remove`)
  assert.doesNotMatch((await oujda.get(file)).text, /Nommer deux personnes/)
  assert.equal((await mudun.as('salma').post(`${file}/steps`, { title: 'Intrusion' })).status, 403)
})

test('what came of it becomes a practice of its own, and the journey goes on over generations', async () => {
  const file = (await mudun.as('zineb').get('/practices/ours')).text.match(/\/practices\/adoptions\/[0-9a-f-]{36}/)![0]
  assert.equal((await mudun.as('zineb').get(`/practices/new?report=${file.split('/').at(-1)}`)).status, 403, 'nothing to tell yet')
  await move('zineb', file, 'start')
  const report = file.split('/').at(-1)!
  assert.match((await mudun.as('zineb', 'fr').get(`/practices/new?report=${report}`)).text, /name="report" value/)
  const child = await published(mudun.as, 'zineb', { ...formOf('fes-communal-youth-council'), report })
  assert.equal((await mudun.as('zineb').post('/practices/new', { ...formOf('fes-communal-youth-council'), report })).status, 403, 'told once')
  // The third generation: Oujda takes up what Fes made of it.
  const third = await adopted(mudun.as, 'youssef', child)
  await move('youssef', third, 'plan')
  for (const id of [youth, child]) {
    const page = (await mudun.as('visitor', 'fr').get(`/practices/${id}`)).text
    assert.match(seen(page), /Saïda Liban Ville d’origine .*Fès Maroc · \d{4} · depuis Saïda .*Oujda Maroc · \d{4} · depuis Fès/, 'the whole family, wherever one enters')
    assert.equal(page.match(/<path class="arc/g)?.length, 3, 'La Marsa, Fes and Oujda')
    assert.match(page, new RegExp(`href="/fr/practices/${child}"`), 'a city’s own story is linked')
  }
})

test('those who took it up hear of its updates', async () => {
  await mudun.as('rami').post(`/practices/${youth}/moves`, { move: 'revise', note: '' })
  await mudun.as('rami').post(`/practices/${youth}/moves`, { move: 'submit', note: '' })
  for (const step of ['review', 'publish']) await mudun.as('leila').post(`/practices/${youth}/moves`, { move: step, note: '' })
  assert.match(seen((await mudun.as('zineb', 'fr').get('/notices')).text), /Une pratique que vous avez reprise est mise à jour/)
})

test('each adoption counts once in its own city and once where it came from', async () => {
  const tallies = await mudun.database.asOwner<{ city_id: string; name: string; n: string }>(`select city_id, name, sum(n) as n from tallies where name in ('practice.adopted', 'practice.taken_up') group by 1, 2`)
  const counted = await mudun.database.asOwner<{ city: string; n: string }>('select city_id as city, count(*) as n from adoptions group by 1')
  for (const { city, n } of counted) assert.equal(tallies.find((row) => row.city_id === city && row.name === 'practice.adopted')?.n, n, city)
  assert.ok(Number(tallies.find((row) => row.city_id === 'saida' && row.name === 'practice.taken_up')!.n) > 3)
})
