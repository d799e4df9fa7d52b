// What a figure is: data, from which its value, its page, its column in a file and its link to the records follow.
import type { Actor } from '../../kit/actor.ts'
import type { Plural, Text } from '../../kit/language.ts'
import type { Dimension } from '../../kit/protection/protect.ts'

/** The counters that figures read: the deeds keep them (kit/tallies.ts). */
export const counters = [
  'person.registered', 'person.open',
  'need.opened', 'need.open', 'need.met', 'need.not_met',
  'referral.sent', 'referral.received', 'referral.open', 'referral.late', 'referral.answered', 'referral.answered_in_time',
  'referral.answer_hours', 'referral.expired', 'referral.completed', 'referral.sent_completed', 'referral.sent_ended',
  'referral.confirmed_helped', 'referral.confirmed_partly', 'referral.confirmed_not_helped',
  'assistance.given', 'assistance.paid', 'assistance.money', 'assistance.given_host', 'assistance.given_newcomer',
  'assistance.promised', 'assistance.slips', 'assistance.collected', 'assistance.twice',
  'service.published', 'service.confirmed', 'service.stale', 'finder.search', 'finder.no_result', 'feedback.given',
  'agreement.in_force', 'opening.open', 'opening.looked', 'elsewhere.asked', 'elsewhere.answered', 'elsewhere.helped',
  'practice.published', 'practice.archived', 'practice.adopted', 'practice.taken_up',
] as const
export type Counter = (typeof counters)[number]
/** Counters added up, or taken off. */
export type Terms = Partial<Record<Counter, 1 | -1>>

export type Measure =
  | { kind: 'count'; of: Terms }
  | { kind: 'share'; part: Terms; whole: Terms }
  | { kind: 'average'; sum: Terms; of: Terms; unit: 'hours' }
  /** An amount in the city's own money, and how often it was moved: shown where that may be. */
  | { kind: 'money'; sum: Terms; of: Terms }
  /** How many organisations did any of these things. */
  | { kind: 'organisations'; of: Terms }

/** What makes a figure less than verified, beside a recount that found it wrong. */
export type Doubt = 'estimate' | 'answersMissing' | 'servicesUnconfirmed'

export type Figure = {
  key: string
  group: 'people' | 'needs' | 'referrals' | 'assistance' | 'sharing' | 'services' | 'practices'
  /** Stands alone: «Referrals sent». */
  title: Text
  /** Stands after the number: «referrals sent», «of referrals got an answer in time». */
  noun: Plural | Text
  /** How it is counted. */
  method: Text
  measure: Measure
  /** Of a period, or as things are now. */
  span: 'period' | 'now'
  /** Small numbers of people and referrals are protected; of things they are not. */
  about: 'people' | 'things'
  by: Dimension[]
  /** What stands in the place of themes, where it is something else. */
  kinds?: Record<string, Text>
  /** What is left of other figures when this one is taken from them: protected alike. */
  rest?: Terms
  /** Is more of it good news? */
  better?: 'more' | 'less'
  doubts?: Doubt[]
  /** The list behind it, for those who reach its records. */
  records?: { /** Of one’s own organisation alone. */ own?: true; path: (city: string, filter: RecordFilter) => string; for: (actor: Actor, cityId: string) => boolean }
  /** The tag of its column in open data (HXL). */
  hxl: string
}
export type RecordFilter = { month?: string | undefined; theme?: string | undefined; orgId?: string | undefined }

/** A value: a number, hidden to protect people, or nothing measured yet. */
export type Value = { n: number; edge?: 'under' | 'atLeast' } | 'hidden' | null

/** Every counter that a figure reads. */
export function readsOf({ measure }: Figure): Counter[] {
  const terms = measure.kind === 'share' ? { ...measure.part, ...measure.whole }
    : measure.kind === 'average' || measure.kind === 'money' ? { ...measure.sum, ...measure.of } : measure.of
  return Object.keys(terms) as Counter[]
}

/** What stands below a share, an average or an amount: it must not be small. */
export const groundOf = ({ measure }: Figure): Terms =>
  measure.kind === 'share' ? measure.whole : measure.of
