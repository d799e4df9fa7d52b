import { languages, type Text } from '../language.ts'
import { searchKey } from '../text.ts'

/** What a table may tell, and how its columns may be called. */
export type Field = { key: string; headings: Text; synonyms?: string[]; required?: boolean }

/** By field, the index of its column. */
export type Mapping = Record<string, number>

export type Matched = {
  mapping: Mapping
  /** Columns that no field takes. */
  unmatched: number[]
  /** Required fields without a column. */
  missing: string[]
}

/** Recognises columns by their headings, in any of the three languages; the reader may then correct it. */
export function match(columns: string[], fields: Field[]): Matched {
  const pairs = columns.flatMap((heading, column) =>
    fields.map((field) => ({ column, key: field.key, score: likeness(heading, field) })))
  pairs.sort((a, b) => b.score - a.score || a.column - b.column)

  const mapping: Mapping = {}
  const taken = new Set<number>()
  for (const { column, key, score } of pairs) {
    if (score === 0 || Object.hasOwn(mapping, key) || taken.has(column)) continue
    mapping[key] = column
    taken.add(column)
  }
  return {
    mapping,
    unmatched: [...columns.keys()].filter((column) => !taken.has(column)),
    missing: fields.filter(({ key, required }) => required && !Object.hasOwn(mapping, key)).map(({ key }) => key),
  }
}

/** A mapping chosen by hand or kept from before, as far as it fits this table. */
export function fitting(mapping: Mapping, columns: string[], fields: Field[]): Matched {
  const fits: Mapping = {}
  for (const { key } of fields) {
    const column = mapping[key]
    const free = column !== undefined && !Object.values(fits).includes(column)
    if (free && Number.isInteger(column) && column >= 0 && column < columns.length) fits[key] = column
  }
  return {
    mapping: fits,
    unmatched: [...columns.keys()].filter((column) => !Object.values(fits).includes(column)),
    missing: fields.filter(({ key, required }) => required && !Object.hasOwn(fits, key)).map(({ key }) => key),
  }
}

// Alike as written, then without a remark in brackets (a unit, a date format), then without articles and small words.
const readings = [
  (heading: string) => searchKey(heading),
  (heading: string) => searchKey(heading.replace(/[([].*?[)\]]/g, ' ')),
  (heading: string) => bareWords(searchKey(heading.replace(/[([].*?[)\]]/g, ' '))),
]
const smallWords = /(?:^| )(?:le|la|les|l|de|des|du|d|the|of|a|an|في|من)(?= |$)/g

const bareWords = (key: string) => key.replace(smallWords, '').replace(/(^| )ال(?=..)/g, '$1').trim()

/** What two ways of writing a heading or a label have in common. */
export const likely = (text: string) => bareWords(searchKey(text)) || searchKey(text)

function likeness(heading: string, { key, headings, synonyms = [] }: Field): number {
  const names = [...languages.map((lang) => headings[lang]), ...synonyms, key]
  for (const [index, read] of readings.entries()) {
    const asked = read(heading)
    if (asked !== '' && names.some((name) => read(name) === asked)) return readings.length - index
  }
  return 0
}
