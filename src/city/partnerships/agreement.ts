// A data-sharing agreement as its row and its forms have it.
import type { Selectable } from 'kysely'
import { z } from 'zod'
import { inThree, nested } from '../../kit/in-three.ts'
import { languages, type Text } from '../../kit/language.ts'
import type { Agreements } from '../../kit/tables.ts'
import { dayText, keysOf, line, optional, paragraph, wholeNumber } from '../../kit/text.ts'
import { assistanceKinds } from '../../people/assistance/index.ts'
import { shareable, specificNeedNames, stays } from '../../people/registry/index.ts'
import { endReasons, type Reader, readers, suspendReasons } from './words.ts'

/** An organisation in an agreement, with what everybody may know of how to reach it, as of when the text was written. */
export type Party = { orgId: string; name: Text; gives: boolean; receives: boolean; email: string | null; phone: string | null }
export type Agreement = Omit<Selectable<Agreements>, 'parties' | 'roles'> & { parties: Party[]; roles: Reader[] }
export type Status = Agreement['status']

/** An agreement ends, or is looked at again, with so much notice. */
export const noticeDays = 30

const some = <T extends object>(of: T) => z.array(z.enum(keysOf(of))).default([])
const age = () => optional(wholeNumber({ min: 0, max: 120 }))

export const pieces = { purpose: paragraph(1500, { min: 0 }).default(''), basis: paragraph(800, { min: 0 }).default('') }

export const AgreementForm = z.preprocess(nested, z.object({
  gives: z.array(z.uuid()).min(1).default([]),
  receives: z.array(z.uuid()).min(1).default([]),
  purpose: inThree(pieces.purpose),
  basis: inThree(pieces.basis),
  needs: some(specificNeedNames),
  stays: some(stays),
  ageFrom: age(),
  ageTo: age(),
  fields: z.array(z.enum(shareable)).min(1).default([]),
  roles: z.array(z.enum(keysOf(readers))).min(1).default([]),
  from: dayText({ from: '2020-01-01' }),
  to: dayText({ from: '2020-01-01' }),
  review: dayText({ from: '2020-01-01' }),
  keepDays: wholeNumber({ min: 0, max: 365 }),
  checkKinds: some(assistanceKinds),
  checkBudget: optional(wholeNumber({ min: 1, max: 100_000 })),
}).superRefine((form, ctx) => {
  const wrong = (path: string[], message: string) => ctx.addIssue({ code: 'custom', message, path })
  for (const field of ['gives', 'receives'] as const) if (form[field].length === 0) wrong([field], 'chooseSome')
  for (const field of ['fields', 'roles'] as const) if (form[field].length === 0) wrong([field], 'chooseSome')
  for (const field of ['purpose', 'basis'] as const) if (!languages.some((lang) => form[field][lang])) wrong([field, languages[0]], 'required')
  if (form.to < form.from) wrong(['to'], 'dayEarly')
  if (form.review < form.from) wrong(['review'], 'dayEarly')
  if (form.review > form.to) wrong(['review'], 'dayLate')
  if (form.ageFrom !== undefined && form.ageTo !== undefined && form.ageTo < form.ageFrom) wrong(['ageTo'], 'wrong')
  if (form.checkKinds.length > 0 && form.checkBudget === undefined) wrong(['checkBudget'], 'required')
}))
export type AgreementForm = z.infer<typeof AgreementForm>
export const { shape } = AgreementForm.def.out as unknown as z.ZodObject<Record<string, z.ZodType>>

/** The way back, for the form. */
export function valuesOf(agreement: Agreement) {
  const { parties, fields, roles, needs, stays, ageFrom, ageTo, startsOn, endsOn, reviewOn, keepDays, checkKinds, checkBudget, version } = agreement
  const of = (side: 'gives' | 'receives') => parties.filter((party) => party[side]).map(({ orgId }) => orgId)
  const texts = (['purpose', 'basis'] as const).flatMap((field) => languages.map((lang) => [`${field}.${lang}`, agreement[field][lang]]))
  return {
    ...(Object.fromEntries(texts) as Record<string, string>), gives: of('gives'), receives: of('receives'), fields, roles, needs, stays,
    ageFrom: typed(ageFrom), ageTo: typed(ageTo), from: startsOn, to: endsOn, review: reviewOn, keepDays: String(keepDays),
    checkKinds, checkBudget: checkBudget > 0 ? String(checkBudget) : '', version: String(version),
  }
}
const typed = (n: number | null) => (n === null ? '' : String(n))

/** Moves that ask for nothing. */
export const MoveForm = z.object({ move: z.enum(['submit', 'resume', 'drop']) })
export const ReviseForm = z.object({ note: paragraph(800) })
export const SuspendForm = z.object({ reason: z.enum(keysOf(suspendReasons), { message: 'choose' }) })
export const EndForm = z.object({ reason: z.enum(keysOf(endReasons), { message: 'choose' }) })
/** Whoever signs says that they read it; which text it was stands beside. */
export const SignForm = z.object({ read: z.literal('1', { message: 'required' }), fingerprint: line(64) })

export const views = ['open', 'running', 'over'] as const
export const AgreementFilter = z.object({ view: z.enum(views).catch('running') })
export type AgreementFilter = z.infer<typeof AgreementFilter>
/** Which states stand under which view. */
export const statusesOf: Record<(typeof views)[number], Status[]> = {
  open: ['draft', 'in_review'], running: ['signed', 'active', 'expiring', 'suspended'], over: ['ended'],
}
