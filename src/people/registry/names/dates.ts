import { type Pieces, yearOf } from './person.ts'

/** YYYY-MM-DD of a day that exists, lies in the past and in a person's lifetime; else undefined. */
export function realDate(year: number, month: number, day: number, today = new Date()): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, day))
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  if (!exists || at > today || year < today.getUTCFullYear() - oldest) return undefined
  return at.toISOString().slice(0, 10)
}

/** A year in which somebody alive may be born. */
export const isBirthYear = (year: number, today = new Date()) =>
  year >= today.getUTCFullYear() - oldest && year <= today.getUTCFullYear()

const oldest = 120

/** 94 is 1994 and 12 is 2012: of two digits, the last such year. */
export function fullYear(year: number, digits: number, today = new Date()): number {
  if (digits > 2) return year
  const now = today.getUTCFullYear()
  const century = now - (now % 100)
  return century + year <= now ? century + year : century - 100 + year
}

export type BirthMatch = 'sameDate' | 'swappedDate' | 'similarDate' | 'sameYear' | 'nearYear' | 'different'

/** How two births agree; undefined when one of them is not known. */
export function compareBirths(a: Pieces, b: Pieces): BirthMatch | undefined {
  const [yearA, yearB] = [yearOf(a), yearOf(b)]
  if (yearA === undefined || yearB === undefined) return undefined
  if (a.birthDate && b.birthDate) {
    if (a.birthDate === b.birthDate) return 'sameDate'
    if (swapped(a.birthDate) === b.birthDate) return 'swappedDate'
    if (oneSlip(a.birthDate, b.birthDate)) return 'similarDate'
  }
  const apart = Math.abs(yearA - yearB)
  return apart === 0 ? 'sameYear' : apart === 1 ? 'nearYear' : 'different'
}

const swapped = (date: string) => `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`

/** One wrong digit in the day or month or year, or two neighbours exchanged. */
function oneSlip(a: string, b: string) {
  const off = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]))
  const [i, j] = off
  return off.length === 1 || (off.length === 2 && j === i! + 1 && a[i!] === b[j] && a[j] === b[i!])
}
