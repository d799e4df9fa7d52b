import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { idOf, userOf } from '../../../demo/reference.ts'
import { createService, publishService } from '../../city/services/index.ts'
import { newCode } from '../../kit/secrets.ts'
import { type As, deed, openTestApp, type TestApp } from '../../testing.ts'
import { openNeed } from '../needs/index.ts'
import { registerPerson } from '../registry/index.ts'
import { statementsOf, told } from '../registry/scene.ts'
import { sweepOffers } from '../registry/transfer/actions.ts'
import { remindAndExpire } from './index.ts'

let mudun: TestApp
let as: As
let service: string
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
  service = await deed(mudun, 'salma', async (work) => {
    const id = await createService(work, desk as never)
    await publishService(work, id)
    return id
  })
})
after(() => mudun.close())

const three = (text: string) => ({ ar: text, fr: text, en: text })
const desk = {
  sourceLang: 'fr', checked: [], themes: ['documents'], name: three('Civil registry'), what: three('Births'), description: three(''), audience: three(''),
  address: three(''), costNote: three(''), documents: [], hours: 'always', cost: 'free', languages: ['ar', 'fr'], womenStaff: false, contactPoint: false, phone: '+21671000118',
}
const name = 'Aminata Moussa Diallo'

async function person() {
  const { id } = await deed(mudun, 'hela', (work) => registerPerson(work, told()))
  return id
}

/** A referral of a new person to the civil registry, as Hela makes it. Returns its address. */
async function draft(changes: Record<string, string | string[]> = {}) {
  const answer = await as('hela').post(`/la-marsa/referrals/new?person=${await person()}`, {
    topic: 'birth_registration', service, priority: 'urgent', fields: ['name', 'phone'], note: 'Born on Sunday', ...changes,
  })
  assert.equal(answer.status, 303, answer.text)
  return answer.location.split('?')[0]!
}

async function sent(changes = {}) {
  const path = await draft(changes)
  await move('hela', path, 'send')
  return path
}

async function move(who: 'hela' | 'anis' | 'mourad' | 'salma', path: string, name: string, form: Record<string, string> = {}) {
  const answer = await as(who).post(`${path}/moves`, { move: name, ...form })
  assert.equal(answer.status, 303, `${name}: ${answer.status} ${answer.text.slice(0, 300)}`)
  return answer
}

/** The codes and the link on the printed form. */
async function papers(path: string) {
  const { text } = await as('hela').post(`${path}/paper`)
  const codes = [...text.matchAll(/>([0-9A-Z]{4}(?:-[0-9A-Z]{4})+)</g)].map((match) => match[1]!)
  return { link: /\/answer\/([\w-]{43})/.exec(text)![1]!, paper: codes[0]!, follow: codes[1]! }
}

describe('sending', () => {
  test('a draft is for its own organisation only; sent, it is for both and nobody else', async () => {
    const path = await draft()
    assert.equal((await as('hela').get(path)).status, 200)
    assert.equal((await as('anis').get(path)).status, 404)
    await move('hela', path, 'send')
    assert.equal((await as('anis').get(path)).status, 200)
    assert.equal((await as('mourad').get(path)).status, 404)
    assert.equal((await as('visitor').get(path)).status, 303)
  })

  test('a coordinator sees the file of her city, but not who the person is', async () => {
    const path = await sent()
    assert.equal((await as('salma').get(path)).status, 200)
    assert.equal((await as('salma').post(`${path}/reveal`, { show: 'name' })).status, 403)
    assert.equal((await as('nadia').get(path)).status, 404)
  })

  test('a name is shown to those who ask, on that answer only, and both sides read that it was', async () => {
    const path = await sent()
    const looks = () => mudun.database.asOwner('select 1 from access_log where user_id = $1', [userOf('anis')])
    const before = (await looks()).length
    assert.doesNotMatch((await as('anis').get(path)).text, new RegExp(name))
    const shown = await as('anis').post(`${path}/reveal`, { show: 'name' })
    assert.match(shown.text, new RegExp(name))
    assert.doesNotMatch((await as('anis').get(path)).text, new RegExp(name))
    assert.match((await as('hela').get(path)).text, /The person’s details were opened/)
    assert.equal((await looks()).length, before + 1)
    const id = /people\/([0-9a-f-]{36})"/.exec((await as('hela').get(path)).text)![1]
    assert.match((await as('hela').get(`/la-marsa/people/${id}`)).text, /Anis Jaziri<\/bdi> · <bdi>Municipality of La Marsa[^]*LM-\d{4}/, 'the person’s file lists them too')
  })

  test('only what was agreed to travels; beyond it a reason is asked for and noted', async () => {
    const refused = await as('hela').post(`/la-marsa/referrals/new?person=${await person()}`, {
      topic: 'birth_registration', service, priority: 'normal', fields: ['name', 'address'],
    })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /has not agreed to share all of this/)
    const path = await sent({ fields: ['name', 'address'], override: 'child_at_risk' })
    assert.match((await as('anis').get(path)).text, /Shared beyond the consent/)
  })

  test('a draft can still be changed: another need for haste, other fields, other words', async () => {
    const path = await draft()
    const id = path.split('/').at(-1)!
    const form = await as('hela').post(`/la-marsa/referrals/new/${id}/edit`)
    assert.match(form.text, /Born on Sunday/)
    assert.equal((await as('anis').post(`/la-marsa/referrals/new/${id}/edit`)).status, 404)
    const changed = { topic: 'birth_registration', service, priority: 'emergency', fields: ['name'], note: 'Born on Monday' }
    assert.equal((await as('hela').post(`/la-marsa/referrals/new/${id}`, { ...changed, fields: ['name', 'address'] })).status, 422)
    assert.equal((await as('hela').post(`/la-marsa/referrals/new/${id}`, changed)).status, 303)
    await move('hela', path, 'send')
    const shown = await as('anis').post(`${path}/reveal`, { show: 'name' })
    assert.match(shown.text, /Born on Monday/)
    assert.doesNotMatch(shown.text, /98 123 456/)
    assert.equal((await as('hela').post(`/la-marsa/referrals/new/${id}`, changed)).status, 403)
  })

  test('what travels is read in words on the file, on paper and by whoever answers by link', async () => {
    const { id } = await deed(mudun, 'hela', (work) => registerPerson(work, told({
      fields: ['name', 'birthDate', 'languages', 'documents', 'specificNeeds'], birthDate: '1994-03-02', papers: ['passport'], 'number.passport': 'P77', specificNeeds: ['newborn'],
    })))
    const { location } = await as('hela').post(`/la-marsa/referrals/new?person=${id}`, {
      topic: 'birth_registration', service, priority: 'normal', fields: ['name', 'birthDate', 'languages', 'documents', 'specificNeeds'],
    })
    const path = location.split('?')[0]!
    await move('hela', path, 'send')
    const file = await as('anis').post(`${path}/reveal`, { show: 'name' })
    const paper = await as('hela').post(`${path}/paper`)
    const link = await as('visitor').post('/la-marsa/answer/open', { token: /\/answer\/([\w-]{43})/.exec(paper.text)![1]! })
    for (const { text } of [file, paper, link])
      for (const words of [/French, Bambara/, /Passport · <bdi[^>]*>P77/, /Caring for a newborn/, /(2 March|March 2,) 1994/]) assert.match(text, words)
  })

  test('a need that is no word of ours is asked for anew', async () => {
    const { status, text } = await as('hela').get(`/la-marsa/referrals/new?person=${await person()}&topic=constructor`)
    assert.equal(status, 200)
    assert.match(text, /what is needed\?/)
  })

  test('an unfinished form comes back with what was typed and what is missing', async () => {
    const { status, text } = await as('hela', 'fr').post(`/la-marsa/referrals/new?person=${await person()}`, { topic: 'birth_registration', note: 'Née dimanche' })
    assert.equal(status, 422)
    assert.match(text, /Née dimanche/)
    assert.match(text, /Choisissez dans la liste/)
  })
})

describe('the life of a referral', () => {
  test('sent, accepted with an appointment, started, completed; the sender is told at each step', async () => {
    const path = await sent()
    await move('anis', path, 'accept', { appointment: '2027-01-11', hour: '10:30', note: 'Bring the notice' })
    await move('anis', path, 'start')
    await move('anis', path, 'complete', { outcome: 'document_issued' })
    const { text } = await as('hela').get(path)
    assert.match(text, /Document issued/)
    assert.match((await as('hela').get('/notices')).text, /is completed/)
  })

  test('a refusal says why, and the sender is led on to other help', async () => {
    const path = await sent()
    assert.equal((await as('anis').post(`${path}/moves`, { move: 'decline' })).status, 422)
    await move('anis', path, 'decline', { reason: 'no_capacity' })
    const { text } = await as('hela').get(path)
    assert.match(text, /No capacity at the moment/)
    assert.match(text, /Refer elsewhere/)
  })

  test('each move is for its side only, and at its time only', async () => {
    const path = await sent()
    assert.equal((await as('hela').post(`${path}/moves`, { move: 'accept' })).status, 403)
    assert.equal((await as('salma').post(`${path}/moves`, { move: 'accept' })).status, 403)
    assert.equal((await as('anis').post(`${path}/moves`, { move: 'complete', outcome: 'served' })).status, 409)
    assert.equal((await as('anis').post(`${path}/moves`, { move: 'bury' })).status, 400)
    assert.equal((await as('mourad').post(`${path}/moves`, { move: 'accept' })).status, 404)
  })

  test('of many who answer at once one is first', async () => {
    const path = await sent()
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) =>
      as('anis').post(`${path}/moves`, i % 2 ? { move: 'accept' } : { move: 'decline', reason: 'no_capacity' })))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, ...Array(11).fill(409)])
  })

  test('who comes too late reads so on the file, and what they wrote is kept', async () => {
    const path = await sent()
    await move('anis', path, 'accept')
    const late = await as('anis').post(`${path}/moves`, { move: 'decline', reason: 'not_our_area', note: 'Try the office in Carthage' })
    assert.equal(late.status, 409)
    assert.match(late.text, /Somebody was first/)
    assert.match(late.text, /Decline, with the reason · Outside our area/)
    assert.match(late.text, /<textarea[^>]*name="note"[^>]*>Try the office in Carthage/)
    assert.match(late.text, /Referral accepted/)
  })

  test('who comes too late and says too little as well reads the same, and what they wrote is kept', async () => {
    const path = await sent()
    await move('anis', path, 'accept')
    for (const reason of ['', 'because', 'constructor']) {
      const late = await as('anis').post(`${path}/moves`, { move: 'decline', reason, note: 'Try the office in Carthage' })
      assert.equal(late.status, 409)
      assert.match(late.text, /Somebody was first/)
      assert.match(late.text, /<textarea[^>]*name="note"[^>]*>Try the office in Carthage/)
    }
  })

  test('an appointment that comes too late is told again', async () => {
    const path = await sent()
    await move('anis', path, 'accept')
    const late = await as('anis').post(`${path}/moves`, { move: 'accept', appointment: '2027-01-11', hour: '10:30' })
    assert.equal(late.status, 409)
    assert.match(late.text, /2027-01-11.*10:30/)
  })

  test('a refusal to cancel loses nothing that was typed', async () => {
    const path = await sent()
    const refused = await as('hela').post(`${path}/moves`, { move: 'cancel', reason: 'nothing', note: 'Her aunt took her in' })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /<details[^>]*open[^>]*>(?:(?!<\/details>)[^])*name="move" value="cancel"(?:(?!<\/details>)[^])*Her aunt took her in/)
    await move('hela', path, 'cancel', { reason: 'solved' })
    const late = await as('hela').post(`${path}/moves`, { move: 'cancel', reason: 'nothing', note: 'Her aunt took her in' })
    assert.equal(late.status, 409)
    assert.match(late.text, /Her aunt took her in/)
  })

  test('an appointment has an hour that exists, and is not in the past', async () => {
    const path = await sent()
    for (const [wrong, says] of [[{ hour: '25:99' }, /Give an hour/], [{ hour: 'noon' }, /Give an hour/], [{ appointment: '2020-01-01', hour: '10:00' }, /too early/], [{ appointment: '31/02/2027' }, /Give a date that exists/]] as const) {
      const { status, text } = await as('anis').post(`${path}/moves`, { move: 'accept', appointment: '2027-01-11', ...wrong })
      assert.equal(status, 422, JSON.stringify(wrong))
      assert.match(text, says)
    }
    await move('anis', path, 'accept', { appointment: '١١/٠١/٢٠٢٧', hour: '١٠:٣٠' })
  })

  test('who declined has no business any more with who it is', async () => {
    const path = await sent()
    await move('anis', path, 'decline', { reason: 'no_capacity' })
    assert.equal((await as('anis').post(`${path}/reveal`, { show: 'name' })).status, 403)
    assert.doesNotMatch((await as('anis').get(path)).text, /id="reveal"/)
    assert.match((await as('hela').post(`${path}/reveal`, { show: 'name' })).text, new RegExp(name))
  })

  test('a file is given to a colleague, and to nobody else', async () => {
    const path = await sent()
    assert.equal((await as('anis').post(`${path}/assign`, { to: userOf('hela') })).status, 404)
    assert.equal((await as('anis').post(`${path}/assign`, { to: userOf('anis') })).status, 303)
  })

  test('it goes back to its sender with what travelled', async () => {
    const path = await sent()
    await move('anis', path, 'accept')
    const back = await as('anis').post(`${path}/back`, { note: 'The mother must come herself' })
    assert.equal(back.status, 303)
    const address = back.location.split('?')[0]!
    assert.match((await as('hela').post(`${address}/reveal`, { show: 'name' })).text, new RegExp(name))
  })
})

describe('without an account', () => {
  test('the link opens one referral, takes one answer, and gives a new link for the end', async () => {
    const path = await sent()
    const { link } = await papers(path)
    const before = await as('visitor').get(`/la-marsa/answer/${link}`)
    assert.equal(before.status, 200)
    assert.doesNotMatch(before.text, new RegExp(name))
    assert.match((await as('visitor').post('/la-marsa/answer/open', { token: link })).text, new RegExp(name))
    const answered = await as('visitor').post('/la-marsa/answer/reply', { token: link, move: 'accept' })
    assert.match(answered.text, /Your answer is recorded/)
    assert.equal((await as('visitor').get(`/la-marsa/answer/${link}`)).status, 410)
    const next = /\/answer\/([\w-]{43})/.exec(answered.text)![1]!
    const ended = await as('visitor').post('/la-marsa/answer/reply', { token: next, move: 'complete', outcome: 'document_issued' })
    assert.equal(ended.status, 200)
    assert.match((await as('hela').get(path)).text, /Document issued/)
  })

  test('an answer that is refused shows who it is, and that is noted too', async () => {
    const path = await sent()
    const { link } = await papers(path)
    const opened = async () => (await as('hela').get(path)).text.match(/The person’s details were opened/g)!.length
    const before = await opened()
    const refused = await as('visitor').post('/la-marsa/answer/reply', { token: link, move: 'decline', note: 'Full this month' })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /Full this month/)
    assert.match(refused.text, new RegExp(name))
    assert.equal(await opened(), before + 1)
  })

  test('the printed code answers too, typed as people type', async () => {
    const path = await sent()
    const { paper } = await papers(path)
    const { text } = await as('visitor').post('/la-marsa/answer/open', { code: paper.toLowerCase().replaceAll('-', ' ') })
    assert.match(text, new RegExp(name))
    assert.equal((await as('visitor').post('/la-marsa/answer/reply', { code: paper, move: 'decline', reason: 'no_capacity' })).status, 200)
  })

  test('a foreign or made-up link says so and reveals nothing', async () => {
    assert.equal((await as('visitor').get(`/la-marsa/answer/${'x'.repeat(43)}`)).status, 410)
    const { status, text } = await as('visitor').post('/la-marsa/answer/open', { code: 'ABCD-EFGH-JKLM' })
    assert.equal(status, 422)
    assert.match(text, /No open referral has this code/)
  })

  test('the person is told the truth about a silence', async () => {
    const path = await sent({ priority: 'emergency' })
    const { follow } = await papers(path)
    const says = async () => (await as('visitor').post('/la-marsa/follow', { code: follow })).text
    assert.match(await says(), /An answer comes by/)
    mudun.clock.now = new Date(Date.now() + 30 * 3_600_000)
    assert.match(await says(), /has not answered in time/)
    mudun.clock.now = new Date(Date.now() + 50 * 3_600_000)
    await remindAndExpire(mudun.db, mudun.clock.now)
    assert.match(await says(), /did not answer\. Whoever referred you is looking elsewhere/)
    delete mudun.clock.now
  })

  test('the person follows by code without their name, and says whether help came', async () => {
    const path = await sent()
    const { follow } = await papers(path)
    await move('anis', path, 'accept')
    await move('anis', path, 'complete', { outcome: 'document_issued' })
    const seen = await as('visitor', 'ar').post('/la-marsa/follow', { code: follow })
    assert.equal(seen.status, 200)
    assert.doesNotMatch(seen.text, /Aminata|Diallo/)
    const said = await as('visitor').post('/la-marsa/follow/confirm', { code: follow, confirmed: 'helped' })
    assert.match(said.text, /Thank you/)
    assert.match((await as('hela').get(path)).text, /Yes, help came/)
  })
})

describe('the person ends by their code what travels', () => {
  const stop = (code: string, sure: Record<string, string> = {}, lang: 'ar' | 'fr' | 'en' = 'en') => as('visitor', lang).post('/la-marsa/follow/stop', { code, ...sure })
  const reveal = async (path: string) => (await as('anis').post(`${path}/reveal`, { show: 'name' })).text

  test('they first read what it means, in their language; then the other side has nothing of them, and both sides know', async () => {
    const path = await sent({ note: 'Aminata gave birth on Sunday' })
    const { follow } = await papers(path)
    assert.match(await reveal(path), /Aminata gave birth/)
    const offered = await as('visitor').post('/la-marsa/follow', { code: follow })
    assert.match(offered.text, /Stop sharing my details/)

    for (const [lang, says] of [['ar', /لن ترى .*: الاسم، الهاتف/], ['fr', /ne verra plus .*Nom, Téléphone/], ['en', /will no longer see .*: Name, Phone/]] as const) {
      const asked = await stop(follow, {}, lang)
      assert.equal(asked.status, 200)
      assert.match(asked.text, says)
      assert.doesNotMatch(asked.text, /Aminata|98 ?123/)
    }
    assert.match(await reveal(path), new RegExp(name), 'a question changes nothing')

    const stopped = await stop(follow, { sure: '1' })
    assert.match(stopped.text, /Sharing has stopped/)
    assert.doesNotMatch(stopped.text, /Stop sharing my details/)
    assert.doesNotMatch(await reveal(path), /Aminata|98 ?123/)
    for (const side of ['hela', 'anis'] as const) {
      const { text } = await as(side).get(path)
      assert.equal(text.match(/The person withdrew their consent by code/g)?.length, 1, side)
      assert.doesNotMatch(text, /Aminata/)
    }
    assert.match((await as('hela').get('/notices')).text, /The person withdrew their consent by code \(.?LM\W+\d+/)
    assert.match((await as('anis').get('/notices')).text, /A consent was withdrawn: some information in referral .?LM\W+\d+/)
    assert.match((await as('hela').post(`${path}/reveal`, { show: 'name' })).text, /Nothing of the person’s details|Not shared/)
  })

  test('a second time changes nothing; the request goes on, and its other answers are given', async () => {
    const path = await sent()
    const { follow } = await papers(path)
    await stop(follow, { sure: '1' })
    const notices = async () => mudun.database.asOwner(`select kind from notices where kind in ('referralSharingStopped', 'referralConsentWithdrawn')`)
    const before = (await notices()).length
    const again = await stop(follow, { sure: '1' })
    assert.equal(again.status, 200)
    assert.match(again.text, /Your request is with/)
    assert.equal((await notices()).length, before)
    await move('anis', path, 'accept')
    await move('anis', path, 'complete', { outcome: 'served' })
    assert.match((await as('visitor').post('/la-marsa/follow/confirm', { code: follow, confirmed: 'helped' })).text, /Thank you/)
  })

  test('only this referral: what goes elsewhere by the same consent goes on', async () => {
    const one = await sent()
    const personId = /people\/([0-9a-f-]{36})"/.exec((await as('hela').get(one)).text)![1]
    const other = (await as('hela').post(`/la-marsa/referrals/new?person=${personId}`, { topic: 'birth_registration', service, priority: 'normal', fields: ['name'] })).location.split('?')[0]!
    await move('hela', other, 'send')
    await stop((await papers(one)).follow, { sure: '1' })
    assert.match(await reveal(other), new RegExp(name))
  })

  test('a made-up code, a used one and one of another city open nothing', async () => {
    const path = await sent()
    const { follow } = await papers(path)
    for (const [city, code] of [['la-marsa', newCode({ length: 8 })], ['la-marsa', ''], ['la-marsa', 'x'.repeat(500)]] as const) {
      const { status, text } = await as('visitor').post(`/${city}/follow/stop`, { code, sure: '1' })
      assert.equal(status, 422)
      assert.match(text, /We do not know this code/)
    }
    assert.equal((await as('visitor').post('/oujda/follow/stop', { code: follow, sure: '1' })).status, 404)
    await as('hela').post(`${path}/codes`)
    assert.equal((await stop(follow, { sure: '1' })).status, 422, 'new codes were made: this one is no more')
    assert.match(await reveal(path), new RegExp(name))
  })

  test('codes are not guessed at: after some tries one waits, whether or not a good one is among them', async () => {
    const { follow } = await papers(await sent())
    const statuses: number[] = []
    for (let i = 0; i < 40 && !statuses.includes(429); i++) {
      assert.ok([200, 429].includes((await stop(follow)).status))
      statuses.push((await stop(newCode({ length: 8 }), { sure: '1' })).status)
    }
    assert.equal(statuses.at(-1), 429)
    await mudun.database.asOwner('delete from rate_limits')
  })

  test('many people behind one address, each with a good code, wait for nobody', async () => {
    const { follow } = await papers(await sent())
    for (let i = 0; i < 40; i++) assert.equal((await as('visitor').post('/la-marsa/follow', { code: follow })).status, 200)
    await mudun.database.asOwner('delete from rate_limits')
  })

  test('what went without consent, in danger, has a reason of its own and stays', async () => {
    const path = await sent({ fields: ['name', 'address'], override: 'child_at_risk' })
    const { follow } = await papers(path)
    assert.doesNotMatch((await as('visitor').post('/la-marsa/follow', { code: follow })).text, /Stop sharing/)
    await stop(follow, { sure: '1' })
    assert.match(await reveal(path), new RegExp(name))
  })
})

test('a referral for a need begins with its theme and its haste', async () => {
  const id = await person()
  const need = await deed(mudun, 'hela', (work) => openNeed(work, id, { theme: 'housing', urgency: 'urgent' }))
  const { text } = await as('hela').get(`/la-marsa/referrals/new?person=${id}&need=${need}`)
  assert.ok(text.indexOf('Rent support') < text.indexOf('Medical consultation'))
  const form = await as('hela').get(`/la-marsa/referrals/new?person=${id}&need=${need}&topic=birth_registration`)
  assert.match(form.text, /<input[^>]*name="priority"[^>]*value="urgent"[^>]*checked/)
  assert.match(form.text, /They agreed to send to any partner: Name, Phone, Date of birth/)
})

describe('no referral is left without an answer', () => {
  test('reminded when due, escalated a day later, expired after twice its time', async () => {
    const path = await sent({ priority: 'emergency' })
    const id = path.split('/').at(-1)!
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000)
    await remindAndExpire(mudun.db, at(25))
    await remindAndExpire(mudun.db, at(25))
    const reminders = await mudun.database.asOwner<{ kind: string }>('select kind from notices where path like $1', [`%${id}`])
    assert.equal(reminders.filter(({ kind }) => kind === 'referralDue').length, 1)
    await remindAndExpire(mudun.db, at(49.5))
    assert.match((await as('hela').get(path)).text, /Expired without an answer/)
    assert.match((await as('hela').get(path)).text, /Refer elsewhere/)
  })

  test('the clock of the priority runs from the sending', async () => {
    const path = await sent({ priority: 'urgent' })
    const [row] = await mudun.database.asOwner<{ hours: number }>(
      'select extract(epoch from due_at - sent_at) / 3600 as hours from referrals where id = $1', [path.split('/').at(-1)])
    assert.equal(Math.round(Number(row!.hours)), 72)
  })
})

describe('the queue', () => {
  test('shows what waits for us, late ones first, and counts each view', async () => {
    const { status, text } = await as('anis', 'ar').get('/la-marsa/referrals')
    assert.equal(status, 200)
    assert.match(text, /الإحالات/)
    assert.equal((await as('anis').get('/la-marsa/referrals?view=done')).status, 200)
    assert.equal((await as('anis').get('/la-marsa/referrals?view=nonsense&theme=magic&partner=x&month=2026-99')).status, 200)
  })

  test('whoever finds nothing there is led on to what they may open', async () => {
    const empty = '/la-marsa/referrals?view=done&after=00000000-0000-7000-8000-000000000000'
    assert.match((await as('hela').get(empty)).text, /class="btn[^>]* href="\/en\/la-marsa\/people">/)
    const { text } = await as('salma').get(empty)
    assert.doesNotMatch(text, /la-marsa\/people"/)
    assert.match(text, /class="btn[^>]* href="\/en\/la-marsa\/referrals\?view=all">/)
  })

  test('a file number leads to its file', async () => {
    const path = await sent()
    const code = /LM-\d{4}/.exec((await as('hela').get(path)).text)![0]
    assert.match((await as('hela').get(`/la-marsa/referrals?q=${code.toLowerCase()}`)).location, new RegExp(path.split('/').at(-1)!))
  })

  test('a view is kept under a name of one’s own', async () => {
    await as('hela').post('/la-marsa/referrals/views', { name: 'Births first', query: 'theme=documents' })
    assert.match((await as('hela').get('/la-marsa/referrals')).text, /Births first/)
    assert.doesNotMatch((await as('anis').get('/la-marsa/referrals')).text, /Births first/)
  })
})

test('a file and the queue ask few questions, however much has happened', async () => {
  const path = await sent()
  await move('anis', path, 'accept')
  for (let i = 0; i < 5; i++) await as('anis').post(`${path}/notes`, { note: `Note ${i}` })
  const file = await statementsOf(mudun, () => as('hela').get(path))
  assert.equal(file.result.status, 200)
  assert.ok(file.statements.length <= 7, file.statements.join('\n'))
  const queue = await statementsOf(mudun, () => as('hela').get('/la-marsa/referrals?view=all'))
  assert.ok(queue.statements.length <= 8, queue.statements.join('\n'))
  const id = /people\/([0-9a-f-]{36})"/.exec(file.result.text)![1]
  const person = await statementsOf(mudun, () => as('hela').get(`/la-marsa/people/${id}`))
  assert.ok(person.statements.length <= 15, person.statements.join('\n'))
})

test('a whole case changes hands when the other side accepts, with its open referrals', async () => {
  const id = await person()
  const open = (await as('hela').post(`/la-marsa/referrals/new?person=${id}`, { topic: 'birth_registration', service, priority: 'normal', fields: ['name'] })).location.split('?')[0]!
  await move('hela', open, 'send')
  const offered = await as('hela').post(`/la-marsa/referrals/new/transfer?person=${id}`, { to: idOf('organisation', 'dar-el-bhar'), note: 'Moved to your quarter' })
  assert.equal(offered.status, 303, offered.text.slice(0, 400))
  const transfer = offered.location.split('?')[0]!
  const file = await as('hela').get(`/la-marsa/people/${id}`)
  assert.match(file.text, /It stays with you until/)
  assert.doesNotMatch(file.text, /new\/transfer/)
  const again = await as('hela').post(`/la-marsa/referrals/new/transfer?person=${id}`, { to: idOf('organisation', 'la-marsa-municipality') })
  assert.equal(again.status, 409)
  assert.match(again.text, /already offered/)
  await move('mourad', transfer, 'accept')
  assert.equal((await as('mourad').get(open)).status, 200)
  assert.equal((await as('hela').get(open)).status, 404)
  assert.match((await as('mourad').post(`${open}/reveal`, { show: 'name' })).text, new RegExp(name))
  const taken = (await as('mourad').get(transfer)).text
  assert.match(taken, new RegExp(`people/${id}"`))
  assert.match(taken, /The whole case was taken over/)
  assert.doesNotMatch(taken, /Record what came of it/)
  const code = /LM-\d+/.exec(taken)![0]
  for (const side of ['hela', 'mourad'] as const) assert.doesNotMatch((await as(side).get('/la-marsa/referrals')).text, new RegExp(code), 'it ended by itself: nobody has a next step')
  assert.doesNotMatch((await as('hela').get(transfer)).text, new RegExp(`people/${id}"`), 'the file is not theirs any more')
  const holders = () => mudun.database.asOwner<{ orgId: string }>('select distinct org_id as "orgId" from person_tokens where person_id = $1', [id])
  assert.equal((await holders()).length, 2)
  await sweepOffers(mudun.db, new Date())
  assert.deepEqual(await holders(), [{ orgId: idOf('organisation', 'dar-el-bhar') }], 'nor what they found the person by')
})

test('a case that is handed over without consent says why, and both sides read it', async () => {
  const { id } = await deed(mudun, 'hela', (work) => registerPerson(work, told({ share: 'ask' })))
  const to = idOf('organisation', 'dar-el-bhar')
  for (const wrong of [{ to, override: '' }, { to, override: 'because' }, { to: 'nobody', override: 'life_at_risk' }, { to: idOf('organisation', 'oujda-municipality'), override: 'life_at_risk' }, { to: id, override: 'life_at_risk' }]) {
    const refused = await as('hela').post(`/la-marsa/referrals/new/transfer?person=${id}`, { ...wrong, note: 'She moved to your quarter' })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /<textarea[^>]*name="note"[^>]*>She moved to your quarter/)
    if (wrong.to === to) assert.match(refused.text, new RegExp(`<option value="${to}" selected`))
    if (wrong.override === 'life_at_risk') assert.match(refused.text, /<option value="life_at_risk" selected/)
  }
  const { location } = await as('hela').post(`/la-marsa/referrals/new/transfer?person=${id}`, { to, override: 'life_at_risk' })
  assert.match((await as('mourad').get(location.split('?')[0]!)).text, /Shared beyond the consent: A life is at risk/)
})
