import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { OrgKind } from '../../kit/actor.ts'
import { isLang, type Lang, languages, type Text } from '../../kit/language.ts'
import type { Adoptions, PracticeQuestions, Practices } from '../../kit/tables.ts'
import { cleanLine, latinDigits, line, optional, paragraph, urlText } from '../../kit/text.ts'
import { strings } from './strings.ts'

export type Status = Selectable<Practices>['status']
export type Theme = Practices['theme']

/** A practice as lists show it: its published title, or before that the one being written. */
export type Practice = Omit<Selectable<Practices>, 'content' | 'createdBy'> & {
  cityName: Text
  country: string
  orgName: Text
  orgKind: OrgKind
}
/** With its whole text: the published one, or of a revision. */
export type PracticeWithText = Practice & { content: Content }

export type Adoption = Selectable<Adoptions> & { cityName: Text; country: string }
export type Question = Selectable<PracticeQuestions> & { fromName: Text }

export const themes = Object.keys(strings.themes) as [Theme, ...Theme[]]
export const Theme = z.enum(themes, { message: 'choose' })

/** A text that may still lack some of its languages. */
const words = (max: number) => z.object(inEach(() => line(max, { min: 0 }).default('')))
const paragraphs = (max: number) => z.object(inEach(() => paragraph(max, { min: 0 }).default('')))

function inEach<T>(make: (lang: Lang) => T): Record<Lang, T> {
  return Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as Record<Lang, T>
}

export const empty: Text = { ar: '', fr: '', en: '' }
export const isEmpty = (text: Text | undefined) => !text || languages.every((lang) => text[lang] === '')

/** Lengths, for the form and its schema alike. */
export const most = { title: 120, summary: 400, paragraph: 3000, short: 160, step: 1500, partners: 25, steps: 15, results: 15 }

/** 'YYYY-MM', also written '6/2018' or in Arabic digits. */
const month = z.string().transform((text, ctx): string => {
  const typed = latinDigits(cleanLine(text))
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})$/.exec(typed) ?? [...(/^(\d{1,2})[-/.](\d{4})$/.exec(typed) ?? [])].reverse()
  const found = year && month ? `${year}-${month.padStart(2, '0')}` : ''
  if (/^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(found)) return found
  ctx.issues.push({ code: 'custom', message: typed === '' ? 'required' : 'month', input: text })
  return z.NEVER
})
export const Month = month

export const Step = z.object({ title: words(most.short).default(empty), text: paragraphs(most.step).default(empty), takes: words(40).default(empty) })
export const Result = z.object({
  text: words(most.summary).default(empty),
  /** Somebody counted; it then says where that can be read. */
  measured: z.stringbool().or(z.boolean()).default(false),
  evidence: words(most.short).default(empty),
  link: optional(urlText()),
  /** An address of a file that came with the practice. */
  file: optional(line(100).pipe(z.string().regex(/^\/files\/network\/[0-9a-f-]{36}$/, { message: 'wrong' }))),
})

/** What an author tells. Much of it may wait until the practice is submitted; see `lacking`. */
export const PracticeForm = z.object({
  theme: Theme,
  /** In which it is written first; the other two are translations. */
  lang: z.enum(languages, { message: 'choose' }),
  title: words(most.title),
  summary: paragraphs(most.summary).default(empty),
  context: paragraphs(most.paragraph).default(empty),
  partners: z.array(words(most.short)).max(most.partners).default([]),
  steps: z.array(Step).max(most.steps).default([]),
  cost: paragraphs(most.paragraph).default(empty),
  results: z.array(Result).max(most.results).default([]),
  wentWrong: paragraphs(most.paragraph).default(empty),
  from: optional(month),
  to: optional(month),
  /** An office, never a person. */
  contact: words(most.short).default(empty),
  size: words(most.short).default(empty),
  support: words(most.short).default(empty),
  tool: words(most.short).default(empty),
  /** Documents that it rests on. */
  sources: z.array(line(most.short)).max(20).default([]),
  /** Fields that were made up, in a demonstration. */
  invented: z.array(z.string()).default([]),
}).superRefine(({ lang, title, from, to }, ctx) => {
  if (isLang(lang) && title[lang] === '') ctx.addIssue({ code: 'custom', message: 'required', path: ['title', lang] })
  if (from && to && to < from) ctx.addIssue({ code: 'custom', message: 'monthOrder', path: ['to'] })
})
export type PracticeForm = z.infer<typeof PracticeForm>
/** What an action takes: fields that may wait can be left out. */
export type PracticeInput = z.input<typeof PracticeForm>

/** The text of a practice, without its theme and first language. */
export type Content = Omit<PracticeForm, 'theme' | 'lang'>
export type Result = Content['results'][number]

export const noContent: Content = {
  title: empty, summary: empty, context: empty, partners: [], steps: [], cost: empty, results: [], wentWrong: empty,
  contact: empty, size: empty, support: empty, tool: empty, sources: [], invented: [],
}

export const kinds = ['adopted', 'adapted', 'inspired'] as const
export type Kind = (typeof kinds)[number]
export const AdoptForm = z.object({
  kind: z.enum(kinds, { message: 'choose' }),
  note: paragraphs(600).default(empty),
})
export type AdoptForm = z.infer<typeof AdoptForm>

/** What goes with a step of a practice's or an adoption's life. */
export const NoteForm = z.object({ note: paragraph(2000) })
export const OptionalNote = z.object({ note: optional(paragraph(2000)) })

/** The text in the reader's language, else in the one it was written in, else in any. */
export function inWords(text: Text, lang: Lang, first: Lang): { text: string; lang: Lang } {
  const said = [lang, first, ...languages].find((one) => text[one] !== '') ?? lang
  return { text: text[said], lang: said }
}
