import { leastLogOdds, type Pairs } from './pairs.ts'

/** A record in more likely pairs than this is no witness: it says too little. */
const mostNeighbours = 40

/**
 * Within one file identity is transitive: if a is c, and c is b, then a is b, however little a and b agree. Each pair
 * that has a third record in common is judged with it: of the five ways to divide three records into people, each as
 * likely as its pairs' odds say, those count in which a and b are one. `evidence` is what a and b alone say, without
 * the prior. What contradicts two likely pairs so remains apart.
 */
export function throughOthers(pairs: Pairs, evidence: (a: number, b: number) => number): Pairs {
  const direct = new Map<number, number>()
  const neighbours = new Map<number, { row: number; odds: number }[]>()
  const meet = (row: number, other: number, odds: number) => {
    const known = neighbours.get(row)
    if (known) known.push({ row: other, odds })
    else neighbours.set(row, [{ row: other, odds }])
  }
  for (const [i, a] of pairs.a.entries()) {
    const [b, odds] = [pairs.b[i]!, pairs.odds[i]!]
    direct.set(keyOf(a, b), odds)
    if (odds < 0) continue
    meet(a, b, odds)
    meet(b, a, odds)
  }
  const better = new Map<number, number>()
  for (const around of neighbours.values()) {
    if (around.length < 2 || around.length > mostNeighbours) continue
    for (const [i, one] of around.entries()) {
      for (const other of around.slice(i + 1)) {
        const key = keyOf(one.row, other.row)
        const known = direct.get(key) ?? Number.NEGATIVE_INFINITY
        const together = withWitness(known, one.odds, other.odds, evidence(one.row, other.row))
        if (together > (better.get(key) ?? Math.max(known, leastLogOdds))) better.set(key, together)
      }
    }
  }
  for (const [key, odds] of better) direct.set(key, odds)
  return unpacked(direct)
}

const side = 2 ** 26
const keyOf = (a: number, b: number) => Math.min(a, b) * side + Math.max(a, b)

function unpacked(odds: Map<number, number>): Pairs {
  const keys = [...odds.keys()]
  return { a: keys.map((key) => Math.floor(key / side)), b: keys.map((key) => key % side), odds: [...odds.values()] }
}

/** Log odds of a and b, given those of a and c, of b and c, and what a and b alone say. */
function withWitness(direct: number, toOne: number, toOther: number, evidence: number): number {
  const allOne = toOne + toOther + evidence
  return logSum(allOne, direct) - logSum(logSum(toOne, toOther), 0)
}

function logSum(a: number, b: number) {
  const [most, least] = a > b ? [a, b] : [b, a]
  return most === Number.NEGATIVE_INFINITY ? most : most + Math.log1p(Math.exp(least - most))
}
