// The text that is signed, its one way to be written, and whether a signature still stands for it.
import { canonical, fingerprintOf } from '../../../kit/fingerprint.ts'
import type { Agreement } from '../agreement.ts'
import type { Signature } from './store.ts'

/** All that the parties agree to, and nothing of its life: the same text for all, in every language that was written. */
export function textOf({ code, cityId, submittedAt, parties, purpose, basis, ...agreement }: Agreement): string {
  const { needs, stays, ageFrom, ageTo, fields, roles, startsOn, endsOn, reviewOn, keepDays, checkKinds, checkBudget, renewsId } = agreement
  return canonical({
    form: 'mudun data-sharing agreement 1', code, city: cityId, submittedAt: submittedAt?.toISOString() ?? null, renews: renewsId,
    parties, purpose, basis, people: { specificNeeds: needs, stays, ageFrom, ageTo }, fields, readers: roles,
    from: startsOn, until: endsOn, review: reviewOn, keepDays, check: { kinds: checkKinds, monthly: checkBudget },
  })
}

export const fingerprintNow = (agreement: Agreement) => fingerprintOf(textOf(agreement))

export type Verdict = { text: string; whole: boolean; signatures: (Signature & { stands: boolean })[] }

/**
 * Computes the fingerprint anew from what stands in the row, and looks for each signature in the journal of events too, whose
 * chain shows what was changed: who would forge one has to forge both.
 */
export function verify(agreement: Agreement, signatures: Signature[], journal: { orgId: string | null; userId: string | null; fingerprint: unknown }[]): Verdict {
  const text = textOf(agreement)
  const now = fingerprintOf(text)
  const noted = ({ orgId, userId }: Signature) => journal.some((event) => event.orgId === orgId && event.userId === userId && event.fingerprint === now)
  return {
    text, whole: now === agreement.fingerprint,
    signatures: signatures.map((signature) => ({ ...signature, stands: signature.fingerprint === now && noted(signature) })),
  }
}
