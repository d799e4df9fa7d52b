import { birth, document, family, father, firstAddress, given, phone } from './record.ts'
import { mostRecords, type Table } from './table.ts'

/** Records that share a key are compared. A pass has one key a record, 0 for none. */
type Pass = { name: string; keyOf: (row: number) => number }
export type Blocks = {
  /** By pass and record: the block it is in, 0 for none. */
  blockOf: Int32Array[]
  /** By pass: its records, block after block. */
  order: Int32Array[]
  /** What the caps let through, in all passes together; pairs of several passes count several times. */
  pairs: number
}

const mix = (a: number, b: number) => {
  let hash = Math.imul(a ^ 0x5bd1e995, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return (hash ^ (hash >>> 13)) >>> 0
}

/**
 * Which pairs are worth a comparison. A person found by no pass is not found at all, so there are many passes, each
 * with two pieces that an error in a third leaves alone.
 */
export function passesOf(table: Table): Pass[] {
  const { columns, keys, days } = table
  const value = (field: number) => (row: number) => columns[field]![row]!
  const name = (field: number) => (row: number) => keys[columns[field]![row]!]!
  const both = (a: (row: number) => number, b: (row: number) => number) => (row: number) => {
    const [left, right] = [a(row), b(row)]
    return left && right ? mix(left, right) : 0
  }
  /** In no order: who writes the family's name first meets who does not. */
  const namePair = (row: number) => {
    const [a, b] = [name(given)(row), name(family)(row)]
    return a && b ? mix(Math.min(a, b), Math.max(a, b)) : 0
  }
  const year = (row: number) => Math.floor(days[columns[birth]![row]!]! / 10_000)
  const date = (row: number) => (days[columns[birth]![row]!]! % 10_000 ? columns[birth]![row]! : 0)
  const address = columns.slice(firstAddress).map((_, i) => value(firstAddress + i))
  return [
    { name: 'document', keyOf: value(document) },
    { name: 'names and year', keyOf: both(namePair, year) },
    { name: 'date and given name', keyOf: both(date, name(given)) },
    { name: 'date and family name', keyOf: both(date, name(family)) },
    { name: 'date and father’s name', keyOf: both(date, name(father)) },
    { name: 'phone', keyOf: value(phone) },
    { name: 'three names', keyOf: both(namePair, name(father)) },
    { name: 'names', keyOf: namePair },
    { name: 'date', keyOf: date },
    ...address.flatMap((part, i) => [
      { name: `address ${i} and given name`, keyOf: both(part, name(given)) },
      { name: `address ${i} and family name`, keyOf: both(part, name(family)) },
      { name: `address ${i} and year`, keyOf: both(part, year) },
      ...address.slice(i + 1).map((other, j) => ({ name: `address ${i} and ${i + 1 + j}`, keyOf: both(part, other) })),
    ]),
  ]
}

/** A pass may give this many pairs a record; its largest blocks are left out until it does. */
const pairsPerRecord = 4
const pairsAtLeast = 100_000

export function* blocksOf(table: Table): Generator<void, Blocks> {
  const blocks: Blocks = { blockOf: [], order: [], pairs: 0 }
  for (const { keyOf } of passesOf(table)) {
    const { order, blockOf, pairs } = blocksOfPass(table, keyOf)
    if (pairs === 0) continue
    blocks.order.push(order)
    blocks.blockOf.push(blockOf)
    blocks.pairs += pairs
    yield
  }
  return blocks
}

function blocksOfPass({ ids: { length: count }, first, twoFiles }: Table, keyOf: (row: number) => number) {
  const keyed = new Float64Array(count)
  let used = 0
  for (let row = 0; row < count; row++) {
    const key = keyOf(row)
    if (key) keyed[used++] = key * mostRecords + row
  }
  const sorted = keyed.subarray(0, used).sort()
  const rows = Int32Array.from(sorted, (value) => value % mostRecords)
  const starts = [...startsOf(sorted)]
  const pairsIn = (from: number, to: number) => {
    if (!twoFiles) return ((to - from) * (to - from - 1)) / 2
    let ours = from
    while (ours < to && rows[ours]! < first) ours++
    return (ours - from) * (to - ours)
  }
  const cap = capOf(starts.slice(0, -1).map((from, i) => pairsIn(from, starts[i + 1]!)), Math.max(pairsPerRecord * count, pairsAtLeast))
  const blockOf = new Int32Array(count)
  let kept = 0
  let pairs = 0
  for (let i = 0; i + 1 < starts.length; i++) {
    const [from, to] = [starts[i]!, starts[i + 1]!]
    const within = pairsIn(from, to)
    if (within === 0 || within > cap) continue
    pairs += within
    for (let at = from; at < to; at++) {
      blockOf[rows[at]!] = i + 1
      rows[kept++] = rows[at]!
    }
  }
  return { order: rows.slice(0, kept), blockOf, pairs }
}

function* startsOf(sorted: Float64Array) {
  let last = -1
  for (let at = 0; at < sorted.length; at++) {
    const key = Math.floor(sorted[at]! / mostRecords)
    if (key !== last) yield at
    last = key
  }
  yield sorted.length
}

/** The most pairs that a block may have, if all blocks together may have `budget`. */
function capOf(sizes: number[], budget: number) {
  let left = budget
  for (const size of Float64Array.from(sizes).sort()) if ((left -= size) < 0) return size - 1
  return Number.POSITIVE_INFINITY
}

/** Steps through all pairs, each once. */
export function eachPair({ blockOf, order }: Blocks, { first, twoFiles }: Table, pass: number, take: (a: number, b: number) => void, from: number, to: number) {
  const rows = order[pass]!
  const own = blockOf[pass]!
  for (let i = from; i < to; i++) {
    const a = rows[i]!
    if (twoFiles && a >= first) continue
    for (let j = i + 1; j < rows.length && own[rows[j]!] === own[a]; j++) {
      const b = rows[j]!
      if (twoFiles && b < first) continue
      let seen = false
      for (let earlier = 0; earlier < pass && !seen; earlier++) {
        const block = blockOf[earlier]![a]!
        seen = block !== 0 && block === blockOf[earlier]![b]
      }
      if (!seen) take(a, b)
    }
  }
}
