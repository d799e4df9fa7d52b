// The questions of an intake, in their order, and what only the registry can find wrong with an answer.
import type { z } from 'zod'
import type { Text } from '../../../kit/language.ts'
import type { CityWork } from '../../../kit/request.ts'
import { phoneNumber } from '../../../kit/text.ts'
import { knowsCode } from '../households/actions.ts'
import { Agreement, Holding, Living, type Naming, Naming as NamingForm, Reaching } from '../person.ts'
import { strings } from '../strings.ts'
import { strings as asked } from './strings.ts'

export const steps = ['consent', 'name', 'reach', 'papers', 'home', 'check'] as const
export type Step = (typeof steps)[number]
type Asking = Exclude<Step, 'check'>

export const forms = { consent: Agreement, name: NamingForm, reach: Reaching, papers: Holding, home: Living } satisfies Record<Asking, z.ZodObject>
export const isStep = (name: string): name is Asking => name in forms

/** What follows an answer: the next question, or the check when all were answered before. */
export function after(step: Asking, done: string[]): Step {
  if (steps.every((each) => each === 'check' || done.includes(each))) return 'check'
  return steps[steps.indexOf(step) + 1]!
}

/** The first question without an answer. */
export const firstOpen = (done: string[]): Step => steps.find((step) => !done.includes(step)) ?? 'check'

type Flaws = Record<string, Text>

/** Nobody agrees to sending nothing. */
export const agreementFlaws = ({ share, fields }: Agreement): Flaws =>
  share === 'partners' && fields.length === 0 ? { fields: asked.consent.fieldsMissing } : {}

export const birthFlaws = ({ birthDate, birthYear, age }: Pick<Naming, 'birthDate' | 'birthYear' | 'age'>): Flaws =>
  birthDate === undefined && birthYear === undefined && age === undefined ? { birthDate: strings.problems.birth } : {}

export function phoneFlaws(form: { phone?: string | undefined; phone2?: string | undefined }, country: string): Flaws {
  const wrong = (['phone', 'phone2'] as const).filter((name) => form[name] !== undefined && !phoneNumber(form[name], country))
  return Object.fromEntries(wrong.map((name) => [name, strings.problems.phone]))
}

export async function flawsOf(work: CityWork, step: Asking, data: unknown): Promise<Flaws> {
  if (step === 'consent') return agreementFlaws(data as Agreement)
  if (step === 'name') return birthFlaws(data as Naming)
  if (step === 'reach') return phoneFlaws(data as Reaching, work.city.country)
  if (step === 'home') {
    const { household, with: code } = data as Living
    return household === 'join' && !(code && (await knowsCode(work, code))) ? { with: strings.problems.noSuchHousehold } : {}
  }
  return {}
}
