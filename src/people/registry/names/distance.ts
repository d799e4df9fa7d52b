/** Sounds that ears, pens and keyboards confuse; taking one for the other is half a mistake. */
const pairs = ['td', 'kj', 'sd', 'bf', 'hk', 'nm', 'cs', 'cj', 'wf', 'wb', 'rl', 'yj']
const confusable = new Set(pairs.flatMap((pair) => [pair, pair[1]! + pair[0]!]))
const light = 'aeiuwyh'
const lightCost = 0.35
const confusedCost = 0.5
const exchangedCost = 0.7

// By the letters' codes: two words are compared many millions of times. Letters of other scripts weigh one.
const ascii = 128
const all = Array.from({ length: ascii }, (_, code) => String.fromCharCode(code))
const costs = Float64Array.from(all, (sound) => (light.includes(sound) ? lightCost : 1))
const exchanges = Float64Array.from(all.flatMap((a) => all.map((b) => exchangeOf(a, b))))

function exchangeOf(a: string, b: string) {
  if (a === b) return 0
  if (light.includes(a) && light.includes(b)) return lightCost
  return confusable.has(a + b) ? confusedCost : Math.max(costs[a.charCodeAt(0)]!, costs[b.charCodeAt(0)]!)
}

const cost = (code: number) => (code < ascii ? costs[code]! : 1)

function exchange(a: number, b: number) {
  if (a === b) return 0
  return a < ascii && b < ascii ? exchanges[a * ascii + b]! : 1
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
  for (let j = 1; j < width; j++) table[j] = table[j - 1]! + cost(b.charCodeAt(j - 1))
  for (let i = 1; i <= a.length; i++) {
    const [row, above] = [i * width, (i - 1) * width]
    const [one, before] = [a.charCodeAt(i - 1), a.charCodeAt(i - 2)]
    const dropped = cost(one)
    table[row] = table[above]! + dropped
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1)
      let best = Math.min(table[above + j]! + dropped, table[row + j - 1]! + cost(other), table[above + j - 1]! + exchange(one, other))
      if (i > 1 && j > 1 && one === b.charCodeAt(j - 2) && before === other) {
        best = Math.min(best, table[above - width + j - 2]! + exchangedCost)
      }
      table[row + j] = best
    }
  }
  const whole = Math.max(table[a.length * width]!, table[b.length]!)
  return whole === 0 ? 0 : Math.max(0, 1 - table[a.length * width + b.length]! / whole)
}
