// For tests: a programme at work, from the draft to an open desk.
import assert from 'node:assert/strict'
import { type Answer, type As, deed, type Form, type TestApp } from '../../testing.ts'
import { registerPerson } from '../registry/index.ts'
import { told } from '../registry/scene.ts'

export const home = '/la-marsa/assistance'

/** A draft as its form is filled in. */
export const programmeForm = (changes: Form = {}): Form => ({
  title: 'Winter food', kind: 'food', source: 'City budget', currency: 'TND', budget: '1000', first: '40', more: '10', people: '5',
  from: '2026-01-01', to: '2030-12-31', interval: '28', ...changes,
})

export const planForm = (changes: Form = {}): Form => ({ place: 'Municipal hall', area: '', day: '2026-12-01', from: '09:00', to: '13:00', ...changes })

const pathOf = ({ location }: Answer) => location.split('?')[0]!.replace(/^\/(?:ar|fr|en)(?=\/)/, '')

/** Posts, and says where it led; what is refused fails the test. */
export async function done(answer: Promise<Answer>): Promise<string> {
  const got = await answer
  assert.equal(got.status, 303, got.text.slice(0, 2000))
  return pathOf(got)
}

export const people = (mudun: TestApp, ...changes: Record<string, unknown>[]) =>
  changes.reduce<Promise<string[]>>(async (before, change) => [...(await before), (await deed(mudun, 'hela', (work) => registerPerson(work, told(change)))).id], Promise.resolve([]))

export async function openProgramme(as: As, changes: Form = {}): Promise<string> {
  const programme = await done(as('hela').post(`${home}/new`, programmeForm(changes)))
  await done(as('hela').post(`${programme}/moves`, { move: 'open' }))
  return programme
}

/** A list of everybody whom the programme chooses, approved by Samir. */
export async function approvedList(as: As, programme: string): Promise<string> {
  const list = await done(as('hela').post(`${programme}/lists`))
  await done(as('samir').post(`${list}/moves`, { move: 'approve' }))
  return list
}

export async function plannedDay(as: As, programme: string, changes: Form = {}): Promise<string> {
  return done(as('hela').post(`${await approvedList(as, programme)}/plan`, planForm(changes)))
}

export async function openDay(as: As, programme: string): Promise<string> {
  const day = await plannedDay(as, programme)
  await done(as('hela').post(`${day}/moves`, { move: 'start' }))
  return day
}

/** The codes that are printed for a day, in the order of the line. */
export async function codesOf(as: As, day: string): Promise<string[]> {
  const { status, text } = await as('hela').get(`${day}/slips`)
  assert.equal(status, 200)
  return [...text.matchAll(/>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})</g)].map(([, code]) => code!)
}

export type Said = { yes: boolean; title: string; text: string; why?: string }
/** What the desk answers its script. */
export async function hand(as: As, day: string, form: Form, who: Parameters<As>[0] = 'hela', tries = 10): Promise<Said> {
  const { status, text } = await as(who).post(`${day}/desk`, form, { accept: 'application/json' })
  if (status === 503 && tries > 1) return hand(as, day, form, who, tries - 1) // hundreds at once: who finds it busy asks again, as the desk does
  assert.equal(status, 200, text.slice(0, 500))
  return JSON.parse(text) as Said
}
