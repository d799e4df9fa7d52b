import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Actor, type Role, settingsOf, visitor } from '../actor.ts'
import { inTransaction } from '../database.ts'
import {
  fileAddress, fileResponse, filesOf, folderShelf, keepFile, papers, readUpload, removeFile, resealFiles, shareFile,
  sweepFiles, type Upload, useShelf,
} from '../files.ts'
import { localeOf } from '../language.ts'
import { Problem } from '../problem.ts'
import type { Work } from '../request.ts'
import { createVault, openRing, type Vault } from '../vault.ts'
import { openTestDatabase, type TestDatabase } from '../../testing.ts'
import { disposition, fileName } from './names.ts'
import { jpeg, pdf } from './samples.ts'

let database: TestDatabase
let vault: Vault
const folder = mkdtempSync(join(tmpdir(), 'mudun-files-'))
const [municipality, clinic, stranger, user] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]

before(async () => {
  database = await openTestDatabase()
  vault = createVault(database.background, openRing(join(folder, 'keys.json')))
  useShelf(folderShelf(join(folder, 'files')))
  for (const [id, slug] of [[municipality, 'municipality'], [clinic, 'clinic'], [stranger, 'stranger']]) {
    await database.asOwner(`insert into organisations (id, slug, kind, name) values ($1, $2, 'cso', '{}')`, [id, slug])
  }
  await database.asOwner(`insert into users (id, name) values ($1, 'Hela')`, [user])
})
after(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const member = (orgId: string, ...roles: Role[]): Actor => ({
  userId: user, name: 'Hela', roles, sessionId: 's',
  org: { id: orgId, slug: 'x', kind: 'cso', name: { ar: 'x', fr: 'x', en: 'x' }, cityIds: ['la-marsa'] },
})
const worker = (orgId: string) => member(orgId, 'case_worker')

/** One request of this actor. */
async function as<T>(actor: Actor, run: (work: Work) => Promise<T>, pass?: string): Promise<T> {
  const deeds: (() => unknown)[] = []
  const result = await inTransaction(database.request, { settings: settingsOf(actor, pass), readOnly: false }, (db) =>
    run({ db, actor, vault, now: () => new Date(), later: (deed) => deeds.push(deed) }))
  for (const deed of deeds) await deed()
  return result
}

const fr = localeOf('fr')
const subject = () => ({ kind: 'referral', id: randomUUID() })
async function upload(name: string, bytes: Buffer) {
  const read = await readUpload(new File([new Uint8Array(bytes)], name), fr)
  assert.ok(read.ok)
  return read.upload
}
const birthPaper = () => upload('acte de naissance de Mariam.pdf', pdf('Mariam Ben Ali'))
const gone = (error: unknown) => error instanceof Problem && error.status === 404
const keep = (paper: Upload) =>
  as(worker(municipality), (work) => keepFile(work, paper, { cityId: 'la-marsa', subject: subject() }))
/** The paths of all files on the shelf. */
const stored = () => readdirSync(join(folder, 'files'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\/.*\//.test(path))

test('a file comes back as a download that no browser takes for a page', async () => {
  const paper = await birthPaper()
  const kept = await keep(paper)
  assert.equal(fileAddress(kept), `/files/la-marsa/${kept.id}`)

  const answer = await as(worker(municipality), (work) => fileResponse(work, kept.scope, kept.id))
  assert.deepEqual(Buffer.from(await answer.arrayBuffer()), paper.bytes)
  assert.equal(answer.headers.get('content-type'), 'application/pdf')
  assert.match(answer.headers.get('content-disposition')!, /^attachment; filename="acte de naissance de Mariam.pdf"/)
  assert.match(answer.headers.get('content-security-policy')!, /^sandbox/)
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
  assert.equal(answer.headers.get('cache-control'), 'private, no-store')
})

test('neither the disk nor the database tells whose paper it is', async () => {
  const paper = await birthPaper()
  await keep(paper)
  const rows = JSON.stringify(await database.asOwner('select *, encode(sealed, \'escape\') as text from files'))
  const disk = stored().map((path) => readFileSync(join(folder, 'files', path), 'latin1')).join()
  for (const told of ['Mariam', 'naissance', '%PDF']) assert.ok(!rows.includes(told) && !disk.includes(told), told)
})

test('a person’s papers reach those alone who reach people, of the two organisations that share the case', async () => {
  const about = { cityId: 'la-marsa', subject: subject(), otherOrgId: clinic }
  const paper = await birthPaper()
  const kept = await as(worker(municipality), (work) => keepFile(work, paper, about))
  const reads = (actor: Actor) => as(actor, (work) => fileResponse(work, kept.scope, kept.id)).then(() => true, (error) => {
    assert.ok(gone(error))
    return false
  })
  assert.equal(await reads(worker(municipality)), true)
  assert.equal(await reads(worker(clinic)), true)
  assert.equal(await reads(worker(stranger)), false)
  assert.equal(await reads(member(municipality, 'leader', 'administrator')), false)
  assert.equal(await reads(visitor), false)
  assert.equal((await as(worker(clinic), (work) => filesOf(work, 'la-marsa', about.subject.id)))[0]!.name, paper.name)
  assert.deepEqual(await as(member(clinic, 'coordinator'), (work) => filesOf(work, 'la-marsa', about.subject.id)), [])
})

test('a published picture is for everybody, and only its organisation takes it away', async () => {
  const picture = await upload('place.jpg', jpeg({ exif: true }))
  const kept = await as(member(municipality, 'editor'), (work) => keepFile(work, picture, { subject: subject(), public: true }))
  assert.equal(kept.scope, 'network')
  const answer = await as(visitor, (work) => fileResponse(work, 'network', kept.id))
  assert.match(answer.headers.get('cache-control')!, /^public/)
  assert.ok(!Buffer.from(await answer.arrayBuffer()).includes('GPS'))
  await assert.rejects(as(worker(stranger), (work) => removeFile(work, kept)), gone)
  await as(member(municipality, 'editor'), (work) => removeFile(work, kept))
  await assert.rejects(as(visitor, (work) => fileResponse(work, 'network', kept.id)), gone)
})

test('sharing opens a file to the other side and closes it again', async () => {
  const paper = await birthPaper()
  const kept = await keep(paper)
  const read = () => as(worker(clinic), (work) => fileResponse(work, kept.scope, kept.id))
  await assert.rejects(read(), gone)
  await assert.rejects(as(worker(stranger), (work) => shareFile(work, kept, stranger)), gone)
  await as(worker(municipality), (work) => shareFile(work, kept, clinic))
  await read()
  await assert.rejects(as(worker(clinic), (work) => shareFile(work, kept, stranger)), gone)
  await as(worker(municipality), (work) => shareFile(work, kept, null))
  await assert.rejects(read(), gone)
})

test('by a link a partner sends a file for its one record, and for no other', async () => {
  const about = subject()
  const paper = await birthPaper()
  const send = (pass: string) => as(visitor, (work) =>
    keepFile(work, paper, { cityId: 'la-marsa', subject: about, orgId: municipality }), pass)
  const kept = await send(about.id)
  await as(worker(municipality), (work) => fileResponse(work, kept.scope, kept.id))
  await assert.rejects(send(randomUUID()), /row-level security/)
})

test('what a failed request or a removal leaves on the shelf cannot be read, and is swept away after a day', async () => {
  const paper = await birthPaper()
  const aDayLater = () => sweepFiles(database.background, new Date(Date.now() + 25 * 3600 * 1000))
  await aDayLater()
  const before = stored().length
  await assert.rejects(as(worker(municipality), async (work) => {
    await keepFile(work, paper, { cityId: 'la-marsa', subject: subject() })
    throw new Error('no')
  }), /no/)
  assert.equal(stored().length, before + 1)
  await sweepFiles(database.background)
  assert.equal(stored().length, before + 1)
  await aDayLater()
  assert.equal(stored().length, before)

  const kept = await keep(paper)
  await as(worker(municipality), (work) => removeFile(work, kept))
  assert.equal(stored().length, before)
})

test('after a rotation the files open with the new key, their content untouched', async () => {
  const paper = await birthPaper()
  const kept = await keep(paper)
  await vault.rotateOrgKey(municipality)
  await database.asOwner(`update org_keys set created_at = created_at - interval '6 minutes'`)
  const again = createVault(database.background, openRing(join(folder, 'keys.json')))
  await resealFiles(database.background, again, municipality)
  const versions = await database.asOwner(`select distinct get_byte(sealed, 2) as version from files where org_id = $1`, [municipality])
  assert.deepEqual(versions, [{ version: 2 }])
  vault = again
  const answer = await as(worker(municipality), (work) => fileResponse(work, kept.scope, kept.id))
  assert.deepEqual(Buffer.from(await answer.arrayBuffer()), paper.bytes)
})

test('a refused file says what to do instead, in the reader’s language', async () => {
  const told = async (bytes: string | Uint8Array<ArrayBuffer>, lang: 'ar' | 'fr' | 'en', most?: number) => {
    const read = await readUpload(new File([bytes], 'x.pdf'), localeOf(lang), papers, most)
    return read.ok ? '' : read.error
  }
  assert.match(await told('MZ\0\0 program', 'fr'), /PDF, photo JPEG, image PNG ou image WebP/)
  assert.match(await told('MZ\0\0 program', 'ar'), /PDF أو صورة JPEG أو/)
  assert.match(await told('', 'en'), /empty/)
  assert.match(await told(new Uint8Array(3 * 1024 * 1024), 'fr', 2 * 1024 * 1024), /dépasse 2 Mo/)
  assert.match(await told('%PDF-1.7 without an end', 'en'), /damaged/)
})

test('a name keeps its words and loses its tricks', () => {
  for (const [sent, name] of [
    ['شهادة ميلاد.pdf', 'شهادة ميلاد.pdf'], ['../../etc/passwd', 'passwd.pdf'], ['C:\\Users\\hela\\scan 1.PDF', 'scan 1.pdf'],
    ['exe\u202efdp.exe', 'exefdp.pdf'], ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie x=1.pdf'], ['', 'file.pdf'], ['.htaccess', 'htaccess.pdf'],
    ['page.html', 'page.pdf'], ['x'.repeat(10_000), `${'x'.repeat(100)}.pdf`], ['a"b<c>.pdf', 'a b c.pdf'], ['\0\x07.pdf', 'file.pdf'],
  ] as const) assert.equal(fileName(sent, 'pdf'), name)
  assert.equal(disposition('été "1".pdf'), `attachment; filename="e_te_ _1_.pdf"; filename*=UTF-8''%C3%A9t%C3%A9%20%221%22.pdf`)
})
