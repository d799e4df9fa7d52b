/** Of each text its pairs of neighbouring letters as sorted numbers, one after another. */
export type Bigrams = { all: Uint16Array; ends: Int32Array }

export function bigramsOf(texts: string[]): Bigrams {
  const ends = new Int32Array(texts.length)
  let length = 0
  for (const [code, text] of texts.entries()) ends[code] = length += pairsIn(bare(text))
  const all = new Uint16Array(length)
  for (const [code, text] of texts.entries()) {
    const letters = bare(text)
    const start = code === 0 ? 0 : ends[code - 1]!
    for (let i = 0; i < pairsIn(letters); i++) all[start + i] = (letters.charCodeAt(i - 1) || 0) * 257 + (letters.charCodeAt(i) || 0)
    all.subarray(start, ends[code]).sort()
  }
  return { all, ends }
}

const bare = (text: string) => text.replaceAll(' ', '')
/** A text's first and last letter are also a pair each, with nothing. */
const pairsIn = (letters: string) => (letters === '' ? 0 : letters.length + 1)

/**
 * Dice's coefficient (1945) of the pairs of letters of two texts, 0 to 1: words exchanged or written together cost
 * little.
 */
export function diceOf({ all, ends }: Bigrams, a: number, b: number): number {
  let i = ends[a - 1]!
  let j = ends[b - 1]!
  const [endA, endB] = [ends[a]!, ends[b]!]
  const whole = endA - i + endB - j
  let shared = 0
  while (i < endA && j < endB) {
    const difference = all[i]! - all[j]!
    if (difference === 0) shared++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return whole === 0 ? 0 : (2 * shared) / whole
}
