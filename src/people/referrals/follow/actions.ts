// The person's own word.
import { note } from '../../../kit/events.ts'
import { tell } from '../../../kit/notices.ts'
import type { CityWork } from '../../../kit/request.ts'
import { notice } from '../actions.ts'
import { countConfirmed } from '../counting.ts'
import type { Referral } from '../referral.ts'
import { updateReferral } from '../store.ts'

/** The person says whether help came; said again, the latest word counts. */
export async function confirmHelp(work: CityWork, referral: Referral, confirmed: NonNullable<Referral['confirmed']>) {
  await updateReferral(work.db, work.city.id, referral.id, { confirmed, confirmedAt: work.now() })
  await countConfirmed(work, referral, confirmed)
  await note(work, 'referral.confirmed', referral, { otherOrgId: referral.fromOrgId, data: { confirmed } })
  await tell(work, { orgId: referral.fromOrgId, role: 'case_worker' }, notice(referral, confirmed === 'not_helped' ? 'referralNotHelped' : 'referralConfirmed'))
}
