import { type BirthMatch, compareBirths } from './dates.ts'
import { nameWords, type Word } from './normalise.ts'
import { documentNumber } from './numbers.ts'
import { allNames, type NamePiece, namePieces, type Pieces } from './person.ts'
import { nameSimilarity, sameName, similarName, wordSimilarity } from './similarity.ts'

/** Why two records may be one person; the interface has the words. */
export type Reason =
  | 'sameGivenName' | 'similarGivenName' | 'sameFatherName' | 'similarFatherName'
  | 'sameFamilyName' | 'similarFamilyName'
  | 'sameNames' | 'similarNames' | 'namesSwapped' | 'sameBirthDate' | 'datesSwapped' | 'similarBirthDate' | 'sameYear' | 'nearYear'
  | 'samePhone' | 'sameDocument'
/** What speaks against it. */
export type Difference = NamePiece | 'birth'

export type Comparison = { /** 0 to 1 */ score: number; reasons: Reason[]; differs: Difference[] }
export type Ranked<T> = Comparison & { candidate: T }

// Odds as powers of e, in the manner of Fellegi and Sunter (1969): what an agreement says for, a difference against.
const prior = -6
const names: Record<NamePiece, { same: Reason; similar: Reason; weight: number; against: number }> = {
  givenName: { same: 'sameGivenName', similar: 'similarGivenName', weight: 3.4, against: -4 },
  fatherName: { same: 'sameFatherName', similar: 'similarFatherName', weight: 3, against: -2 },
  familyName: { same: 'sameFamilyName', similar: 'similarFamilyName', weight: 3.8, against: -2.5 },
}
const births: Record<BirthMatch, { weight: number; reason?: Reason }> = {
  sameDate: { weight: 5, reason: 'sameBirthDate' },
  swappedDate: { weight: 4, reason: 'datesSwapped' },
  similarDate: { weight: 2.8, reason: 'similarBirthDate' },
  sameYear: { weight: 1.8, reason: 'sameYear' },
  nearYear: { weight: 0.8, reason: 'nearYear' },
  different: { weight: -3.5 },
}
const exchangedNames = 0.85
const sameNames = 6.5
/** A family has one telephone more often than each member has one. */
const samePhone = 3
const sameDocument = 8

/** How likely two records are of one person, and why; a piece that one of them lacks says nothing. */
export function likelyDuplicate(a: Pieces, b: Pieces): Comparison {
  const evidence = newEvidence()
  if (a.names || b.names) freeNames(a, b, evidence)
  else givenPieces(a, b, evidence)
  const birth = compareBirths(a, b)
  if (birth) {
    add(evidence, births[birth].weight, births[birth].reason)
    if (birth === 'different') evidence.differs.push('birth')
  }
  if (a.phone && a.phone === b.phone) add(evidence, samePhone, 'samePhone')
  if (shareDocument(a, b)) add(evidence, sameDocument, 'sameDocument')
  const { odds, reasons, differs } = evidence
  return { score: reasons.length === 0 ? 0 : 1 / (1 + Math.exp(-prior - odds)), reasons, differs }
}

/**
 * Candidates of a search, likeliest first. `rarity` says how rare what they share with the query is, in powers of e:
 * between two of whom as much agrees, the rarer name is the better find.
 */
export function rank<T>(query: Pieces, candidates: readonly T[], pieces: (candidate: T) => Pieces, rarity: (candidate: T) => number = () => 0): Ranked<T>[] {
  return candidates
    .map((candidate) => ({ candidate, ...likelyDuplicate(query, pieces(candidate)) }))
    .sort((a, b) => logit(b.score) - logit(a.score) + rarityCounts * (rarity(b.candidate) - rarity(a.candidate)))
}

const rarityCounts = 0.4
const logit = (score: number) => Math.log((score + 1e-9) / (1 - score + 1e-9))

type Evidence = { odds: number; reasons: Reason[]; differs: Difference[] }
const newEvidence = (): Evidence => ({ odds: 0, reasons: [], differs: [] })

function add(evidence: Evidence, weight: number, reason?: Reason) {
  evidence.odds += weight
  if (reason) evidence.reasons.push(reason)
}

function givenPieces(a: Pieces, b: Pieces, evidence: Evidence) {
  const straight = newEvidence()
  for (const piece of namePieces) weigh(piece, nameSimilarity(a[piece], b[piece]), straight)
  const crossed = newEvidence()
  const [there, back] = [nameSimilarity(a.givenName, b.familyName), nameSimilarity(a.familyName, b.givenName)]
  if (Math.min(there ?? 0, back ?? 0) >= sameName) {
    add(crossed, (names.givenName.weight + names.familyName.weight) * exchangedNames, 'namesSwapped')
    weigh('fatherName', nameSimilarity(a.fatherName, b.fatherName), crossed)
  }
  merge(evidence, crossed.odds > straight.odds ? crossed : straight)
}

/** Words of a search field may be any name: what each is most like counts, and in which place it stands. */
function freeNames(a: Pieces, b: Pieces, evidence: Evidence) {
  const [free, other] = a.names ? [a, b] : [b, a]
  const theirs = namePieces.flatMap((piece) => nameWords(other[piece] ?? '').map((word) => ({ piece, word })))
  if (theirs.length === 0) return wholeNames(nameSimilarity(a.names, b.names), evidence)
  const words = nameWords(allNames(free)).slice(0, 8)
  const { alike, unlike } = pairUp(words, theirs)
  const met = new Set<NamePiece>()
  for (const { piece, inPlace, similarity } of alike) {
    const order = words.length === 1 ? 0 : inPlace ? place : -place
    add(evidence, freeWeights[piece] * alikeness(similarity) * (met.has(piece) ? secondWord : 1) + order,
      met.has(piece) ? undefined : similarity >= sameName ? names[piece].same : names[piece].similar)
    met.add(piece)
  }
  evidence.odds += costOf(unlike, !other.fatherName)
  for (const piece of ['givenName', 'familyName'] as const) if (other[piece] && !met.has(piece)) evidence.odds += unasked
}

type Their = { piece: NamePiece; word: Word }
type Pair = { i: number; j: number; piece: NamePiece; inPlace: boolean; similarity: number }

/** Each word with the one that it is most like, the most alike first; of those that are like none, how near they come. */
function pairUp(words: Word[], theirs: Their[]): { alike: Pair[]; unlike: number[] } {
  const pairs = words.flatMap((word, i) => theirs.map(({ piece, word: their }, j): Pair =>
    ({ i, j, piece, inPlace: usualPlace(i, words.length) === piece, similarity: wordSimilarity(word, their) })))
  pairs.sort((x, y) => y.similarity - x.similarity || Number(y.inPlace) - Number(x.inPlace))
  const alike: Pair[] = []
  const nearest = new Map<number, number>()
  for (const pair of pairs) {
    if (nearest.has(pair.i) || alike.some(({ i, j }) => i === pair.i || j === pair.j)) continue
    if (pair.similarity >= similarName) alike.push(pair)
    else nearest.set(pair.i, pair.similarity)
  }
  const unlike = words.flatMap((_, at) => (alike.some(({ i }) => i === at) ? [] : [nearest.get(at) ?? 0]))
  return { alike, unlike }
}

/** Of words that the record does not hold. One may be the father's, which it lacks. */
function costOf(unlike: number[], noFather: boolean): number {
  const costs = unlike.map((similarity) => unknownWord * (1 - similarity)).sort((x, y) => x - y)
  if (noFather && costs.length > 0) costs[0] = Math.max(costs[0]!, fatherMissing)
  return costs.reduce((sum, cost) => sum + cost, 0)
}

/** Whoever types names mostly begins with the given one and ends with the family's. */
const usualPlace = (at: number, of: number): NamePiece => (at === 0 ? 'givenName' : at === of - 1 ? 'familyName' : 'fatherName')

// What agreement of a word says, by the piece; of spellings that are only alike, a part of it.
const freeWeights: Record<NamePiece, number> = { givenName: 3.3, fatherName: 2.6, familyName: 4 }
const alikeness = (similarity: number) => (similarity >= sameName ? 1 : similarity >= 0.85 ? 0.6 : 0.2)
const secondWord = 0.6
const place = 0.4
// A typed word that no name is like speaks against; that a record lacks the father's name, or has a name not asked for, little.
const unknownWord = -2.2
const fatherMissing = -0.3
const unasked = -1.2

/** Two records of a list that has one column for all names. */
function wholeNames(similarity: number | undefined, evidence: Evidence) {
  if (similarity === undefined) return
  const alike = similarity >= similarName
  add(evidence, alike ? sameNames * ((similarity - 0.5) / 0.5) : -sameNames * (1 - similarity))
  if (alike) evidence.reasons.push(similarity >= sameName ? 'sameNames' : 'similarNames')
}

function weigh(piece: NamePiece, similarity: number | undefined, evidence: Evidence) {
  if (similarity === undefined) return
  const { same, similar, weight, against } = names[piece]
  if (similarity >= similarName) {
    add(evidence, weight * ((similarity - 0.5) / 0.5), similarity >= sameName ? same : similar)
  } else {
    evidence.odds += against * (1 - similarity)
    evidence.differs.push(piece)
  }
}

function merge(into: Evidence, from: Evidence) {
  into.odds += from.odds
  into.reasons.push(...from.reasons)
  into.differs.push(...from.differs)
}

function shareDocument(a: Pieces, b: Pieces) {
  const known = new Set((a.documents ?? []).map(documentNumber))
  return (b.documents ?? []).some((number) => number !== '' && known.has(documentNumber(number)))
}
