import { languages, localeOf, type Text } from '../language.ts'
import { Problem, type ProblemStatus } from '../problem.ts'
import { strings } from './strings.ts'

const statuses = {
  empty: 422, image: 415, notATable: 415, oldExcel: 415, encrypted: 422, damaged: 422, encoding: 422, quote: 422,
  tooLarge: 413, tooManyRows: 413, tooManyColumns: 422, cellTooLong: 422, noSuchSheet: 422,
} satisfies Partial<Record<keyof typeof strings, ProblemStatus>>

export type SheetFault = keyof typeof statuses

/** Why a file cannot be read as a table, in a sentence that says what to do about it. */
export class SheetProblem extends Problem {
  readonly fault: SheetFault

  constructor(fault: SheetFault, n?: number) {
    super(statuses[fault], n === undefined ? strings[fault] : withNumber(strings[fault], n))
    this.fault = fault
  }
}

const withNumber = (text: Text, n: number) =>
  Object.fromEntries(languages.map((lang) => [lang, text[lang].replace('{n}', localeOf(lang).n(n))])) as Text
