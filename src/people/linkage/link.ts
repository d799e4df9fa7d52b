import { type Blocks, blocksOf, eachPair } from './blocking.ts'
import { chanceOf } from './chance.ts'
import { fit, Sample } from './fit.ts'
import { type Frequencies, frequenciesOf } from './frequencies.ts'
import { Comparer } from './levels.ts'
import type { Learned } from './learn.ts'
import type { Model } from './model.ts'
import { mostGained, oneToOne } from './one-to-one.ts'
import { leastLogOdds, type Pairs, probabilityOf } from './pairs.ts'
import { type LinkReason, reasonsOf } from './reasons.ts'
import { Scorer } from './score.ts'
import type { Table } from './table.ts'
import { throughOthers } from './triangles.ts'

/** `of` is 0 while nobody knows how much there is. */
export type Progress = { stage: 'blocks' | 'fit' | 'compare'; done: number; of: number }
export type LinkedPair = {
  a: string
  b: string
  probability: number
  reasons: LinkReason[]
  /** How the two agree, by field: kept with a reviewer's decision, `learn` reads it. */
  levels: Record<string, number>
}
export type Linked = { model: Model; /** Likeliest first. */ pairs: () => Generator<LinkedPair> }

const rowsInAStep = 2000

/**
 * Which records of a table are one person: blocks, then a model fitted to the table itself, then the odds of every
 * pair of the blocks. Between its steps a caller may do other work, or stop. A step takes milliseconds, of a million
 * records up to a second (sorting them for a block): there a server lets a worker do it.
 */
export function* link(table: Table, learned?: Learned): Generator<Progress, Linked> {
  const run = new Run(table, yield* inStage('blocks', blocksOf(table)))
  yield* run.fit(learned)
  const { a, b, odds } = yield* run.compare()
  const order = Array.from(odds.keys()).sort((i, j) => odds[j]! - odds[i]! || a[i]! - a[j]! || b[i]! - b[j]!)
  return {
    model: run.model,
    *pairs() {
      for (const i of order) yield { a: table.ids[a[i]!]!, b: table.ids[b[i]!]!, probability: probabilityOf(odds[i]!), ...run.agreement(a[i]!, b[i]!) }
    },
  }
}

/** All of it at once. */
export function linkNow(table: Table, learned?: Learned): Linked {
  const steps = link(table, learned)
  for (;;) {
    const { value, done } = steps.next()
    if (done) return value
  }
}

/** Steps of which nobody knows how many there are. */
function* inStage<T>(stage: Progress['stage'], steps: Generator<void, T>): Generator<Progress, T> {
  for (let done = 0; ; done++) {
    const { value, done: ended } = steps.next()
    if (ended) return value
    yield { stage, done, of: 0 }
  }
}

class Run {
  model!: Model
  readonly #table: Table
  readonly #blocks: Blocks
  readonly #frequencies: Frequencies
  readonly #comparer: Comparer
  readonly #levels: Uint8Array

  constructor(table: Table, blocks: Blocks) {
    this.#table = table
    this.#blocks = blocks
    this.#frequencies = frequenciesOf(table)
    this.#comparer = new Comparer(table)
    this.#levels = new Uint8Array(table.fields.length)
  }

  *fit(learned: Learned | undefined): Generator<Progress> {
    const sample = new Sample(this.#table, this.#frequencies, this.#blocks.pairs)
    yield* this.#eachPair('fit', (a, b) => {
      if (sample.takes(a, b)) sample.add(a, this.#compared(a, b))
    })
    const chance = yield* inStage('fit', chanceOf(this.#table, this.#frequencies, this.#comparer))
    this.model = { ...yield* inStage('fit', fit(sample, chance)), ...(learned && { learned }) }
  }

  *compare(): Generator<Progress, Pairs> {
    const { twoFiles, first, ids } = this.#table
    const pairs: Pairs = { a: [], b: [], odds: [] }
    const scorer = new Scorer(this.#table, this.#frequencies, this.model)
    const least = twoFiles ? leastLogOdds - mostGained : leastLogOdds
    yield* this.#eachPair('compare', (a, b) => {
      const odds = scorer.logOdds(a, this.#compared(a, b))
      if (odds < least) return
      pairs.a.push(a)
      pairs.b.push(b)
      pairs.odds.push(odds)
    })
    if (twoFiles) return oneToOne(pairs, first, ids.length - first)
    return throughOthers(pairs, (a, b) => scorer.evidence(a, this.#compared(a, b)))
  }

  agreement(a: number, b: number): Pick<LinkedPair, 'reasons' | 'levels'> {
    const { fields } = this.#table
    const levels = this.#compared(a, b)
    return { reasons: reasonsOf(levels, fields), levels: Object.fromEntries(fields.map(({ name }, field) => [name, levels[field]!])) }
  }

  #compared(a: number, b: number) {
    this.#comparer.compare(a, b, this.#levels)
    return this.#levels
  }

  *#eachPair(stage: Progress['stage'], take: (a: number, b: number) => void): Generator<Progress> {
    const { order } = this.#blocks
    const of = order.reduce((sum, { length }) => sum + length, 0)
    let done = 0
    for (const [pass, { length }] of order.entries()) {
      for (let from = 0; from < length; from += rowsInAStep) {
        const to = Math.min(from + rowsInAStep, length)
        eachPair(this.#blocks, this.#table, pass, take, from, to)
        yield { stage, done: done + to, of }
      }
      done += length
    }
  }
}
