// An intake from the first question to a registered person.
import { must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import type { FormValues } from '../../../kit/form.ts'
import { openNeed } from '../../needs/index.ts'
import { birthOf, registerNewborn, registerPerson } from '../actions.ts'
import { type Naming, type QuickRegistration, Registration } from '../person.ts'
import { can } from '../policy.ts'
import { findDuplicates, type Found } from '../search/actions.ts'
import { type Alike, type Intake, keepIntake } from './sealed.ts'
import { deleteIntake } from './store.ts'
import { after, firstOpen, type Step } from './intake.ts'

/** Keeps the answer to one question, and says what comes next; after the names, whether somebody like that is known. */
export async function answerStep(work: CityWork, intake: Intake, step: Exclude<Step, 'check'>, values: FormValues, data: unknown): Promise<Step | 'known'> {
  const done = [...new Set([...intake.done, step])]
  const alike = step === 'name' ? (await findDuplicates(work, piecesOf(data as Naming, work.now()))).map(alikeOf) : intake.alike
  await keepIntake(work, intake, { values: { ...intake.values, ...emptied(step, values) }, done, alike })
  return step === 'name' && alike.length > 0 ? 'known' : after(step, done)
}

// A box that nobody ticked is not posted: what was ticked before must not stay.
const lists: Partial<Record<Step, string[]>> = { consent: ['fields', 'contact'], reach: ['languages'], papers: ['papers', 'specificNeeds'] }
const emptied = (step: Step, values: FormValues): FormValues =>
  ({ ...Object.fromEntries((lists[step] ?? []).map((name) => [name, name === 'contact' ? '' : []])), ...values })

/** Registers who was told of, and forgets the intake. What is missing is the step to go back to. */
export async function finishIntake(work: CityWork, intake: Intake): Promise<{ id: string } | { missing: Step }> {
  const form = Registration.safeParse(intake.values)
  const missing = firstOpen(intake.done)
  if (!form.success || missing !== 'check') return { missing: missing === 'check' ? 'name' : missing }
  const { id } = await registerPerson(work, form.data)
  await deleteIntake(work.db, work.city.id, intake.id)
  return { id }
}

/** A mother and her newborn at once; or, first, who she may be already. */
export async function registerQuickly(work: CityWork, form: QuickRegistration, { different, birthNeed }: { different: boolean; birthNeed: boolean }): Promise<{ id: string } | { alike: Alike[] }> {
  must(can.work(work.actor, work.city.id))
  const mother = { ...form, sex: 'f' as const }
  if (!different) {
    const alike = (await findDuplicates(work, { ...piecesOf(mother, work.now()), phone: form.phone })).map(alikeOf)
    if (alike.length > 0) return { alike }
  }
  const agreed = { how: form.how, share: form.share, fields: form.share === 'partners' ? usualFields : [] }
  const { id } = await registerPerson(work, {
    ...agreed, givenName: form.givenName, familyName: form.familyName, sex: 'f', age: form.age, birthDate: form.birthDate, phone: form.phone,
    languages: [], papers: [], specificNeeds: ['newborn'], household: 'new', size: 2, place: 'head',
  })
  const baby = await registerNewborn(work, id, form)
  if (birthNeed) await openNeed(work, baby.id, { theme: 'documents', urgency: 'urgent' })
  return { id }
}

/** What a referral can hardly do without. */
const usualFields: ('name' | 'phone' | 'birthDate')[] = ['name', 'phone', 'birthDate']

export const piecesOf = (form: Pick<Naming, 'givenName' | 'familyName' | 'birthDate' | 'birthYear' | 'age'> & { fatherName?: string | undefined }, now: Date) => {
  const { birthDate, birthYear } = birthOf(form, now)
  return { givenName: form.givenName, fatherName: form.fatherName, familyName: form.familyName, birthDate, birthYear }
}

const alikeOf = ({ card, reasons, differs }: Found): Alike =>
  ({ id: card.id, code: card.code, initials: card.initials, birthYear: card.birthYear, reasons, differs })
