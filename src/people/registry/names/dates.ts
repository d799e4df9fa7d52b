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
  return compareDays(dayNumber(a, yearA), dayNumber(b, yearB))
}

const dayNumber = ({ birthDate }: Pieces, year: number) =>
  birthDate ? Number(birthDate.replaceAll('-', '')) : year * 10_000

/** The same of two days as numbers, 19940312; 19940000 is a year alone. The digits need not make a real date. */
export function compareDays(a: number, b: number): BirthMatch {
  if (a % 10_000 && b % 10_000) {
    if (a === b) return 'sameDate'
    if (swapped(a) === b) return 'swappedDate'
    if (oneSlip(String(a), String(b))) return 'similarDate'
  }
  const apart = Math.abs(yearIn(a) - yearIn(b))
  return apart === 0 ? 'sameYear' : apart === 1 ? 'nearYear' : 'different'
}

const yearIn = (day: number) => Math.floor(day / 10_000)
const swapped = (day: number) => yearIn(day) * 10_000 + (day % 100) * 100 + (Math.floor(day / 100) % 100)

/** Of two texts of one length: one wrong character, or two neighbours exchanged. */
export function oneSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let first = 0
  while (first < a.length && a[first] === b[first]) first++
  let last = a.length - 1
  while (last > first && a[last] === b[last]) last--
  if (first === a.length) return false
  return first === last || (last === first + 1 && a[first] === b[last] && a[last] === b[first])
}
