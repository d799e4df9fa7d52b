// Who looked at whom and why. A look leaves a trace, and many looks in a short time raise an alarm.
import { tell } from '../../kit/notices.ts'
import { tooMany } from '../../kit/problem.ts'
import type { CityWork } from '../../kit/request.ts'
import type { Look } from './person.ts'
import { noteSearch } from './search/store.ts'
import { countLooks, insertLooks } from './store.ts'

/** Different people in an hour: beyond the first, the organisation's administrators are told; beyond the last, no more open. */
export const looksAnHour = { usual: 60, most: 300 }

/** Somebody who is looked at: of the actor's organisation, or of another's that an agreement opens. */
export type Seen = { personId: string; holderOrgId?: string; agreementId?: string }

/** Writes down that these people are looked at, before they are. */
export async function logAll(work: CityWork, seen: Seen[], reason: Look) {
  if (seen.length === 0) return
  const { db, city, actor } = work
  const reader = { cityId: city.id, orgId: actor.org!.id, userId: actor.userId!, at: work.now() }
  const [before, , after] = await Promise.all([countLooks(db, reader), insertLooks(db, reader, seen, reason), countLooks(db, reader)])
  if (after > looksAnHour.most) throw tooMany()
  if (before <= looksAnHour.usual && after > looksAnHour.usual) {
    await tell(work, { orgId: reader.orgId, role: 'administrator' }, { kind: 'manyLooks', path: `/${city.id}/people/looks`, data: { n: after } })
  }
}

/** Searches in an hour, whether or not anybody is found: many that find nobody are somebody trying numbers. Each hundred is told. */
export const searchesAnHour = { usual: 100, most: 400 }

/** Writes down that somebody was looked for; what by is kept nowhere. */
export async function logSearch(work: CityWork, reason: 'search' | 'duplicate' | 'joint', found: number) {
  const { db, city, actor } = work
  const before = await noteSearch(db, { cityId: city.id, orgId: actor.org!.id, userId: actor.userId!, reason, found, at: work.now() })
  if (before >= searchesAnHour.most) throw tooMany()
  if (before > 0 && before % searchesAnHour.usual === 0)
    await tell(work, { orgId: actor.org!.id, role: 'administrator' }, { kind: 'manySearches', path: `/${city.id}/people/looks`, data: { n: before } })
}

/** Writes down that these people leave in a list. It is no look: administrators were told as it was asked for, and no hour limits it. */
export async function logExtract({ db, city, now }: CityWork, ids: string[]) {
  if (ids.length > 0) await insertLooks(db, { cityId: city.id, at: now() }, ids.map((personId) => ({ personId })), 'extract')
}

export const logLooks = (work: CityWork, ids: string[], reason: Look) => logAll(work, ids.map((personId) => ({ personId })), reason)
export const logLook = (work: CityWork, personId: string, reason: Look) => logLooks(work, [personId], reason)
