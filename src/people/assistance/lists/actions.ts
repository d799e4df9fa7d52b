// Lists are made from a programme's rules, checked against earlier help, and approved by somebody else.
import { note } from '../../../kit/events.ts'
import { type JobKind, type JobWork, type Progress, startJob } from '../../../kit/jobs.ts'
import { mustMove } from '../../../kit/moves.ts'
import { tell } from '../../../kit/notices.ts'
import { must, Problem } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { countHouseholds, type HouseholdCard, listHouseholds, listHouseholdsOf } from '../../registry/index.ts'
import { whereOf } from '../assistance.ts'
import { getBalances } from '../ledger/store.ts'
import { can, type ListMove, listMoves } from '../policy.ts'
import type { Programme } from '../programmes/programme.ts'
import { getProgramme } from '../programmes/store.ts'
import { amountFor, communityOf, judge, Rules, tooSoon } from '../rules/rule.ts'
import { strings as words } from '../strings.ts'
import type { List } from './list.ts'
import { countEntries, getList, insertEntries, insertList, listEarlier, listEntries, moveList, setJob, takeOff } from './store.ts'
import { strings } from './strings.ts'

/** Households a step, and as many as are looked at while somebody waits for the page. */
const some = 200
const atOnce = 400

/** Makes a list from the rules as they are now; a long one as a job. Returns its id. */
export async function makeList(work: CityWork, programmeId: string): Promise<string> {
  const programme = await getProgramme(work.db, whereOf(work), programmeId)
  must(can.makeList(work.actor, programme))
  const of = { ...whereOf(work), programmeId, rules: JSON.stringify(programme.rules), madeBy: work.actor.userId!, madeAt: work.now() }
  const id = await insertList(work.db, of)
  await note(work, 'assistance_list.begun', { id, cityId: work.city.id })
  const households = await countHouseholds(work)
  if (households > atOnce) await setJob(work.db, { cityId: work.city.id, id }, await startJob(work, listJob.kind, { listId: id }, households))
  else await makeWhole(work, id)
  return id
}

async function makeWhole(work: CityWork, id: string) {
  let after: string | undefined
  do after = await makeSome(work, id, after)
  while (after)
  await finish(work, id)
}

/** The job: some households a step; after a restart it goes on after the last. */
export const listJob: JobKind = {
  kind: 'assistance.list',
  title: strings.job,
  run: async ({ job, city, step, stopped }: JobWork) => {
    const { listId } = job.input as { listId: string }
    let { after, done = 0 } = job.checkpoint as { after?: string; done?: number }
    let more = true
    while (more && !(await stopped())) {
      const progress: Progress = {}
      await step(async (work) => {
        const last = await makeSome({ ...work, city: city! }, listId, after)
        more = last !== undefined
        after = last ?? after
        done += some
        Object.assign(progress, { done: Math.min(done, job.total ?? done), checkpoint: { after, done }, result: { listId, cityId: city!.id } })
      }, progress)
    }
    if (!more) await step((work) => finish({ ...work, city: city! }, listId))
  },
  outcomes: ({ result }, { t, href }) => {
    const { listId, cityId } = result as { listId?: string; cityId?: string }
    return listId ? [{ text: t(strings.made), action: { label: strings.see, href: href(`/${cityId}/assistance/lists/${listId}`) } }] : []
  },
}

/** Judges the next households. Returns the last of them, or undefined when there were no more. */
async function makeSome(work: CityWork, id: string, after: string | undefined): Promise<string | undefined> {
  const list = await getList(work.db, whereOf(work), id)
  const programme = await getProgramme(work.db, whereOf(work), list.programmeId)
  const households = await listHouseholds(work, after, some)
  const flaws = await checkAll(work, programme, households)
  const entries = households.map((household) => entryOf(work, list, programme, household, flaws.get(household.personId)))
  await insertEntries(work.db, entries)
  const chosen = entries.filter((entry) => entry.chosen)
  await countEntries(work.db, list, { lookedAt: entries.length, chosen: chosen.length, total: chosen.reduce((sum, { amount }) => sum + amount, 0) })
  return households.length < some ? undefined : households.at(-1)!.personId
}

function entryOf({ now }: CityWork, list: List, programme: Programme, household: HouseholdCard, flaw: string | undefined) {
  const { personId, householdId, size, members } = household
  const verdict = judge(Rules.parse(list.rules), household, now().getUTCFullYear())
  const chosen = verdict.chosen && flaw === undefined
  return {
    cityId: list.cityId, listId: list.id, orgId: list.orgId, personId, householdId, size, chosen,
    reasons: verdict.chosen && flaw ? [flaw] : verdict.reasons, amount: chosen ? amountFor(programme, size) : 0, community: communityOf(members[0]!.stay),
  }
}

/** Finds what speaks against helping some of these households, as a reason, whatever the rules say. */
export type Check = (work: CityWork, programme: Programme, households: HouseholdCard[]) => Promise<Map<string, string>>

/** Help of this kind by this organisation that is promised, or too recent. */
const earlierHelp: Check = async (work, { kind, intervalDays }, households) => {
  if (households.length === 0) return new Map()
  const since = new Date(work.now().getTime() - intervalDays * 86_400_000)
  const people = households.flatMap(({ members }) => members.flatMap(({ files }) => files))
  const earlier = await listEarlier(work.db, whereOf(work), kind, since, people, households.flatMap(({ householdId }) => householdId ?? []))
  return new Map(households.flatMap((household) => {
    const found = earlier.find((help) => isOf(help, household) && (help.redeemedAt === null || tooSoon(help.redeemedAt, work.now(), intervalDays)))
    return found ? [[household.personId, found.redeemedAt ? `helped:${found.redeemedAt.toISOString().slice(0, 10)}` : 'promised']] : []
  }))
}

const isOf = (help: { personId: string; householdId: string | null }, { householdId, members }: HouseholdCard) =>
  (help.householdId !== null && help.householdId === householdId) || members.some(({ files }) => files.includes(help.personId))

/** Every check there is; what one finds is not looked for again. */
const checks: Check[] = [earlierHelp]

export async function checkAll(work: CityWork, programme: Programme, households: HouseholdCard[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const check of checks)
    for (const [personId, reason] of await check(work, programme, households.filter(({ personId }) => !found.has(personId)))) found.set(personId, reason)
  return found
}

async function finish(work: CityWork, id: string) {
  const list = await getList(work.db, whereOf(work), id)
  await moveList(work.db, list, { status: 'made' })
  for (const role of ['case_worker', 'coordinator'] as const)
    await tell(work, { orgId: list.orgId, role }, { kind: 'listMade', path: `/${list.cityId}/assistance/lists/${id}` })
  await note(work, 'assistance_list.made', list, { data: { chosen: list.chosen, of: list.lookedAt } })
}

/** Takes households off a list that waits for approval: by hand, because of what another party said. */
export async function takeOffList(work: CityWork, id: string, personIds: string[], reason: 'elsewhere') {
  const list = await getList(work.db, whereOf(work), id)
  if (list.status !== 'made') throw new Problem(409, strings.tooLate, { path: `/${list.cityId}/assistance/lists/${id}`, label: strings.see })
  must(can.takeOff(work.actor, list))
  const { n, amount } = await takeOff(work.db, list, personIds, reason)
  await countEntries(work.db, list, { lookedAt: 0, chosen: -n, total: -amount })
  await note(work, 'assistance_list.shortened', list, { data: { n } })
  return n
}

/** The next households on a list after one, each with whoever collects and everybody of it. */
export async function householdsOnList(work: CityWork, id: string, after: string | undefined, most: number) {
  const list = await getList(work.db, whereOf(work), id)
  const entries = await listEntries(work.db, list, { view: 'in', after }, most)
  const households = await listHouseholdsOf(work, entries.map(({ personId }) => personId))
  return { last: entries.length < most ? undefined : entries.at(-1)!.personId, households: households.map(({ personId, members }) => ({ personId, members: members.map((one) => one.id) })) }
}

/** A second person approves, or anybody of them drops it. The database refuses the maker, too. */
export async function moveListOn(work: CityWork, id: string, move: ListMove) {
  const list = await getList(work.db, whereOf(work), id)
  mustMove(listMoves[move], work.actor, list)
  if (move === 'drop') await moveList(work.db, list, { status: 'dropped' })
  else {
    if (list.chosen === 0) throw new Problem(409, words.problems.nobody)
    if ((await getBalances(work.db, list.cityId, list.programmeId)).available < list.total) throw new Problem(409, words.problems.budget)
    await moveList(work.db, list, { status: 'approved', approvedBy: work.actor.userId, approvedAt: work.now() })
    await tell(work, { orgId: list.orgId, userId: list.madeBy }, { kind: 'listApproved', path: `/${list.cityId}/assistance/lists/${list.id}` })
  }
  await note(work, move === 'drop' ? 'assistance_list.dropped' : 'assistance_list.approved', list)
}
