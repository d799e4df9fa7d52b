// Handing out: each code once, whatever the connection does.
import { note } from '../../../kit/events.ts'
import { must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { whereOf } from '../assistance.ts'
import { countGiven, countTwice } from '../counting/counting.ts'
import { hashOfTyped } from '../distributions/sealed.ts'
import { getDistribution, holdDay } from '../distributions/store.ts'
import { post } from '../ledger/actions.ts'
import { can } from '../policy.ts'
import type { Answer, DeskForm } from './redemption.ts'
import { addTwice, findByCode, redeem, wasCounted } from './store.ts'

/**
 * Redeems a code at a day's desk. The same handover (by its key) sent again gets the same yes; what a device handed out while it
 * had no connection is taken also once the desk is closed, but not once it is reconciled.
 */
export async function redeemCode(work: CityWork, distributionId: string, { code, key, at }: DeskForm): Promise<Answer> {
  const { db, city, actor } = work
  const where = whereOf(work)
  const day = await getDistribution(db, where, distributionId)
  must(can.redeem(actor, day))
  const hash = hashOfTyped(work.vault, code)
  const found = hash && (await findByCode(db, where, hash))
  if (!found) return { yes: false, why: 'unknown' }
  const { id, queueNo, amount, size } = found
  const yes: Answer = { yes: true, id, queueNo, amount, size }
  if (found.distributionId !== distributionId) return { yes: false, why: 'elsewhere' }
  if (key && found.redeemKey === key) return yes
  const handed = handedAt(work, day, at)
  if (!(await holdDay(db, day, handed ? ['open', 'closed'] : ['open']))) return { yes: false, why: 'notOpen', id }
  const redemption = { redeemKey: key ?? null, redeemedAt: handed ?? work.now(), redeemedBy: actor.userId! }
  if (await redeem(db, found, redemption)) {
    await post(work, { cityId: city.id, orgId: found.orgId, id: found.programmeId, currency: found.currency }, 'given', amount, id)
    await countGiven(work, found, redemption.redeemedAt)
    await note(work, 'entitlement.redeemed', found, { data: { ...(handed && { offline: true }) } })
    return yes
  }
  const now = await findByCode(db, where, hash!)
  if (key && now?.redeemKey === key) return yes // the same, sent twice at once
  if (now?.status === 'void') return { yes: false, why: 'void', queueNo, id }
  if (handed && key && !(await wasCounted(db, found, key))) {
    await addTwice(db, found)
    await countTwice(work, found)
    await note(work, 'entitlement.handed_twice', found, { data: { key } })
  }
  return { yes: false, why: 'already', queueNo, id, ...(now?.redeemedAt && { at: now.redeemedAt }) }
}

const slack = 600_000 // clocks of telephones are not exact

/** When a device without connection says it handed out, if that can be: while the desk was open. */
function handedAt({ now }: CityWork, { openedAt, closedAt }: { openedAt: Date | null; closedAt: Date | null }, at: Date | undefined): Date | undefined {
  if (!at || !openedAt) return undefined
  const [first, last] = [openedAt.getTime(), Math.min(now().getTime(), closedAt?.getTime() ?? Infinity)]
  return at.getTime() < first - slack || at.getTime() > last + slack ? undefined : new Date(Math.min(Math.max(at.getTime(), first), last))
}
