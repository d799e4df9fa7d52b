// Assistance, and what partners ask and open under agreements.
import { attendAgreements } from '../city/partnerships/index.ts'
import { signed } from '../city/partnerships/scene.ts'
import { keepMarks } from '../people/elsewhere/index.ts'
import { agreed } from '../people/joint/scene.ts'
import type { Form, TestApp } from '../testing.ts'
import { done, home, idOfPath, pathOf, type Told } from './telling.ts'

/** A programme with a list that is approved and a day at whose desk somebody collects; a draft; a list that waits. */
export async function tellAssistance({ as }: TestApp, { notes }: Told) {
  const [hela, samir] = [as('hela'), as('samir')]
  const form = (kind: string): Form => ({
    title: `Programme ${kind}`, kind, source: 'Dons', currency: 'TND', budget: '5000', first: '40', more: '10', people: '4', from: '2026-01-01', to: '2040-12-31', interval: '28',
  })
  const begin = async (kind: string) => pathOf(await done(hela.post(`${home}/assistance/new`, form(kind))))
  const draft = await begin('rent')
  const programme = await begin('food')
  await done(hela.post(`${programme}/moves`, { move: 'open' }))
  const waiting = await begin('cash')
  await done(hela.post(`${waiting}/moves`, { move: 'open' }))
  const unapproved = pathOf(await done(hela.post(`${waiting}/lists`)))
  const list = pathOf(await done(hela.post(`${programme}/lists`)))
  await done(samir.post(`${list}/moves`, { move: 'approve' }))
  const day = pathOf(await done(hela.post(`${list}/plan`, { place: 'Salle municipale', area: '', day: '2026-12-01', from: '09:00', to: '13:00' })))
  const { text } = await done(hela.get(`${day}/slips`))
  await done(hela.post(`${day}/moves`, { move: 'start' }))
  const handed = await done(hela.post(`${day}/desk`, { code: />([0-9A-Z]{4}(?:-[0-9A-Z]{4}){2})</.exec(text)![1]! }))
  const slip = `${day}/entitlements/${/last=([\w-]+)/.exec(handed.location)![1]}`
  for (const kind of ['amount', 'treatment']) await done(samir.post(`${slip}/complaint`, { kind, words: notes, wantsAnswer: '1' }))
  return { draft, programme, unapproved, list, day }
}

/** The agreement begins; the partner is asked about somebody, and about a list. */
export async function askPartners(mudun: TestApp, person: string, list: string): Promise<string> {
  const agreement = await signed(mudun.as, { checkKinds: ['food'], checkBudget: '50' })
  await attendAgreements(mudun.db, mudun.clock.now ?? new Date())
  await keepMarks(mudun.db, mudun.clock.now ?? new Date(), mudun.vault)
  const form: Form = { agreement: idOfPath(agreement), kind: 'food', from: '2026-01-01', to: '2040-12-31' }
  for (const about of [`people/${person}`, `lists/${idOfPath(list)}`]) await done(mudun.as('hela').post(`${home}/elsewhere/${about}`, form))
  return agreement
}

/** Under one agreement somebody is open to the municipality, which looks; under another, which is suspended, nobody is. */
export async function tellOpenings(mudun: TestApp) {
  const { as } = mudun
  const suspended = await signed(as)
  const person = await agreed(mudun, { givenName: 'Salimata', familyName: 'Sow' })
  await done(as('salma').post(`${suspended}/moves/suspend`, { reason: 'review' }))
  const found = await done(as('anis').post(`${home}/joint`, { q: 'Salimata Sow' }))
  const path = /href="\/en(\/la-marsa\/joint\/[0-9a-f-]{36})"/.exec(found.text)![1]!
  await done(as('anis').post(`${path}/show`, { reason: 'contact' }))
  return { person, path }
}
