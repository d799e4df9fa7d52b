import { leastLogOdds, type Pairs, probabilityOf } from './pairs.ts'

/**
 * Of two files in which nobody stands twice, at most one record of the second belongs to one of the first. Which pairs
 * are kept is the assignment with the greatest sum of log odds (Jaro, «Advances in record-linkage methodology as applied
 * to matching the 1985 census of Tampa, Florida», 1989), found in each group of records that pairs hold together.
 */
export function oneToOne(pairs: Pairs, first: number, second: number): Pairs {
  const odds = exclusive(pairs, first, second)
  const kept: Pairs = { a: [], b: [], odds: [] }
  for (const group of groupsOf(pairs)) {
    for (const index of bestOf(group, pairs, pairs.odds)) {
      if (odds[index]! < leastLogOdds) continue
      kept.a.push(pairs.a[index]!)
      kept.b.push(pairs.b[index]!)
      kept.odds.push(odds[index]!)
    }
  }
  return kept
}

/** However much of a file is found in the other, this share may be missing there. */
const missingAtLeast = 0.05
/** What log odds may gain so. */
export const mostGained = -2 * Math.log(missingAtLeast)

/**
 * The odds once a record is known to have one partner or none: where nearly all of a file is in the other, two that
 * are left over are likelier one person; where a record has several candidates, they share its probability.
 */
function exclusive({ a, b, odds }: Pairs, first: number, second: number): number[] {
  const found = odds.reduce((sum, value) => sum + probabilityOf(value), 0)
  const alone = -Math.log(Math.max(1 - found / first, missingAtLeast)) - Math.log(Math.max(1 - found / second, missingAtLeast))
  const likelihoods = odds.map((value) => Math.exp(Math.min(value + alone, mostLogOdds)))
  const all = new Map<number, number>()
  for (const rows of [a, b]) for (const [i, row] of rows.entries()) all.set(row, (all.get(row) ?? 0) + likelihoods[i]!)
  return odds.map((value, i) => {
    const others = all.get(a[i]!)! + all.get(b[i]!)! - 2 * likelihoods[i]!
    return value + alone - Math.log1p(Math.max(0, others))
  })
}

/** Of what is certain, one is not more certain than another. */
const mostLogOdds = 36

/** The pairs, by what they hold together. */
function groupsOf({ a, b }: Pairs): Iterable<number[]> {
  const leader = new Map<number, number>()
  const find = (row: number): number => {
    let top = row
    while (leader.has(top)) top = leader.get(top)!
    if (top !== row) leader.set(row, top)
    return top
  }
  for (const [i, row] of a.entries()) {
    const [one, other] = [find(row), find(b[i]!)]
    if (one !== other) leader.set(Math.max(one, other), Math.min(one, other))
  }
  return Map.groupBy(a.keys(), (i) => find(a[i]!)).values()
}

const largestGroup = 300

function bestOf(group: number[], { a, b }: Pairs, odds: number[]): number[] {
  if (group.length === 1) return group
  const ours = [...new Set(group.map((i) => a[i]!))]
  const theirs = [...new Set(group.map((i) => b[i]!))]
  if (Math.max(ours.length, theirs.length) > largestGroup) return greedy(group, a, b, odds)
  const pairAt = new Map(group.map((i) => [ours.indexOf(a[i]!) * theirs.length + theirs.indexOf(b[i]!), i]))
  const size = ours.length + theirs.length // each may also stay alone
  const gain = (row: number, column: number) => {
    const index = row < ours.length && column < theirs.length ? pairAt.get(row * theirs.length + column) : undefined
    return index === undefined ? 0 : odds[index]! - leastLogOdds
  }
  return assignment(size, gain).flatMap((column, row) => {
    const index = row < ours.length && column < theirs.length ? pairAt.get(row * theirs.length + column) : undefined
    return index === undefined ? [] : [index]
  })
}

function greedy(group: number[], a: number[], b: number[], odds: number[]) {
  const taken = new Set<number>()
  return group.toSorted((i, j) => odds[j]! - odds[i]! || i - j).filter((i) => {
    if (taken.has(a[i]!) || taken.has(b[i]!)) return false
    taken.add(a[i]!).add(b[i]!)
    return true
  })
}

/** The column of each row so that the sum of gains is greatest (Kuhn, 1955; Munkres, 1957). */
function assignment(size: number, gain: (row: number, column: number) => number): number[] {
  const [rowPrice, columnPrice] = [new Float64Array(size + 1), new Float64Array(size + 1)]
  const rowOf = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    const way = new Int32Array(size + 1)
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size + 1)
    let column = 0
    rowOf[0] = row
    do {
      used[column] = 1
      const here = rowOf[column]!
      let least = Number.POSITIVE_INFINITY
      let next = 0
      for (let to = 1; to <= size; to++) {
        if (used[to]) continue
        const cost = -gain(here - 1, to - 1) - rowPrice[here]! - columnPrice[to]!
        if (cost < slack[to]!) [slack[to], way[to]] = [cost, column]
        if (slack[to]! < least) [least, next] = [slack[to]!, to]
      }
      for (let to = 0; to <= size; to++) {
        if (used[to]) {
          rowPrice[rowOf[to]!]! += least
          columnPrice[to]! -= least
        } else slack[to]! -= least
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      const from = way[column]!
      rowOf[column] = rowOf[from]!
      column = from
    }
  }
  const columnOf = Array<number>(size).fill(-1)
  for (let column = 1; column <= size; column++) columnOf[rowOf[column]! - 1] = column - 1
  return columnOf
}
