// What is opened and asked under agreements is counted by what happens, and again from what is kept of it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { done, signed } from '../../city/partnerships/scene.ts'
import { wipe } from '../../people/joint/clock.ts'
import { agreed, joint } from '../../people/joint/scene.ts'
import { openTestApp, type TestApp } from '../../testing.ts'
import { recountCity } from './recounting/actions.ts'

let mudun: TestApp
before(async () => { mudun = await openTestApp() })
after(() => mudun.close())

const figure = async (key: string) => {
  const { text } = await mudun.as('nadia').get(`/la-marsa/figures/${key}`)
  return text.slice(text.indexOf('<main')).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}
const isRecounted = async () => assert.deepEqual(await recountCity(mudun.db, 'la-marsa', new Date()), [])
const sumOf = async (name: string) => {
  const [{ n }] = await mudun.database.asOwner<{ n: number }>('select coalesce(sum(n), 0)::int as n from tallies where name = $1', [name]) as [{ n: number }]
  return n
}

test('agreements in force, people opened, looks and questions are counted, and come out the same from the records', async () => {
  const agreement = await signed(mudun.as, { checkKinds: ['food'], checkBudget: '50' })
  const people: string[] = []
  for (let i = 0; i < 6; i++) people.push(await agreed(mudun, { givenName: 'Awa', familyName: 'Kone', phone: `+216 98 111 00${i}` }))
  await mudun.as('anis').post(joint, { q: 'Awa Kone' })
  for (const person of people)
    await done(mudun.as('hela').post(`/la-marsa/elsewhere/people/${person}`, { agreement: agreement.split('/').at(-1)!, kind: 'food', from: '2026-01-01', to: '2040-12-31' }))
  assert.match(await figure('agreements_in_force'), /1 agreement in force/)
  assert.match(await figure('people_opened'), /6 people opened to a partner/)
  assert.match(await figure('opened_looks'), /6 looks at partners’ people/)
  assert.match(await figure('partners_asked'), /6 questions to partners/)
  assert.equal(await sumOf('elsewhere.answered'), 6)
  await isRecounted()

  await done(mudun.as('nadia').post(`${agreement}/moves/suspend`, { reason: 'review' }))
  assert.deepEqual([await sumOf('agreement.in_force'), await sumOf('opening.open')], [0, 6], 'nobody sees them, and they are opened again when it goes on')
  await done(mudun.as('nadia').post(`${agreement}/moves`, { move: 'resume' }))
  assert.equal(await sumOf('agreement.in_force'), 1)
  const [gone, handed] = people as [string, string]
  await mudun.db.updateTable('persons').set({ status: 'erased', sealed: null, erasedAt: new Date() } as never).where('id', '=', gone).execute()
  await mudun.db.updateTable('persons').set({ orgId: mudun.db.selectFrom('organisations').select('id').where('slug', '=', 'dar-el-bhar') } as never).where('id', '=', handed).execute()
  assert.equal(await sumOf('opening.open'), 4, 'whoever is erased or another organisation’s is opened no more')

  await done(mudun.as('nadia').post(`${agreement}/moves/end`, { reason: 'party' }))
  await wipe.run(mudun.db, new Date(), mudun.vault)
  assert.deepEqual([await sumOf('agreement.in_force'), await sumOf('opening.open')], [0, 0])
  const faults = await recountCity(mudun.db, 'la-marsa', new Date())
  assert.deepEqual(faults.filter(({ name }) => /^(agreement|opening|elsewhere)\./.test(name)), [])
})

test('few people are told of to nobody, what one organisation learned to no other', async () => {
  await signed(mudun.as)
  for (let i = 0; i < 3; i++) await agreed(mudun)
  assert.match(await figure('people_opened'), /Hidden/)
  assert.doesNotMatch(await figure('helped_elsewhere'), /By organisation/)
})
