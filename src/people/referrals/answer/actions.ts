// What somebody may do whom a link or a printed code let in.
import type { CityWork } from '../../../kit/request.ts'
import { noteBoth } from '../actions.ts'
import { newAnswerLink } from '../clock.ts'
import { openShared } from '../sealed.ts'
import { getReferral, updateReferral } from '../store.ts'

/** The same look by somebody whom a link or a printed code let in. */
export async function lookByPass(work: CityWork, id: string) {
  const referral = await getReferral(work.db, work.city.id, id)
  await noteBoth(work, referral, 'referral.opened', { by: 'pass' })
  return { referral, shared: await openShared(work, referral) }
}

/** A link for the next answer, in place of the one that was used. */
export async function renewAnswerLink(work: CityWork, id: string) {
  const link = newAnswerLink()
  await updateReferral(work.db, work.city.id, id, { answerHash: link.hash })
  return link.token
}
