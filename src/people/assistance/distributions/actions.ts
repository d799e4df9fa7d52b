// Days of distribution: planned from an approved list, opened, closed, reconciled.
import { note } from '../../../kit/events.ts'
import { type JobKind, type JobWork, type Progress, startJob } from '../../../kit/jobs.ts'
import { mustMove } from '../../../kit/moves.ts'
import { must, Problem } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { listHouseholdsOf } from '../../registry/index.ts'
import { whereOf } from '../assistance.ts'
import { countDay, countGiven, countPromised } from '../counting/counting.ts'
import { post, postAll, reverse } from '../ledger/actions.ts'
import { findGiven } from '../ledger/store.ts'
import { checkAll } from '../lists/actions.ts'
import { getList, listEntries } from '../lists/store.ts'
import { type Currency, minorOf } from '../money/money.ts'
import { can, distributionMoves, type EntitlementMove, entitlementMoves } from '../policy.ts'
import { getProgramme } from '../programmes/store.ts'
import { strings as words } from '../strings.ts'
import type { VoidReason } from '../words.ts'
import { expectedBack, type PlanForm, type ReconcileForm } from './distribution.ts'
import { codeFor, openCode, sealWhy } from './sealed.ts'
import {
  type Day, getDistribution, getEntitlement, holdDay, insertDistribution, insertEntitlements, lastInLine, listSealed, lockDay, moveDistribution, moveEntitlement, newIds, sumsOf,
  updateDistribution, voidAll,
} from './store.ts'
import { strings } from './strings.ts'

const bookOf = ({ cityId, orgId, programmeId: id, currency }: Pick<Day, 'cityId' | 'orgId' | 'programmeId' | 'currency'>) => ({ cityId, orgId, id, currency })

const some = 100
const atOnce = 300

/** Plans a day for an approved list, and issues what it promises; for many as a job. Returns its id. */
export async function planDistribution(work: CityWork, listId: string, { place, area, day, from, to }: PlanForm): Promise<string> {
  const list = await getList(work.db, whereOf(work), listId)
  must(can.planDay(work.actor, list))
  const { programmeId, cityId } = list
  const id = await insertDistribution(work.db, {
    ...whereOf(work), programmeId, listId, place, area: area ?? '', day, fromHour: from, toHour: to, createdAt: work.now(),
  })
  await note(work, 'distribution.planned', { id, cityId })
  if (list.chosen > atOnce) await updateDistribution(work.db, { cityId, id }, { jobId: await startJob(work, issueJob.kind, { distributionId: id }, list.chosen) })
  else for (let after: string | undefined; ;) if (!(after = await issueSome(work, id, after))) break
  return id
}

/** The job: some entitlements a step; after a restart it goes on after the last. */
export const issueJob: JobKind = {
  kind: 'assistance.issue',
  title: strings.job,
  run: async ({ job, city, step, stopped }: JobWork) => {
    const { distributionId } = job.input as { distributionId: string }
    let { after, done = 0 } = job.checkpoint as { after?: string; done?: number }
    while (!(await stopped())) {
      const progress: Progress = {}
      const last = await step(async (work) => {
        const last = await issueSome({ ...work, city: city! }, distributionId, after)
        done += some
        Object.assign(progress, { done: Math.min(done, job.total ?? done), checkpoint: { after: last ?? after, done }, result: { distributionId, cityId: city!.id } })
        return last
      }, progress)
      if (!last) break
      after = last
    }
  },
  outcomes: ({ result }, { t, href }) => {
    const { distributionId, cityId } = result as { distributionId?: string; cityId?: string }
    return distributionId ? [{ text: t(strings.issued), action: { label: strings.see, href: href(`/${cityId}/assistance/distributions/${distributionId}`) } }] : []
  },
}

/** Issues the next entitlements, and promises their money. Returns the last of them, or undefined when there were no more. */
async function issueSome(work: CityWork, id: string, after: string | undefined): Promise<string | undefined> {
  const { db, vault, actor } = work
  const day = await getDistribution(db, whereOf(work), id)
  if (!(await holdDay(db, day, ['planned']))) return undefined // called off meanwhile
  const [programme, entries, keys, line] = await Promise.all([
    getProgramme(db, whereOf(work), day.programmeId), listEntries(db, { cityId: day.cityId, id: day.listId }, { view: 'in', after }, some),
    vault.keysOf(actor.org!.id), lastInLine(db, day),
  ])
  const households = await listHouseholdsOf(work, entries.map(({ personId }) => personId))
  const flaws = await checkAll(work, programme, households)
  const known = new Set(households.map(({ personId }) => personId))
  const entitled = entries.filter(({ personId }) => known.has(personId) && !flaws.has(personId))
  const ids = await newIds(db, entitled.length)
  const rows = entitled.map(({ personId, householdId, size, amount, community }, i) => ({
    ...whereOf(work), id: ids[i]!, programmeId: day.programmeId, distributionId: id, kind: day.kind, personId, householdId, size, amount, community,
    currency: day.currency, queueNo: line + i + 1, at: work.now(), ...codeFor(vault, keys, id, { cityId: day.cityId, id: ids[i]! }),
  }))
  const made = rows.length > 0 ? await insertEntitlements(db, rows) : []
  await postAll(work, bookOf(day), 'promised', made.map(({ id, amount }) => ({ amount, entitlementId: id })))
  await countPromised(work, day, made.length)
  if (entries.length === some) return entries.at(-1)!.personId
  await updateDistribution(db, day, { complete: true })
  return undefined
}

/** Opens the desk, or closes it, or calls off a day that has not begun. */
export async function moveDay(work: CityWork, id: string, move: 'start' | 'end' | 'cancel') {
  const day = await getDistribution(work.db, whereOf(work), id)
  mustMove(distributionMoves[move], work.actor, day)
  if (move === 'start' && !day.complete) throw new Problem(409, words.problems.unready)
  const { to } = distributionMoves[move]
  const at = to === 'open' ? { openedAt: work.now() } : { closedAt: work.now() }
  await moveDistribution(work.db, day, { status: to, ...at })
  if (move === 'cancel') await releaseAll(work, day, 'cancelled')
  await note(work, to === 'open' ? 'distribution.opened' : to === 'closed' ? 'distribution.closed' : 'distribution.cancelled', day)
}

/** What a day should have brought back, and what it did: nothing is left promised, and a difference stands in the books with its reason. */
export async function reconcile(work: CityWork, id: string, { counted: typed, why }: ReconcileForm): Promise<'done' | 'explain' | 'amount'> {
  const day = await getDistribution(work.db, whereOf(work), id)
  mustMove(distributionMoves.reconcile, work.actor, day)
  const counted = minorOf(typed, day.currency as Currency)
  if (counted === undefined) return 'amount'
  await lockDay(work.db, day)
  const sums = await sumsOf(work.db, day)
  const difference = expectedBack(sums) - counted
  if (difference !== 0 && !why) return 'explain'
  const keys = await work.vault.keysOf(day.orgId)
  await moveDistribution(work.db, day, {
    status: 'reconciled', reconciledAt: work.now(), reconciledBy: work.actor.userId, counted, sealed: why ? sealWhy(keys, day, why) : null,
  })
  await releaseAll(work, day, 'not_collected')
  if (difference !== 0) await post(work, bookOf(day), 'difference', difference)
  await countDay(work, day, { collected: sums.redeemed.n, left: sums.issued.n })
  await note(work, 'distribution.reconciled', day)
  return 'done'
}

async function releaseAll(work: CityWork, day: Day, reason: VoidReason) {
  const released = await voidAll(work.db, day, reason)
  await postAll(work, bookOf(day), 'released', released.map(({ id, amount }) => ({ amount, entitlementId: id })))
  await countPromised(work, day, -released.length)
}

/** One entitlement made void, or a handover taken back: its money goes the way back. */
export async function moveEntitlementOn(work: CityWork, distributionId: string, id: string, move: Exclude<EntitlementMove, 'redeem'>, reason?: VoidReason) {
  const day = await getDistribution(work.db, whereOf(work), distributionId)
  const entitlement = await getEntitlement(work.db, day, id)
  mustMove(entitlementMoves[move], work.actor, entitlement)
  if (day.status === 'reconciled') throw new Problem(409, strings.overAlready)
  if (move === 'void') {
    await moveEntitlement(work.db, entitlement, { status: 'void', reason: reason! })
    await post(work, bookOf(day), 'released', entitlement.amount, id)
    await countPromised(work, day, -1)
  } else {
    await moveEntitlement(work.db, entitlement, { status: 'issued', redeemedAt: null, redeemedBy: null, redeemKey: null })
    await reverse(work, bookOf(day), await findGiven(work.db, day.cityId, id))
    await countGiven(work, entitlement, entitlement.redeemedAt!, -1)
  }
  await note(work, move === 'void' ? 'entitlement.voided' : 'entitlement.taken_back', entitlement, { data: { ...(reason && { reason }) } })
}

export type Slip = { queueNo: number; amount: number; size: number; code: string }
export const slipsAPage = 60

/** The slips of a day that is not over, with their codes: for the printer. */
export async function openSlips(work: CityWork, day: Day, after: number): Promise<Slip[]> {
  must(can.work(work.actor, work.city.id))
  const [rows, keys] = await Promise.all([listSealed(work.db, day, after, slipsAPage + 1), work.vault.keysOf(day.orgId)])
  return rows.flatMap(({ sealed, queueNo, amount, size, ...of }) => (sealed ? [{ queueNo, amount, size, code: openCode(keys, of, sealed) }] : []))
}
