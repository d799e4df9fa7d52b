// What figures count of assistance is what its records say, whatever becomes of a slip; and figures open to those slips.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { recountCities } from '../../../insight/figures/index.ts'
import { type As, openTestApp, type TestApp } from '../../../testing.ts'
import { forgetAssistance } from '../index.ts'
import { codesOf, done, hand, home, openDay, openProgramme, people } from '../scene.ts'

let mudun: TestApp
let as: As
let all: string[]
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
  all = await people(mudun, ...Array.from({ length: 24 }, (_, i) => ({ stay: i % 2 ? 'host' : 'refugee' })))
  await tell()
})
after(() => mudun.close())

const on = (day: string) => { mudun.clock.now = new Date(`2027-${day}T09:00:00Z`) }
let day: string

/** Of 24 slips 21 are collected, one of them twice; one is void, one never collected, one promised to somebody who is erased. Some food is still promised. */
async function tell() {
  on('03-02')
  const programme = await openProgramme(as, { kind: 'rent', budget: '5000' })
  day = await openDay(as, programme)
  const codes = await codesOf(as, day)
  for (const code of codes.slice(0, 21)) assert.equal((await hand(as, day, { code })).yes, true)
  const slip = async (no: number) => `${day}/entitlements/${(await mudun.db.selectFrom('entitlements').select('id').where('queueNo', '=', no).executeTakeFirstOrThrow()).id}`
  await done(as('hela').post(await slip(1), { move: 'undo' }))
  await done(as('hela').post(await slip(22), { move: 'void' }))
  await forgetAssistance(mudun.db, 'la-marsa', all.at(-1)!, mudun.clock.now!)
  await hand(as, day, { code: codes[4]!, key: crypto.randomUUID(), at: mudun.clock.now!.toISOString() })
  on('04-01')
  assert.equal((await hand(as, day, { code: codes[0]!, key: crypto.randomUUID(), at: '2027-03-31T10:00:00Z' })).yes, true, 'collected in March, told in April')
  await done(as('hela').post(`${day}/moves`, { move: 'end' }))
  await done(as('hela').post(`${day}/reconcile`, { counted: '40' }))
  await openDay(as, await openProgramme(as, { kind: 'food', currency: 'EUR', budget: '5000' }))
}

test('a recount from the records finds nothing else', async () => {
  assert.equal(await recountCities(mudun.db, mudun.clock.now!), 0)
})

test('figures say what was handed over, its worth, what waits, and whom it reached', async () => {
  const figure = async (key: string, lang: 'ar' | 'fr' | 'en' = 'en', period = '2027') =>
    (await as('hela', lang).get(`/la-marsa/figures/${key}?period=${period}`)).text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  assert.match(await figure('assistance_given'), /21 handovers/)
  assert.match(await figure('assistance_given', 'en', '2027-03'), /21 handovers/)
  assert.match(await figure('assistance_money', 'fr'), /840 (?:DT|TND) remis aux ménages/)
  assert.match(await figure('assistance_promised'), /24 slips not collected yet/)
  assert.match(await figure('slips_collected'), /75% or more of slips were collected/)
  assert.match(await figure('handed_twice'), /1 slip handed out twice/)
  assert.match(await figure('assistance_given'), /By kind of assistance.*Rent 21/)
})

test('a figure opens to the slips that it counts, of one’s own organisation', async () => {
  const { text } = await as('hela').get('/la-marsa/figures/assistance_given?period=2027-03')
  const list = /href="\/en(\/la-marsa\/assistance\/handovers\?[^"]*)"/.exec(text)![1]!.replaceAll('&amp;', '&')
  const slips = await as('hela').get(list)
  assert.equal(slips.text.match(/>No\. \d+/g)?.length, 21)
  assert.equal((await as('hela').get(`${home}/handovers?month=2027-04`)).text.match(/>No\. \d+/g), null)
  assert.equal((await as('hela').get(`${home}/handovers?view=issued&kind=food`)).text.match(/>No\. \d+/g)?.length, 24)
  assert.doesNotMatch((await as('nadia').get('/la-marsa/figures/assistance_given')).text, /assistance\/handovers/)
  assert.match((await as('anis').get(`${home}/handovers`)).text, /No slip here/)
  assert.equal((await as('nadia').get(`${home}/handovers`)).status, 403)
})
