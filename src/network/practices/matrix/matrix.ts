// The forum's matrix: one row a practice, in the columns that its cities know.
import { z } from 'zod'
import { allCities } from '../../../kit/cities.ts'
import { explain } from '../../../kit/form.ts'
import type { Lang, Locale, Text, Translate } from '../../../kit/language.ts'
import { note } from '../../../kit/events.ts'
import { conflict, must } from '../../../kit/problem.ts'
import type { Work } from '../../../kit/request.ts'
import { checkRows, choiceCell, type Checked, type Field, listCell, match, type Matched, type OutSheet } from '../../../kit/sheets/index.ts'
import { line, optional, paragraph, searchKey } from '../../../kit/text.ts'
import { insertDraft } from '../actions.ts'
import { can } from '../policy.ts'
import { type Content, empty, inWords, isEmpty, most, noContent, type Practice } from '../practice.ts'
import { strings as shared } from '../strings.ts'
import { openImport } from './sealed.ts'
import { finishImport, type Import, listCityOrgs, listTitles } from './store.ts'
import { strings, synonyms } from './strings.ts'

export const fields: Field[] = (Object.keys(synonyms) as (keyof typeof synonyms)[]).map((key) => ({
  key, headings: strings.columns[key], synonyms: synonyms[key], required: key === 'practice' || key === 'theme' || key === 'city',
}))

/** Recognises the columns of a table. */
export const matchColumns = (columns: string[]): Matched => match(columns, fields)

function rowSchema(cities: Record<string, Text>, allowed: (cityId: string) => 'otherCity' | 'noOrg' | undefined) {
  return z.object({
    city: choiceCell(cities).superRefine((id, ctx) => {
      const message = allowed(id)
      if (message) ctx.addIssue({ code: 'custom', message })
    }),
    practice: line(most.title),
    theme: choiceCell(shared.themes),
    description: optional(paragraph(most.paragraph)),
    partners: listCell(line(most.short), most.partners).default([]),
    results: z.preprocess((value) => (typeof value === 'string' ? value.split(/[\n;\u061b]/).filter((part) => searchKey(part) !== '') : []), z.array(line(most.summary)).max(most.results)),
    contact: optional(line(most.short)),
  })
}
export type MatrixRow = z.infer<ReturnType<typeof rowSchema>>

export type Reading = Checked<MatrixRow> & Matched

/** Judges every row as it would be taken over now. */
export async function judge(work: Work, { columns, rows }: Pick<Import, 'columns' | 'rows'>, t: Translate): Promise<Reading> {
  const { actor, db } = work
  const matched = matchColumns(columns)
  const all = await allCities(db)
  const names = Object.fromEntries([...all].map(([id, city]) => [id, city.name as Text]))
  const own = can.create(actor)
  const orgs = own ? new Map<string, string>() : await listCityOrgs(db, [...all.keys()])
  const allowed = (id: string) => (own ? (actor.org!.cityIds.includes(id) ? undefined : 'otherCity') : (orgs.has(id) ? undefined : 'noOrg'))
  const there = new Set((await listTitles(db, own ? actor.org!.cityIds : [...all.keys()]))
    .flatMap(({ cityId, title }) => Object.values(title).map((said) => keyOf(cityId, said))))
  const checked = await checkRows(rows, {
    columns, mapping: matched.mapping, schema: rowSchema(names, allowed), t,
    explain: (error, translate) => ({ ...explain(error, translate), ...ownWords(error, translate) }),
    identity: ({ city, practice }) => keyOf(city, practice),
    compare: ({ city, practice }) => (there.has(keyOf(city, practice)) ? 'unchanged' : 'new'),
  })
  return { ...checked, ...matched }
}

const keyOf = (cityId: string, title: string) => `${cityId} ${searchKey(title)}`

const ownWords = (error: z.ZodError, t: Translate) => Object.fromEntries(error.issues.flatMap(({ path, message }) =>
  (message === 'otherCity' || message === 'noOrg' ? [[path.join('.'), t(strings[message])]] : [])))

/** Makes a draft of every new row: of the author's own city, or by the hub for each city's administration. Returns how many. */
export async function applyImport(work: Work, id: string, t: Translate): Promise<number> {
  const { actor, db } = work
  must(can.bringIn(actor))
  const read = await openImport(work, id)
  if (!(await finishImport(db, id, work.now()))) throw conflict()
  const { good } = await judge(work, read, t)
  const fresh = good.filter(({ change }) => change === 'new')
  const orgs = can.create(actor) ? undefined : await listCityOrgs(db, [...new Set(fresh.map(({ data }) => data.city))])
  for (const { data } of fresh) {
    const place = orgs
      ? { cityId: data.city, orgId: orgs.get(data.city)!, hubOrgId: actor.org!.id }
      : { cityId: data.city, orgId: actor.org!.id }
    await insertDraft(work, draftOf(data, read.lang), place)
  }
  await note(work, 'practice.imported', { id }, { data: { drafts: fresh.length } })
  return fresh.length
}

function draftOf({ practice, theme, description = '', partners, results, contact = '' }: MatrixRow, lang: Lang) {
  const only = (text: string): Text => ({ ...empty, [lang]: text })
  const short = description.length <= most.summary
  return {
    ...noContent, theme, lang, title: only(practice), summary: only(short ? description : firstSentences(description)),
    context: short ? empty : only(description), partners: partners.map(only), contact: only(contact),
    results: results.map((text) => ({ text: only(text), measured: false, evidence: empty })),
  }
}

function firstSentences(text: string) {
  const end = text.slice(0, most.summary).search(/[.!?\u061f](?=[^.!?\u061f]*$)/)
  return (end > 40 ? text.slice(0, end + 1) : text.slice(0, most.summary - 1)).trim()
}

/** The matrix of practices in the reader's language, as it can be brought in again. */
export function matrixSheet(practices: (Practice & { content: Content })[], { lang, dir, t }: Pick<Locale, 'lang' | 'dir' | 't'>): OutSheet {
  const widths: Record<string, number> = { city: 16, practice: 40, theme: 20, description: 60, partners: 40, results: 50, contact: 30 }
  return {
    name: t(strings.name), rightToLeft: dir === 'rtl',
    columns: fields.map(({ key, headings }) => ({ heading: headings[lang], width: widths[key]! })),
    rows: practices.map(({ cityName, theme, content, lang: first }) => {
      const said = (text: Text) => inWords(text, lang, first).text
      return [
        t(cityName), said(content.title), shared.themes[theme][lang], said(isEmpty(content.summary) ? content.context : content.summary),
        content.partners.map(said).join('\n'), content.results.map(({ text }) => said(text)).join('\n'), said(content.contact),
      ]
    }),
  }
}
