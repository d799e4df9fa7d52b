// Two files of one person become one, and two again. What is still to be done moves; what happened stays where it happened, and is read with it.
import { note } from '../../../kit/events.ts'
import type { Text } from '../../../kit/language.ts'
import { conflict, must, Problem } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { tally } from '../../../kit/tallies.ts'
import { assistanceOf, type Help } from '../../assistance/index.ts'
import { judgedSame } from '../../duplicates/index.ts'
import { followPeople } from '../../joint/index.ts'
import { needsOf, refileNeeds, rescoreNeeds } from '../../needs/index.ts'
import { refileReferrals, referralsOf } from '../../referrals/index.ts'
import { openIdentities } from '../actions.ts'
import { isOnFile } from '../consents/consent.ts'
import { listConsents } from '../consents/store.ts'
import { differences, valuesOf, writeCorrection } from '../corrections/actions.ts'
import { filesOf, type Person } from '../person.ts'
import { can } from '../policy.ts'
import { initialsOf } from '../sealed.ts'
import { getPersonRow, movePerson, newIds, touch, updatePerson } from '../store.ts'
import { apart, type Before, type Chosen, codedOfWhole, identityOfWhole, together, type Whole, wholeOf } from './merge.ts'
import { openKept, sealKept } from './sealed.ts'
import { getMerge, hasErasure, insertMerge, type Listed, listMerges, mergeInto, refileParts, standAgain, undoMerge } from './store.ts'
import { strings } from './strings.ts'

const where = ({ city, actor }: CityWork) => ({ cityId: city.id, orgId: actor.org!.id })

/** The two of a merge: who was registered first stays, the other becomes part of it. */
export type Two = { stays: Person; merged: Person; a: Whole; b: Whole }

/** Both files opened to be compared and chosen from; both looks are logged. */
export async function openTwo(work: CityWork, ids: [string, string], { lock = false } = {}): Promise<Two> {
  must(can.work(work.actor, work.city.id))
  const rows: Person[] = []
  for (const id of ids.toSorted()) rows.push(await getPersonRow(work.db, { ...where(work), id }, { lock })) // in one order: two who merge the same do not wait for each other
  const [stays, merged] = rows.sort((one, other) => +one.createdAt - +other.createdAt || (one.id < other.id ? -1 : 1)) as [Person, Person]
  const obstacle = await obstacleTo(work, stays, merged)
  if (obstacle) throw new Problem(409, obstacle, { path: `/${work.city.id}/people/${stays.id}`, label: strings.toFile })
  const identities = await openIdentities(work, ids, 'merge')
  return { stays, merged, a: wholeOf(stays, identities.get(stays.id)!), b: wholeOf(merged, identities.get(merged.id)!) }
}

/** Why these two cannot become one, and what to do about it. */
async function obstacleTo(work: CityWork, stays: Person, merged: Person): Promise<Text | undefined> {
  if (stays.id === merged.id) return strings.problems.itself
  if (stays.status === 'erased' || merged.status === 'erased') return strings.problems.erased
  if (stays.handedTo || merged.handedTo) return strings.problems.offered
  if (await hasErasure(work.db, where(work), [stays.id, merged.id])) return strings.problems.erasure
  const said = await Promise.all([stays, merged].map(({ id }) => listConsents(work.db, { ...where(work), personId: id })))
  return said.every(isOnFile) ? undefined : strings.problems.withdrawn
}

/** What hangs on the file that becomes part of the other, and help that both were promised. */
export async function whatMoves(work: CityWork, { stays, merged }: Pick<Two, 'stays' | 'merged'>) {
  const [needs, referrals, ours, theirs] = await Promise.all([
    needsOf(work, merged.id), referralsOf(work, merged.id, null),
    ...[stays, merged].map((person) => assistanceOf(work, filesOf(person), person.householdId, null)),
  ]) as [unknown[], unknown[], Help[], Help[]]
  const waits = ({ status }: Help) => status === 'issued'
  const twice = theirs.filter((help) => waits(help) && ours.some((other) => waits(other) && other.kind === help.kind && other.id !== help.id))
  return { needs: needs.length, referrals: referrals.length, helped: theirs.length, twice }
}

type Order = { versions: Record<string, number>; choose: (piece: Chosen) => 'a' | 'b' | 'both' }

/** Makes one file of two. Returns the id of the one that stays. */
export async function mergePeople(work: CityWork, ids: [string, string], { versions, choose }: Order): Promise<string> {
  const { db, vault, now } = work
  const { stays, merged, a, b } = await openTwo(work, ids, { lock: true })
  if ([stays, merged].some(({ id, version }) => versions[id] !== version)) throw conflict()
  const whole = together(a, b, choose)
  const [[id], keys] = await Promise.all([newIds(db), vault.keysOf(stays.orgId)])

  await mergeInto(db, merged, stays.id, now())
  const moved = {
    needs: await refileNeeds(work, merged.id, stays.id), referrals: await refileReferrals(work, merged.id, stays.id),
    files: await refileParts(db, where(work), merged.id, stays.id),
  }
  await insertMerge(db, {
    ...where(work), id: id!, personId: stays.id, mergedId: merged.id, moved, before: { stays: beforeOf(stays), merged: beforeOf(merged) },
    sealed: sealKept(keys, { cityId: stays.cityId, id: id! }, { before: a, after: whole }), mergedAt: now(),
  })
  await rewrite(work, stays, a, whole)
  if (merged.status === 'open') await opens(work, -1)
  if (merged.status === 'open' && stays.status === 'closed') {
    await movePerson(db, stays, { status: 'open', closedAt: null, retainUntil: null, warnedAt: null })
    await opens(work, 1)
  }
  await touch(db, stays, now())
  await judgedSame(work, stays.id, merged.id)
  await followPeople(work, [stays.id])
  await note(work, 'person.merged', stays, { data: { code: merged.code } })
  await note(work, 'person.merged_into', merged, { data: { code: stays.code } })
  return stays.id
}

const beforeOf = ({ status, closedAt, retainUntil }: Person): Before => ({ status, closedAt, retainUntil })
const opens = (work: CityWork, n: number) => tally(work, work.city.id, 'person.open', { orgId: work.actor.org!.id, n })

/** Writes what a file says now, as a correction that keeps what it said before. */
async function rewrite(work: CityWork, person: Person, before: Whole, after: Whole) {
  const identity = identityOfWhole(after)
  const coded = { ...codedOfWhole(after), initials: initialsOf(identity) }
  const { specificNeeds } = after
  const old = differences(valuesOf(person, identityOfWhole(before), work.now()), valuesOf({ ...person, ...coded, specificNeeds }, identity, work.now()))
  if (Object.keys(old).length > 0) await writeCorrection(work, person, { identity, coded, specificNeeds }, old)
  else await updatePerson(work.db, person, codedOfWhole(after))
  await rescoreNeeds(work, person.id)
}

/** What became part of a file, the latest first. */
export const mergesOf = async (work: CityWork, person: Person): Promise<Listed[]> => (person.merged.length === 0 ? [] : listMerges(work.db, where(work), person.id))

/** Makes two files of one again. What came since the merge stays in the file that stayed. */
export async function unmerge(work: CityWork, personId: string, mergeId: string) {
  const { db, vault, now, actor } = work
  must(can.work(actor, work.city.id))
  const stays = await getPersonRow(db, { ...where(work), id: personId }, { lock: true })
  const merge = await getMerge(db, where(work), mergeId)
  const [latest] = await listMerges(db, where(work), personId)
  if (latest?.id !== mergeId) throw new Problem(409, strings.problems.notLast, { path: `/${work.city.id}/people/${personId}`, label: strings.toFile })
  if (stays.handedTo) throw new Problem(409, strings.problems.offered)
  if (await hasErasure(db, where(work), [personId])) throw new Problem(409, strings.problems.erasure)
  const [keys, identities] = await Promise.all([vault.keysOf(stays.orgId), openIdentities(work, [personId], 'merge')])
  const { before, after } = openKept(keys, merge, merge.sealed!)
  const of = { ...where(work), id: merge.mergedId }

  await undoMerge(db, { ...where(work), id: mergeId }, { by: actor.userId!, at: now() })
  await standAgain(db, of, personId, merge.before.merged)
  await refileParts(db, where(work), personId, merge.mergedId, merge.moved.files)
  await refileReferrals(work, personId, merge.mergedId, merge.moved.referrals)
  await refileNeeds(work, personId, merge.mergedId, merge.moved.needs)
  const whole = wholeOf(stays, identities.get(personId)!)
  await rewrite(work, stays, whole, apart(before, after, whole))
  if (merge.before.merged.status === 'open') await opens(work, 1)
  if (merge.before.stays.status === 'closed' && stays.status === 'open') {
    await movePerson(db, stays, merge.before.stays)
    await opens(work, -1)
  }
  await followPeople(work, [personId, merge.mergedId])
  await note(work, 'person.unmerged', stays, { data: { code: merge.code } })
  await note(work, 'person.unmerged_from', { id: merge.mergedId, cityId: stays.cityId }, { data: { code: stays.code } })
}
