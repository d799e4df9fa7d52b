// A row of a table as the registration it asks for: what each cell may hold, and how it is read.
import { z } from 'zod'
import { explain } from '../../../../kit/form.ts'
import { type Lang, languages, localeOf, type Text } from '../../../../kit/language.ts'
import { choiceCell, listCell, type Row } from '../../../../kit/sheets/index.ts'
import { spoken, spokenCodes } from '../../../../kit/spoken.ts'
import { latinDigits, line, optional, phoneNumber, wholeNumber } from '../../../../kit/text.ts'
import { fullYear, isBirthYear, realDate } from '../../names/dates.ts'
import { partsOf } from '../../names/parts.ts'
import { type Agreement, Holding, Naming, Reaching, type Registration } from '../../person.ts'
import { strings as words } from '../../strings.ts'
import { educations, papers, places, sexes, specificNeeds, stays } from '../../words.ts'
import { type Dates, type Meaning, type Told, tellable } from '../columns/column.ts'
import type { Flaw } from '../import.ts'
import { strings } from './strings.ts'
import { consentCell, sexCell, yesNo } from './words.ts'

const { shape: naming } = Naming
const { shape: reaching } = Reaching
const { papers: _, specificNeeds: __, notes, ...numbers } = Holding.shape

const birthDay = (dates: Dates) => z.string().transform((text, ctx) => {
  const birth = readBirth(text, dates)
  if (birth) return birth
  ctx.issues.push({ code: 'custom', message: 'day', input: text })
  return z.NEVER
})

/** A day, or where only that is known a year. */
function readBirth(text: string, dates: Dates): { birthDate: string } | { birthYear: number } | undefined {
  const typed = latinDigits(text.trim())
  const year = /^\d{4}$/.test(typed) ? Number(typed) : undefined
  if (year !== undefined) return isBirthYear(year) ? { birthYear: year } : undefined
  const [, y, m, d] = /^(\d{4})[/.\- ](\d{1,2})[/.\- ](\d{1,2})(?: 00:00)?$/.exec(typed) ?? []
  const [, first, second, last] = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(typed) ?? []
  const day = y ? realDate(Number(y), Number(m), Number(d))
    : last ? realDate(fullYear(Number(last), last.length), Number(dates === 'day' ? second : first), Number(dates === 'day' ? first : second))
      : undefined
  return day ? { birthDate: day } : undefined
}

const phones = (country: string) => z.string().transform((text, ctx) => {
  const all = [text, ...text.split(/[/;,،|\n]/)].flatMap((part) => phoneNumber(part, country) ?? [])
  if (all.length > 0) return [...new Set(all)].slice(0, 2)
  ctx.issues.push({ code: 'custom', message: 'phone', input: text })
  return z.NEVER
})

const list = (labels: Record<string, Text>, keys: readonly string[]) => listCell(choiceCell(labels).pipe(z.enum(keys as [string, ...string[]])), 20)
const keysOf = (labels: object) => Object.keys(labels)

/** What each column may hold. */
const cellsOf = (country: string, dates: Dates) => ({
  ownId: optional(line(60)),
  fullName: optional(naming.givenName), givenName: optional(naming.givenName), fatherName: naming.fatherName, familyName: naming.familyName,
  sex: optional(sexCell()),
  birthDate: optional(birthDay(dates)), birthYear: naming.birthYear, age: naming.age,
  phone: optional(phones(country)), phone2: optional(phones(country)), address: reaching.address,
  languages: list(spoken, spokenCodes), education: optional(choiceCell(educations)), stay: optional(choiceCell(stays)),
  papers: list(papers, keysOf(papers)), specificNeeds: list(specificNeeds, keysOf(specificNeeds)), notes,
  ...numbers,
  household: optional(line(60)), place: optional(choiceCell(places)), size: optional(wholeNumber({ min: 1, max: 40 })),
  consent: optional(consentCell()),
}) satisfies Record<Told, z.ZodType>

/** What a row tells of a person. What a column that is not there would tell is not there either. */
export type RowForm = Pick<Registration, 'givenName'> & Partial<Omit<Registration, 'givenName' | keyof Agreement | 'household' | 'with'>>
  & { /** Its number of theirs, or our code. */ household?: string; how?: Agreement['how'] }

type Cells = Omit<RowForm, 'givenName' | 'birthDate' | 'phone' | 'phone2' | 'how'> & {
  ownId?: string; fullName?: string; givenName?: string; birthDate?: { birthDate?: string; birthYear?: number }
  phone?: string[]; phone2?: string[]; consent?: Agreement['how'] | 'yes' | 'no'
}

export type RowReader = (row: Row) => { form: RowForm; ownId: string | undefined } | { flaws: Flaw[] }

/** Reads the rows of a table whose columns have this meaning. */
export function readerOf(meaning: Meaning, dates: Dates, country: string): RowReader {
  const cells = cellsOf(country, dates)
  const columns = tellable.flatMap((told) => (meaning.includes(told) ? [{ told, at: meaning.indexOf(told) }] : []))
  const schema = z.object(Object.fromEntries(columns.map(({ told }) => [told, cells[told] as z.ZodType])))
  return ({ cells: row }) => {
    const read = schema.safeParse(Object.fromEntries(columns.map(({ told, at }) => [told, row[at] ?? ''])))
    if (!read.success) return { flaws: flawsOf(read.error) }
    const { ownId, ...told } = read.data as Cells
    const flaws = lacking(told, meaning)
    return flaws.length > 0 ? { flaws } : { form: formOf(told), ownId }
  }
}

function lacking({ fullName, givenName, birthDate, birthYear, age, consent }: Cells, meaning: Meaning): Flaw[] {
  const name = givenName ?? fullName
  return [
    ...(name === undefined ? [{ field: meaning.includes('givenName') ? 'givenName' as const : 'fullName' as const, message: strings.noName }] : []),
    ...(birthDate ?? birthYear ?? age) === undefined ? [{ field: '' as const, message: words.problems.birth }] : [],
    ...(meaning.includes('consent') && (consent === undefined || consent === 'no') ? [{ field: 'consent' as const, message: strings.noConsent }] : []),
  ]
}

function formOf({ fullName, givenName, fatherName, familyName, birthDate, phone = [], phone2 = [], consent, ...rest }: Cells): RowForm {
  const names = givenName === undefined ? partsOf(fullName!) : { givenName, fatherName, familyName }
  const [first, second] = [...new Set([...phone, ...phone2])]
  const told = { ...names, ...rest, ...birthDate, phone: first, phone2: second, how: consent === 'yes' || consent === 'no' ? undefined : consent }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as RowForm
}

// What a cell may be one of, or hold several of: whoever wrote something else is told.
const vocabularies: Partial<Record<Told, Record<string, Text>>> = { sex: sexes, languages: spoken, education: educations, stay: stays, papers, specificNeeds, place: places, consent: yesNo }

/** What is wrong, the first thing of each field, in three languages: the table may be put right by somebody else. */
function flawsOf(error: z.ZodError): Flaw[] {
  const said = inEach((lang) => explain(error, localeOf(lang).t))
  const fields = [...new Set(Object.keys(said.en).map((path) => path.replace(/\.\d+$/, '')))]
  return fields.map((field) => {
    const labels = vocabularies[field as Told]
    const path = Object.keys(said.en).find((each) => each === field || each.startsWith(`${field}.`))!
    return { field: field as Told, message: inEach((lang) => (labels ? localeOf(lang).t(strings.oneOf, { values: Object.values(labels).map((text) => text[lang]).join(' · ') }) : said[lang][path]!)) }
  })
}

const inEach = <T>(make: (lang: Lang) => T) => Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as Record<Lang, T>
