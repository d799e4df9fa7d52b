// What can be done with needs.
import { citiesChanged } from '../../kit/cities.ts'
import type { Db } from '../../kit/database.ts'
import { note } from '../../kit/events.ts'
import { mustMove } from '../../kit/moves.ts'
import { must } from '../../kit/problem.ts'
import type { CityWork } from '../../kit/request.ts'
import { tally } from '../../kit/tallies.ts'
import { open, type OrgKeys, seal } from '../../kit/vault.ts'
import { circumstancesOf, logLook, touchPerson } from '../registry/index.ts'
import { isOpen, type Need, type NeedForm } from './need.ts'
import { can, type MoveName, moves } from './policy.ts'
import { baseOf, daysOf, rankOf, versionOf, type Weights, weightsOf } from './score.ts'
import {
  forget, getNeed, getNote, insertNeed, listHanded, listNeedsOf, listNotes, listOpenOf, moveNeed, newId, offerNeeds, refile, updateNeed, updateWeights,
} from './store.ts'

const where = ({ city, actor }: CityWork) => ({ cityId: city.id, orgId: actor.org?.id ?? '' })
const place = ({ cityId, id }: Pick<Need, 'cityId' | 'id'>) => ({ table: 'needs', column: 'sealed', city: cityId, id })

/** Notes what somebody lacks; it waits in the queue from now on. Returns its id. */
export async function openNeed(work: CityWork, personId: string, form: NeedForm): Promise<string> {
  const { db, city, actor, vault } = work
  must(can.work(actor, city.id))
  const [id, situation, keys] = await Promise.all([newId(db), circumstancesOf(work, personId), vault.keysOf(actor.org!.id)])
  const need = { ...where(work), id, personId, theme: form.theme, urgency: form.urgency, since: work.now(), ...situation }
  const of = { orgId: need.orgId, theme: need.theme }
  await Promise.all([
    insertNeed(db, {
      ...need, ...scored(weightsOf(city), versionOf(city), need),
      sealed: form.note ? seal(keys, place(need), { note: form.note }) : null,
    }),
    note(work, 'need.opened', need, { data: { theme: need.theme, urgency: need.urgency } }),
    note(work, 'person.need_opened', { id: personId, cityId: city.id }, { data: { need: id, theme: need.theme } }),
    tally(work, city.id, 'need.opened', of),
    tally(work, city.id, 'need.open', of),
    touchPerson(work, personId),
  ])
  return id
}

export const scored = (weights: Weights, version: number, need: Pick<Need, 'urgency' | 'weighs' | 'household' | 'since'>) => {
  const base = baseOf(weights, need)
  return { base, rank: rankOf(weights, base, need.since), scoredBy: version }
}

/** What was written about a need; whoever reads it stands on the person's file. */
export async function openNote(work: CityWork, need: Need): Promise<string> {
  must(can.work(work.actor, work.city.id))
  const [sealed, keys] = await Promise.all([getNote(work.db, where(work), need.id), work.vault.keysOf(need.orgId)])
  await logLook(work, need.personId, 'file')
  return sealed ? open<{ note: string }>(keys, place(need), sealed).note : ''
}

/** What was written about each of these needs, for the person themself. The caller has logged the look. */
export async function openNotes(work: CityWork, needs: Need[]): Promise<Map<string, string>> {
  if (needs.length === 0) return new Map()
  const [rows, keys] = await Promise.all([listNotes(work.db, where(work), needs.map(({ id }) => id)), work.vault.keysOf(work.actor.org!.id)])
  return new Map(rows.map(({ sealed, ...need }) => [need.id, open<{ note: string }>(keys, place(need), sealed!).note]))
}

export async function moveNeedOn(work: CityWork, id: string, move: MoveName, { reason }: { reason?: string | undefined } = {}) {
  const { db, city } = work
  const need = await getNeed(db, where(work), id)
  mustMove(moves[move], work.actor, need)
  const { to } = moves[move]
  const over = !isOpen(to)
  await moveNeed(db, need, {
    status: to, reason: reason ?? null, closedAt: over ? work.now() : null,
    ...(to === 'in_response' && { answeredAt: need.answeredAt ?? work.now() }),
  })
  await note(work, `need.${to}`, need, { data: { theme: need.theme, ...(reason && { reason }) } })
  await note(work, `person.need_${to}`, { id: need.personId, cityId: city.id }, { data: { need: id, theme: need.theme } })
  await count(work, need, to)
  await touchPerson(work, need.personId)
}

async function count(work: CityWork, need: Need, to: Need['status']) {
  const of = { orgId: need.orgId, theme: need.theme }
  const counted = { open: 'need.reopened', in_response: 'need.answered', met: 'need.met', not_met: 'need.not_met', withdrawn: 'need.withdrawn' } as const
  await tally(work, work.city.id, counted[to], of)
  if (to === 'in_response' && !need.answeredAt) await tally(work, work.city.id, 'need.waited_days', { ...of, n: daysOf(need, work.now()) })
  if (isOpen(need.status) !== isOpen(to)) await tally(work, work.city.id, 'need.open', { ...of, n: isOpen(to) ? 1 : -1 })
}

/** A referral was sent for this need: it is being answered. */
export async function respondToNeed(work: CityWork, id: string) {
  const need = await getNeed(work.db, where(work), id)
  if (need.status === 'open') await moveNeedOn(work, id, 'respond')
}

/** The needs of one person, the most pressing first. */
export const needsOf = (work: CityWork, personId: string): Promise<Need[]> => listNeedsOf(work.db, where(work), [personId])

export type NextNeed = Awaited<ReturnType<typeof listOpenOf>>[number]

/** The most pressing open need of each of these people, in one query. */
export async function nextNeeds(work: CityWork, personIds: string[]): Promise<Map<string, NextNeed>> {
  if (personIds.length === 0) return new Map()
  const rows = await listOpenOf(work.db, where(work), personIds)
  return new Map(rows.reverse().map((need) => [need.personId, need]))
}

/** A person's situation was corrected: their open needs are counted anew. */
export async function rescoreNeeds(work: CityWork, personId: string) {
  const situation = await circumstancesOf(work, personId)
  for (const need of await listNeedsOf(work.db, where(work), [personId])) {
    if (!isOpen(need.status)) continue
    await updateNeed(work.db, need, { ...situation, ...scored(weightsOf(work.city), versionOf(work.city), { ...need, ...situation }) })
  }
}

/** The city weighs anew: at once for new needs, within a minute for those that wait. False when somebody did since `version`. */
export async function setWeights(work: CityWork, weights: Weights, version: number): Promise<boolean> {
  const { db, city, actor } = work
  must(can.setOrder(actor, city.id))
  const before = weightsOf(city)
  if (version !== versionOf(city)) return false
  const changed = Object.keys(weights).filter((key) => weights[key] !== before[key])
  if (changed.length === 0) return true
  if (!(await updateWeights(db, city.id, { ...weights, version: version + 1 }))) return false
  await note(work, 'needs.weighed', { id: actor.org!.id, cityId: city.id }, {
    public: true, data: Object.fromEntries(changed.map((key) => [key, [before[key], weights[key]]])),
  })
  await citiesChanged(work)
  return true
}

/** Offers a person's needs with their case, or (null) takes the offer back. */
export const offerNeedsOf = (work: CityWork, personId: string, toOrgId: string | null) => offerNeeds(work.db, work.city.id, personId, toOrgId)

/** Takes over the needs of a person whose case came here: their notes are sealed anew, their places in the queue stay. */
export async function takeNeeds(work: CityWork, personId: string, from: OrgKeys, to: OrgKeys) {
  for (const need of await listHanded(work.db, where(work), personId)) {
    const sealed = need.sealed && seal(to, place(need), open<object>(from, place(need), need.sealed))
    await updateNeed(work.db, need, { orgId: to.orgId, handedTo: null, sealed })
    if (!isOpen(need.status)) continue
    await tally(work, need.cityId, 'need.open', { orgId: from.orgId, theme: need.theme, n: -1 })
    await tally(work, need.cityId, 'need.open', { orgId: to.orgId, theme: need.theme })
  }
}

/** Two files became one, or two again: these needs (or all of the file) go to the other, and weigh by who lives there. */
export async function refileNeeds(work: CityWork, from: string, to: string, ids?: string[]): Promise<string[]> {
  const moved = await refile(work.db, where(work), from, to, ids)
  if (moved.length > 0) await rescoreNeeds(work, to)
  return moved
}

/** The clock's: a person was erased; that there were needs counts on. */
export async function forgetNeeds(background: Db, cityId: string, personId: string, now: Date) {
  for (const { orgId, theme } of await forget(background, cityId, personId, now)) {
    await tally({ db: background, now: () => now }, cityId, 'need.open', { orgId, theme, n: -1 })
    await tally({ db: background, now: () => now }, cityId, 'need.withdrawn', { orgId, theme })
  }
}
