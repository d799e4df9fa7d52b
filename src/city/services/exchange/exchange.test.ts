import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { memberFor } from '../../../identity/index.ts'
import { runJob } from '../../../kit/jobs.ts'
import { readSheet, writeCsv, writeXlsx } from '../../../kit/sheets/index.ts'
import { openTestApp, type TestApp } from '../../../testing.ts'
import { fillDirectory, plain } from '../scene.ts'
import { tidying } from '../freshness/clock.ts'
import { importJob } from './actions.ts'

let mudun: TestApp
before(async () => {
  mudun = await openTestApp()
  mudun.clock.now = new Date('2026-11-13T09:00:00Z')
  await fillDirectory(mudun)
})
after(() => mudun.close())

const home = '/la-marsa/services'
type Lang = 'ar' | 'fr' | 'en'

/** The bytes of a download: the browser of the tests reads text. */
async function download(path: string, lang: Lang) {
  const bytes = await mudun.as('salma', lang).bytes(`${home}/${path}`)
  return readSheet(bytes, path)
}
const upload = (bytes: Uint8Array, name: string, lang: Lang = 'fr', by: 'salma' | 'mourad' = 'salma') =>
  mudun.as(by, lang).post(`${home}/import`, { file: new File([bytes as Uint8Array<ArrayBuffer>], name) })
const table = (columns: string[], ...rows: string[][]) => writeCsv({ columns: columns.map((heading) => ({ heading })), rows })

const decoder = new TextDecoder('windows-1256')
const windows1256 = new Map(Array.from({ length: 128 }, (_, i) => [decoder.decode(Uint8Array.of(128 + i)), 128 + i]))

async function apply(location: string, form = {}) {
  const path = location.replace(/^\/\w\w/, '')
  const answer = await mudun.as('salma', 'fr').post(path, form)
  const id = answer.location.split('/').at(-1)!
  await runJob({
    connection: mudun.database, vault: mudun.vault, kinds: [importJob], actorOf: (job) => memberFor(mudun.db, job.userId, job.orgId, job.id),
  }, id)
  return mudun.as('salma', 'fr').get(`/jobs/${id}`)
}

test('what is exported in one language and sent back changes nothing, in any language', async () => {
  for (const lang of ['ar', 'fr', 'en'] as const) {
    const bytes = await mudun.as('salma', lang).bytes(`${home}/export.xlsx`)
    const { location } = await upload(bytes, 'services.xlsx', lang)
    const text = plain(await mudun.as('salma', 'fr').ask(location.replace(/^\/\w\w/, '/fr')))
    assert.match(text, /Nouveaux : 0 · modifiés : 0 · inchangés : 30 · en erreur : 0/, lang)
    assert.match(text, /Rien ne changera/)
  }
})

test('the template has its headings in the reader’s language and says what to write', async () => {
  const { columns } = await download('template.xlsx', 'ar').catch((error) => ({ columns: [String(error)] }))
  assert.ok(columns.includes('الاسم بالعربية') && columns.includes('الاثنين'), columns.join())
})

test('a table is shown before anything is written: new, changed, unchanged, and errors by row and field', async () => {
  const bytes = table(['Nom en français', 'En quelques mots en français', 'Besoins', 'Prix', 'Lundi', 'Téléphone', 'Couleur'],
    ['Guichet de l’état civil', 'Naissances, extraits, décès', 'Papiers; Mère, enfant', 'Gratuit', '8:00-13:00', '71 000 102', ''],
    ['Bibliothèque', 'Lire et apprendre', 'École', 'Gratuit', '9h-12h', '71 000 901', 'bleu'],
    ['Bains', 'Se laver', 'Natation', 'cher', 'le soir', '12', ''],
    ['Bibliothèque', 'Encore', 'École', 'Gratuit', '', '', ''])
  const { location } = await upload(bytes, 'liste.csv')
  const text = plain(await mudun.as('salma', 'fr').ask(location))
  assert.match(text, /Nouveaux : 1 · modifiés : 1 · inchangés : 0 · en erreur : 2/)
  assert.match(text, /Colonnes non reconnues, non lues : Couleur/)
  for (const said of ['Natation', 'le soir', 'Écrivez les heures ainsi', 'Cela figure déjà à la ligne 3']) assert.ok(text.includes(said), said)
  assert.doesNotMatch(plain(await mudun.as('visitor', 'fr').get(`${home}?q=bibliothèque`)), /Lire et apprendre/)

  const job = await apply(location, { publish: '1' })
  assert.match(plain(job), /1 service ajouté/)
  assert.match(plain(await mudun.as('visitor', 'fr').get(`${home}?q=bibliothèque`)), /Lire et apprendre/)
  const again = await upload(bytes, 'liste.csv')
  assert.match(plain(await mudun.as('salma', 'fr').ask(again.location)), /Nouveaux : 0 · modifiés : 0 · inchangés : 2 · en erreur : 2/)
})

test('the rows that were refused come back as a file, each with what is wrong; put right, they go in', async () => {
  const headings = ['Nom en français', 'Besoins', 'Lundi', 'Note interne']
  const { location } = await upload(table(headings, ['Bains douches', 'Natation', 'le soir', 'b'], ['Cantine', 'Manger', '9h-12h', 'c']), 'liste.csv')
  const path = location.replace(/^\/\w\w/, '')
  assert.match(plain(await mudun.as('salma', 'fr').get(path)), /refused\.xlsx/)
  const refused = await readSheet(await mudun.as('salma', 'fr').bytes(`${path}/refused.xlsx`), 'x.xlsx')
  assert.deepEqual(refused.columns, [...headings, 'Problème'])
  assert.equal(refused.rows.length, 1)
  const [{ cells } = { cells: [] as string[] }] = refused.rows
  assert.deepEqual(cells.slice(0, 4), ['Bains douches', 'Natation', 'le soir', 'b'])
  assert.match(plain({ text: cells[4]! }), /Besoins: .*\n?.*Lundi: Écrivez les heures ainsi/s)
  assert.equal((await mudun.as('mourad').get(`${path}/refused.xlsx`)).status, 404)
  const again = await upload(table(refused.columns, ['Bains douches', 'Santé', '18h-20h', 'b', cells[4]!]), 'liste.csv')
  const text = plain(await mudun.as('salma', 'fr').ask(again.location))
  assert.match(text, /Nouveaux : 1 · modifiés : 0 · inchangés : 0 · en erreur : 0/)
  assert.match(text, /non lues : Note interne</)
})

test('a table as an old Arabic Excel saves it, in windows-1256 and with semicolons, is read as well', async () => {
  const arabic = (text: string) => Uint8Array.from(text, (letter) => windows1256.get(letter) ?? letter.charCodeAt(0))
  const { location } = await upload(arabic('الاسم بالعربية;الحاجات;الهاتف\r\nحمّام الحي;الصحة;71 000 903\r\n'), 'قائمة.csv', 'ar')
  const text = plain(await mudun.as('salma', 'ar').ask(location))
  assert.match(text, /جديدة: 1 · معدّلة: 0 · كما هي: 0 · فيها خطأ: 0/)
  assert.match(text, /حمّام الحي/)
})

test('columns that the file lacks stay as they are', async () => {
  const { location } = await upload(table(['Name in French', 'Needs', 'Phone'], ['Bibliothèque', 'School', '71 000 902']), 'list.csv', 'en')
  await apply(location)
  const text = plain(await mudun.as('visitor', 'fr').get(`${home}?q=bibliothèque`))
  assert.match(text, /71 000 902/)
  assert.match(text, /Lire et apprendre/)
})

test('an organisation brings in its own services only', async () => {
  const bytes = table(['Nom en français', 'Besoins', 'Organisation'], ['Chez nous', 'Manger', ''], ['Chez eux', 'Manger', 'Commune de La Marsa'])
  const { location } = await upload(bytes, 'liste.csv', 'fr', 'mourad')
  const text = plain(await mudun.as('mourad', 'fr').ask(location))
  assert.match(text, /Nouveaux : 1 · modifiés : 0 · inchangés : 0 · en erreur : 1/)
  assert.equal((await mudun.as('salma', 'fr').ask(location)).status, 404)
  assert.equal((await mudun.as('hela').post(`${home}/import`, {})).status, 403)
})

test('a file that is no table, lacks what is needed, or is missing says what to do', async () => {
  assert.match(plain(await upload(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'x.png')), /Ce fichier est une image/)
  assert.equal((await mudun.as('salma', 'fr').post(`${home}/import`, {})).status, 422)
  const { location } = await upload(table(['Nom en français', 'Prix'], ['A', 'Gratuit']), 'x.csv')
  assert.match(plain(await mudun.as('salma', 'fr').ask(location)), /Colonnes nécessaires absentes : Besoins/)
})

test('a table is forgotten a week after it was sent, whether it was written or not', async () => {
  const sent = await upload(table(['Nom en français', 'Besoins'], ['Oubliée', 'Santé']), 'x.csv')
  const after = (days: number) => tidying.run(mudun.db, new Date(mudun.clock.now!.getTime() + days * 86_400_000), mudun.vault)
  await after(6.9)
  assert.equal((await mudun.as('salma').ask(sent.location)).status, 200)
  await after(7.1)
  assert.equal((await mudun.as('salma').ask(sent.location)).status, 404)
  assert.deepEqual(await mudun.database.asOwner('select id from service_imports'), [])
})

test('a formula goes out as text', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'x', rightToLeft: false, columns: [{ heading: 'Nom en français' }, { heading: 'Besoins' }], rows: [['=HYPERLINK("http://x")', 'Manger']] }] })
  const { location } = await upload(bytes, 'x.xlsx')
  await apply(location)
  const { rows } = await download('export.xlsx', 'fr')
  assert.ok(rows.some(({ cells }) => cells.includes('=HYPERLINK("http://x")')))
})
