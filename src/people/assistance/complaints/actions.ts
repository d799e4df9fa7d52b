// A complaint is noted where somebody was served or turned away, and answered by somebody who had no part in it.
import { note } from '../../../kit/events.ts'
import { mustMove } from '../../../kit/moves.ts'
import { tell } from '../../../kit/notices.ts'
import { must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { whereOf } from '../assistance.ts'
import { getEntitlement, newIds } from '../distributions/store.ts'
import { can, complaintMoves } from '../policy.ts'
import type { AnswerForm, ComplaintForm, Said } from './complaint.ts'
import { openSaid, sealSaid } from './sealed.ts'
import { closeComplaint, getComplaint, insertComplaint, type Listed, listComplaintsOf } from './store.ts'

export async function noteComplaint(work: CityWork, distributionId: string, entitlementId: string, { kind, words, wantsAnswer }: ComplaintForm) {
  const { db, actor, city, vault } = work
  const entitlement = await getEntitlement(db, { cityId: city.id, id: distributionId }, entitlementId)
  must(can.complain(actor, entitlement))
  const [id] = await newIds(db, 1) // its words are sealed for its place
  const of = { cityId: city.id, id: id! }
  await insertComplaint(db, {
    ...of, orgId: entitlement.orgId, entitlementId, kind, wantsAnswer: wantsAnswer === '1', at: work.now(), notedBy: actor.userId!, servedBy: entitlement.redeemedBy,
    sealed: sealSaid(await vault.keysOf(entitlement.orgId), of, { words }),
  })
  await tell(work, { orgId: entitlement.orgId, role: 'case_worker' }, { kind: 'complaintNoted', path: `/${city.id}/assistance/complaints` })
  await note(work, 'complaint.noted', of)
}

export async function answerComplaint(work: CityWork, id: string, { outcome, answer }: AnswerForm) {
  const complaint = await getComplaint(work.db, whereOf(work), id)
  mustMove(complaintMoves.answer, work.actor, complaint)
  const said = await saidIn(work, complaint)
  await closeComplaint(work.db, complaint, {
    outcome, answeredBy: work.actor.userId, answeredAt: work.now(),
    sealed: said ? sealSaid(await work.vault.keysOf(complaint.orgId), complaint, { ...said, answer }) : null, // they were erased: nobody is left to be answered
  })
  await note(work, 'complaint.answered', complaint, { data: { outcome } })
}

/** What was said and answered; undefined where they were erased. */
export async function saidIn({ vault }: CityWork, complaint: Listed): Promise<Said | undefined> {
  return complaint.sealed ? openSaid(await vault.keysOf(complaint.orgId), complaint, complaint.sealed) : undefined
}

/** The complaints about these entitlements with what was said: for the person's own copy. */
export async function complaintsOf(work: CityWork, entitlementIds: string[]) {
  const complaints = entitlementIds.length > 0 ? await listComplaintsOf(work.db, whereOf(work), entitlementIds) : []
  return Promise.all(complaints.map(async (complaint) => ({ ...complaint, ...(await saidIn(work, complaint)) })))
}
