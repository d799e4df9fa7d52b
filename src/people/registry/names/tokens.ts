import { createCipheriv, createHash, type KeyObject } from 'node:crypto'
import { nameKeys, queryKeys } from './normalise.ts'
import { slipsOf } from './slips.ts'
import { documentNumber } from './numbers.ts'
import { allNames, namePieces, type Pieces, yearOf } from './person.ts'

export type TokenKind = 'names' | 'nameYear' | 'phone' | 'document'

/** Eight bytes tell a billion people's tokens apart; a chance meeting costs one look that ranks low. */
export type Token = bigint
/**
 * A token to look for, and what finding it says: the store adds the weights up, and the heaviest are opened. Of those who share it
 * no more than `most` are looked at.
 */
export type QueryToken = { token: Token; kind: TokenKind; weight: number; most: number }
export type QueryTokens = { tokens: QueryToken[] } | { missing: 'anyPiece' | 'secondPiece' }
/** More words than these are not paired: fifteen pairs and six years at most. */
const mostNames = 6

const weights = { document: 10, phone: 8, nameYear: 5, names: 4 } satisfies Record<TokenKind, number>
const otherReading = 0.7
/** Than the first and the last name, which are mostly the given and the family's. */
const otherPair = 0.6
const nearYear = 0.6
const oneSlip = 0.6
const besideOthers = 0.45

/** Whoever asks for what so many share must say more. Where more is said, those of a frequent pair of names are told apart by it. */
const mostOfToken = { usual: 300, namesAmongOthers: 1200, slip: 100 }

// A token is one AES block of: what kind it is (a byte), and at most fifteen bytes that say what it stands for.
const block = 16
const kinds = { names: 1, nameYear: 2, phone: 3, document: 4 } satisfies Record<TokenKind, number>
const hashed = 128

type Fact = { kind: TokenKind; text: string }

/**
 * The tokens to store for a person: of each two of their names, the given and the family name with the year of birth, the
 * phone and each document. Never of one name alone: how often each name occurs would give it away.
 */
export const personTokens = (pieces: Pieces, key: KeyObject): Token[] => tokensByKind(pieces, key).map(({ token }) => token)

/** The same, each with what it stands for. */
export function tokensByKind(pieces: Pieces, key: KeyObject): { token: Token; kind: TokenKind }[] {
  const named = [...namePieces, 'names' as const].flatMap((piece) => keysOf(pieces[piece]).map((name) => ({ name, piece }))).slice(0, mostNames)
  const year = yearOf(pieces)
  const facts: Fact[] = numberFacts(pieces)
  named.forEach(({ name, piece }, i) => {
    for (const other of named.slice(i + 1)) facts.push(pairFact(name, other.name))
    if (year !== undefined && piece !== 'fatherName') facts.push(yearFact(name, year))
  })
  const own = unique(facts)
  const tokens = encrypt(own, key)
  return own.map(({ kind }, i) => ({ kind, token: tokens[i]! }))
}

/**
 * The tokens to look for, or what is missing: it takes two names, a name and a year, a phone or a document. Of two names the one
 * or the other may be a slip away, too.
 */
export function queryTokens(query: Pieces, key: KeyObject): QueryTokens {
  const names = queryKeys(allNames(query)).filter(([first]) => first!.length > 1).slice(0, mostNames)
  const year = yearOf(query)
  const tokens = new Wanted()
  for (const fact of numberFacts(query)) tokens.want(fact, 1)
  const most = names.length > 2 || year !== undefined ? mostOfToken.namesAmongOthers : mostOfToken.usual
  names.forEach((readings, i) => {
    names.slice(i + 1).forEach((others, j) => {
      const ends = i === 0 && j === names.length - 2 ? 1 : otherPair
      eachPair(readings, others, (one, other, factor) => tokens.want(pairFact(one, other), factor * ends, most))
    })
  })
  const usual = names.map(([first]) => first!)
  if (year !== undefined && tokens.size === 0) for (const readings of names) wantYears(readings, year, tokens)
  else if (year !== undefined) for (const name of usual) tokens.want(yearFact(name, year), besideOthers)
  if (tokens.size === 0) return { missing: names.length || year !== undefined ? 'secondPiece' : 'anyPiece' }

  if (names.length > 1) wantSlips(usual[0]!, usual.at(-1)!, tokens)
  return { tokens: tokens.encrypted(key) }
}

/** The first name and the last, of which one is a slip away. */
function wantSlips(first: string, last: string, wanted: Wanted) {
  for (const near of slipsOf(last)) wanted.want(pairFact(first, near), oneSlip, mostOfToken.slip)
  for (const near of slipsOf(first)) wanted.want(pairFact(near, last), oneSlip, mostOfToken.slip)
}

/** Facts that are looked for, each with the most that finding it says. */
class Wanted {
  readonly #facts = new Map<string, Fact & { weight: number; most: number }>()

  get size() {
    return this.#facts.size
  }

  want(fact: Fact, factor: number, most = mostOfToken.usual) {
    const id = fact.kind + fact.text
    const weight = weights[fact.kind] * factor
    if ((this.#facts.get(id)?.weight ?? 0) < weight) this.#facts.set(id, { ...fact, weight, most })
  }

  encrypted(key: KeyObject): QueryToken[] {
    const facts = [...this.#facts.values()]
    const tokens = encrypt(facts, key)
    return facts.map(({ kind, weight, most }, i) => ({ token: tokens[i]!, kind, weight, most }))
  }
}

function eachPair(ones: string[], others: string[], visit: (one: string, other: string, factor: number) => void) {
  ones.forEach((one, i) => {
    others.forEach((other, j) => visit(one, other, (i ? otherReading : 1) * (j ? otherReading : 1)))
  })
}

function wantYears(readings: string[], year: number, wanted: Wanted) {
  readings.forEach((name, i) => {
    const reading = i ? otherReading : 1
    wanted.want(yearFact(name, year), reading)
    wanted.want(yearFact(name, year - 1), reading * nearYear)
    wanted.want(yearFact(name, year + 1), reading * nearYear)
  })
}

// An initial alone says too little to be paired.
const keysOf = (name: string | null | undefined) => (name ? nameKeys(name).filter((key) => key.length > 1) : [])

// The order of names differs from list to list: a pair has none.
const pairFact = (a: string, b: string): Fact => ({ kind: 'names', text: a < b ? `${a} ${b}` : `${b} ${a}` })
const yearFact = (name: string, year: number): Fact => ({ kind: 'nameYear', text: `${name} ${year}` })

function numberFacts({ phone, documents }: Pieces): Fact[] {
  const numbers = (documents ?? []).map(documentNumber).filter((number) => number.length >= 4)
  return [
    ...(phone ? [{ kind: 'phone' as const, text: phone.replace(/^\+/, '') }] : []),
    ...numbers.map((text) => ({ kind: 'document' as const, text })),
  ]
}

const unique = (facts: Fact[]) => [...new Map(facts.map((fact) => [fact.kind + fact.text, fact])).values()]

/**
 * A keyed pseudorandom function, many at a time: AES-256 is a pseudorandom permutation of blocks, each block here is
 * used for one fact only, and cutting its output takes away that it is a permutation. One call for a whole person:
 * seven times cheaper than an HMAC for each token.
 */
function encrypt(facts: Fact[], key: KeyObject): Token[] {
  const blocks = Buffer.alloc(facts.length * block)
  facts.forEach(({ kind, text }, i) => writeFact(blocks, i * block, kinds[kind], text))
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  const secret = cipher.update(blocks)
  return facts.map((_, i) => secret.readBigInt64BE(i * block))
}

/** Short ASCII as it is, else its hash; the kind's first bit tells which. */
function writeFact(blocks: Buffer, at: number, kind: number, text: string) {
  const short = text.length < block && /^[\x20-\x7e]*$/.test(text)
  blocks[at] = short ? kind : kind | hashed
  if (short) blocks.write(text, at + 1, 'latin1')
  else createHash('sha256').update(text).digest().copy(blocks, at + 1, 0, block - 1)
}
