import { nameWords, type Word } from './normalise.ts'
import { type NamePiece, namePieces, type Pieces } from './person.ts'
import { sameName, similarName, wordSimilarity } from './similarity.ts'
import { nameSays } from './weights.ts'

/** A name that words of a search field are like, and whether it is the same one. */
export type Met = { piece: NamePiece; same: boolean }
export type FreeMatch = { odds: number; met: Met[] }

/**
 * Words of a search field, of which nobody said which name they are. The first is mostly the given name and the last the
 * family's: every word is taken for the name of a person that it is most like, and its place counts.
 */
export class FreeWords {
  readonly #words: Word[]
  // People of one search share many names.
  readonly #known: Map<Word, number>[]

  constructor(names: string) {
    this.#words = nameWords(names).slice(0, mostWords)
    this.#known = this.#words.map(() => new Map())
  }

  /** How the names of somebody agree with the words, in powers of e; undefined when they have none. */
  compare(person: Pieces): FreeMatch | undefined {
    const theirs = namePieces.flatMap((piece) => nameWords(person[piece] ?? '').map((word) => ({ piece, word })))
    if (theirs.length === 0) return undefined
    const pairs = this.#pairs(theirs)
    const seen = new Set<NamePiece>()
    const met = new Map<NamePiece, boolean>()
    let odds = (this.#words.length - pairs.length) * (person.fatherName ? unknownWord : fatherMissing)
    for (const { piece, similarity, says, order } of pairs) {
      odds += met.has(piece) ? Math.max(0, says) * secondWord : says + order
      seen.add(piece)
      if (similarity >= similarName && !met.has(piece)) met.set(piece, similarity >= sameName)
    }
    odds += (theirs.filter(({ piece }) => seen.has(piece)).length - pairs.length) * besides
    if (this.#words.length > 1) for (const piece of ['givenName', 'familyName'] as const) if (person[piece] && !seen.has(piece)) odds += unasked[piece]
    return { odds, met: [...met].map(([piece, same]) => ({ piece, same })) }
  }

  /** Each word with another word of theirs, what says most first. */
  #pairs(theirs: { piece: NamePiece; word: Word }[]) {
    const all = this.#words.flatMap((word, i) => theirs.map(({ piece, word: their }, j) => {
      const similarity = this.#similarity(i, their)
      const says = nameSays(piece, similarity, word.arabic !== their.arabic)
      return { i, j, piece, similarity, says, order: this.#order(i, piece) }
    }))
    all.sort((a, b) => b.says + b.order - a.says - a.order)
    const [ours, taken] = [new Set<number>(), new Set<number>()]
    return all.filter(({ i, j }) => {
      if (ours.has(i) || taken.has(j)) return false
      ours.add(i)
      taken.add(j)
      return true
    })
  }

  #similarity(i: number, their: Word) {
    let similarity = this.#known[i]!.get(their)
    if (similarity === undefined) this.#known[i]!.set(their, (similarity = wordSimilarity(this.#words[i]!, their)))
    return similarity
  }

  #order(at: number, piece: NamePiece) {
    const last = this.#words.length - 1
    if (last === 0) return 0
    return places[at === 0 ? 'first' : at === last ? 'last' : 'between'][piece]
  }
}

const mostWords = 8

/** What a word says less in a place that is not its own. */
const places: Record<'first' | 'between' | 'last', Record<NamePiece, number>> = {
  first: { givenName: 0, fatherName: -3, familyName: -1.2 },
  between: { givenName: -0.7, fatherName: 0, familyName: -0.7 },
  last: { givenName: -1.2, fatherName: -1.5, familyName: 0 },
}
const secondWord = 0.6
// A second family name that nobody asked for speaks a little against. A word more than they have names does too, but may be the
// father's name where that is missing. Whoever is looked for is called by the given name, and mostly by the family's.
const besides = -0.7
const unknownWord = -2.2
const fatherMissing = -0.3
const unasked = { givenName: -3, familyName: -1.2 }
