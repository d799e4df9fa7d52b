// A table of people comes in: read in every encoding, mapped, agreed to, shown, written once whatever happens.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { runJob } from '../../../kit/jobs.ts'
import { readSheet, writeXlsx } from '../../../kit/sheets/index.ts'
import { openTestApp, type TestApp } from '../../../testing.ts'
import { forgetTables } from './clock.ts'
import { agreed, type Sender, senderOf, shopOf, tableOf } from './scene.ts'
import { importJob } from './writing/actions.ts'

let mudun: TestApp
let upload: Sender['upload'], columnsOf: Sender['columnsOf'], prepare: Sender['prepare'], register: Sender['register']
before(async () => {
  mudun = await openTestApp();
  ({ upload, columnsOf, prepare, register } = senderOf(mudun, 'hela'))
})
after(() => mudun.close())

/** What a page says. */
const pathOf = (location: string) => location.replace(/^\/\w\w/, '')
const plain = ({ text }: { text: string }) => text.replace(/<(style|script)[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ').replaceAll('&#39;', '’').replace(/[\u2066-\u2069]/g, '').replace(/[\s\u00a0\u202f]+/g, ' ')
const people = '/la-marsa/people'
const hela = (lang: 'ar' | 'fr' | 'en' = 'en') => mudun.as('hela', lang)
const count = async (what = 'persons') => Number((await sql<{ n: string }>`select count(*) as n from ${sql.table(what)}`.execute(mudun.db)).rows[0]!.n)

const headings = ['Prénom', 'Nom du père', 'Nom', 'Sexe', 'Date de naissance', 'Téléphone', 'Ville d’origine']
const fatou = ['Fatou', 'Moussa', 'Diallo', 'F', '03/04/1990', '98 123 456', 'Kayes']
const karim = ['Karim', '', 'Traoré', 'H', '1988', '', '']
const table = (...rows: string[][]) => tableOf(headings, rows)

const windows1256 = (text: string) => {
  const decoder = new TextDecoder('windows-1256')
  const bytes = new Map(Array.from({ length: 128 }, (_, i) => [decoder.decode(Uint8Array.of(128 + i)), 128 + i]))
  return Uint8Array.from([...text], (char) => bytes.get(char) ?? char.charCodeAt(0))
}
const encodings: Record<string, (text: string) => Uint8Array> = {
  'utf-8': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'windows-1256': windows1256,
}

test('a table is read in every encoding, with every separator, its columns known by their headings', async () => {
  for (const [encoding, encode] of Object.entries(encodings)) {
    for (const delimiter of [',', ';', '\t']) {
      const rows = [['الاسم', 'اللقب', 'الجنس', 'سنة الميلاد', 'رقم الهاتف', 'رقم الجواز', 'لون'], ['فاطمة', 'التراوري', 'أنثى', '1990', '98123456', 'ML481516', 'أزرق']]
      const { location } = await upload(encode(rows.map((row) => row.join(delimiter)).join('\r\n')))
      const page = await hela('fr').ask(location)
      assert.match(plain(page), /Par exemple : فاطمة/, `${encoding} ${delimiter}`)
      assert.deepEqual(Object.values(await columnsOf(pathOf(location).replace(/\/columns$/, ''))), ['givenName', 'familyName', 'sex', 'birthYear', 'phone', 'number.passport', ''], `${encoding} ${delimiter}`)
    }
  }
})

test('whoever is registered by a table gets what an intake gives: a code, consents, an event, a place among those found', async () => {
  const before = await count()
  const path = await prepare(table(fatou, karim))
  assert.match(plain(await hela('fr').get(path)), /Nouvelles 2 /)
  assert.equal(await count(), before)
  const job = await register(path)
  assert.match(plain(await hela('fr').get(`/jobs/${job}`)), /2 personnes enregistrées/)
  assert.match(plain(await hela('fr').get(path)), /2 personnes enregistrées/)

  const found = await hela('en').post(`${people}/search`, { q: 'Fatou Diallo 03/04/1990' })
  const file = new RegExp(`${people}/([0-9a-f-]{36})`).exec(found.text)![0]
  const page = plain(await hela('en').get(file))
  assert.match(page, /Registered/)
  assert.match(page, /Spoken/)
  const { rows: [tallied] } = await sql<{ n: string }>`select sum(n) as n from tallies where name in ('person.registered', 'person.open')`.execute(mudun.db)
  assert.equal(Number(tallied!.n), 4)
  assert.equal(await count('consents'), 4)
})

test('nobody is registered unless it is said how they agreed; who said no in the table is refused', async () => {
  const path = pathOf((await upload(tableOf([...headings, 'Accord'], [[...fatou, 'oui'], [...karim, 'non'], ['Awa', '', 'Sow', 'F', '1999', '', '', '']]))).location).replace(/\/columns$/, '')
  await hela('fr').post(`${path}/columns`, { ...(await columnsOf(path)), dates: 'day' })
  const { sure: _, ...unsure } = agreed
  const refused = await hela('fr').post(`${path}/consent`, unsure)
  assert.equal(refused.status, 422)
  assert.match(plain(refused), /Confirmez leur accord/)
  assert.equal((await hela('fr').post(path, {})).status, 409)
  await hela('fr').post(`${path}/consent`, agreed)
  const text = plain(await hela('fr').get(path))
  assert.match(text, /Impossibles à enregistrer 2/)
  assert.match(text, /n’a pas donné son accord/)
})

test('the same table twice changes nothing, whatever the order of its columns', async () => {
  const rows = [['Aya', '', 'Koné', 'F', '12/05/2001', '', 'Bouaké'], ['Issa', 'Omar', 'Keita', 'H', '1979', '22 333 444', '']]
  await register(await prepare(table(...rows)))
  const before = [await count(), await count('person_tokens'), await count('consents')]
  const turned = tableOf(headings.toReversed(), rows.map((row) => row.toReversed()))
  for (const bytes of [table(...rows), turned]) {
    const path = await prepare(bytes)
    assert.match(plain(await hela('fr').get(path)), /Connues telles quelles : rien ne change 2 /)
    assert.match(plain(await hela('fr').get(path)), /Rien à enregistrer/)
    await register(path)
  }
  assert.deepEqual([await count(), await count('person_tokens'), await count('consents')], before)
})

test('what is wrong comes back as a file of the same kind with the reason; put right, it goes in', async () => {
  const flawed = [['Binta', '', 'Barry', 'F', '31/02/1990', '', ''], ['Modou', '', 'Fall', 'H', '1985', 'aucun', 'Thiès'], ['Sira', '', 'Camara', 'X', '1991', '', '']]
  const before = await count()
  const path = await prepare(tableOf(headings, flawed, ';'), { columns: { 'column.6': '' } })
  const text = plain(await hela('fr').get(path))
  for (const said of ['31/02/1990', 'Écrivez le numéro complet', 'Écrivez parmi : Féminin · Masculin']) assert.ok(text.includes(said), said)
  await register(path)
  const bytes = await hela('ar').bytes(`${path}/returned`)
  assert.match(Buffer.from(bytes).toString(), /;/)
  const returned = await readSheet(bytes, 'x.csv')
  assert.deepEqual(returned.columns, [...headings, 'سبب عدم التسجيل'])
  assert.equal(returned.rows.length, 3)
  assert.match(returned.rows[1]!.cells.at(-1)!, /^Téléphone: .*\p{Script=Arabic}/u)
  const right = returned.rows.map(({ cells }) => cells.with(3, cells[3] === 'X' ? 'F' : cells[3]!).with(4, cells[4] === '31/02/1990' ? '28/02/1990' : cells[4]!).with(5, ''))
  await register(await prepare(tableOf(returned.columns, right)))
  assert.equal(await count(), before + 3)
  const sheet = await writeXlsx({ sheets: [{ name: 'Liste', rightToLeft: false, columns: headings.map((heading) => ({ heading })), rows: [['Ndeye', '', 'Ba', 'F', 'hier', '', '']] }] })
  const again = await prepare(sheet, { name: 'liste.xlsx' })
  assert.equal((await readSheet(await hela('fr').bytes(`${again}/returned`), 'x.xlsx')).kind, 'xlsx')
})

test('whoever is perhaps known already, in the table or in the registry, is held back or registered as the sender says; nobody is merged', async () => {
  const before = await count()
  const rows = [['Oumar', 'Ali', 'Sissoko', 'H', '09/09/1984', '55 111 222', ''], ['Omar', '', 'Cissoko', 'H', '1984', '55 111 222', ''], ['عمر', '', 'سيسوكو', 'H', '1984', '', '']]
  const path = await prepare(table(...rows))
  const text = plain(await hela('fr').get(path))
  assert.match(text, /Nouvelles 1 Peut-être déjà connues 2 /)
  assert.match(text, /Ligne 2/)
  await register(path, { alike: 'hold' })
  assert.equal(await count(), before + 1)
  const returned = await readSheet(await hela('fr').bytes(`${path}/returned`), 'x.csv')
  assert.equal(returned.rows.length, 2)
  assert.match(returned.rows[0]!.cells.at(-1)!, /ligne 2\s: Même téléphone/)

  const second = await prepare(tableOf(returned.columns, returned.rows.map(({ cells }) => cells)))
  assert.match(plain(await hela('fr').get(second)), /Ligne 2 LM-P\w{5} Même téléphone/)
  await register(second, { alike: 'register' })
  assert.equal(await count(), before + 3)
  const report = await hela('fr').get(second)
  assert.match(plain(report), /Rien n’a été fusionné/)
  assert.ok(report.text.match(/people\/[0-9a-f-]{36}"/g)!.length >= 3)
})

test('of two rows that are the very same both may be people: the second is held back like anybody who looks like another', async () => {
  const before = await count()
  const twin = ['Hawa', '', 'Touré', 'F', '2003', '', '']
  const path = await prepare(table(twin, twin))
  assert.match(plain(await hela('fr').get(path)), /Deux fois la même ligne/)
  await register(path, { alike: 'register' })
  assert.equal(await count(), before + 2)
  assert.match(plain(await hela('fr').get(await prepare(table(twin, twin)))), /rien ne change 2 /)
})

test('who has a number of their own is known by it: changed data are left, or corrected if so chosen', async () => {
  const numbered = (id: string, name: string, phone: string) => [id, name, 'F', '1992', phone]
  const columns = ['N° dossier', 'Nom complet', 'Sexe', 'Année de naissance', 'Téléphone']
  const before = await count()
  await register(await prepare(tableOf(columns, [numbered('A-1', 'Mariam Ben Salah', '98 700 700'), numbered('A-2', 'Salwa El Amrani', '')])))
  assert.equal(await count(), before + 2)
  const changed = tableOf(columns, [numbered('A-1', 'Mariam Ben Salah', '98 700 701'), numbered('A-2', 'Salwa El Amrani', ''), numbered('A-2', 'Autre Personne', '')])
  const path = await prepare(changed)
  const text = plain(await hela('fr').get(path))
  assert.match(text, /données différentes 1 Connues telles quelles : rien ne change 1 Impossibles à enregistrer 1/)
  assert.match(text, /Ce numéro est déjà à la ligne 3/)
  await register(path, { changed: 'keep' })
  assert.equal(await count('corrections'), 0)
  const job = await register(await prepare(changed), { changed: 'correct' })
  assert.match(plain(await hela('fr').get(`/jobs/${job}`)), /1 dossier corrigé/)
  assert.equal(await count('corrections'), 1)
  assert.equal(await count(), before + 2)
  const search = await hela('fr').post(`${people}/search`, { q: '98 700 701' })
  assert.match(plain(search), /Mariam/)
  assert.match(plain(await hela('fr').get(await prepare(changed))), /données différentes 0 /)
})

test('rows that share a number of their household live together, also across tables', async () => {
  const columns = ['Prénom', 'Nom', 'Sexe', 'Âge', 'N° ménage', 'Lien de parenté']
  const before = await count('households')
  await register(await prepare(tableOf(columns, [['Rachida', 'Idrissi', 'F', '40', 'M7', ''], ['Anas', 'Idrissi', 'H', '12', 'M7', 'Enfant'], ['Jalal', 'Naciri', 'H', '30', '', '']])))
  await register(await prepare(tableOf(columns, [['Rim', 'Idrissi', 'F', '9', 'M7', 'Enfant']])))
  assert.equal(await count('households'), before + 1)
  const { rows } = await sql<{ size: number; places: string[] }>`
    select size, array_agg(place order by place) as places from households join persons on household_id = households.id
     where households.id in (select household_id from household_origins) group by 1`.execute(mudun.db)
  assert.deepEqual(rows, [{ size: 3, places: ['child', 'child', 'head'] }])
})

test('columns that were said once are known for the next table of these headings', async () => {
  const columns = ['A', 'B', 'C']
  const rows = [['Zahra Alaoui', '04/03/1995', 'Femme']]
  const said = { 'column.0': 'fullName', 'column.1': 'birthDate', 'column.2': 'sex' }
  await prepare(tableOf(columns, rows), { columns: said, dates: 'month', saveAs: 'Liste du HCR' })
  const { location } = await upload(tableOf(columns, rows))
  const page = await hela('fr').ask(location)
  assert.match(plain(page), /Ces colonnes sont connues : « Liste du HCR »/)
  assert.match(page.text, /value="month"[^>]*checked/)
  assert.deepEqual(await columnsOf(pathOf(location).replace(/\/columns$/, '')), said)
  const other = await senderOf(mudun, 'mourad').upload(tableOf(columns, rows))
  assert.doesNotMatch(plain(await mudun.as('mourad', 'fr').ask(other.location)), /Liste du HCR/)
})

test('columns without a name or a birth, or of one meaning twice, are not gone on with', async () => {
  const path = pathOf((await upload(table(fatou))).location).replace(/\/columns$/, '')
  const columns = await columnsOf(path)
  const page = await hela('fr').post(`${path}/columns`, { ...columns, 'column.4': '', 'column.3': 'phone', dates: 'day' })
  assert.equal(page.status, 422)
  assert.match(plain(page), /Choisissez la colonne de la naissance/)
  assert.match(plain(page), /Une autre colonne a déjà ce sens/)
  assert.equal((await hela('fr').get(path)).location, `/fr${path}/columns`)
})

test('a job that is killed after any part goes on, and nobody is registered twice; paused and stopped it keeps what it did', async () => {
  const rows = Array.from({ length: 600 }, (_, i) => [`Nom${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}${'uvwxyzbcdf'[Math.floor(i / 100)]}`, '', `Famille${'mnopqrstuv'[i % 10]}`, 'F', String(1950 + (i % 60)), '', ''])
  const before = await count()
  const path = await prepare(table(...rows), { name: 'longue.csv' })
  const { location } = await hela('fr').post(path, { alike: 'register' })
  const job = location.split('/').at(-1)!
  const breaking = { ...importJob, run: async (work: Parameters<typeof importJob.run>[0]) => {
    let steps = 0
    await importJob.run({ ...work, step: (run, progress) => work.step(async (at) => {
      const result = await run(at)
      if (++steps === 3) throw new Error('killed') // in the transaction of the second part: as a process that dies
      return result
    }, progress) })
  } }
  await runJob({ ...shopOf(mudun), kinds: [breaking], closing: AbortSignal.abort() }, job)
  await sql`update jobs set status = 'running' where id = ${job}`.execute(mudun.db)
  await runJob({ ...shopOf(mudun), kinds: [breaking] }, job)
  await sql`update jobs set status = 'running' where id = ${job}`.execute(mudun.db)
  assert.equal(await count(), before + 250)
  await hela('fr').post(`/jobs/${job}/pause`)
  await runJob(shopOf(mudun), job)
  assert.equal(await count(), before + 250)
  await hela('fr').post(`/jobs/${job}/resume`)
  await runJob(shopOf(mudun), job)
  assert.equal(await count(), before + 600)
  assert.match(plain(await hela('fr').get(path)), /600 personnes enregistrées/)
})

test('a table is its sender’s alone; it is sealed, and gone after a week', async () => {
  const path = await prepare(table(['Kadiatou', '', 'Secretname', 'F', '1990', '', '']))
  for (const name of ['samir', 'mourad', 'salma'] as const) {
    for (const rest of ['', '/columns', '/consent', '/returned']) assert.ok([403, 404].includes((await mudun.as(name).get(path + rest)).status), name + rest)
    assert.ok([403, 404].includes((await mudun.as(name).post(path, {})).status))
  }
  assert.equal((await mudun.as('visitor').get(path)).status, 303)
  await forgetTables.run(mudun.db, new Date(Date.now() + 8 * 86_400_000), mudun.vault)
  assert.equal((await hela().get(path)).status, 404)
  assert.equal(await count('person_import_parts'), 0)
})

test('a table can be thrown away before it is written', async () => {
  const path = await prepare(table(['Seynabou', '', 'Gueye', 'F', '1997', '', '']))
  await mudun.as('samir').post(`${path}/discard`)
  assert.equal((await hela().get(path)).status, 200)
  await hela().post(`${path}/discard`)
  assert.equal((await hela().get(path)).status, 404)
})

test('a picture, an empty table and a broken quotation mark are told in words, and bad addresses are not found', async () => {
  for (const [bytes, said] of [[Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\0\0\0', 'latin1'), /image/], [Buffer.from('Prénom,Nom\n'), /vide/], [Buffer.from('a,b\n"c,d\n'), /guillemet/]] as const) {
    const page = await upload(bytes)
    assert.equal(page.status, 422)
    assert.match(plain(page), said)
  }
  assert.match(plain(await hela('fr').post(`${people}/imports`, {})), /Choisissez un fichier/)
  for (const id of ['1', 'x'.repeat(40), '0199d3b0-0000-7000-8000-000000000000']) assert.equal((await hela().get(`${people}/imports/${id}`)).status, 404)
})
