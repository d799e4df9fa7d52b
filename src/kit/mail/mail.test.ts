import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, beforeEach, test } from 'node:test'
import { settingsOf, visitor } from '../actor.ts'
import { type Db, inTransaction } from '../database.ts'
import { log } from '../log.ts'
import { defineMail, deliverMail, lettersToShow, type MailTo, openCarrier, pruneMail, renderMail, sendMail } from '../mail.ts'
import { createVault, openRing, type Vault } from '../vault.ts'
import { openTestDatabase, type TestDatabase } from '../../testing.ts'

const waits = defineMail('test.waits', {
  subject: { ar: 'إحالة تنتظر ردّكم', fr: 'Une orientation attend votre réponse', en: 'A referral waits for your answer' },
  body: {
    ar: { zero: 'لا إحالات تنتظر.', one: 'إحالة واحدة تنتظر ردّكم.', two: 'إحالتان تنتظران ردّكم.', few: '{n} إحالات تنتظر ردّكم.', many: '{n} إحالة تنتظر ردّكم.', other: '{n} إحالة تنتظر ردّكم.' },
    fr: { one: '{n} orientation attend votre réponse.', many: '{n} orientations attendent votre réponse.', other: '{n} orientations attendent votre réponse.' },
    en: { one: '{n} referral waits for your answer.', other: '{n} referrals wait for your answer.' },
  },
  action: { ar: 'افتح مُدُن', fr: 'Ouvrir Mudun', en: 'Open Mudun' },
})
const origin = 'https://mudun.example'
const letter: MailTo = { to: 'accueil@clinique.example', lang: 'fr', template: waits, link: '/fr/la-marsa/referrals?is=open', n: 3 }

/** A mail server of twenty lines, which keeps what it takes and refuses whom it is told to. */
function openMailServer(taken: { to: string; data: string }[], refuse: { code?: number }): Promise<Server> {
  const server = createServer((socket) => {
    const say = (line: string) => socket.write(`${line}\r\n`)
    let to = ''
    let data: string[] | undefined
    say('220 test')
    createInterface(socket).on('line', (line) => {
      if (data) {
        if (line !== '.') return void data.push(line)
        taken.push({ to, data: data.join('\n') })
        data = undefined
        return say('250 taken')
      }
      if (/^RCPT TO/i.test(line)) to = /<(.*)>/.exec(line)![1]!
      if (/^RCPT TO/i.test(line) && refuse.code) return say(`${refuse.code} no`)
      if (/^DATA/i.test(line)) data = []
      say(/^DATA/i.test(line) ? '354 go on' : /^QUIT/i.test(line) ? '221 bye' : '250 ok')
    })
    socket.on('error', () => {})
  })
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)))
}

const taken: { to: string; data: string }[] = []
const refuse: { code?: number } = {}
const folder = mkdtempSync(join(tmpdir(), 'mudun-mail-'))
let database: TestDatabase
let vault: Vault
let server: Server
let smtp: string
before(async () => {
  database = await openTestDatabase()
  vault = createVault(database.background, openRing(join(folder, 'keys.json')))
  server = await openMailServer(taken, refuse)
  smtp = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(async () => {
  server.close()
  await database.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  taken.length = 0
  delete refuse.code
  await database.asOwner('delete from outbox')
})

const send = (mail: MailTo = letter, fail = false) =>
  inTransaction(database.request, { settings: settingsOf(visitor), readOnly: false }, async (db: Db) => {
    await sendMail({ db, vault }, mail)
    if (fail) throw new Error('rolled back')
  })
const deliver = async (now?: Date) => deliverMail(database.background, vault, (await openCarrier(smtp))!, origin, now)
const inMinutes = (n: number) => new Date(Date.now() + n * 60_000)

test('a letter leaves when its deed is committed, once', async () => {
  await send()
  await assert.rejects(send({ ...letter, to: 'nobody@clinique.example' }, true), /rolled back/)
  assert.equal(await deliver(), 1)
  assert.equal(await deliver(), 0)
  assert.deepEqual(taken.map(({ to }) => to), ['accueil@clinique.example'])
  const { data } = taken[0]!
  assert.match(data, /^Subject: =\?UTF-8\?Q\?Une_orientation_attend/m)
  assert.match(data, /^Auto-Submitted: auto-generated/m)
  assert.match(data.replace(/=\n/g, ''), /https:\/\/mudun\.example\/fr\/la-marsa\/referrals\?is=3Dopen/)
})

test('the outbox tells neither to whom a letter goes nor where its link leads, and forgets both when it is sent', async () => {
  await send()
  const text = JSON.stringify(await database.asOwner(`select *, encode(sealed, 'escape') as text from outbox`))
  for (const told of ['clinique', 'la-marsa']) assert.ok(!text.includes(told))
  await assert.rejects(database.request.query('select * from outbox'), /permission denied/)
  await deliver()
  assert.deepEqual(await database.asOwner('select sealed from outbox'), [{ sealed: null }])
})

test('a server that is down is tried again later and later; a refusal for good is not', async () => {
  const lines: string[] = []
  const undo = log.to((line) => lines.push(line))
  try {
    await send()
    refuse.code = 451
    for (const minutes of [0, 1.1, 3.2, 7.3]) assert.equal(await deliver(inMinutes(minutes)), 0)
    assert.deepEqual(await database.asOwner('select tries, failed from outbox'), [{ tries: 4, failed: null }])
    refuse.code = 550
    assert.equal(await deliver(inMinutes(60)), 0)
    assert.deepEqual(await database.asOwner('select failed, sealed from outbox'), [{ failed: '550', sealed: null }])
  } finally {
    undo()
  }
  assert.ok(lines.length >= 5)
  assert.ok(!lines.join().includes('clinique'))
})

test('a server that cannot be reached does not hold up the house', async () => {
  const undo = log.to(() => {})
  for (let i = 0; i < 5; i++) await send()
  const nowhere = (await openCarrier('smtp://127.0.0.1:1'))!
  assert.equal(await deliverMail(database.background, vault, nowhere, origin), 0)
  undo()
  assert.deepEqual(await database.asOwner('select sum(tries)::int as tries from outbox'), [{ tries: 1 }])
  assert.equal(await deliver(), 4)
})

test('without a mail server letters wait for the page that shows them, a week at most', async () => {
  assert.equal(await openCarrier(undefined), undefined)
  await send()
  await send({ ...letter, lang: 'ar' })
  const shown = await lettersToShow(database.background, vault, origin)
  assert.deepEqual(shown.map(({ subject }) => subject), ['إحالة تنتظر ردّكم', 'Une orientation attend votre réponse'])
  await pruneMail(database.background, inMinutes(8 * 24 * 60))
  assert.deepEqual(await lettersToShow(database.background, vault, origin), [])
})

test('a letter reads well in each direction, and in all three languages when the reader’s is not known', () => {
  const arabic = renderMail({ ...letter, lang: 'ar' }, origin)
  assert.match(arabic.html, /<div lang="ar" dir="rtl"/)
  assert.match(arabic.text, /^3 إحالات تنتظر ردّكم\.|^٣ إحالات/)
  assert.match(arabic.text, /\u2068https:/)
  const { lang: _, ...unknown } = letter
  const all = renderMail(unknown, origin)
  for (const dir of ['lang="ar" dir="rtl"', 'lang="fr" dir="ltr"', 'lang="en" dir="ltr"']) assert.ok(all.html.includes(dir))
  assert.match(all.text, /3 referrals wait/)
  assert.match(all.subject, / · Une orientation attend votre réponse · /)
})

test('there is no way to put a name into a letter', async () => {
  const text = { ar: 'x', fr: 'x', en: 'x' }
  assert.throws(() => defineMail('test.slot', { subject: text, body: { ...text, en: 'About {name}' }, action: text }), /slot/)
  assert.throws(() => defineMail('test.waits', waits), /twice/)
  await assert.rejects(send({ ...letter, template: { ...waits, subject: { ...text, en: 'Mariam' } } }), /defineMail/)
  for (const link of ['//evil.example', '/fr/x\r\nBcc: a@b.c', '/fr/<script>', '/fr/مريم', 'https://evil.example'] as const) {
    await assert.rejects(send({ ...letter, link: link as '/' }), /page of ours/)
  }
  for (const to of ['a@b\r\nBcc: c@d', 'a@b, c@d', 'Mariam <a@b>', 'nobody', `${'a'.repeat(260)}@b`]) {
    await assert.rejects(send({ ...letter, to }), /no address/)
  }
})
