import { levelsOfField, missing } from './levels.ts'

/** What reviewers' decisions add to the logarithm of the odds: to every pair, and by field and level of agreement. */
export type Learned = { everywhere: number; levels: Record<string, number[]> }

/** A pair that somebody judged, with the log odds that the fitted model alone gives it. */
export type Decision = { same: boolean; logOdds: number; levels: Record<string, number> }

/** A decision about a pair as it was told, when `learned` was known already. */
export function decision(pair: { probability: number; levels: Record<string, number> }, same: boolean, learned = nothingLearned()): Decision {
  const logOdds = Math.log(pair.probability / (1 - pair.probability))
  return { same, levels: pair.levels, logOdds: Math.max(-mostCertain, Math.min(mostCertain, logOdds)) - correction(learned, pair.levels) }
}

export const nothingLearned = (): Learned => ({ everywhere: 0, levels: {} })

// Standard deviations of what may be learned, before anything is: a handful of decisions moves little.
const everywhereVaries = 0.5
const levelVaries = 0.35

const rounds = 200
const enough = 1e-4

/**
 * Corrects the weights of a fitted model by decisions: a logistic regression on the levels, with the model's log odds
 * as its offset and a normal prior at «the model is right» (ridge: le Cessie & van Houwelingen, «Ridge estimators in
 * logistic regression», 1992). Reviewers see doubtful pairs, not any: so what is fitted is the answer given the
 * levels, and never how often levels occur. One decision adds at most the prior's variance to a weight.
 */
export function learn(decisions: readonly Decision[]): Learned {
  const features = decisions.map(({ levels }) => Object.entries(levels).filter(([, level]) => level !== missing).map(([field, level]) => `${field} ${level}`))
  const weights = new Map<string, Weight>([[everywhere, { value: 0, prior: everywhereVaries ** 2, of: [...decisions.keys()] }]])
  for (const [i, names] of features.entries()) {
    for (const name of names) {
      const known = weights.get(name)
      if (known) known.of.push(i)
      else weights.set(name, { value: 0, prior: levelVaries ** 2, of: [i] })
    }
  }
  const odds = Float64Array.from(decisions, ({ logOdds }) => logOdds)
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (const weight of weights.values()) moved = Math.max(moved, Math.abs(improve(weight, decisions, odds)))
    if (moved < enough) break
  }
  return unpacked(weights)
}

const everywhere = ''
/** A pair that the model was sure of and somebody judged otherwise is a surprise, not a catastrophe. */
const mostCertain = 8

type Weight = { value: number; prior: number; /** Decisions that it counts in. */ of: number[] }

/** One step of Newton's for one weight; the log odds follow. */
function improve(weight: Weight, decisions: readonly Decision[], odds: Float64Array): number {
  let slope = -weight.value / weight.prior
  let curve = 1 / weight.prior
  for (const i of weight.of) {
    const probability = 1 / (1 + Math.exp(-odds[i]!))
    slope += Number(decisions[i]!.same) - probability
    curve += probability * (1 - probability)
  }
  const step = Math.max(-1, Math.min(1, slope / curve))
  weight.value += step
  for (const i of weight.of) odds[i]! += step
  return step
}

function unpacked(weights: Map<string, Weight>): Learned {
  const learned = nothingLearned()
  for (const [name, { value }] of weights) {
    if (name === everywhere) learned.everywhere = value
    else {
      const [field = '', level] = name.split(' ')
      learned.levels[field] ??= Array<number>(levelsOfField).fill(0)
      learned.levels[field][Number(level)] = value
    }
  }
  return learned
}

/** What was learned, for a pair of these levels. */
export const correction = ({ everywhere: all, levels }: Learned, of: Record<string, number>): number =>
  Object.entries(of).reduce((sum, [field, level]) => sum + (level === missing ? 0 : (levels[field]?.[level] ?? 0)), all)
