// What the page of a network's office tells: what waits there, how far the network has come, and how practices travel in it.
import type { Db } from '../../../kit/database.ts'
import type { Actor } from '../../../kit/actor.ts'
import { sumsByCity } from '../../../kit/tallies.ts'
import { type JoinRequest, listMembers, listRequests, type MemberCity, type Network } from '../../../network/members/index.ts'
import { countPracticesByCity, listInWork, listLatest, listTravels, type Practice, type Travel } from '../../../network/practices/index.ts'
import { citiesFor, compareCities, type Comparison } from '../comparing/comparing.ts'
import { lastMonths, type Period } from '../period.ts'

export type Hub = {
  /** The longest waiting first, both. */
  requests: JoinRequest[]
  toReview: Practice[]
  cities: MemberCity[]
  /** How many of them joined within a year, and how many signed the statement. */
  joined: number
  signed: number
  published: number
  travels: Travel[]
  taken: number
  running: number
  told: number
  months: { month: Period; published: number; taken: number }[]
  comparison: Comparison
  latest: Practice[]
}

export async function hubOf(db: Db, actor: Actor, network: Network, period: Period, now: Date): Promise<Hub> {
  const orgId = network.hubOrgId
  const compared = await citiesFor(db, actor)
  const [requests, toReview, cities, practices, travels, sums, comparison, latest] = await Promise.all([
    listRequests(db, orgId, true), listInWork(db, { hubOrgId: orgId }, ['submitted', 'in_review']), listMembers(db, network.id),
    countPracticesByCity(db), listTravels(db), sumsByCity(db, compared.map(({ id }) => id), ['practice.published', 'practice.taken_up']),
    compareCities(db, compared, period, now), listLatest(db, 4),
  ])
  const goingOn = travels.filter(({ status }) => status !== 'stopped')
  const ofMonth = (name: string, month: Period) => total(sums.filter((sum) => sum.name === name && sum.month.startsWith(month)), ({ n }) => n)
  const yearAgo = new Date(now.getTime() - 365 * 86_400_000).toISOString().slice(0, 10)
  const memberships = cities.flatMap(({ networks }) => networks.filter(({ id }) => id === network.id))
  return {
    requests, toReview: toReview.toReversed(), cities, travels, comparison, latest,
    joined: memberships.filter(({ since }) => since > yearAgo).length,
    signed: memberships.filter(({ signedOn }) => signedOn).length,
    published: total([...practices.values()], ({ told }) => told),
    taken: total(goingOn, ({ n }) => n),
    running: total(goingOn.filter(({ status }) => status === 'running' || status === 'done'), ({ n }) => n),
    told: total(goingOn, ({ told }) => told),
    months: lastMonths(12, now).map((month) => ({ month, published: ofMonth('practice.published', month), taken: ofMonth('practice.taken_up', month) })),
  }
}

const total = <Row>(rows: Row[], of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0)
