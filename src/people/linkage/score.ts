import { type Frequencies, rarityOf } from './frequencies.ts'
import { levelsOfField, missing } from './levels.ts'
import { householdOf, type Model } from './model.ts'
import type { Table } from './table.ts'

/** Gives pairs the logarithm of their odds. */
export class Scorer {
  readonly #table: Table
  readonly #frequencies: Frequencies
  readonly #shared: boolean[]
  readonly #match: Float64Array
  readonly #household: Float64Array
  readonly #prior: { match: number; household: number }

  constructor(table: Table, frequencies: Frequencies, model: Model) {
    this.#table = table
    this.#frequencies = frequencies
    this.#shared = table.fields.map((field) => householdOf(field) !== undefined)
    this.#match = weightsOf(model.match, model.chance)
    this.#household = weightsOf(model.household, model.chance)
    for (const [field, { name }] of table.fields.entries()) {
      for (const [level, more] of (model.learned?.levels[name] ?? []).entries()) this.#match[field * levelsOfField + level]! += more
    }
    const apart = 1 - model.prior.match - model.prior.household
    this.#prior = { match: Math.log(model.prior.match / apart) + (model.learned?.everywhere ?? 0), household: Math.log(model.prior.household / apart) }
  }

  /** What the agreements say for one person against any two, without the prior. */
  evidence(a: number, levels: Uint8Array): number {
    return this.#sum(a, levels, this.#match)
  }

  /** The logarithm of the odds that two records are one person. */
  logOdds(a: number, levels: Uint8Array): number {
    let match = this.#prior.match
    let household = this.#prior.household
    for (let field = 0; field < levels.length; field++) {
      const level = levels[field]!
      if (level === missing) continue
      const at = field * levelsOfField + level
      const rarity = rarityOf(this.#frequencies, this.#table, field, level, a)
      match += this.#match[at]! + rarity
      household += this.#household[at]! + (this.#shared[field] ? rarity : 0)
    }
    return match - Math.log1p(Math.exp(household))
  }

  #sum(a: number, levels: Uint8Array, weights: Float64Array) {
    let sum = 0
    levels.forEach((level, field) => {
      if (level !== missing) sum += weights[field * levelsOfField + level]! + rarityOf(this.#frequencies, this.#table, field, level, a)
    })
    return sum
  }
}

export function weightsOf(given: number[][], chance: number[][]): Float64Array {
  return Float64Array.from(given.flatMap((levels, field) =>
    levels.map((share, level) => (level === missing ? 0 : Math.log(Math.max(share, 1e-9) / Math.max(chance[field]![level]!, 1e-9))))))
}
