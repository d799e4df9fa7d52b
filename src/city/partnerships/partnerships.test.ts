import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, beforeEach, describe, test } from 'node:test'
import { enterAs } from '../../identity/index.ts'
import { type As, deed, openTestApp, type TestApp } from '../../testing.ts'
import { activeAgreements, attendAgreements } from './index.ts'
import { agreementForm, association, done, drafted, fingerprintAt, home, municipality, signed, signing, submitted } from './scene.ts'

let mudun: TestApp
let as: As
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
})
after(() => mudun.close())
beforeEach(() => { mudun.clock.now = new Date('2026-12-01T09:00:00Z') })

const idIn = (path: string) => path.split('/').at(-1)!
const statusOf = async (path: string) =>
  (await mudun.db.selectFrom('agreements').select('status').where('id', '=', idIn(path)).executeTakeFirstOrThrow()).status
const at = async (day: string) => {
  mudun.clock.now = new Date(day)
  await attendAgreements(mudun.db, mudun.clock.now)
}

describe('A draft', () => {
  test('is read by its author’s organisation alone, and changed by those who answer for it', async () => {
    const path = await drafted(as)
    assert.match((await as('hela').get(path)).text, /Only|These alone/)
    for (const who of ['nadia', 'anis', 'mourad'] as const) assert.equal((await as(who).get(path)).status, 404, who)
    assert.equal((await as('hela').post(`${home}/new`, agreementForm())).status, 403)
    await done(as('samir').post(`${path}/edit`, agreementForm({ version: '1', keepDays: '10' })))
    const stale = await as('samir').post(`${path}/edit`, agreementForm({ version: '1', keepDays: '20' }))
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Somebody changed this draft meanwhile/)
    assert.match(stale.text, /value="20"/)
  })

  test('says what is wrong at the field, and loses nothing', async () => {
    const wrong: [Parameters<typeof agreementForm>[0], RegExp][] = [
      [{ receives: [] }, /Choose at least one|choose/i], [{ fields: [] }, /choose/i], [{ 'purpose.fr': '' }, /Fill|write|required|missing/i],
      [{ to: '2025-12-31' }, /./], [{ receives: [association] }, /Choose at least two organisations/],
      [{ gives: ['0199d3b0-0000-7000-8000-000000000000'] }, /work in this city/], [{ gives: [municipality], receives: [municipality] }, /Choose your own organisation too/],
      [{ checkKinds: ['cash'] }, /./],
    ]
    for (const [changes, said] of wrong) {
      const { status, text } = await as('samir').post(`${home}/new`, agreementForm(changes))
      assert.equal(status, 422, JSON.stringify(changes))
      assert.match(text, said)
      assert.match(text, /Loi organique 2004-63/)
    }
  })
})

describe('An agreement', () => {
  test('is in force once each party has signed the same text, and the record proves it', async () => {
    const path = await submitted(as, { checkKinds: ['cash', 'food'], checkBudget: '200' })
    assert.equal((await as('anis').get(path)).status, 200)
    assert.equal((await as('anis').post(`${path}/sign`, { read: '1', fingerprint: await fingerprintAt(as, path) })).status, 403, 'a case worker signs nothing')
    assert.equal((await as('nadia').post(`${path}/sign`, { fingerprint: await fingerprintAt(as, path, 'nadia') })).status, 422, 'who has not read does not sign')
    await done(signing(as, path, 'samir'))
    assert.equal(await statusOf(path), 'in_review')
    assert.equal((await as('samir').post(`${path}/sign`, { read: '1', fingerprint: await fingerprintAt(as, path, 'nadia') })).status, 409, 'nobody signs twice')
    await done(signing(as, path, 'nadia'))
    assert.equal(await statusOf(path), 'active')

    const [text, record] = [await as('hela').get(`${path}/text`), await as('anis').get(`${path}/record`)]
    const fingerprint = createHash('sha256').update(text.text).digest('hex')
    assert.match(record.text.replaceAll(/<[^>]+>|\s/g, ''), new RegExp(fingerprint))
    assert.match(record.text, /the fingerprint, computed anew, agrees/)
    assert.equal(record.text.match(/Stands/g)?.length, 2)
    assert.match((await as('anis', 'ar').get(`${path}/print`)).text, /التحقق من ازدواج المساعدة/)
    const [agreement] = (await deed(mudun, 'anis', activeAgreements)).filter(({ id }) => id === idIn(path))
    assert.deepEqual([agreement!.checkKinds, agreement!.checkBudget], [['cash', 'food'], 200])
  })

  test('asks who signs to show that it is them, if that was a while ago', async () => {
    const path = await submitted(as)
    const cookie = await enterAs(mudun.db, 'nadia', mudun.clock.now!)
    mudun.clock.now = new Date('2026-12-01T09:11:00Z')
    const form = { read: '1', fingerprint: await fingerprintAt(as, path, 'nadia') }
    const { location } = await as('nadia').post(`${path}/sign`, form, { cookie, referer: `http://localhost/en${path}` })
    assert.equal(location, `/en/me/confirm?back=${encodeURIComponent(`/en${path}`)}`)
    assert.equal(await statusOf(path), 'in_review')
  })

  test('becomes a draft again when a party asks for changes: signatures fall, and nobody signs what they did not read', async () => {
    const path = await submitted(as)
    const before = await fingerprintAt(as, path, 'nadia')
    await done(signing(as, path, 'samir'))
    assert.equal((await as('nadia').post(`${path}/moves/revise`, { note: '' })).status, 422)
    await done(as('nadia').post(`${path}/moves/revise`, { note: 'The phone is not needed' }))
    assert.equal(await statusOf(path), 'draft')
    assert.match((await as('samir').get(path)).text, /The phone is not needed/)
    const { version } = await mudun.db.selectFrom('agreements').select('version').where('id', '=', idIn(path)).executeTakeFirstOrThrow()
    await done(as('samir').post(`${path}/edit`, agreementForm({ version: String(version), fields: ['name'] })))
    await done(as('samir').post(`${path}/moves`, { move: 'submit' }))
    assert.equal((await as('nadia').post(`${path}/sign`, { read: '1', fingerprint: before })).status, 409)
    await done(signing(as, path, 'nadia'))
    assert.equal(await statusOf(path), 'in_review', 'the first signature was under another text')
    await done(signing(as, path, 'samir'))
    assert.equal(await statusOf(path), 'active')
  })

  test('says the same for ever, also to who writes to the database: the record shows what was changed behind it', async () => {
    const path = await signed(as)
    const id = idIn(path)
    await assert.rejects(deed(mudun, 'samir', ({ db }) => db.updateTable('agreements').set({ fields: ['name', 'address'] }).where('id', '=', id).execute()), /is not changed/)
    await mudun.database.asOwner(`alter table agreements disable trigger keep_agreement`)
    await mudun.database.asOwner(`update agreements set fields = '{name,address}' where id = '${id}'`)
    await mudun.database.asOwner(`alter table agreements enable trigger keep_agreement`)
    const { text } = await as('anis').get(`${path}/record`)
    assert.match(text, /The text was changed since/)
    assert.equal(text.match(/Does not agree/g)?.length, 2)
  })

  test('is suspended by any party at once, for a reason, and goes on by the one that suspended it', async () => {
    const path = await signed(as)
    assert.equal((await as('anis').post(`${path}/moves/suspend`, { reason: 'review' })).status, 403)
    await done(as('salma').post(`${path}/moves/suspend`, { reason: 'breach' }))
    assert.match((await as('hela').get(path)).text, /By .*Data has leaked, or may leak/)
    assert.equal((await as('samir').post(`${path}/moves`, { move: 'resume' })).status, 403)
    await done(as('nadia').post(`${path}/moves`, { move: 'resume' }))
    assert.equal(await statusOf(path), 'active')
    assert.match((await as('hela').get('/notices')).text, /is suspended: it opens nothing now/)
  })

  test('is moved once by two people at once', async () => {
    const [path, other] = [await signed(as), await submitted(as)]
    const suspended = await Promise.all(['samir', 'nadia', 'salma'].map((who) => as(who as 'samir').post(`${path}/moves/suspend`, { reason: 'law' })))
    assert.deepEqual(suspended.map(({ status }) => status).sort(), [303, 409, 409])
    const fingerprint = await fingerprintAt(as, other, 'nadia')
    const twice = await Promise.all([1, 2].map(() => as('nadia').post(`${other}/sign`, { read: '1', fingerprint })))
    assert.deepEqual(twice.map(({ status }) => status).sort(), [303, 409])
  })

  test('begins, tells that its end is near, and ends by the clock', async () => {
    const path = await signed(as, { from: '2027-01-01', to: '2027-12-31', review: '2027-12-01' })
    assert.equal(await statusOf(path), 'signed')
    await at('2026-12-31T22:59:00Z')
    assert.equal(await statusOf(path), 'signed')
    await at('2026-12-31T23:00:00Z') // midnight in Tunis
    assert.equal(await statusOf(path), 'active')
    await at('2027-11-02T09:00:00Z')
    assert.equal(await statusOf(path), 'expiring')
    assert.match((await as('salma').get('/notices')).text, /review or end within a month/)
    await at('2027-12-31T23:00:00Z')
    assert.equal(await statusOf(path), 'ended')
    assert.match((await as('hela').get(path)).text, /Its time was over/)
  })

  test('is renewed by a new version with the same words, whose beginning ends the one before', async () => {
    const path = await signed(as, { to: '2027-12-31', review: '2027-06-30' })
    const renewal = (await done(as('salma').post(`${path}/renew`))).replace(/\/edit$/, '')
    const { text } = await as('nadia').get(renewal)
    assert.match(text, /Jan\w* 2028|2028/)
    assert.match(text, /Que les services publics/)
    await done(as('salma').post(`${renewal}/moves`, { move: 'submit' }))
    for (const who of ['samir', 'nadia'] as const) await done(signing(as, renewal, who))
    await at('2027-12-31T22:00:00Z')
    assert.deepEqual([await statusOf(path), await statusOf(renewal)], ['expiring', 'signed'])
    await at('2027-12-31T23:00:00Z')
    assert.equal(await statusOf(renewal), 'active')
    assert.equal(await statusOf(path), 'ended')
  })

  test('does not exist for an organisation that is no party', async () => {
    const path = await signed(as)
    for (const below of ['', '/print', '/record', '/text', '/moves/end']) assert.equal((await as('mourad').get(path + below)).status, 404, below)
    assert.equal((await as('mourad').post(`${path}/moves/end`, { reason: 'party' })).status, 404)
    assert.equal((await as('mourad').post(`${path}/renew`)).status, 404)
    assert.doesNotMatch((await as('mourad').get(home)).text, new RegExp(idIn(path)))
    assert.equal((await as('ines').get(`${home}?view=running`)).status, 200)
  })
})
