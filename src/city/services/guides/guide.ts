import type { Selectable } from 'kysely'
import { z } from 'zod'
import { inThree, nested } from '../../../kit/in-three.ts'
import { languages, type Text } from '../../../kit/language.ts'
import type { Guides } from '../../../kit/tables.ts'
import { line, optional, paragraph, wholeNumber } from '../../../kit/text.ts'
import { themes } from '../../../kit/themes.ts'
import { neededInSource, paperLines } from '../service.ts'
import type { Translations } from '../translations.ts'

/** What to do and how; how long it takes, what it costs, which papers it needs, and where one is helped. */
export type GuideStep = { title: Text; text: Text; takes: Text; cost: Text; papers: Text[]; serviceId?: string | undefined }
export type Guide = Omit<Selectable<Guides>, 'papers' | 'steps' | 'translations'> & {
  papers: Text[]
  steps: GuideStep[]
  translations: Translations
  orgName: Text
}
export const mostSteps = 12

export const pieces = {
  title: line(90, { min: 0 }).default(''),
  intro: paragraph(600, { min: 0 }).default(''),
  stepTitle: line(90, { min: 0 }).default(''),
  stepText: paragraph(800, { min: 0 }).default(''),
  takes: line(40, { min: 0 }).default(''),
  cost: line(70, { min: 0 }).default(''),
}

// Posted as `step1title.fr`, `step1text.fr`, …, `step1service`; empty steps fall out.
const stepFields = Object.fromEntries(Array.from({ length: mostSteps }, (_, i) => [
  [`step${i + 1}title`, inThree(pieces.stepTitle)],
  [`step${i + 1}text`, inThree(pieces.stepText)],
  [`step${i + 1}takes`, inThree(pieces.takes)],
  [`step${i + 1}cost`, inThree(pieces.cost)],
  [`step${i + 1}papers`, paperLines],
  [`step${i + 1}service`, optional(z.uuid())],
]).flat())

export const GuideForm = z.preprocess(nested, z.object({
  theme: z.enum(themes, { message: 'choose' }),
  sourceLang: z.enum(languages),
  checked: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.enum(languages))).default([]),
  title: inThree(pieces.title),
  intro: inThree(pieces.intro),
  papers: paperLines,
  version: optional(wholeNumber()),
  ...(stepFields as Record<never, never>), // by number: their types are put together below
}).check(...neededInSource(['title']))).transform((form) => {
  const posted = form as Record<string, unknown>
  const steps = Array.from({ length: mostSteps }, (_, i): GuideStep => ({
    title: posted[`step${i + 1}title`] as Text,
    text: posted[`step${i + 1}text`] as Text,
    takes: posted[`step${i + 1}takes`] as Text,
    cost: posted[`step${i + 1}cost`] as Text,
    papers: posted[`step${i + 1}papers`] as Text[],
    serviceId: posted[`step${i + 1}service`] as string | undefined,
  })).filter(({ title, text }) => [title, text].some((said) => Object.values(said).some(Boolean)))
  const { theme, sourceLang, checked, title, intro, papers, version } = form
  return { theme, sourceLang, checked, title, intro, papers, version, steps }
})
export type GuideForm = Omit<z.output<typeof GuideForm>, 'version'> & { version?: number | undefined }
