// Which column tells what: recognised by headings, corrected by people, kept for the next table of the same headings.
import { latinDigits } from '../../../../kit/text.ts'
import { type Field, match, type Row } from '../../../../kit/sheets/index.ts'
import { strings } from '../strings.ts'
import { columnNames } from './words.ts'

export type Told = keyof typeof columnNames
/** By column, what it tells; '' is left out. */
export type Meaning = (Told | '')[]
/** 3/4/1990: the third of April, or the fourth of March. */
export type Dates = 'day' | 'month'

export const tellable = Object.keys(columnNames) as Told[]
const fields: Field[] = tellable.map((key) => ({ key, ...columnNames[key] }))

/** The column that a returned table has more than the one that was sent. */
export const isReason = (heading: string) => Object.values(strings.reason).includes(heading.trim())

/** What the columns seem to tell. */
export function guessMeaning(headings: string[], rows: Row[]): Meaning {
  const { mapping } = match(headings.map((heading) => (isReason(heading) ? '' : heading)), fields)
  const { fullName, givenName, familyName } = mapping
  if (fullName !== undefined && familyName !== undefined && givenName === undefined) move(mapping, 'fullName', 'givenName')
  const alone = fullName === undefined && (givenName === undefined) !== (familyName === undefined)
  if (alone && severalWords(rows, (givenName ?? familyName)!)) move(mapping, givenName === undefined ? 'familyName' : 'givenName', 'fullName')
  const meaning: Meaning = headings.map(() => '')
  for (const [key, column] of Object.entries(mapping)) meaning[column] = key as Told
  return meaning
}

function move(mapping: Record<string, number>, from: Told, to: Told) {
  mapping[to] = mapping[from]!
  delete mapping[from]
}

/** «الاسم» and «Nom» are a name in one table, and all of them in another. */
function severalWords(rows: Row[], column: number) {
  const values = rows.map(({ cells }) => cells[column]?.trim() ?? '').filter(Boolean)
  return values.filter((value) => value.includes(' ')).length > values.length / 2
}

/** Day first, as in all three languages, unless a date shows otherwise. */
export function guessDates(meaning: Meaning, rows: Row[]): Dates {
  const column = meaning.indexOf('birthDate')
  const starts = rows.flatMap(({ cells }) => {
    const [, first, second] = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ]/.exec(latinDigits(cells[column] ?? '')) ?? []
    return first ? [[Number(first), Number(second)] as const] : []
  })
  const [daysFirst, monthsFirst] = [starts.filter(([first]) => first > 12).length, starts.filter(([, second]) => second! > 12).length]
  return monthsFirst > daysFirst ? 'month' : 'day'
}

/** What of a meaning cannot be, by column or as a whole. */
export function flawsOfMeaning(meaning: Meaning): { twice: number[]; missing: ('name' | 'birth')[] } {
  const has = (...those: Told[]) => those.some((told) => meaning.includes(told))
  return {
    twice: [...meaning.keys()].filter((column) => meaning[column] && meaning.indexOf(meaning[column]) < column),
    missing: [
      ...(has('fullName', 'givenName') ? [] : ['name' as const]),
      ...(has('birthDate', 'birthYear', 'age') ? [] : ['birth' as const]),
    ],
  }
}
