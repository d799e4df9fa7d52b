/** Sounds that ears, pens and keyboards confuse; taking one for the other is half a mistake. */
const pairs = ['td', 'kj', 'sd', 'bf', 'hk', 'nm', 'cs', 'cj', 'wf', 'wb', 'rl', 'yj']
const confusable = new Set(pairs.flatMap((pair) => [pair, pair[1]! + pair[0]!]))
const light = 'aeiuwyh'
const lightCost = 0.35
const confusedCost = 0.5
const exchangedCost = 0.7

const cost = (sound: string) => (light.includes(sound) ? lightCost : 1)

function exchange(a: string, b: string) {
  if (a === b) return 0
  if (light.includes(a) && light.includes(b)) return lightCost
  return confusable.has(a + b) ? confusedCost : Math.max(cost(a), cost(b))
}

// Words are short: one table serves them all.
const side = 24
const shared = new Float64Array(side * side)

/**
 * How alike two words sound, 0 to 1: an edit distance (Damerau's, with neighbours exchanged) in which vowels, glides
 * and h weigh little, since scripts and languages write them as they please.
 */
export function soundSimilarity(a: string, b: string): number {
  if (a === b) return 1
  const width = b.length + 1
  const table = a.length < side && b.length < side ? shared : new Float64Array((a.length + 1) * width)
  table[0] = 0
  for (let j = 1; j < width; j++) table[j] = table[j - 1]! + cost(b[j - 1]!)
  for (let i = 1; i <= a.length; i++) {
    const row = i * width
    const above = row - width
    table[row] = table[above]! + cost(a[i - 1]!)
    for (let j = 1; j < width; j++) {
      let best = Math.min(
        table[above + j]! + cost(a[i - 1]!),
        table[row + j - 1]! + cost(b[j - 1]!),
        table[above + j - 1]! + exchange(a[i - 1]!, b[j - 1]!),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, table[above - width + j - 2]! + exchangedCost)
      }
      table[row + j] = best
    }
  }
  const whole = Math.max(table[a.length * width]!, table[b.length]!)
  return whole === 0 ? 0 : Math.max(0, 1 - table[a.length * width + b.length]! / whole)
}
