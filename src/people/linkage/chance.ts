import { type Comparer, levelsOfField, missing, names, same } from './levels.ts'
import type { Frequencies } from './frequencies.ts'
import type { Table } from './table.ts'

const randomPairs = 400_000
const drawsInAStep = 20_000

/**
 * How often any two records of all agree, by field and level: sharing a value is counted exactly, the rest is seen in
 * random pairs. Nearly all of them are two people.
 */
export function* chanceOf(table: Table, frequencies: Frequencies, comparer: Comparer): Generator<void, number[][]> {
  const { ids: { length: count }, first, twoFiles, fields } = table
  const seen = fields.map(() => Array<number>(levelsOfField).fill(0))
  const levels = new Uint8Array(fields.length)
  const next = dice()
  const draws = Math.min(randomPairs, 2 * frequencies.pairs)
  for (let draw = 0; draw < draws; draw++) {
    const a = Math.floor(next() * (twoFiles ? first : count))
    const b = twoFiles ? first + Math.floor(next() * (count - first)) : Math.floor(next() * count)
    if (draw % drawsInAStep === 0) yield
    if (a === b) continue
    comparer.compare(a, b, levels)
    for (const [field, level] of levels.entries()) seen[field]![level]!++
  }
  return fields.map(({ kind }, field) => {
    const pairs = frequencies.present[field]!
    const { same: alike, sameKey } = frequencies.sharing[field]!
    const exact: [number, number][] = kind === 'name' ? [[same, alike / pairs], [names.sameKey, sameKey / pairs]] : [[same, alike / pairs]]
    return shares(seen[field]!, new Map(pairs > 0 ? exact : []))
  })
}

/** Shares that add up to 1, some of them known beforehand; what was never seen in the draw is half a pair. */
function shares(seen: number[], known: Map<number, number>): number[] {
  const drawn = seen.map((times, level) => (level === missing || known.has(level) ? 0 : times + 0.5))
  const all = drawn.reduce((sum, times) => sum + times, 0)
  const left = 1 - [...known.values()].reduce((sum, share) => sum + share, 0)
  return drawn.map((times, level) => (level === missing ? 0 : (known.get(level) ?? (left * times) / all)))
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function dice() {
  let state = 0x6d756475
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
