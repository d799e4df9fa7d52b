// What is done with a file beside its moves: looked into, noted on, handed to a colleague, printed anew, settled.
import { note } from '../../../kit/events.ts'
import { tell } from '../../../kit/notices.ts'
import { listMembers } from '../../../identity/index.ts'
import { must, orNotFound } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { logLook } from '../../registry/index.ts'
import { keepWords, noteBoth, notice } from '../actions.ts'
import { newCodes } from '../clock.ts'
import { can } from '../policy.ts'
import { keepCodes, openShared } from '../sealed.ts'
import { getReferral, updateReferral } from '../store.ts'

/** A look at what travels with a referral, noted for both sides: on the file, and in the log of who opened whom. */
export async function lookInto(work: CityWork, id: string, reason: 'referral' | 'print' | 'contact') {
  const referral = await getReferral(work.db, work.city.id, id)
  must(can.reveal(work.actor, referral))
  await logLook(work, referral.personId, reason)
  await noteBoth(work, referral, 'referral.opened', { reason })
  return { referral, shared: await openShared(work, referral) }
}

/** A draft and its note, to be changed. */
export async function openDraft(work: CityWork, id: string) {
  const referral = await getReferral(work.db, work.city.id, id)
  must(can.edit(work.actor, referral))
  await logLook(work, referral.personId, 'referral')
  return { referral, note: (await openShared(work, referral)).note ?? '' }
}

/** A note that both sides read. It is sealed like the person's fields: people write names. */
export async function addNote(work: CityWork, id: string, words: string) {
  const referral = await getReferral(work.db, work.city.id, id)
  must(can.addNote(work.actor, referral))
  await keepWords(work, referral, words)
  await noteBoth(work, referral, 'referral.noted')
}

/** Gives the file to a colleague of the organisation whose step it is. */
export async function assignReferral(work: CityWork, id: string, userId: string) {
  const referral = await getReferral(work.db, work.city.id, id)
  must(can.assign(work.actor, referral))
  orNotFound((await listMembers(work, work.actor.org!.id, 'case_worker')).find((member) => member.userId === userId))
  await updateReferral(work.db, work.city.id, id, { assignedTo: userId })
  await note(work, 'referral.assigned', referral, { data: { to: userId } })
  await tell(work, { orgId: work.actor.org!.id, userId }, notice(referral, 'referralAssigned'))
}

/** New codes for the printed form, the person and the link; the old ones stop working. */
export async function renewCodes(work: CityWork, id: string) {
  const referral = await getReferral(work.db, work.city.id, id)
  must(can.printCodes(work.actor, referral))
  const codes = newCodes(work.vault)
  await updateReferral(work.db, work.city.id, id, codes.hashes)
  await keepCodes(work, referral, codes.plain)
  await note(work, 'referral.codes_renewed', referral)
}

/** Nothing more is to be done after a refusal or a silence: the person was told, or helped otherwise. */
export async function settleReferral(work: CityWork, id: string) {
  const referral = await getReferral(work.db, work.city.id, id)
  must(can.redirect(work.actor, referral) && referral.waitingOrgId === work.actor.org!.id)
  await updateReferral(work.db, work.city.id, id, { waitingOrgId: null, dueAt: null })
  await note(work, 'referral.settled', referral)
}
