// A whole case changes hands: offered by the one, taken by the other, sealed anew under the taker's key.
import type { Db } from '../../../kit/database.ts'
import { note } from '../../../kit/events.ts'
import { tell } from '../../../kit/notices.ts'
import { conflict, must, orNotFound, Problem } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { tally } from '../../../kit/tallies.ts'
import { followPeople } from '../../joint/index.ts'
import { offerNeeds, offerNeedsOf, takeNeeds } from '../../needs/index.ts'
import { hasOpenTransfer } from '../../referrals/index.ts'
import { logLooks } from '../looks.ts'
import { can } from '../policy.ts'
import { openSealed, sealIdentity, tokensOf } from '../sealed.ts'
import { getPersonRow, insertTokens } from '../store.ts'
import { strings } from '../strings.ts'
import { listOffer, listOffered, offer, sweepTokens, take } from './store.ts'

/** Opens a person's case to one organisation, which may take it. Called when the transfer is sent. */
export async function offerPerson(work: CityWork, personId: string, toOrgId: string) {
  const { db, city, actor } = work
  must(can.work(actor, city.id))
  const person = await getPersonRow(db, { cityId: city.id, orgId: actor.org!.id, id: personId })
  if (person.handedTo) throw new Problem(409, strings.problems.alreadyOffered, { path: `/${city.id}/people/${personId}`, label: strings.toFile })
  await offer(db, city.id, personId, toOrgId)
  await offerNeedsOf(work, personId, toOrgId)
  await note(work, 'person.offered', person, { otherOrgId: toOrgId })
}

/** The sender takes the offer back. What was declined or has expired the clock closes (`sweepOffers`). */
export async function endOffer(work: CityWork, personId: string) {
  must(can.work(work.actor, work.city.id))
  await offer(work.db, work.city.id, personId, null)
  await offerNeedsOf(work, personId, null)
}

/** The clock's: offers that no transfer waits on any more are closed, and tokens of those who gave a case away are gone. */
export async function sweepOffers(background: Db, now: Date) {
  for (const { cityId, id, handedTo } of await listOffered(background)) {
    if (await hasOpenTransfer(background, cityId, id, handedTo!)) continue
    await offer(background, cityId, id, null)
    await offerNeeds(background, cityId, id, null)
  }
  await sweepTokens(background, new Date(now.getTime() - 7 * 86_400_000))
}

/** Takes an offered case over: the person, their consents, specific needs and needs. Returns their code, which stays. */
export async function receivePerson(work: CityWork, personId: string): Promise<{ id: string; code: string }> {
  const { db, city, actor, vault } = work
  must(can.work(actor, city.id))
  const where = { cityId: city.id, orgId: actor.org!.id }
  const files = await listOffer(db, where, personId)
  const person = orNotFound(files.find(({ id }) => id === personId))
  const [from, to] = await Promise.all([vault.keysOf(person.orgId), vault.keysOf(where.orgId)])
  await logLooks(work, [personId], 'file')
  await takeNeeds(work, personId, from, to)
  for (const file of files) {
    const identity = openSealed(from, file, file.sealed!)
    if (!(await take(db, where, file.id, { sealed: sealIdentity(to, file, identity), at: work.now(), part: file !== person }))) throw conflict()
    await insertTokens(db, { ...where, id: file.id }, tokensOf(to, city.id, identity, file.birthYear))
  }

  await followPeople(work, [personId])

  await note(work, 'person.received', person, { otherOrgId: person.orgId, data: { code: person.code } })
  if (person.status === 'open') await tally(work, city.id, 'person.open', { orgId: person.orgId, n: -1 })
  await tally(work, city.id, 'person.open', { orgId: where.orgId })
  await tally(work, city.id, 'person.received', { orgId: where.orgId })
  await tell(work, { orgId: person.orgId, role: 'case_worker' }, { kind: 'personReceived', path: `/${city.id}/people`, data: { code: person.code } })
  return { id: personId, code: person.code }
}
