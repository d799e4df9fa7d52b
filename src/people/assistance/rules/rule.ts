// Who a programme may help: a few conditions on a household, all of which must hold, and why somebody is in or out.
import { z } from 'zod'
import { keysOf, optional, wholeNumber } from '../../../kit/text.ts'
import { sexes, specificNeedNames, stays } from '../../registry/index.ts'
import { type Age, ages, type Community } from '../words.ts'

const some = <T extends object>(words: T) => z.array(z.enum(keysOf(words))).default([])

/** Of each that is named, one is enough. Nothing named: everybody. */
export const ruleFields = {
  needs: some(specificNeedNames),
  ages: some(ages),
  stays: some(stays),
  head: some(sexes),
  least: optional(wholeNumber({ min: 1, max: 40 })),
  most: optional(wholeNumber({ min: 1, max: 40 })),
}
export const Rules = z.object(ruleFields)
export type Rules = z.infer<typeof Rules>

/** One of a household, as the registry has them in codes. */
export type Member = { sex: string | null; birthYear: number | null; stay: string | null; needs: string[] }
/** Those who live and eat together, or somebody alone; the first collects. */
export type Household = { size: number; members: Member[] }

export type Verdict = { chosen: boolean; reasons: string[] }

/**
 * Judges a household: chosen with each condition that it meets and by what, or not, with each that it does not. A reason is a code
 * ('need:pregnant', 'not:size'); strings.ts says it.
 */
export function judge(rules: Rules, household: Household, year: number): Verdict {
  const answers = conditions.filter(({ asked }) => asked(rules)).map(({ name, met }) => ({ name, by: met(rules, household, year) }))
  const missed = answers.filter(({ by }) => by.length === 0).map(({ name }) => `not:${name}`)
  if (missed.length > 0) return { chosen: false, reasons: missed }
  return { chosen: true, reasons: answers.length > 0 ? answers.flatMap(({ by }) => by) : ['everybody'] }
}

type Condition = { name: string; asked: (rules: Rules) => boolean; met: (rules: Rules, household: Household, year: number) => string[] }

const conditions: Condition[] = [
  { name: 'needs', asked: ({ needs }) => needs.length > 0, met: ({ needs }, { members }) => among(needs, members.flatMap((one) => one.needs), 'need') },
  { name: 'ages', asked: ({ ages }) => ages.length > 0, met: ({ ages }, { members }, year) => among(ages, members.flatMap((one) => ageOf(one, year) ?? []), 'age') },
  { name: 'stays', asked: ({ stays }) => stays.length > 0, met: ({ stays }, { members }) => among(stays, members.flatMap((one) => one.stay ?? []), 'stay') },
  { name: 'head', asked: ({ head }) => head.length > 0, met: ({ head }, { members }) => among(head, members.slice(0, 1).flatMap((one) => one.sex ?? []), 'head') },
  {
    name: 'size', asked: ({ least, most }) => least !== undefined || most !== undefined,
    met: ({ least = 1, most = 99 }, { size }) => (size >= least && size <= most ? [`size:${size}`] : []),
  },
]

const among = (wanted: readonly string[], found: string[], of: string) => wanted.filter((one) => found.includes(one)).map((one) => `${of}:${one}`)

/** By the year of birth alone, which is all that is known of many: whoever turns five this year is five. */
export function ageOf({ birthYear }: Pick<Member, 'birthYear'>, year: number): Age | undefined {
  if (birthYear === null) return undefined
  const age = year - birthYear
  return age < 5 ? 'under5' : age < 18 ? 'child' : age < 60 ? 'adult' : 'older'
}

export const communityOf = (stay: string | null): Community =>
  stay === null ? 'unsaid' : stay === 'host' || stay === 'migrant' ? stay : 'displaced'

/** What a household of this size gets. */
export const amountFor = ({ amountFirst, amountMore, amountPeople }: { amountFirst: number; amountMore: number; amountPeople: number }, size: number) =>
  amountFirst + amountMore * (Math.min(size, amountPeople) - 1)

const day = 86_400_000

/** Whether a help on this day is too soon after an earlier one: the interval counts whole days. */
export const tooSoon = (earlier: Date, now: Date, intervalDays: number) => now.getTime() < earlier.getTime() + intervalDays * day
