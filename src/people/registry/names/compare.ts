import { type BirthMatch, compareBirths } from './dates.ts'
import { FreeWords } from './free.ts'
import { documentNumber } from './numbers.ts'
import { allNames, type NamePiece, namePieces, type Pieces } from './person.ts'
import { nameSimilarity, sameName, similarName } from './similarity.ts'
import { isArabic } from './text.ts'
import { birthSays, nameSays, otherDayOfYear, prior, sameDocument, samePhone } from './weights.ts'

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

const names: Record<NamePiece, { same: Reason; similar: Reason }> = {
  givenName: { same: 'sameGivenName', similar: 'similarGivenName' },
  fatherName: { same: 'sameFatherName', similar: 'similarFatherName' },
  familyName: { same: 'sameFamilyName', similar: 'similarFamilyName' },
}
const births: Record<BirthMatch, Reason | undefined> = {
  sameDate: 'sameBirthDate', swappedDate: 'datesSwapped', similarDate: 'similarBirthDate', sameYear: 'sameYear', nearYear: 'nearYear', different: undefined,
}
const exchangedNames = 0.85

/** How likely two records are of one person, and why; a piece that one of them lacks says nothing. */
export function likelyDuplicate(a: Pieces, b: Pieces, free?: FreeWords): Comparison {
  const evidence = newEvidence()
  if (a.names || b.names) {
    const [one, other] = a.names ? [a, b] : [b, a]
    freeNames(free ?? new FreeWords(allNames(one)), other, nameSimilarity(a.names, b.names), evidence)
  } else givenPieces(a, b, evidence)
  const birth = compareBirths(a, b)
  if (birth) {
    add(evidence, birth === 'sameYear' && a.birthDate && b.birthDate ? otherDayOfYear : birthSays[birth], births[birth])
    if (birth === 'different') evidence.differs.push('birth')
  }
  if (a.phone && a.phone === b.phone) add(evidence, samePhone, 'samePhone')
  if (shareDocument(a, b)) add(evidence, sameDocument, 'sameDocument')
  const { odds, reasons, differs } = evidence
  return { score: reasons.length === 0 ? 0 : 1 / (1 + Math.exp(-prior - odds)), reasons, differs }
}

/** Candidates of a search, likeliest first. */
export function rank<T>(query: Pieces, candidates: readonly T[], pieces: (candidate: T) => Pieces): Ranked<T>[] {
  const free = query.names ? new FreeWords(allNames(query)) : undefined
  return candidates
    .map((candidate) => ({ candidate, ...likelyDuplicate(query, pieces(candidate), free) }))
    .sort((a, b) => b.score - a.score)
}

type Name = string | null | undefined
type Evidence = { odds: number; reasons: Reason[]; differs: Difference[] }
const newEvidence = (): Evidence => ({ odds: 0, reasons: [], differs: [] })

function add(evidence: Evidence, weight: number, reason?: Reason) {
  evidence.odds += weight
  if (reason) evidence.reasons.push(reason)
}

function givenPieces(a: Pieces, b: Pieces, evidence: Evidence) {
  const straight = newEvidence()
  for (const piece of namePieces) weigh(piece, a[piece], b[piece], straight)
  const crossed = newEvidence()
  if (Math.min(nameSimilarity(a.givenName, b.familyName) ?? 0, nameSimilarity(a.familyName, b.givenName) ?? 0) >= sameName) {
    add(crossed, (nameSays('givenName', 1, false) + nameSays('familyName', 1, false)) * exchangedNames, 'namesSwapped')
    weigh('fatherName', a.fatherName, b.fatherName, crossed)
  }
  merge(evidence, crossed.odds > straight.odds ? crossed : straight)
}

/** Words of a search field may be any name. */
function freeNames(words: FreeWords, other: Pieces, whole: number | undefined, evidence: Evidence) {
  const match = words.compare(other)
  if (!match) return wholeNames(whole, evidence)
  evidence.odds += match.odds
  for (const { piece, same } of match.met) evidence.reasons.push(same ? names[piece].same : names[piece].similar)
}

/** Two records of a list that has one column for all names. */
function wholeNames(similarity: number | undefined, evidence: Evidence) {
  if (similarity === undefined) return
  evidence.odds += nameSays('givenName', similarity, false) + nameSays('familyName', similarity, false)
  if (similarity >= similarName) evidence.reasons.push(similarity >= sameName ? 'sameNames' : 'similarNames')
}

function weigh(piece: NamePiece, one: Name, other: Name, evidence: Evidence) {
  const similarity = nameSimilarity(one, other)
  if (similarity === undefined) return
  const { same, similar } = names[piece]
  add(evidence, nameSays(piece, similarity, isArabic(one!) !== isArabic(other!)))
  if (similarity < similarName) evidence.differs.push(piece)
  else evidence.reasons.push(similarity >= sameName ? same : similar)
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
