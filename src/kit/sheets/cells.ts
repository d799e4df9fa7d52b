import { z } from 'zod'
import { languages, type Text } from '../language.ts'
import { optional, searchKey } from '../text.ts'
import { likely } from './columns.ts'

// Fields as people fill them in a spreadsheet, where there is no list to choose from.

/** One of a vocabulary, by its key or by its label in any of the three languages. */
export function choiceCell<K extends string>(labels: Record<K, Text>) {
  const known = new Map<string, K>()
  for (const key of Object.keys(labels) as K[]) {
    for (const name of [key, ...languages.map((lang) => labels[key][lang])]) known.set(likely(name), key)
  }
  return z.string().transform((text, ctx): K => {
    const key = known.get(likely(text))
    if (key !== undefined) return key
    ctx.issues.push(searchKey(text) === ''
      ? { code: 'too_small', origin: 'string', minimum: 1, inclusive: true, input: text }
      : { code: 'custom', message: 'choose', input: text })
    return z.NEVER
  })
}

const answers = { yes: { ar: 'نعم', fr: 'oui', en: 'yes' }, no: { ar: 'لا', fr: 'non', en: 'no' } }
const signs = new Map([['true', 'yes'], ['1', 'yes'], ['x', 'yes'], ['✓', 'yes'], ['false', 'no'], ['0', 'no']])

/** Yes or no in three languages, as 1 or 0, as a cross; an empty cell is undefined. */
export const yesNoCell = () =>
  optional(z.string()
    .transform((text) => signs.get(text.trim().toLowerCase()) ?? text)
    .pipe(choiceCell(answers))
    .transform((answer) => answer === 'yes'))

/** Several values in one cell, between `;` `،` `,` `|` or line ends; an empty cell is an empty list. */
export const listCell = <T extends z.ZodType>(field: T, most = 50) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(/[;؛,،|\n]/).filter((part) => searchKey(part) !== '') : value),
    z.array(field).max(most))
