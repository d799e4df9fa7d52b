// Whoever takes the database, its files or its log learns of nobody: the whole demonstration and an hour of work at its
// desks are searched for every identity that the vault holds.
import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, mock, test } from 'node:test'
import { communities } from '../demo/content/people.ts'
import { idOf } from '../demo/reference.ts'
import { root } from './kit/config.ts'
import { folderShelf, useShelf } from './kit/files.ts'
import { lettersToShow } from './kit/mail.ts'
import type { Identity } from './people/registry/index.ts'
import { nameKeys } from './people/registry/names/normalise.ts'
import { fullName, openSealed } from './people/registry/sealed.ts'
import { openDemoApp, type TestApp } from './testing.ts'
import { type Recogniser, recogniserOf, rowsOf } from './testing-dump.ts'
import { tellOfPeople } from './testing-story.ts'

/** She comes to the desk in that hour. */
const who = {
  givenName: 'Xhevahire', fatherName: 'Zzuhal', familyName: 'Qyteza', birthDate: '14/03/1994', phone: '+216 29 876 543', passport: 'ZZ 99-8877',
  address: 'Impasse du Figuier 12', notes: 'Xhevahire speaks of her brother',
}
const name = `${who.givenName} ${who.familyName}`
const home = '/la-marsa'
const shelf = mkdtempSync(join(tmpdir(), 'mudun-'))
/** What was written to the log and the terminal; for each address that was asked where it led, and what it said when it failed. */
const told = { lines: [] as string[], answers: [] as { asked: string; status: number; location: string; problem: string }[] }

let mudun: TestApp
let people: Identity[]
/** What the server has written ahead since that hour began. */
let wal: () => Promise<Buffer[]>
let recognise: Recogniser
before(async () => {
  mudun = await openDemoApp()
  useShelf(folderShelf(shelf))
  const [registered] = await openAll()
  listen()
  wal = await mudun.database.listenToWal()
  await tellOfPeople(mudun, who)
  await tellTheRest(registered!)
  mock.restoreAll()
  people = await openAll()
  recognise = recogniserOf(people, await whatAllMayKnow())
})
after(() => mudun.close())

/** Everybody whom Hela's association knows, then the others. */
async function openAll(): Promise<Identity[]> {
  const rows = await mudun.db.selectFrom('persons').select(['cityId', 'id', 'orgId', 'sealed']).where('sealed', 'is not', null)
    .orderBy((eb) => eb('orgId', '=', idOf('organisation', 'yed-fi-yed')), 'desc').orderBy('id').execute()
  return Promise.all(rows.map(async (row) => openSealed(await mudun.vault.keysOf(row.orgId), row, row.sealed!)))
}

/** The demonstration's content without its people, and the names of those who work in it. */
async function whatAllMayKnow(): Promise<string[]> {
  const content = globSync('demo/{*,content/**/*}.ts', { cwd: root }).filter((path) => !path.endsWith('people/communities.ts'))
  const colleagues = await mudun.database.asOwner<{ name: string }>('select name from users')
  return [...content.map((path) => readFileSync(join(root, path), 'utf8')), ...colleagues.map((colleague) => colleague.name)]
}

function listen() {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (...of: unknown[]) => boolean
    mock.method(stream, 'write', (chunk: string | Uint8Array, ...more: unknown[]) => {
      if (typeof chunk === 'string') told.lines.push(chunk)
      return stream === process.stderr || write(chunk, ...more)
    })
  }
  const ask = mudun.app.request
  mudun.app.request = async (...request) => {
    const response = await ask(...request)
    const failed = response.status >= 400 && response.status !== 422
    told.answers.push({
      asked: decodeURI(String(request[0])), status: response.status, location: response.headers.get('location') ?? '', problem: failed ? await response.clone().text() : '',
    })
    return response
  }
}

/** What goes wrong in an hour: searches, addresses, tables, and a fault of ours that names somebody. */
async function tellTheRest({ givenName, familyName = '' }: Identity) {
  const [hela, salma, visitor] = [mudun.as('hela'), mudun.as('salma', 'fr'), mudun.as('visitor', 'fr')]
  const spellings = [`${givenName} ${familyName}`, `${familyName} ${givenName}`.toUpperCase(), `${elsewhere(givenName)} ${elsewhere(familyName)}`]
  for (const q of [...spellings, `${familyName} 31/02/1990`, givenName]) assert.ok((await hela.post(`${home}/people/search`, { q })).status < 500)

  assert.equal((await visitor.get(`${home}/services?q=${encodeURIComponent(name)}`)).status, 200)
  for (const path of [`people/${name}`, `people?after=${name}`, `referrals/${who.phone}`, `${name}/services`, `answer/${name}`]) {
    for (const browser of [hela, visitor]) assert.ok((await browser.get(`${home}/${encodeURI(path)}`)).status < 500, path)
  }
  assert.equal((await hela.post(`${home}/people/${name}/show`, { reason: 'file' })).status, 404)
  const person = /\/people\/([0-9a-f-]{36})/.exec((await hela.get(`${home}/people`)).text)![1]
  assert.equal((await hela.post(`${home}/people/${person}/correct`, { version: 'x', givenName: who.givenName, familyName: '=', phone: who.phone })).status, 422)
  assert.equal((await salma.post('/invitations', { email: 'accueil@example.org', lang: 'fr', roles: ['editor'] })).status, 403)
  assert.equal((await mudun.as('samir').post('/invitations', { email: 'accueil@example.org', lang: 'fr', roles: ['editor'] })).status, 303)

  await sendTables()
  await mudun.database.asOwner(`
    create function fail() returns trigger language plpgsql as $$ begin raise exception '% is known', ${spelled(name)} using detail = ${spelled(who.phone)}; end $$;
    create trigger fails before insert on needs for each row execute function fail()`)
  assert.equal((await hela.post(`${home}/needs/new?person=${person}`, { theme: 'documents', urgency: 'urgent', note: who.notes })).status, 500)
  await mudun.database.asOwner('drop function fail cascade')
}

/** A text that does not stand in the function which says it. */
const spelled = (text: string) => `convert_from('\\x${Buffer.from(text).toString('hex')}', 'UTF8')`

/** Tables with her in a name, a good row and a refused one; both are shown before anything is written, and wait. */
async function sendTables() {
  const sent = [
    { as: mudun.as('salma', 'fr'), to: `${home}/services/import`, rows: `Nom en français;Besoins;Lundi\nChez ${name};Santé;8:00-13:00\n${name};Santé;${who.phone}` },
    { as: mudun.as('zineb', 'fr'), to: '/practices/import', rows: `Ville;Pratique;Thème\nFès;Chez ${name};Santé\n${name};${who.phone};Santé` },
  ]
  for (const { as, to, rows } of sent) {
    const answer = await as.post(to, { file: new File([rows], `${name}.csv`), lang: 'fr' })
    assert.equal(answer.status, 303)
    const { text } = await as.follow(answer)
    for (const shown of [`${name}.csv`, `Chez ${name}`, who.phone]) assert.ok(text.includes(shown), `${to}: ${shown}`)
  }
}

/** The same name in the other script. */
function elsewhere(told: string): string {
  const { ar = '', latin = '' } = communities.flatMap(({ men, women, families }) => [...men, ...women, ...families]).find((one) => one.ar === told || one.latin === told) ?? {}
  return told === ar ? latin : ar
}

const none = (found: string[]) => assert.deepEqual(found.slice(0, 20), [], `${found.length} in all`)

test('what is kept tells who nobody is: no table of any schema, no file', async () => {
  const found: string[] = []
  for await (const { table, rows } of rowsOf(mudun.database)) {
    for (const row of rows) found.push(...recognise(row).map((what) => `${table} has «${what}»: ${row.slice(0, 200)}`))
  }
  const files = globSync('**', { cwd: shelf }).map((path) => join(shelf, path)).filter((path) => statSync(path).isFile())
  assert.ok(files.length > 0)
  for (const file of files) found.push(...recognise(`\\x${readFileSync(file, 'hex')}`).map((what) => `a file has «${what}»`))
  none(found)
})

/** Of her what is nobody else's, as bytes; the number of her paper also as it is looked for. */
const hers = [who.givenName, who.fatherName, who.familyName, who.address, who.notes, '29876543', '29 876 543', 'ZZ998877', 'ZZ 99-8877']
const inWal = async () => (await wal()).flatMap((file) => hers.filter((text) => file.includes(text)))

test('nor does what the server writes ahead, from which a copy of it is made', async () => {
  assert.ok((await wal()).some((file) => file.includes('person.registered')))
  none(await inWal())
})

test('nor does what is told: no line of the log, no letter, no address and no page of a problem but to who asked by a name', async () => {
  assert.match(told.lines.join(''), /"event":"fault"[^\n]*"code":"P0001"/)
  const letters = await lettersToShow(mudun.db, mudun.vault, 'http://localhost')
  assert.ok(letters.length > 0)
  const unnamed = told.answers.filter(({ asked }) => recognise(asked).length === 0)
  assert.ok(unnamed.length > 80 && unnamed.some(({ status }) => status === 500))
  const texts = [...told.lines, ...letters.map((letter) => JSON.stringify(letter)), ...unnamed.map(({ location, problem }) => `${location} ${problem}`)]
  none(texts.flatMap((text) => recognise(text).map((what) => `«${what}»: ${text}`)))
})

test('whoever stood there would be found: by names in any order and spelling, phone, document, address, note, in text or bytes', async () => {
  const [given, family] = [who.givenName, who.familyName]
  for (const text of [
    given, family.toUpperCase(), `${family}, ${given}`, nameKeys(name).join(' '), '29876543', '+216 29 876 543', '0021629876543', '29.87.65.43', 'zz 998877', 'ZZ99/8877',
    'impasse du figuier, 12', 'XHEVAHIRE speaks of her brother', JSON.stringify({ givenName: given, familyName: family }), `\\x${Buffer.from(`…${given}\0`).toString('hex')}`,
  ]) assert.notDeepEqual(recognise(text), [], text)
  const unseen = people.filter((person) => recognise(fullName(person)).length === 0)
  assert.ok(unseen.length < people.length / 50, `${unseen.length} of ${people.length} are called like somebody whom all may know`)

  await mudun.database.asOwner('create schema elsewhere')
  await mudun.database.asOwner('create table elsewhere.queue as select jsonb_build_object(\'q\', array[$1::text]) as input, convert_to($1, \'UTF8\') as bytes', [name])
  const planted: string[] = []
  for await (const { table, rows } of rowsOf(mudun.database)) if (table === 'elsewhere.queue') planted.push(...rows.flatMap(recognise))
  assert.equal(planted.filter((what) => what === given.toLowerCase()).length, 2)

  await mudun.database.asOwner('insert into elsewhere.queue select * from elsewhere.queue')
  assert.ok((await inWal()).includes(given))
})
