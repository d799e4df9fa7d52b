import { soundSimilarity } from './distance.ts'
import { nameWords, type Word } from './normalise.ts'
import { plain } from './text.ts'

/** From here on two spellings are the same name, and from there on a similar one. */
export const sameName = 0.95
export const similarName = 0.72

const acrossScripts = 0.97
const sameKeyAtLeast = 0.85
const otherKeyAtMost = 0.92
const mostWords = 6
const keysAlike = 0.9
const unmatchedWord = 0.96

/**
 * How alike two names are, 0 to 1, whatever their script and the order of their words; undefined when one is missing,
 * which says nothing about the person. A word that only one of them has (a second given name) costs little.
 */
export function nameSimilarity(a: string | null | undefined, b: string | null | undefined): number | undefined {
  if (!a || !b) return undefined
  if (plain(a) === plain(b)) return 1
  return wordsSimilarity(nameWords(a), nameWords(b))
}

/** The same of names whose words are known already; undefined when one has no word. */
export function wordsSimilarity(a: Word[], b: Word[]): number | undefined {
  if (a.length === 1 && b.length === 1) return wordSimilarity(a[0]!, b[0]!)
  const [ours, theirs] = [a.slice(0, mostWords), b.slice(0, mostWords)]
  const matched = Math.min(ours.length, theirs.length)
  if (matched === 0) return undefined
  return (bestMatches(ours, theirs, matched) / matched) * unmatchedWord ** Math.abs(ours.length - theirs.length)
}

/** Pairs the words off, the most alike first; the sum of how alike they are. */
function bestMatches(ours: Word[], theirs: Word[], matches: number): number {
  const pairs = ours.flatMap((one, i) => theirs.map((other, j) => ({ i, j, similarity: wordSimilarity(one, other) })))
  pairs.sort((x, y) => y.similarity - x.similarity)
  const [takenOurs, takenTheirs] = [new Set<number>(), new Set<number>()]
  let sum = 0
  for (const { i, j, similarity } of pairs) {
    if (takenOurs.size === matches) break
    if (takenOurs.has(i) || takenTheirs.has(j)) continue
    takenOurs.add(i)
    takenTheirs.add(j)
    sum += similarity
  }
  return sum
}

/** How alike two words of names are, 0 to 1. */
export function wordSimilarity(a: Word, b: Word): number {
  if (a.key === b.key) {
    if (a.arabic !== b.arabic) return acrossScripts
    return sameKeyAtLeast + (1 - sameKeyAtLeast) * soundSimilarity(a.sounds, b.sounds)
  }
  const heard = soundSimilarity(a.sounds, b.sounds)
  // Arabic does not write what Latin letters do: only the keys can be compared fairly.
  const similarity = a.arabic === b.arabic ? heard : Math.max(heard, keysAlike * soundSimilarity(a.key, b.key))
  return Math.min(similarity, otherKeyAtMost)
}
