// What figures count of referrals, written with each deed. `referral` is always as it was before the deed.
import type { Work } from '../../kit/request.ts'
import { tally } from '../../kit/tallies.ts'
import type { Referral } from './referral.ts'

type At = Pick<Work, 'db' | 'now'>
type Counted = Pick<Referral, 'cityId' | 'toOrgId' | 'theme' | 'status' | 'sentAt' | 'reminded'>

const ofReceiver = ({ toOrgId, theme }: Pick<Counted, 'toOrgId' | 'theme'>) => ({ orgId: toOrgId, theme })

export async function countSent(work: At, referral: Pick<Referral, 'cityId' | 'fromOrgId' | 'toOrgId' | 'theme'>) {
  await tally(work, referral.cityId, 'referral.sent', { orgId: referral.fromOrgId, theme: referral.theme })
  await tally(work, referral.cityId, 'referral.received', ofReceiver(referral))
  await tally(work, referral.cityId, 'referral.open', ofReceiver(referral))
}

export async function countAnswered(work: At, referral: Counted, { hours, inTime }: { hours: number; inTime: boolean }) {
  await tally(work, referral.cityId, 'referral.answered', ofReceiver(referral))
  await tally(work, referral.cityId, 'referral.answer_hours', { ...ofReceiver(referral), n: hours })
  if (inTime) await tally(work, referral.cityId, 'referral.answered_in_time', ofReceiver(referral))
}

/** Its first reminder goes out, and nobody has answered. */
export async function countLate(work: At, referral: Counted) {
  if (referral.status === 'sent' && referral.reminded === 0) await tally(work, referral.cityId, 'referral.late', ofReceiver(referral))
}

/** It waits for a first answer no longer, whatever came. */
export async function countNoLongerLate(work: At, referral: Counted) {
  if (referral.status === 'sent' && referral.reminded > 0) await tally(work, referral.cityId, 'referral.late', { ...ofReceiver(referral), n: -1 })
}

type End = 'completed' | 'not_completed' | 'declined' | 'cancelled' | 'expired'

/** It is over for the receiver. What became of it counts with the month it was sent in, too. */
export async function countEnded(work: At, referral: Counted, end: End) {
  await tally(work, referral.cityId, `referral.${end}`, ofReceiver(referral))
  await tally(work, referral.cityId, 'referral.open', { ...ofReceiver(referral), n: -1 })
  const cohort = end === 'completed' ? 'referral.sent_completed' : 'referral.sent_ended'
  await tally(work, referral.cityId, cohort, { ...ofReceiver(referral), at: referral.sentAt! })
  if (end !== 'declined') await countNoLongerLate(work, referral) // an answer was counted as such
}

/** The person's own word, in place of an earlier one. */
export async function countConfirmed(work: At, referral: Counted & Pick<Referral, 'confirmed' | 'confirmedAt'>, confirmed: NonNullable<Referral['confirmed']>) {
  if (referral.confirmed)
    await tally(work, referral.cityId, `referral.confirmed_${referral.confirmed}`, { ...ofReceiver(referral), n: -1, at: referral.confirmedAt! })
  await tally(work, referral.cityId, `referral.confirmed_${confirmed}`, ofReceiver(referral))
}
