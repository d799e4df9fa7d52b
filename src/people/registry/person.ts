// The words of the registry: a person as rows and forms have them.
import type { Selectable } from 'kysely'
import { z } from 'zod'
import { Problem } from '../../kit/problem.ts'
import { spokenCodes } from '../../kit/spoken.ts'
import type { Persons } from '../../kit/tables.ts'
import { codeText, dayText, keysOf, line, optional, paragraph, wholeNumber } from '../../kit/text.ts'
import { strings } from './strings.ts'
import { type eraseReasons, educations, fields, hows, lookReasons, type looks, papers, places, sexes, specificNeeds, stays } from './words.ts'

/** A person as the registry's rows have them: codes only. Who they are is sealed, and opened by `openIdentity` alone. */
export type Person = Omit<Selectable<Persons>, 'sealed' | 'mergedAt'> & { specificNeeds: SpecificNeed[]; /** The files that were merged into this one. */ merged: string[] }
/** A file and those that became part of it: whose records are read together. */
export const filesOf = ({ id, merged }: Pick<Person, 'id' | 'merged'>): string[] => [id, ...merged]
/** What others may know of a person without opening anything. */
export type PersonCard = Pick<Person, 'id' | 'code' | 'initials' | 'sex' | 'birthYear' | 'languages' | 'orgId' | 'status'>

/** Somebody works with a file that has become part of another since they opened it. */
export class Merged extends Problem {
  readonly id: string
  readonly into: string
  constructor(id: string, into: string) {
    super(409, strings.problems.merged)
    this.id = id
    this.into = into
  }
}

/** The one sealed blob. */
export type Identity = {
  givenName: string
  fatherName?: string | undefined
  familyName?: string | undefined
  birthDate?: string | undefined
  phones: string[]
  papers: { kind: Paper; number: string }[]
  address?: string | undefined
  notes?: string | undefined
}

export type SpecificNeed = keyof typeof specificNeeds
export type Paper = keyof typeof papers
export type Place = keyof typeof places
export type Look = keyof typeof looks
/** A field of a person that may travel. */
export type Shareable = keyof typeof fields
/** What travels with a referral. A paper is 'passport:A123456', a specific need its code. */
export type Shared = {
  name?: string; birthDate?: string; sex?: string; phone?: string; languages?: string[]
  documents?: string[]; specificNeeds?: string[]; address?: string
}

const word = <T extends object>(words: T) => z.enum(keysOf(words), { message: 'choose' })
const words = <T extends object>(of: T) => z.array(z.enum(keysOf(of))).default([])

export const shareable = keysOf(fields)

/** A name as people say it. No name has digits alone, signs or formulas. */
const nameShape = /^[\p{L}\p{N}'’ʼ‘`][\p{L}\p{M}\p{N}\u200c .'’ʼ‘`´/-]*$/u
const nameText = () => line(100).pipe(z.string().refine((name) => nameShape.test(name) && /\p{L}/u.test(name), { message: 'wrong' }))

/** The day that it is already somewhere: who is born after midnight in Baghdad is not born tomorrow. */
const today = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10)
const thisYear = () => Number(today().slice(0, 4))
const yearText = () => wholeNumber({ min: 1900, max: 2100 }).refine((year) => year <= thisYear(), { message: 'dayLate' })

/** What a form has no field for: a third phone, a second paper of a kind. 'phone:+216…', 'passport:A12'. */
export const furtherOf = ({ phones, papers }: Identity): string[] => [
  ...phones.slice(2).map((phone) => `phone:${phone}`),
  ...papers.filter(({ kind }, i) => papers.findIndex((paper) => paper.kind === kind) < i).map(({ kind, number }) => `${kind}:${number}`),
]

/** An identity as a form has it, and of what the form has no field for as much as is to be kept. */
export function withFurther(identity: Identity, before: Identity, kept: string[]): Identity {
  const further = furtherOf(before).filter((one) => kept.includes(one)).map((one) => ({ kind: one.slice(0, one.indexOf(':')), number: one.slice(one.indexOf(':') + 1) }))
  return {
    ...identity,
    phones: [...new Set([...identity.phones, ...further.filter(({ kind }) => kind === 'phone').map(({ number }) => number)])],
    papers: [...identity.papers, ...further.filter((paper): paper is Identity['papers'][number] => paper.kind !== 'phone')],
  }
}

/** What they agreed to, in the first step of an intake. */
export const Agreement = z.object({
  how: word(hows),
  share: z.enum(['partners', 'ask'], { message: 'choose' }),
  fields: words(fields),
  joint: optional(z.literal('1')),
  contact: optional(z.literal('1')),
})
export type Agreement = z.infer<typeof Agreement>

/** The least that names a person. Of birth one of the three is enough; a family name may be missing. */
export const Naming = z.object({
  givenName: nameText(),
  fatherName: optional(nameText()),
  familyName: optional(nameText()),
  sex: word(sexes),
  birthDate: optional(dayText({ to: today })),
  birthYear: optional(yearText()),
  age: optional(wholeNumber({ min: 0, max: 120 })),
})
export type Naming = z.infer<typeof Naming>

export const Reaching = z.object({
  phone: optional(line(40)),
  phone2: optional(line(40)),
  address: optional(line(200)),
  languages: z.array(z.enum(spokenCodes)).default([]),
  education: optional(word(educations)),
  stay: optional(word(stays)),
})
export type Reaching = z.infer<typeof Reaching>

const numberOf = Object.fromEntries(keysOf(papers).map((kind) => [`number.${kind}`, optional(codeText(40))])) as
  Record<`number.${Paper}`, ReturnType<typeof optional<ReturnType<typeof codeText>>>>
export const Holding = z.object({
  papers: words(papers),
  ...numberOf,
  specificNeeds: words(specificNeeds),
  notes: optional(paragraph(2000)),
})
export type Holding = z.infer<typeof Holding>

export const Living = z.object({
  household: z.enum(['alone', 'new', 'join'], { message: 'choose' }),
  size: optional(wholeNumber({ min: 2, max: 40 })),
  with: optional(codeText(20)),
  place: optional(word(places)),
})
export type Living = z.infer<typeof Living>

/** A whole registration: what the steps of an intake ask for together. */
export const Registration = z.object({
  ...Agreement.shape, ...Naming.shape, ...Reaching.shape, ...Holding.shape, ...Living.shape,
})
export type Registration = z.infer<typeof Registration>

export const Newborn = z.object({
  babyName: optional(nameText()),
  babyFamilyName: optional(nameText()),
  babySex: word(sexes),
  babyBirthDate: dayText({ from: () => `${thisYear() - 2}-01-01`, to: today }),
})
export type Newborn = z.infer<typeof Newborn>

/** A mother and her newborn on one page. */
export const QuickRegistration = z.object({
  how: word(hows), share: Agreement.shape.share,
  givenName: nameText(), familyName: optional(nameText()), age: optional(wholeNumber({ min: 10, max: 70 })),
  birthDate: optional(dayText({ to: today })), phone: optional(line(40)),
  ...Newborn.shape,
})
export type QuickRegistration = z.infer<typeof QuickRegistration>

export const Correction = z.object({
  version: wholeNumber({ min: 1 }),
  ...Naming.shape, ...Reaching.shape, ...Holding.shape,
  further: z.array(z.string()).default([]),
})
export type Correction = z.infer<typeof Correction>

export const JoinForm = z.object({ with: codeText(20), place: word(places) })
export const MoveForm = z.object({ move: z.enum(['close', 'reopen']) })
export const LookForm = z.object({ reason: word(lookReasons) })
export const EraseForm = z.object({ reason: z.enum(['person_asked', 'wrongly_registered', 'registered_twice'] satisfies (keyof typeof eraseReasons)[], { message: 'choose' }) })

/** What the list shows. A wrong word in the address is no word. */
export const statuses = ['open', 'closed'] as const
export const PersonFilter = z.object({
  status: z.enum(statuses).catch('open'),
  need: z.enum(keysOf(specificNeeds)).optional().catch(undefined),
  after: z.string().regex(/^([\dTZ:.-]{24}_)?[0-9a-f-]{36}$/).optional().catch(undefined),
})
export type PersonFilter = z.infer<typeof PersonFilter>

/** Where the next page begins. */
export const cursorOf = ({ need }: Pick<PersonFilter, 'need'>) => ({ id, activeAt }: { id: string; activeAt: Date }) =>
  need ? id : `${activeAt.toISOString()}_${id}`
