// Signing: one party after the other says yes to one text; the last one puts it into force.
import { has } from '../../../kit/actor.ts'
import { mustMove } from '../../../kit/moves.ts'
import { conflict, Problem } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { changeStatus, noteToAll, tellParties } from '../actions.ts'
import { moves } from '../policy.ts'
import { getAgreement } from '../store.ts'
import { strings } from '../strings.ts'
import { fingerprintNow } from './signature.ts'
import { insertSignature, listSignatures } from './store.ts'

/** Signs for the actor's organisation the text with this fingerprint. Whoever calls has made sure that it is them. */
export async function sign(work: CityWork, id: string, fingerprint: string) {
  const { db, city, actor } = work
  const agreement = await getAgreement(db, city.id, id)
  mustMove(moves.sign, actor, agreement)
  if (agreement.fingerprint !== fingerprint || fingerprintNow(agreement) !== fingerprint) throw conflict()
  if (agreement.endsAt <= work.now()) throw new Problem(409, strings.problems.over)
  const role = has(actor, 'leader') ? 'leader' : 'administrator'
  await insertSignature(db, { cityId: city.id, agreementId: id, fingerprint, role, partyIds: agreement.partyIds, at: work.now() })
  await noteToAll(work, 'agreement.signed', agreement, { fingerprint, role })
  await tellParties(work, agreement, 'agreementSigned', ['leader', 'administrator', 'coordinator'])
  const signed = new Set((await listSignatures(db, agreement)).map(({ orgId }) => orgId))
  if (!agreement.partyIds.every((orgId) => signed.has(orgId))) return
  const begins = agreement.startsAt <= work.now()
  await changeStatus(work, agreement, { status: begins ? 'active' : moves.sign.to })
  if (!begins) return
  await noteToAll(work, 'agreement.begun', agreement)
  await tellParties(work, agreement, 'agreementBegins')
}
