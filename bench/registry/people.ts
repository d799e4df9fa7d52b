// People of a large registry, invented, and how they are written down and asked for: the same names in three spellings, with
// the mistakes that clerks make. What is assumed stands in `rates`; docs/registry.md repeats it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Chance, chance } from '../../demo/teller.ts'
import type { Pieces } from '../../src/people/registry/names/person.ts'
import { isSpelling } from '../samples/spellings.ts'

/** How often what happens when somebody is written down, and again when somebody is asked for. */
export const rates = {
  /** In Arabic letters; else in Latin ones, as French and English write. */
  arabic: 0.5,
  /** One slip in a name: a letter too many, too few, another, or two exchanged. */
  slip: 0.02,
  exchanged: 0.02,
  noFather: 0.25,
  noDate: 0.4,
  nearYear: 0.03,
  dayMonth: 0.02,
  phone: 0.6,
  document: 0.35,
  otherPhone: 0.2,
} as const

/** A name that people bear: how it is spelled, and how often. */
type Name = { spellings: { text: string; arabic: boolean; until: number }[] }
/** Whoever somebody is, whatever is written down. */
export type Human = { given: number; father: number; family: number; /** Of a family that bears two: Hadj Salem. */ second: number | undefined; year: number; month: number; day: number; phone: string; document: string }

const names = readNames()
const givenNames = zipf(names.length, 1.0, 2)
/** Families are named after other men than children are today, after their places and trades, and after fathers: three of each name. */
const familyNames = zipf(3 * names.length, 1.03, 8)
const familyOrder = inOtherOrder()
/** Families that bear two names. */
const twoNames = 0.1

export function human(dice: Chance): Human {
  const year = 2026 - Math.floor(85 * dice.next() ** 1.4)
  return {
    given: givenNames(dice), father: givenNames(dice), family: familyOrder[familyNames(dice)]!,
    second: dice.often(twoNames) ? familyOrder[familyNames(dice)]! : undefined,
    year, month: dice.between(1, 12), day: dice.between(1, 28),
    phone: `+2169${dice.between(0, 9_999_999).toString().padStart(7, '0')}`, document: String(dice.between(10_000_000, 99_999_999)),
  }
}

/** As one clerk writes somebody down. */
export function written(who: Human, dice: Chance): Pieces {
  const arabic = dice.often(rates.arabic)
  const spell = (name: number) => spelled(name, arabic, dice)
  const given = spell(who.given)
  const father = spell(who.father)
  const family = who.second === undefined ? spell(who.family) : `${spell(who.family)} ${spell(who.second)}`
  const swap = dice.often(rates.exchanged)
  return {
    givenName: swap ? family : given,
    familyName: swap ? given : family,
    ...(!dice.often(rates.noFather) && { fatherName: father }),
    ...birthOf(who, dice),
    ...(dice.often(rates.phone) && { phone: dice.often(rates.otherPhone) ? `+2165${dice.between(0, 9_999_999).toString().padStart(7, '0')}` : who.phone }),
    ...(dice.often(rates.document) && { documents: [who.document] }),
  }
}

function birthOf({ year, month, day }: Human, dice: Chance): Pieces {
  const birthYear = dice.often(rates.nearYear) ? year + (dice.often(0.5) ? 1 : -1) : year
  if (dice.often(rates.noDate)) return { birthYear }
  const [m, d] = dice.often(rates.dayMonth) && day <= 12 ? [day, month] : [month, day]
  return { birthYear, birthDate: `${birthYear}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` }
}

function spelled(number: number, arabic: boolean, dice: Chance): string {
  const name = names[number % names.length]!
  const those = name.spellings.filter((spelling) => spelling.arabic === arabic)
  const at = dice.next() * those.at(-1)!.until
  const text = derived[Math.floor(number / names.length)]!(those.find(({ until }) => at < until)!.text, arabic, dice)
  return dice.often(rates.slip) ? slipped(text, dice) : text
}

/** A name as it is; who comes from there (Trabelsi, الطرابلسي); whose father it was (Bouaziz, بوعزيز). */
const derived: ((text: string, arabic: boolean, dice: Chance) => string)[] = [
  (text) => text,
  (text, arabic, dice) => arabic
    ? `${dice.often(0.5) ? 'ال' : ''}${text.replace(/^ال/, '').replace(/(?<=..)[ةاىه]$/, '')}ي`
    : `${text.replace(/(?<=..)[aeiouyh]+$/, '')}${dice.often(0.9) ? 'i' : 'y'}`,
  (text, arabic, dice) => `${arabic ? 'بو' : 'bou'}${dice.often(0.2) ? ' ' : ''}${text}`,
]

function slipped(text: string, dice: Chance): string {
  const letters = [...text]
  const at = dice.between(0, letters.length - 1)
  const other = dice.pick(/[a-z]/i.test(text) ? [...'abcdefghijklmnorstuvyz'] : [...'ابتثجحخدرزسشصطعغفقكلمنهوي'])
  switch (dice.between(0, 3)) {
    case 0: letters.splice(at, 0, other); break
    case 1: if (letters.length > 2) letters.splice(at, 1); break
    case 2: letters[at] = other; break
    default: if (at > 0) [letters[at - 1], letters[at]] = [letters[at]!, letters[at - 1]!]
  }
  return letters.join('')
}

/** Arabic names and their Latin spellings, the more frequent first. */
function readNames(): Name[] {
  const rows = readFileSync(join(import.meta.dirname, '../samples/variants.tsv'), 'utf8').trim().split('\n')
    .map((line) => line.split('\t') as [string, string, string]).filter(([arabic, latin]) => isSpelling(arabic, latin))
  const seen = (group: typeof rows) => group.reduce((sum, row) => sum + Number(row[2]), 0)
  return [...Map.groupBy(rows, ([arabic]) => arabic)].sort(([, a], [, b]) => seen(b) - seen(a)).map(([arabic, group]) => {
    let until = 0
    return {
      spellings: [
        { text: arabic, arabic: true, until: 1 },
        ...group.map(([, text, times]) => ({ text, arabic: false, until: (until += Number(times)) })),
      ],
    }
  })
}

/** A rank below `n`, drawn as often as 1 / (rank + shift) ** power. */
function zipf(n: number, power: number, shift: number): (dice: Chance) => number {
  const until = new Float64Array(n)
  let sum = 0
  for (let i = 0; i < n; i++) until[i] = sum += (i + shift) ** -power
  return (dice) => {
    const at = dice.next() * sum
    let [low, high] = [0, n - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (until[middle]! > at) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** The names in the order of how often families bear them: much as they are seen today, and not the same. */
function inOtherOrder(): number[] {
  const dice = chance(7)
  const place = (number: number) => Math.log(1 + (number % names.length)) + 2 * dice.next() + 0.7 * Math.floor(number / names.length)
  const places = Float64Array.from({ length: 3 * names.length }, (_, number) => place(number))
  return Array.from(places.keys()).sort((a, b) => places[a]! - places[b]!)
}
