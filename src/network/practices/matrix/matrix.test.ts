import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readSheet } from '../../../kit/sheets/index.ts'
import { openTestApp, type TestApp } from '../../../testing.ts'
import { tidying } from '../clock.ts'
import { formOf, published, seen } from '../scene.ts'

let mudun: TestApp
before(async () => {
  mudun = await openTestApp()
  await published(mudun.as, 'zineb', { ...formOf('fes-communal-youth-council'), 'title.fr': '=1+1 Un conseil' })
  await published(mudun.as, 'rami', formOf('saida-youth-councils'))
})
after(() => mudun.close())

async function sheetOf(lang: 'ar' | 'fr' | 'en', query = '') {
  const response = await mudun.app.request(`/${lang}/practices/matrix.xlsx${query}`)
  assert.equal(response.status, 200)
  return Buffer.from(await response.arrayBuffer())
}
const csv = (...rows: string[]) => new File([rows.join('\n')], 'matrice.csv', { type: 'text/csv' })
const send = async (name: 'leila' | 'zineb' | 'mourad', file: File, lang: 'ar' | 'fr' | 'en' = 'fr') => mudun.as(name, lang).post('/practices/import', { file, lang })
const head = 'Ville;Pratique;Thème;Description;Partenaires;Résultats;Contact'

test('the matrix goes out in the reader’s language, in the forum’s columns, as far as it is filtered', async () => {
  const headings = { ar: ['المدينة', 'الممارسة'], fr: ['Ville', 'Pratique'], en: ['City', 'Practice'] }
  for (const lang of ['ar', 'fr', 'en'] as const) {
    const { columns, rows } = await readSheet(await sheetOf(lang), 'm.xlsx')
    assert.deepEqual(columns.slice(0, 2), headings[lang])
    assert.equal(columns.length, 7)
    assert.equal(rows.length, 2)
  }
  assert.equal((await readSheet(await sheetOf('fr', '?city=fes'), 'm.xlsx')).rows.length, 1)
  assert.match((await readSheet(await sheetOf('fr', '?city=fes'), 'm.xlsx')).rows[0]!.cells[1]!, /^=1\+1 Un conseil/, 'as text, never as a formula')
})

test('what goes out comes in again, recognised in all three languages, and what is known changes nothing', async () => {
  for (const lang of ['ar', 'fr', 'en'] as const) {
    const sent = await send('leila', new File([new Uint8Array(await sheetOf(lang))], 'm.xlsx'), lang)
    const page = seen((await mudun.as('leila', 'fr').get(sent.location.slice(3))).text)
    assert.match(page, /2 pratiques déjà connues restent telles quelles/, lang)
    assert.doesNotMatch(page, /Créer les brouillons/)
  }
})

test('nothing is written before the preview is confirmed; then each row is a draft of its city’s own', async () => {
  const before = await count()
  const sent = await send('leila', csv(head,
    'Sousse;Compter les naissances;Papiers et droits;Un comité compte les naissances non déclarées.;Hôpital, CRLDHT;12 actes établis;Bureau de l’état civil',
    'وجدة;منصة معلومات;التعليم والشباب;وصف;جمعية;نتيجة;مكتب',
    'Atlantis;Une ville engloutie;Santé;x;;;',
    'Fès;;Santé;x;;;',
    'Fès;Sans thème connu;Armement;x;;;'))
  assert.equal(await count(), before)
  const page = (await mudun.as('leila', 'fr').follow(sent)).text
  assert.match(seen(page), /2 nouveaux brouillons.* 3 lignes en erreur seront laissées de côté/)
  assert.match(seen(page), /4 Ville Atlantis Choisissez dans la liste/)
  assert.match(seen(page), /5 Pratique .*Remplissez ce champ/)
  const applied = await mudun.as('leila', 'fr').post(sent.location)
  assert.equal(applied.status, 303)
  assert.equal(await count(), before + 2)
  assert.equal((await mudun.as('leila', 'fr').post(sent.location)).status, 409, 'once')
  const ours = seen((await mudun.as('youssef', 'fr').get('/practices/ours')).text)
  assert.match(ours, /منصة معلومات/)
  const again = await send('leila', csv(head, 'Sousse;Compter les naissances;Papiers et droits;;;;'))
  assert.match(seen((await mudun.as('leila', 'fr').follow(again)).text), /1 pratique déjà connue/)
})

test('an author brings in the practices of their own city only', async () => {
  const sent = await send('zineb', csv(head, 'Fès;Une pratique importée;Santé;Description;A, B;Un résultat;Bureau', 'Oujda;Celle d’un autre;Santé;;;;'))
  const page = seen((await mudun.as('zineb', 'fr').follow(sent)).text)
  assert.match(page, /1 nouveau brouillon/)
  assert.match(page, /chaque ville raconte ses pratiques/)
  await mudun.as('zineb').post(sent.location)
  assert.match((await mudun.as('zineb', 'fr').get('/practices/ours')).text, /Une pratique importée/)
  assert.equal((await mudun.as('leila').get(sent.location)).status, 404, 'another’s preview')
})

test('titles above the table, other headings and windows-1256 are read', async () => {
  const arabic = Buffer.from([...'المدينة;الممارسة;الموضوع\nفاس;مكتب واحد;الصحة'].map((char) => windows1256.get(char) ?? char.charCodeAt(0)))
  const old = await send('zineb', new File([arabic], 'مصفوفة.csv'), 'ar')
  assert.match(seen((await mudun.as('zineb', 'fr').get(old.location.slice(3))).text), /مكتب واحد/)
  const sent = await send('zineb', csv('Matrice du forum;;', 'Commune;Bonne pratique;Thématique', 'Fès;Encore une pratique;Santé'))
  assert.match(seen((await mudun.as('zineb', 'fr').follow(sent)).text), /1 nouveau brouillon/)
})

test('a file that is no matrix says so at the field: no table, missing columns, an empty one, none at all', async () => {
  const at = async (file: File | undefined) => {
    const answer = await mudun.as('leila', 'fr').post('/practices/import', { ...(file && { file }), lang: 'fr' })
    assert.equal(answer.status, 422)
    return seen(answer.text)
  }
  assert.match(await at(csv('Nom;Prénom', 'a;b')), /Colonnes introuvables : Ville, Pratique et Thème/)
  assert.match(await at(new File([Buffer.from('%PDF-1.4')], 'x.pdf')), /ne se lit pas comme un tableau/)
  assert.match(await at(new File([' '], 'x.csv')), /vide/)
  assert.match(await at(undefined), /Remplissez ce champ/)
  assert.equal((await send('mourad', csv(head, 'La Marsa;Une pratique;Santé;;;;'))).status, 303)
  assert.equal((await mudun.as('hela').get('/practices/import')).status, 403)
  assert.equal((await mudun.as('visitor').post('/practices/import', {})).status, 403)
})

test('a matrix is forgotten a week after it was sent, whether it became drafts or not', async () => {
  const sent = await send('leila', csv(head, 'Sousse;Encore une;Santé;;;;'))
  const after = (days: number) => tidying.run(mudun.db, new Date(Date.now() + days * 86_400_000), mudun.vault)
  await after(6.9)
  assert.equal((await mudun.as('leila').get(sent.location.slice(3))).status, 200)
  await after(7.1)
  assert.equal((await mudun.as('leila').get(sent.location.slice(3))).status, 404)
  assert.deepEqual(await mudun.database.asOwner('select id from practice_imports'), [])
})

const decoder = new TextDecoder('windows-1256')
const windows1256 = new Map(Array.from({ length: 128 }, (_, i) => [decoder.decode(Uint8Array.of(i + 128)), i + 128]))

async function count() {
  const [row] = await mudun.database.asOwner<{ n: string }>('select count(*) as n from practices')
  return Number(row!.n)
}
