import { type Frequencies, rarityOf } from './frequencies.ts'
import { levelsOfField, missing, same } from './levels.ts'
import { householdOf, type Model, twins, usualMatch } from './model.ts'
import { weightsOf } from './score.ts'
import type { Table } from './table.ts'

/** Pairs to fit a model on: their levels, and what the rarity of what they share adds for the two classes. */
export class Sample {
  readonly table: Table
  readonly frequencies: Frequencies
  /** The share of all candidates that is taken in. */
  readonly rate: number
  length = 0
  levels: Uint8Array
  matchRarity: Float32Array
  householdRarity: Float32Array
  readonly #shared: boolean[]

  constructor(table: Table, frequencies: Frequencies, candidates: number) {
    this.table = table
    this.frequencies = frequencies
    this.rate = Math.min(1, mostPairs / candidates)
    const most = Math.ceil(Math.min(candidates, 1.1 * mostPairs))
    this.levels = new Uint8Array(most * table.fields.length)
    this.matchRarity = new Float32Array(most)
    this.householdRarity = new Float32Array(most)
    this.#shared = table.fields.map((field) => householdOf(field) !== undefined)
  }

  takes(a: number, b: number) {
    const drawn = Math.imul(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35) >>> 0
    return drawn / 2 ** 32 < this.rate && this.length < this.matchRarity.length
  }

  add(a: number, levels: Uint8Array) {
    const index = this.length++
    this.levels.set(levels, index * levels.length)
    for (const [field, level] of levels.entries()) {
      const rarity = level === missing ? 0 : rarityOf(this.frequencies, this.table, field, level, a)
      this.matchRarity[index]! += rarity
      if (this.#shared[field]) this.householdRarity[index]! += rarity
    }
  }
}

const mostPairs = 600_000
const rounds = 60
const enough = 1e-4
/** How many pairs of one person what is expected beforehand counts for. */
const strength = 20

/**
 * Fits the model to pairs of which nobody said what they are, by expectation and maximisation (Winkler, «Using the EM
 * algorithm for weight computation in the Fellegi-Sunter model of record linkage», 1988; Dempster, Laird & Rubin,
 * 1977). The pairs stand for all pairs: those that blocking left out count as two people. Chance is known from all
 * records, and only what the pairs of one person add to it is taken off.
 */
export function* fit(sample: Sample, chance: number[][]): Generator<void, Model> {
  const { table, frequencies } = sample
  let model = begin(table, frequencies, chance)
  for (let round = 0; round < rounds; round++) {
    yield
    const before = model.prior.match
    model = maximise(sample, chance, expect(sample, model))
    if (Math.abs(Math.log(model.prior.match / before)) < enough && round > 5) break
  }
  return model
}

function begin({ fields, ids, first, twoFiles }: Table, { pairs }: Frequencies, chance: number[][]): Model {
  const likely = twoFiles ? 0.5 * Math.min(first, ids.length - first) : 0.1 * ids.length
  return {
    fields, chance,
    prior: { match: Math.min(likely / (pairs + 1), 0.1), household: Math.min(ids.length / (pairs + 1), 0.1) },
    match: fields.map(({ kind }) => usualMatch[kind]),
    household: fields.map((field, i) => householdLaw(i, householdOf(field), fields[i]!.kind, chance)),
  }
}

/** A household's pieces are shared, or agree by chance: who moved out or married has another address, another name. */
function householdLaw(field: number, own: number[] | undefined, kind: Model['fields'][number]['kind'], chance: number[][]) {
  const shares = own ? mostShared : kind === 'birth' ? twins : 0
  return chance[field]!.map((share, level) => (1 - shares) * share + shares * (own ? own[level]! : level === same ? 1 : 0))
}

const mostShared = 0.9

type Expected = { match: Float64Array; household: Float64Array; matches: number; households: number }

function expect(sample: Sample, model: Model): Expected {
  const width = model.fields.length
  const [forMatch, forHousehold] = [weightsOf(model.match, model.chance), weightsOf(model.household, model.chance)]
  const apart = 1 - model.prior.match - model.prior.household
  const [priorMatch, priorHousehold] = [Math.log(model.prior.match / apart), Math.log(model.prior.household / apart)]
  const expected: Expected = { match: new Float64Array(width * levelsOfField), household: new Float64Array(width * levelsOfField), matches: 0, households: 0 }
  for (let pair = 0; pair < sample.length; pair++) {
    let match = priorMatch + sample.matchRarity[pair]!
    let household = priorHousehold + sample.householdRarity[pair]!
    for (let field = 0; field < width; field++) {
      const at = field * levelsOfField + sample.levels[pair * width + field]!
      match += forMatch[at]!
      household += forHousehold[at]!
    }
    const top = Math.max(match, household, 0)
    const [m, h, u] = [Math.exp(match - top), Math.exp(household - top), Math.exp(-top)]
    const [isMatch, isHousehold] = [m / (m + h + u), h / (m + h + u)]
    if (isMatch + isHousehold < 1e-6) continue
    expected.matches += isMatch
    expected.households += isHousehold
    for (let field = 0; field < width; field++) {
      const at = field * levelsOfField + sample.levels[pair * width + field]!
      expected.match[at]! += isMatch
      expected.household[at]! += isHousehold
    }
  }
  return expected
}

function maximise({ frequencies, rate, table: { fields } }: Sample, chance: number[][], expected: Expected): Model {
  const { pairs, present } = frequencies
  const levelsOf = (of: Float64Array, field: number) => Array.from(of.subarray(field * levelsOfField, (field + 1) * levelsOfField))
  const apart = fields.map((_, field) =>
    chanceWithout(chance[field]!, present[field]!, levelsOf(expected.match, field).map((n, i) => (n + levelsOf(expected.household, field)[i]!) / rate)))
  return {
    fields, chance: apart,
    prior: { match: (expected.matches / rate + 0.5) / (pairs + 1), household: (expected.households / rate + 0.05) / (pairs + 1) },
    match: fields.map(({ kind }, field) => posterior(usualMatch[kind], levelsOf(expected.match, field))),
    household: fields.map((field, i) => {
      const own = householdOf(field)
      return householdLaw(i, own && posterior(own, levelsOf(expected.household, i)), field.kind, apart)
    }),
  }
}

/** Shares of levels, between what was expected beforehand and what was seen. */
function posterior(usual: number[], seen: number[]): number[] {
  const all = seen.reduce((sum, times, level) => sum + (level === missing ? 0 : times), strength)
  return usual.map((share, level) => (level === missing ? 0 : (strength * share + seen[level]!) / all))
}

/** How pairs of two people agree: all pairs without those that are not. */
function chanceWithout(all: number[], pairs: number, others: number[]): number[] {
  const left = all.map((share, level) => (level === missing ? 0 : Math.max(share * pairs - others[level]!, Math.max(0.5, 1e-3 * share * pairs))))
  const sum = left.reduce((total, n) => total + n, 0)
  return left.map((n) => n / sum)
}
