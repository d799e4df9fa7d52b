import { type BirthMatch, compareDays, oneSlip, similarName, wordsSimilarity } from '../registry/names/index.ts'
import { diceOf } from './bigrams.ts'
import { birth, document, family, father, firstAddress, given, phone, sex } from './record.ts'
import type { Table } from './table.ts'

/** How two values agree. 0: one of them lacks. Each field has these numbers of its own, fewer than `levelsOfField`. */
export const missing = 0
export const same = 1
export const names = { same, sameKey: 2, similar: 3, alike: 4, different: 5, exchanged: 6, halfExchanged: 7 } as const
export const births: Record<BirthMatch, number> = { sameDate: same, swappedDate: 2, similarDate: 3, sameYear: 4, nearYear: 5, different: 6 }
export const texts = { same, similar: 2, alike: 3, different: 4, exchanged: 5 } as const
export const levelsOfField = 8

const verySimilarName = 0.86
const similarText = 0.65
const alikeText = 0.4

/** Compares records of a table; names are remembered by pair. */
export class Comparer {
  readonly #table: Table
  readonly #names: Remembered

  constructor(table: Table) {
    this.#table = table
    this.#names = new Remembered((a, b) => this.#nameLevel(a, b))
  }

  /** Writes the level of every field into `into`. */
  compare(a: number, b: number, into: Uint8Array) {
    const { columns, days } = this.#table
    this.#compareNames(a, b, into)
    const [dayA, dayB] = [columns[birth]![a]!, columns[birth]![b]!]
    into[birth] = dayA && dayB ? births[compareDays(days[dayA]!, days[dayB]!)] : missing
    into[sex] = equality(columns[sex]![a]!, columns[sex]![b]!)
    into[phone] = this.#number(phone, a, b)
    into[document] = this.#number(document, a, b)
    for (let field = firstAddress; field < columns.length; field++) into[field] = this.#textLevel(columns[field]![a]!, columns[field]![b]!)
    this.#exchangedParts(a, b, into)
  }

  #compareNames(a: number, b: number, into: Uint8Array) {
    const { columns } = this.#table
    const [givenA, givenB] = [columns[given]![a]!, columns[given]![b]!]
    const [familyA, familyB] = [columns[family]![a]!, columns[family]![b]!]
    into[given] = this.nameLevel(givenA, givenB)
    into[father] = this.nameLevel(columns[father]![a]!, columns[father]![b]!)
    into[family] = this.nameLevel(familyA, familyB)
    if (!differs(into[given]!) || !differs(into[family]!)) return
    const [there, back] = [this.nameLevel(givenA, familyB), this.nameLevel(familyA, givenB)]
    if (there && back && Math.max(there, back) <= names.alike && (agrees(there) || agrees(back))) {
      into[given] = names.exchanged
      into[family] = missing
    } else if ((agrees(there) && !back) || (agrees(back) && !there)) {
      into[given] = names.halfExchanged
      into[family] = missing
    }
  }

  nameLevel(a: number, b: number): number {
    if (!a || !b) return missing
    if (a === b) return names.same
    if (this.#table.keys[a] === this.#table.keys[b]) return names.sameKey
    return a < b ? this.#names.answer(a, b) : this.#names.answer(b, a)
  }

  #nameLevel(a: number, b: number) {
    const { words } = this.#table
    const similarity = wordsSimilarity(words[a]!, words[b]!) ?? 0
    return similarity >= verySimilarName ? names.similar : similarity >= similarName ? names.alike : names.different
  }

  #number(field: number, a: number, b: number) {
    const { columns, texts: written } = this.#table
    const [codeA, codeB] = [columns[field]![a]!, columns[field]![b]!]
    if (!codeA || !codeB) return missing
    if (codeA === codeB) return same
    return oneSlip(written[field]![codeA]!, written[field]![codeB]!) ? texts.similar : texts.different
  }

  #textLevel(a: number, b: number) {
    if (!a || !b) return missing
    if (a === b) return same
    const alike = diceOf(this.#table.bigrams, a, b)
    if (alike >= similarText) return texts.similar
    const written = this.#table.texts[firstAddress]!
    if (oneSlip(written[a]!, written[b]!)) return texts.similar
    return alike >= alikeText ? texts.alike : texts.different
  }

  /** A street in the column of the house, and the house in that of the street. */
  #exchangedParts(a: number, b: number, into: Uint8Array) {
    const { columns } = this.#table
    for (let one = firstAddress; one < into.length; one++) {
      if (into[one] !== texts.different) continue
      for (let other = one + 1; other < into.length; other++) {
        if (into[other] !== texts.different) continue
        const there = this.#textLevel(columns[one]![a]!, columns[other]![b]!)
        if (there > texts.similar || this.#textLevel(columns[other]![a]!, columns[one]![b]!) > texts.similar) continue
        into[one] = texts.exchanged
        into[other] = missing
      }
    }
  }
}

const equality = (a: number, b: number) => (!a || !b ? missing : a === b ? same : texts.different)
const agrees = (level: number) => level >= names.same && level <= names.similar
const differs = (level: number) => level === missing || level === names.different

/** Remembers answers to pairs of numbers in fixed memory: a new pair takes the place of an old one. */
class Remembered {
  readonly #ask: (a: number, b: number) => number
  readonly #pairs = new Float64Array(places)
  readonly #answers = new Uint8Array(places)

  constructor(ask: (a: number, b: number) => number) {
    this.#ask = ask
  }

  answer(a: number, b: number): number {
    const pair = a * 2 ** 26 + b
    const place = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> (32 - placeBits)
    if (this.#pairs[place] !== pair) {
      this.#pairs[place] = pair
      this.#answers[place] = this.#ask(a, b)
    }
    return this.#answers[place]!
  }
}

const placeBits = 20
const places = 2 ** placeBits
