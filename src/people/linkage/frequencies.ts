import { names, same } from './levels.ts'
import type { Table } from './table.ts'

/** How often values occur, and from that how likely two different people share one. */
export type Frequencies = {
  /** All pairs that could be compared. */
  pairs: number
  /** By field: pairs in which both have a value. */
  present: number[]
  /** By field: how many of those have the same value, and how many the same keys in another spelling. */
  sharing: { same: number; sameKey: number }[]
  /** By field and code: what sharing this very value says more, or less, than sharing any (natural logarithm). */
  rarity: Float32Array[]
  /** By field of names and code of keys. */
  keyRarity: Float32Array[]
}

/**
 * Agreement on a rare value says more than on a frequent one: a person called X is met by chance with the frequency of
 * X. This is the frequency-based matching of Fellegi and Sunter (1969, §3.3) and Winkler (1989, «Frequency-based
 * matching in Fellegi-Sunter model of record linkage»): the odds of agreement are m / p(value), which is the average
 * odds m / u times u / p(value), where u is the chance that any two agree.
 */
export function frequenciesOf(table: Table): Frequencies {
  const { ids: { length: count }, first, twoFiles, fields, columns, texts, keys, keyCount } = table
  const second = count - first
  const pairsOf = (ours: number, theirs: number) => (twoFiles ? ours * theirs : ((ours + theirs) * (ours + theirs - 1)) / 2)
  const counted = fields.map(({ kind }, field) => {
    const values = tally(columns[field]!, first, texts[field]!.length, (code) => code)
    if (kind !== 'name') return { ...values, keyed: undefined }
    return { ...values, keyed: tally(columns[field]!, first, keyCount, (code) => keys[code]!) }
  })
  return {
    pairs: pairsOf(first, second),
    present: counted.map(({ ours, theirs }) => pairsOf(sum(ours), sum(theirs))),
    sharing: counted.map(({ ours, theirs, keyed }) => {
      const alike = sharingPairs(ours, theirs, pairsOf)
      return { same: alike, sameKey: keyed ? sharingPairs(keyed.ours, keyed.theirs, pairsOf) - alike : 0 }
    }),
    rarity: counted.map(({ ours, theirs }) => raritiesOf(ours, theirs, pairsOf)),
    keyRarity: counted.map(({ keyed }) => (keyed ? raritiesOf(keyed.ours, keyed.theirs, pairsOf) : new Float32Array())),
  }
}

type Pairs = (ours: number, theirs: number) => number

function tally(column: Int32Array, first: number, codes: number, read: (code: number) => number) {
  const [ours, theirs] = [new Int32Array(codes), new Int32Array(codes)]
  column.forEach((code, row) => {
    if (code) (row < first ? ours : theirs)[read(code)]!++
  })
  return { ours, theirs }
}

const sum = (values: Int32Array) => values.reduce((total, value) => total + value, 0)

function sharingPairs(ours: Int32Array, theirs: Int32Array, pairsOf: Pairs) {
  let total = 0
  for (let code = 1; code < ours.length; code++) total += pairsOf(ours[code]!, theirs[code]!)
  return total
}

function raritiesOf(ours: Int32Array, theirs: Int32Array, pairsOf: Pairs) {
  const all = sum(ours) + sum(theirs)
  const usual = (sharingPairs(ours, theirs, pairsOf) + 1) / (pairsOf(sum(ours), sum(theirs)) + 1)
  return Float32Array.from(ours, (count, code) => Math.log(usual / ((count + theirs[code]! + 1) / (all + 1))))
}

/** What the rarity of a shared value adds to the odds of one field. */
export function rarityOf({ rarity, keyRarity }: Frequencies, { columns, keys, fields }: Table, field: number, level: number, row: number): number {
  const code = columns[field]![row]!
  if (level === same) return rarity[field]![code]!
  return level === names.sameKey && fields[field]!.kind === 'name' ? keyRarity[field]![keys[code]!]! : 0
}
