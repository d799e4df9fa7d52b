import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createService, publishService } from '../../../city/services/index.ts'
import { writeMetrics } from '../../../kit/metrics.ts'
import { foldTallies } from '../../../kit/tallies.ts'
import { moveNeedOn, openNeed } from '../../../people/needs/index.ts'
import {
  acceptReferral, cancelReferral, completeReferral, confirmHelp, declineReferral, draftReferral, forgetPerson, getReferral, giveUpReferral,
  remindAndExpire, sendReferral, startReferral,
} from '../../../people/referrals/index.ts'
import { registerPerson } from '../../../people/registry/index.ts'
import { told } from '../../../people/registry/scene.ts'
import { openTestApp, type TestApp } from '../../../testing.ts'
import { count, deed } from '../scene.ts'
import { recountCity } from './actions.ts'

let mudun: TestApp
before(async () => { mudun = await openTestApp() })
after(() => mudun.close())

const on = (day: string) => { mudun.clock.now = new Date(`2026-${day}T09:00:00Z`) }
const three = (text: string) => ({ ar: text, fr: text, en: text })

const desk = {
  sourceLang: 'fr', checked: [], themes: ['documents'], name: three('Civil registry'), what: three('Births'), description: three(''), audience: three(''),
  address: three(''), costNote: three(''), documents: [], hours: 'always', cost: 'free', languages: ['ar', 'fr'], womenStaff: false, contactPoint: false, phone: '+21671000118',
}
let service: string

async function register() {
  return (await deed(mudun, 'hela', (work) => registerPerson(work, told()))).id
}

async function send(personId: string) {
  return deed(mudun, 'hela', async (work) => {
    const id = await draftReferral(work, personId, { topic: 'birth_registration', priority: 'urgent', service, fields: ['name'] } as never)
    await sendReferral(work, id)
    return id
  })
}

/** A story in which everything happens that counters count, over several months. */
async function tell() {
  on('03-02')
  service = await deed(mudun, 'salma', async (work) => {
    const id = await createService(work, desk as never)
    await publishService(work, id)
    return id
  })
  const people = await Promise.all([register(), register(), register()])
  const referrals: string[] = []
  for (const person of [...people, ...people, people[0]!]) referrals.push(await send(person))
  const [completed, givenUp, declined, cancelled, , , open] = referrals as [string, string, string, string, string, string, string]
  const need = await deed(mudun, 'hela', (work) => openNeed(work, people[0]!, { theme: 'food', urgency: 'urgent' } as never))
  await deed(mudun, 'hela', (work) => openNeed(work, people[1]!, { theme: 'health', urgency: 'normal' } as never))

  on('03-03')
  for (const id of [completed, givenUp]) await deed(mudun, 'anis', (work) => acceptReferral(work, id, {}))
  await deed(mudun, 'anis', (work) => declineReferral(work, declined, { reason: 'no_capacity' }))
  await deed(mudun, 'hela', (work) => cancelReferral(work, cancelled, { reason: 'solved' }))
  on('03-06')
  await remindAndExpire(mudun.db, mudun.clock.now!) // whoever was silent is late now
  await deed(mudun, 'anis', (work) => acceptReferral(work, open, {}))

  on('04-10')
  await deed(mudun, 'anis', (work) => startReferral(work, completed))
  await deed(mudun, 'anis', (work) => completeReferral(work, completed, { outcome: 'served' }))
  await deed(mudun, 'anis', (work) => giveUpReferral(work, givenUp, { reason: 'not_reached' }))
  await forgetPerson(mudun.db, 'la-marsa', people[2]!, mudun.clock.now!) // what was open for them is over, what was refused stays so
  await remindAndExpire(mudun.db, mudun.clock.now!) // what nobody answered expires
  await deed(mudun, 'hela', (work) => moveNeedOn(work, need, 'meet'))

  for (const [day, word] of [['04-12', 'not_helped'], ['05-02', 'helped']] as const) {
    on(day)
    await deed(mudun, 'anis', async (work) => confirmHelp(work, await getReferral(work.db, 'la-marsa', completed), word))
  }
}

test('what the deeds counted is what the records say, folded or not', async () => {
  await tell()
  assert.deepEqual(await recountCity(mudun.db, 'la-marsa', mudun.clock.now!), [])
  await foldTallies(mudun.db)
  assert.deepEqual(await recountCity(mudun.db, 'la-marsa', mudun.clock.now!), [])
})

test('a figure is verified once it was recounted and came out the same', async () => {
  const { text } = await mudun.as('nadia').get('/la-marsa/figures/people_registered?period=2026')
  assert.match(text.slice(text.indexOf('<main')), /Recounted from the records on .*2026, with the same result/)
})

test('what differs is reported, and no longer trusted', async () => {
  await count(mudun, [{ name: 'person.registered', n: 2, month: '2026-03' }])
  const faults = await recountCity(mudun.db, 'la-marsa', mudun.clock.now!)
  assert.deepEqual(faults, [{ name: 'person.registered', month: '2026-03-01', theme: '', kept: 5, found: 3 }])
  const events = await mudun.db.selectFrom('events').select(['data']).where('name', '=', 'figures.differed').execute()
  assert.deepEqual(events, [{ data: { counters: ['person.registered'] } }])
  const { text } = await mudun.as('nadia').get('/la-marsa/figures/people_registered?period=2026')
  assert.match(text.slice(text.indexOf('<main')), /another result/)
})

test('recounting all cities says on /metrics how many counters differ', async () => {
  const { recountCities } = await import('../index.ts')
  assert.equal(await recountCities(mudun.db, mudun.clock.now!), 1)
  assert.match(writeMetrics([]), /^mudun_figures_differing 1$/m)
})

test('requests do not read what exactly differed: it may be a small number', async () => {
  await assert.rejects(deed(mudun, 'nadia', ({ db }) => db.selectFrom('recounts').select('faults').execute()), /permission denied/)
})
