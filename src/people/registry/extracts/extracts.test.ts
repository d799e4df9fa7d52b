// A list of people leaves with a reason, by who shows that it is them, locked if it names anybody, and is gone after an hour.
import assert from 'node:assert/strict'
import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto'
import { after, before, test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { sql } from 'kysely'
import type { CastName } from '../../../../demo/cast.ts'
import { enterAs, memberFor } from '../../../identity/index.ts'
import { lockedZip } from '../../../kit/files/locked.ts'
import { runJob } from '../../../kit/jobs.ts'
import { readSheet } from '../../../kit/sheets/index.ts'
import { deed, openTestApp, type TestApp } from '../../../testing.ts'
import { registerPerson } from '../actions.ts'
import { told } from '../scene.ts'
import { extractJob } from './actions.ts'
import { forgetLists } from './clock.ts'

let mudun: TestApp
const base = '/la-marsa/people/extracts'
const password = 'four small words here'
before(async () => {
  mudun = await openTestApp()
  await deed(mudun, 'hela', (work) => registerPerson(work, told({ address: '=cmd()', specificNeeds: ['pregnant'] })))
  await deed(mudun, 'hela', (work) => registerPerson(work, told({ givenName: 'Karim', sex: 'm', birthYear: '1980', phone: '' })))
})
after(() => mudun.close())

async function extract(by: CastName, form: Record<string, string>): Promise<string> {
  const asked = await mudun.as(by).post(base, { status: 'open', ...form })
  assert.equal(asked.status, 303, asked.text)
  const job = asked.location.split('/').at(-1)!
  await runJob({ connection: mudun.database, vault: mudun.vault, kinds: [extractJob], actorOf: (row) => memberFor(mudun.db, row.userId, row.orgId, row.id) }, job)
  return new RegExp(`${base}/[0-9a-f-]{36}`).exec((await mudun.as(by).get(`/jobs/${job}`)).text)![0]
}

/** WinZip's AE-2, as any program but the one that wrote it would read it. */
function unlocked(zip: Buffer, key: string): Buffer {
  const at = zip.lastIndexOf(Buffer.from('PK\x01\x02'))
  const [length, offset] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
  assert.deepEqual([zip.readUInt16LE(at + 10), zip.readUInt16LE(at + 8) & 1], [99, 1])
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
  const data = zip.subarray(start, start + length)
  const [salt, verifier, sealed, mac] = [data.subarray(0, 16), data.subarray(16, 18), data.subarray(18, -10), data.subarray(-10)]
  const derived = pbkdf2Sync(key, salt, 1000, 66, 'sha1')
  assert.deepEqual(derived.subarray(64), verifier, 'the password')
  assert.deepEqual(createHmac('sha1', derived.subarray(32, 64)).update(sealed).digest().subarray(0, 10), mac)
  const plain = Buffer.alloc(sealed.length)
  for (let n = 0; n * 16 < sealed.length; n++) {
    const counter = Buffer.alloc(16)
    counter.writeUInt32LE(n + 1)
    const block = createDecipheriv('aes-256-ctr', derived.subarray(0, 32), counter).update(sealed.subarray(n * 16, n * 16 + 16))
    block.copy(plain, n * 16)
  }
  return inflateRawSync(plain)
}

const bytesOf = (path: string, by: CastName, form: Record<string, string>) => mudun.as(by).bytes(`${path}/file`, form)

test('without identities a list tells codes and categories alone, and formulas do not run', async () => {
  const path = await extract('hela', { reason: 'report', with: 'codes', format: 'csv' })
  const bytes = await bytesOf(path, 'hela', {})
  assert.doesNotMatch(Buffer.from(bytes).toString(), /Aminata|Karim|Diallo|98 ?123|cmd/)
  const { columns, rows } = await readSheet(bytes, 'x.csv')
  assert.deepEqual(columns.slice(0, 3), ['File code', 'Sex', 'Year of birth'])
  assert.deepEqual(rows.map(({ cells }) => cells[2]).sort(), ['1980', '1994'])
  assert.match(rows.map(({ cells }) => cells.join()).join(), /Pregnancy/)
})

test('the list is the one that was filtered; a workbook is one', async () => {
  const path = await extract('hela', { reason: 'planning', with: 'codes', format: 'xlsx', need: 'pregnant' })
  assert.equal((await readSheet(await bytesOf(path, 'hela', {}), 'x.xlsx')).rows.length, 1)
})

test('identities leave only with an administrator who works on files, for reason enough, and locked', async () => {
  const asked = (by: CastName, form: Record<string, string>) => mudun.as(by).post(base, { status: 'open', with: 'identities', format: 'csv', ...form })
  const notHers = await asked('hela', { reason: 'law' })
  assert.equal(notHers.status, 422)
  assert.match(notHers.text, /An administrator who works on files/)
  assert.match((await asked('samir', { reason: 'report' })).text, /not reason enough/)
  assert.equal((await asked('samir', { reason: '' })).status, 422)

  const path = await extract('samir', { reason: 'law', with: 'identities', format: 'csv' })
  for (const weak of ['', 'short']) {
    const refused = await mudun.as('samir').post(`${path}/file`, { password: weak })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /at least 12 characters/)
  }
  const zip = Buffer.from(await bytesOf(path, 'samir', { password }))
  assert.doesNotMatch(zip.toString('latin1'), /Aminata/)
  const text = unlocked(zip, password).toString()
  assert.match(text, /"Aminata","Moussa","Diallo"/)
  assert.match(text, /"'=cmd\(\)"/)

  assert.match((await mudun.as('samir').get('/notices')).text, /A list with 2 identities was exported/)
  const { rows: [looks] } = await sql<{ n: string }>`select count(*) as n from access_log where reason = 'extract'`.execute(mudun.db)
  assert.equal(Number(looks!.n), 2)
  const person = (await sql<{ id: string }>`select id from persons limit 1`.execute(mudun.db)).rows[0]!.id
  assert.match((await mudun.as('hela').get(`/la-marsa/people/${person}`)).text, /In a list that was exported/)
})

test('neither the password nor a name stands in the database beside what is sealed', async () => {
  const { rows } = await sql<{ row: string }>`select to_jsonb(t)::text as row from jobs t union all select to_jsonb(t)::text from events t union all select to_jsonb(t)::text from person_extracts t union all select to_jsonb(t)::text from notices t`.execute(mudun.db)
  assert.doesNotMatch(rows.map(({ row }) => row).join('\n'), /Aminata|Diallo|four small words/)
})

test('a list is its asker’s alone, and is gone after an hour', async () => {
  const path = await extract('samir', { reason: 'visits', with: 'identities', format: 'csv' })
  for (const name of ['hela', 'mourad', 'salma'] as const) {
    assert.ok([403, 404].includes((await mudun.as(name).get(path)).status), name)
    assert.ok([403, 404].includes((await mudun.as(name).post(`${path}/file`, { password })).status), name)
  }
  assert.equal((await mudun.as('samir').get(path)).status, 200)
  const other = await extract('samir', { reason: 'visits', with: 'codes', format: 'csv' })
  await mudun.as('hela').post(`${other}/delete`)
  assert.equal((await mudun.as('samir').get(other)).status, 200)
  await mudun.as('samir').post(`${other}/delete`)
  assert.equal((await mudun.as('samir').get(other)).status, 404)
  mudun.clock.now = new Date(Date.now() + 3_700_000)
  assert.equal((await mudun.as('samir').get(path)).status, 404)
  delete mudun.clock.now
  await forgetLists.run(mudun.db, new Date(Date.now() + 3_700_000), mudun.vault)
  const { rows: [left] } = await sql<{ n: string }>`select count(*) as n from person_extract_parts`.execute(mudun.db)
  assert.equal(Number(left!.n), 0)
})

test('whoever has not just shown that it is them does so first', async () => {
  const path = await extract('hela', { reason: 'report', with: 'codes', format: 'csv' })
  const cookie = await enterAs(mudun.db, 'hela', new Date())
  mudun.clock.now = new Date(Date.now() + 11 * 60_000)
  const hela = mudun.as('hela')
  for (const answer of [hela.get(`${base}?status=open`, { cookie }), hela.post(base, { status: 'open', reason: 'report' }, { cookie }), hela.post(`${path}/file`, {}, { cookie })])
    assert.match((await answer).location, /me\/confirm\?back=/)
  delete mudun.clock.now
})

test('what is locked is as long as it need be, and whole', async () => {
  const content = Buffer.from('سطر طويل من النص\r\n'.repeat(50_000))
  assert.ok(unlocked(await lockedZip('x.csv', [content.subarray(0, 7), content.subarray(7)], password), password).equals(content))
})
