import { fullYear, isBirthYear, realDate } from './dates.ts'
import { months } from './months.ts'
import { documentNumber, phoneNumber } from './numbers.ts'
import type { Pieces } from './person.ts'
import { westernDigits } from './text.ts'

export type Parsed = { pieces: Pieces; problems: Problem[] }
export type Problem = 'impossibleDate'
export type ParseOptions = {
  /** Whose numbers have no country code: 'TN' */
  country: string
  today?: Date
}

/** Nobody types more than this into a search field. */
const longestSearch = 300

/**
 * What a worker types in one field, as pieces: «فاطمة بنت علي 1994», «Fatou Diallo 12/03/1994», «+216 98 123 456»,
 * «fatima 94», a document's number. A number that may be a phone and a document is both.
 */
export function parseSearch(typed: string, { country, today = new Date() }: ParseOptions): Parsed {
  const text = westernDigits(typed.slice(0, longestSearch)).replace(/\s/g, ' ').replace(/\p{C}/gu, '')
  const reading: Reading = { rest: ` ${text} `, pieces: {}, documents: [], problems: [], country, today }
  for (const read of readers) read(reading)
  if (reading.documents.length) reading.pieces.documents = reading.documents
  return { pieces: reading.pieces, problems: [...new Set(reading.problems)] }
}

type Reading = Parsed & Required<ParseOptions> & { rest: string; documents: string[] }

/** Takes what a pattern finds between spaces out of the rest, if it can be read. */
function take(reading: Reading, pattern: RegExp, read: (...found: string[]) => boolean) {
  const whole = new RegExp(`(?<=\\s)${pattern.source}(?=\\s)`, 'gu')
  reading.rest = reading.rest.replace(whole, (all: string, ...groups: string[]) => (read(...groups) ? ' ' : all))
}

const readers: ((reading: Reading) => void)[] = [
  function yearFirst(reading) {
    take(reading, /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})/, (year, _, month, day) =>
      setDate(reading, year!, Number(month), Number(day)))
  },
  function dayFirst(reading) {
    take(reading, /(?<!\d )(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d\d)(?! \d)/, (day, _, month, year) =>
      setDate(reading, year!, Number(month), Number(day)))
  },
  function monthInWords(reading) {
    take(reading, /(\d{1,2})(?:er|st|nd|rd|th)? (\p{L}[\p{L}\p{M}]*)\.?,? (\d{4})/u, (day, word, year) => {
      const month = months.get(word!.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
      return month !== undefined && setDate(reading, year!, month, Number(day))
    })
  },
  // «ML 48-1516», as passports print it: the letters may be a name's all the same.
  function numbersInSeries({ rest, documents }) {
    for (const [, letters, digits] of rest.matchAll(/(?<=\s)(\p{L}{1,2}) (\d[\d-]{4,20}\d)(?=\s)/gu)) documents.push(documentNumber(`${letters}${digits}`))
  },
  function longNumbers(reading) {
    take(reading, /((?:\+|00)?\(?\d[\d().\-/ ]{5,20}\d)/, (number) => {
      const phone = phoneNumber(number!, reading.country)
      if (phone) reading.pieces.phone ??= phone
      const international = /^(\+|00)/.test(number!)
      if (!international && (!phone || /^\d+$/.test(number!))) reading.documents.push(documentNumber(number!))
      return true
    })
  },
  function documents(reading) {
    take(reading, /([\p{L}\d][\p{L}\d\-/.]{3,38}[\p{L}\d])/u, (word) => {
      if ((word!.match(/\d/g) ?? []).length < 4) return false
      reading.documents.push(documentNumber(word!))
      return true
    })
  },
  function year(reading) {
    take(reading, /(\d{4}|\d{2})/, (digits) => {
      const birth = fullYear(Number(digits), digits!.length, reading.today)
      if (isBirthYear(birth, reading.today)) reading.pieces.birthYear ??= birth
      else if (/^(19|20)/.test(digits!)) reading.problems.push('impossibleDate')
      else reading.documents.push(digits!)
      return true
    })
  },
  function names(reading) {
    const letters = reading.rest.replace(/[^\p{L}\p{M}\p{N}'’ʼ-]+/gu, ' ').replace(/(?<= |^)[\d-]+(?= |$)/g, '')
    if (/\p{L}/u.test(letters)) reading.pieces.names = letters.replace(/ +/g, ' ').trim()
  },
]

/** Day first, as all three languages write it, unless only the other order makes a date. */
function setDate({ pieces, problems, today }: Reading, digits: string, month: number, day: number) {
  const year = fullYear(Number(digits), digits.length, today)
  const date = realDate(year, month, day, today) ?? (month > 12 ? realDate(year, day, month, today) : undefined)
  if (date) pieces.birthDate ??= date
  else problems.push('impossibleDate')
  return true
}
