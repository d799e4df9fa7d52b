// How pressing a need is: a sum of points that a city sets and anybody of its partners can read. Nothing is hidden in it.
import type { City } from '../../kit/cities.ts'
import type { Need, Urgency } from './need.ts'

/** Points by urgency, by specific need, for each further person of the household, and for each day of waiting. */
export type Weights = Record<string, number>

/** What counts where a city has set nothing: chosen so that waiting for three months weighs as much as one grave circumstance. */
export const usualWeights = {
  emergency: 60, urgent: 30, normal: 10,
  child_alone: 20, trafficking: 20, violence: 20, homeless: 15, serious_illness: 15, pregnant: 12, newborn: 12, mental_health: 10,
  disability: 10, single_parent: 8, older: 8, stateless: 8, child_out_of_school: 6, no_papers: 4, cannot_read: 2,
  household: 1, wait: 0.2,
} as const satisfies Weights

/** More people than this in a household add nothing. */
export const mostPeople = 8

export const weightsOf = ({ settings }: Pick<City, 'settings'>): Weights => ({ ...usualWeights, ...settings.score })
/** Grows with each change of the weights, so that the clock knows which needs to count anew. */
export const versionOf = ({ settings }: Pick<City, 'settings'>) => settings.score?.version ?? 0

export type Circumstances = { urgency: Urgency; weighs: readonly string[]; household: number }
export type Part = { of: string; points: number }

/** The points of a need one by one, without the waiting time; what adds nothing is left out. */
export function parts(weights: Weights, { urgency, weighs, household }: Circumstances): Part[] {
  const further = Math.min(household, mostPeople) - 1
  return [
    { of: urgency, points: weights[urgency]! },
    ...weighs.map((code) => ({ of: code, points: weights[code] ?? 0 })),
    { of: 'household', points: further * weights.household! },
  ].filter(({ points }) => points > 0)
}

export const baseOf = (weights: Weights, circumstances: Circumstances) =>
  parts(weights, circumstances).reduce((sum, { points }) => sum + points, 0)

const dayMs = 86_400_000
export const daysOf = ({ since }: Pick<Need, 'since'>, now: Date) => Math.max(0, Math.floor((now.getTime() - since.getTime()) / dayMs))

/** Where a need stands in the queue. Who waits longer stands higher, and their order never changes by waiting alone. */
export const rankOf = (weights: Weights, base: number, since: Date) => base - weights.wait! * (since.getTime() / dayMs)

/** The points of today: what the person's situation adds, and the waiting. */
export const scoreOf = (weights: Weights, need: Pick<Need, 'base' | 'since'>, now: Date) =>
  Math.round(need.base + weights.wait! * daysOf(need, now))
