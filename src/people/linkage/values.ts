import { documentNumber, plain } from '../registry/names/index.ts'
import type { Kind, LinkRecord } from './record.ts'

/** A value in the form in which it is compared; '' says nothing. */
export const readValue: Record<Kind, (text: string) => string> = {
  name: (text) => plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim(),
  birth: readDay,
  sex: (text) => sexes.get(plain(text).trim()) ?? plain(text).trim(),
  phone: (text) => plain(text).replace(/\D/g, '').slice(-phoneDigits),
  document: documentNumber,
  address: (text) => plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim(),
}

/** With and without the country's code, and with the zero that stands for it, a number ends alike. */
const phoneDigits = 8

const sexes = new Map(Object.entries({
  f: ['f', 'w', 'female', 'woman', 'girl', 'femme', 'feminin', 'fille', 'أنثى', 'امرأة', 'بنت'],
  m: ['m', 'h', 'male', 'man', 'boy', 'homme', 'masculin', 'garcon', 'ذكر', 'رجل', 'ولد'],
}).flatMap(([sex, words]) => words.map((word) => [plain(word), sex] as const)))

/**
 * YYYYMMDD of 1994-03-12, 19940312, 12/03/1994 (the day comes first) or 1994, with 0000 for a day that is not known.
 * A date that cannot be is kept as it stands: two records may share the same slip.
 */
function readDay(text: string): string {
  const [first = '', second = '', third = ''] = plain(text).match(/\d+/g) ?? []
  if (third && first.length === 4) return first + second.padStart(2, '0') + third.padStart(2, '0').slice(0, 2)
  if (third && third.length === 4) return third + second.padStart(2, '0') + first.padStart(2, '0').slice(-2)
  if (first.length === 8) return first
  return first.length === 4 ? `${first}0000` : ''
}

export const textsOf = (record: LinkRecord): (string | undefined)[] => [
  record.givenName, record.fatherName, record.familyName, record.birthDate, record.sex, record.phone, record.document, ...(record.address ?? []),
]
