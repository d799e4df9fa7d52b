// How far a figure can be trusted: a rule, and the reason it gives.
import type { Plural, Text } from '../../kit/language.ts'
import { type Figure, readsOf } from './figure.ts'
import { strings } from './strings.ts'

export type Trust = 'verified' | 'estimated' | 'partial'
export type Judgement = { trust: Trust; reason: Text | Plural; n?: number; at?: Date }

/** The latest recount from the records. */
export type Recounted = { at: Date; counted: string[]; differing: string[] }
/** What the rule looks at: the latest recount, and how many organisations have something outstanding. */
export type Evidence = { recount?: Recounted | undefined; answersMissing: number; servicesUnconfirmed: number }

const texts = strings.trust

/** Partial while partners have not answered or confirmed; estimated when not counted, or not counted again; else verified. */
export function judge(figure: Figure, evidence: Evidence): Judgement {
  const { recount } = evidence
  const reads = readsOf(figure)
  for (const doubt of ['answersMissing', 'servicesUnconfirmed'] as const)
    if (figure.doubts?.includes(doubt) && evidence[doubt] > 0) return { trust: 'partial', reason: texts[doubt], n: evidence[doubt] }
  if (recount && reads.some((name) => recount.differing.includes(name))) return { trust: 'estimated', reason: texts.differs, at: recount.at }
  if (figure.doubts?.includes('estimate')) return { trust: 'estimated', reason: texts.estimate }
  if (!recount) return { trust: 'estimated', reason: texts.uncounted }
  if (!reads.every((name) => recount.counted.includes(name))) return { trust: 'estimated', reason: texts.uncountable }
  return { trust: 'verified', reason: texts.verified, at: recount.at }
}
