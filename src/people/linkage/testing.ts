// Invented people with errors, in the manner of FEBRL's generator (Christen, 2005), small and the same each time.
import type { LinkRecord } from './record.ts'
import { TableBuilder } from './table.ts'

export type Chance = () => number

export function chance(seed: number): Chance {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const pick = <T>(next: Chance, from: readonly T[]) => from[Math.floor(next() * from.length)]!
const squared = <T>(next: Chance, from: readonly T[]) => from[Math.floor(next() ** 2 * from.length)]!

const [starts, vowels, ends] = [[...'bdfhjklmnrstz'], [...'aiou'], ['', 'n', 'l', 'r', 's', 'm']] as const

const words = (next: Chance, count: number, syllables: number) =>
  Array.from({ length: count }, () => Array.from({ length: syllables }, () => pick(next, starts) + pick(next, vowels)).join('') + pick(next, ends))

/** People of different families, each named for a number. */
export function people(count: number, next: Chance): LinkRecord[] {
  const [givenNames, familyNames, streets, places] = [words(next, 150, 2), words(next, 600, 3), words(next, 400, 3), words(next, 80, 2)]
  return Array.from({ length: count }, (_, n) => ({
    id: `p${n}-0`,
    givenName: squared(next, givenNames), fatherName: squared(next, givenNames), familyName: squared(next, familyNames),
    birthDate: dayOf(1930 + Math.floor(next() * 90), 1 + Math.floor(next() * 12), 1 + Math.floor(next() * 28)),
    sex: pick(next, ['f', 'm']),
    phone: next() < 0.6 ? `2${String(Math.floor(next() * 1e7)).padStart(7, '0')}` : '',
    address: [`${1 + Math.floor(next() * 90)} ${pick(next, streets)}`, squared(next, places)],
  }))
}

const dayOf = (year: number, month: number, day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The same person written down again, by somebody else. */
export function again(person: LinkRecord, next: Chance, copy = 1): LinkRecord {
  const slipped = (text = '') => (next() < 0.15 ? slip(text, next) : next() < 0.05 ? '' : text)
  const [year, month, day] = person.birthDate!.split('-').map(Number) as [number, number, number]
  const { givenName, familyName } = person
  const exchanged = next() < 0.04
  return {
    ...person,
    id: person.id.replace(/-0$/, `-${copy}`),
    givenName: slipped(exchanged ? familyName : givenName), familyName: slipped(exchanged ? givenName : familyName), fatherName: slipped(person.fatherName),
    birthDate: next() < 0.06 ? dayOf(year, Math.min(day, 12), month) : next() < 0.05 ? '' : person.birthDate!,
    phone: next() < 0.3 ? '' : person.phone!,
    address: person.address!.map((part) => slipped(part)),
  }
}

function slip(text: string, next: Chance) {
  const at = Math.floor(next() * text.length)
  const [before, after] = [text.slice(0, at), text.slice(at + 1)]
  return next() < 0.5 ? before + after : `${before}${pick(next, [...'aeiouglmnrst'])}${after}`
}

export const personOf = (id: string) => id.split('-')[0]!

export function tableOf(first: readonly LinkRecord[], second?: readonly LinkRecord[]) {
  const builder = new TableBuilder(2)
  for (const record of first) builder.add(record)
  if (second) {
    builder.secondFile()
    for (const record of second) builder.add(record)
  }
  return builder.done()
}
