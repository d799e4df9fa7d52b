// A programme: what is given, of whose money, to whom, how much and how often.
import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Programmes } from '../../../kit/tables.ts'
import { dayText, keysOf, line, wholeNumber } from '../../../kit/text.ts'
import { amountText, currencies, type Currency, minorOf, typedOf } from '../money/money.ts'
import { ruleFields, Rules } from '../rules/rule.ts'
import { kinds } from '../words.ts'

export type Programme = Selectable<Programmes>

const fields = z.object({
  title: line(120),
  kind: z.enum(keysOf(kinds), { message: 'choose' }),
  source: line(120),
  currency: z.enum(currencies, { message: 'choose' }),
  budget: amountText(),
  first: amountText(),
  more: amountText(),
  people: wholeNumber({ min: 1, max: 40 }),
  from: dayText({ from: '2020-01-01' }),
  to: dayText({ from: '2020-01-01' }),
  interval: wholeNumber({ min: 0, max: 730 }),
  ...ruleFields,
})
/** What is typed; amounts become whole numbers of the smallest unit. */
export const ProgrammeForm = fields.superRefine((form, ctx) => {
  const wrong = (field: keyof typeof form, message = 'wrong') => ctx.addIssue({ code: 'custom', message, path: [field] })
  for (const field of ['budget', 'first', 'more'] as const) {
    const minor = minorOf(form[field], form.currency)
    if (minor === undefined || (minor === 0 && field !== 'more')) wrong(field)
  }
  if (form.to < form.from) wrong('to', 'dayEarly')
  if (form.least !== undefined && form.most !== undefined && form.most < form.least) wrong('most')
})
export type ProgrammeForm = z.infer<typeof ProgrammeForm>

/** As the table keeps it. */
export function rowOf({ title, kind, source, currency, people, from, to, interval, ...form }: ProgrammeForm) {
  const minor = (typed: string) => minorOf(typed, currency)!
  return {
    title, kind, source, currency, budget: minor(form.budget), amountFirst: minor(form.first), amountMore: minor(form.more), amountPeople: people,
    rules: JSON.stringify(Rules.parse(form)), startsOn: from, endsOn: to, intervalDays: interval,
  }
}

/** The way back, for the form. */
export function valuesOf(programme: Programme) {
  const { title, kind, source, currency, amountPeople, startsOn, endsOn, intervalDays } = programme
  const { least, most, ...chosen } = Rules.parse(programme.rules)
  const typed = (minor: number) => typedOf(minor, currency)
  return {
    title, kind, source, currency, budget: typed(programme.budget), first: typed(programme.amountFirst), more: typed(programme.amountMore),
    people: String(amountPeople), from: startsOn, to: endsOn, interval: String(intervalDays), ...chosen,
    ...(least !== undefined && { least: String(least) }), ...(most !== undefined && { most: String(most) }),
  }
}

export const MoveForm = z.object({ move: z.enum(['open', 'close', 'reopen']) })

/** More money for a programme. */
export const fundForm = (currency: Currency) => z.object({
  amount: amountText().refine((typed) => (minorOf(typed, currency) ?? 0) > 0, { message: 'wrong' }),
})

export const views = ['open', 'draft', 'closed'] as const
export const ProgrammeFilter = z.object({
  view: z.enum(views).catch('open'), kind: z.enum(keysOf(kinds)).optional().catch(undefined),
})
export type ProgrammeFilter = z.infer<typeof ProgrammeFilter>
