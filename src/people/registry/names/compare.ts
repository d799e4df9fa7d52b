import { type BirthMatch, compareBirths } from './dates.ts'
import { nameWords } from './normalise.ts'
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

/** Candidates of a search, likeliest first. */
export function rank<T>(query: Pieces, candidates: readonly T[], pieces: (candidate: T) => Pieces): Ranked<T>[] {
  return candidates
    .map((candidate) => ({ candidate, ...likelyDuplicate(query, pieces(candidate)) }))
    .sort((a, b) => b.score - a.score)
}

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

/** Words of a search field may be any name: each counts as the piece that it is most like, and each piece once. */
function freeNames(a: Pieces, b: Pieces, evidence: Evidence) {
  const [free, other] = a.names ? [a, b] : [b, a]
  const left = new Set<NamePiece>(namePieces.filter((piece) => other[piece]))
  if (left.size === 0) return wholeNames(nameSimilarity(a.names, b.names), evidence)
  const words = nameWords(allNames(free)).slice(0, 8)
  const found = words.map((word) => bestPiece(word, left, other))
  found.sort((x, y) => y.similarity - x.similarity)
  for (const { piece, similarity } of found) {
    if (piece === undefined) evidence.odds += unknownWord
    else if (left.delete(piece) || similarity < similarName) weigh(piece, similarity, evidence, true)
    else evidence.odds += secondWord * similarity
  }
}

/** Two records of a list that has one column for all names. */
function wholeNames(similarity: number | undefined, evidence: Evidence) {
  if (similarity === undefined) return
  const alike = similarity >= similarName
  add(evidence, alike ? sameNames * ((similarity - 0.5) / 0.5) : -sameNames * (1 - similarity))
  if (alike) evidence.reasons.push(similarity >= sameName ? 'sameNames' : 'similarNames')
}

// A typed word that no name is like says less than a different name; a second word of the same name says a little.
const unknownWord = -1.5
const secondWord = 1

function bestPiece(word: ReturnType<typeof nameWords>[number], pieces: Set<NamePiece>, other: Pieces) {
  let best: { piece: NamePiece | undefined; similarity: number } = { piece: undefined, similarity: 0 }
  for (const piece of pieces) {
    for (const candidate of nameWords(other[piece]!)) {
      const similarity = wordSimilarity(word, candidate)
      if (similarity > best.similarity) best = { piece, similarity }
    }
  }
  return best.similarity >= similarName ? best : { piece: undefined, similarity: best.similarity }
}

function weigh(piece: NamePiece, similarity: number | undefined, evidence: Evidence, free = false) {
  if (similarity === undefined) return
  const { same, similar, weight, against } = names[piece]
  if (similarity >= similarName) {
    add(evidence, weight * ((similarity - 0.5) / 0.5), similarity >= sameName ? same : similar)
  } else if (!free) {
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
