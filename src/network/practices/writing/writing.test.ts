import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestApp, type TestApp } from '../../../testing.ts'
import { wordsBetween } from '../revisions/diff.ts'
import { draft, formOf, idIn, seen } from '../scene.ts'

let mudun: TestApp
before(async () => { mudun = await openTestApp() })
after(() => mudun.close())

const form = () => formOf('fes-communal-youth-council')

test('the form brings back all three languages, steps, partners and results', async () => {
  const whole = form()
  const id = await draft(mudun.as, 'zineb', whole)
  const { text } = await mudun.as('zineb', 'ar').get(`/practices/${id}/edit`)
  const shown = text.replace(/&#39;/g, "'").replace(/&quot;/g, '"').replace(/&amp;/g, '&')
  for (const [name, value] of Object.entries(whole)) {
    if (typeof value === 'string' && /\.(ar|fr|en)$/.test(name) && value) assert.ok(shown.includes(value), `${name}: ${value}`)
  }
})

test('a title is asked for, and what was typed is not lost', async () => {
  const refused = await mudun.as('zineb', 'fr').post('/practices/new', { theme: '', lang: 'fr', 'summary.fr': 'Gardez-moi', 'steps.0.title.fr': 'Une étape', from: '13/2020' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Gardez-moi/)
  assert.match(refused.text, /Une étape/)
  assert.match(seen(refused.text), /Thème : Choisissez dans la liste/)
  assert.match(seen(refused.text), /Titre : Remplissez ce champ/)
  assert.match(refused.text, /<title>Erreur/)
})

test('entries left blank fall away, wherever they stand', async () => {
  const id = await draft(mudun.as, 'zineb', { theme: 'work', lang: 'fr', 'title.fr': 'Essai', 'steps.0.title.fr': '', 'steps.3.title.fr': 'Seule étape', 'partners.1.ar': 'شريك' })
  const { text } = await mudun.as('zineb', 'fr').get(`/practices/${id}/edit`)
  assert.match(text, /name="steps\.0\.title\.fr"[^>]*value="Seule étape"|value="Seule étape"[^>]*name="steps\.0\.title\.fr"/)
  assert.doesNotMatch(text, /steps\.3\.title/)
})

test('each translation has its state: missing, draft, checked, and outdated when the original changes after it', async () => {
  const id = await draft(mudun.as, 'zineb', { ...form(), 'cost.en': '' })
  const zineb = mudun.as('zineb', 'fr')
  assert.match(seen((await zineb.get(`/practices/${id}/work`)).text), /English Brouillon \d+ sur \d+/)
  await zineb.post(`/practices/${id}/edit`, { ...form(), version: '1', checked: ['ar', 'en'] })
  assert.match(seen((await zineb.get(`/practices/${id}/work`)).text), /العربية Relu Français Original English Relu/)
  await zineb.post(`/practices/${id}/edit`, { ...form(), 'context.fr': 'Tout a changé depuis.', version: '2' })
  const edit = (await zineb.get(`/practices/${id}/edit`)).text
  assert.equal(edit.match(/À revoir/g)?.length, 2, 'the context alone, in Arabic and in English')
  await zineb.post(`/practices/${id}/edit`, { ...form(), 'context.fr': 'Tout a changé depuis.', 'context.ar': 'تغيّر كل شيء.', version: '3' })
  assert.equal((await zineb.get(`/practices/${id}/edit`)).text.match(/À revoir/g)?.length, 1)
})

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

test('evidence comes as a link or as a file that all may read; anything else is refused', async () => {
  const zineb = mudun.as('zineb', 'fr')
  const file = new File([png], 'délibération.png', { type: 'image/png' })
  const id = idIn(await zineb.post('/practices/new', { ...form(), 'results.0.upload': file }))
  const [, address] = /href="(\/files\/network\/[0-9a-f-]{36})"/.exec((await zineb.get(`/practices/${id}/work`)).text)!
  assert.equal((await mudun.as('visitor').get(address!)).status, 200)
  const refused = await zineb.post('/practices/new', { ...form(), 'results.0.upload': new File(['<html>'], 'x.html') })
  assert.equal(refused.status, 422)
  for (const [field, value] of [['results.0.link', 'javascript:alert(1)'], ['results.0.file', 'javascript:alert(1)'], ['results.0.file', '//evil.example/x']] as const) {
    assert.equal((await zineb.post('/practices/new', { ...form(), [field]: value })).status, 422, value)
  }
})

test('bad input is refused or made harmless: no 500, no markup, no endless texts', async () => {
  const zineb = mudun.as('zineb', 'fr')
  assert.equal((await zineb.post('/practices/new', { ...form(), 'title.fr': 'x'.repeat(10_000) })).status, 422)
  assert.equal((await zineb.post('/practices/new', { ...form(), theme: 'weapons' })).status, 422)
  assert.equal((await zineb.post('/practices/new', { ...form(), 'steps.constructor.title.fr': 'x', '__proto__.x': 'y', 'a.b.c.d.e': 'z' })).status, 303)
  const id = idIn(await zineb.post('/practices/new', { ...form(), 'title.fr': '<script>alert(1)</script>\u202Egnp.exe', 'summary.fr': 'a\u0000b' }))
  const { text } = await zineb.get(`/practices/${id}/work`)
  assert.doesNotMatch(text, /<script>alert|\u202E|\u0000/)
  assert.equal((await zineb.post(`/practices/${id}/moves`, { move: 'fly', note: '' })).status, 422)
  assert.equal((await zineb.get('/practices/00000000-0000-4000-8000-000000000000')).status, 404)
  assert.equal((await zineb.get('/practices/none-such')).status, 404)
})

test('a comparison goes word by word, in any script', () => {
  assert.deepEqual(wordsBetween('deux postes par an', 'trois postes par mois'), [
    { kind: 'removed', text: 'deux' }, { kind: 'added', text: 'trois' }, { kind: 'same', text: ' postes par ' },
    { kind: 'removed', text: 'an' }, { kind: 'added', text: 'mois' },
  ])
  assert.deepEqual(wordsBetween('', 'مكتب واحد'), [{ kind: 'added', text: 'مكتب واحد' }])
  const long = Array.from({ length: 1500 }, (_, i) => `w${i}`).join(' ')
  assert.equal(wordsBetween(long, `${long} more`).length, 2, 'beyond a bound all is new')
})
