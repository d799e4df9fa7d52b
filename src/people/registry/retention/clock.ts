// What the clock does with files: erases what was agreed to, closes and erases what has had its time, with a warning before.
import { allCities } from '../../../kit/cities.ts'
import type { Duty } from '../../../kit/clock.ts'
import type { Db } from '../../../kit/database.ts'
import { tell } from '../../../kit/notices.ts'
import { tally } from '../../../kit/tallies.ts'
import { forgetAssistance } from '../../assistance/index.ts'
import { forgetDuplicates } from '../../duplicates/index.ts'
import { forgetElsewhere } from '../../elsewhere/index.ts'
import { forgetNeeds } from '../../needs/index.ts'
import { forgetPerson } from '../../referrals/index.ts'
import { deleteOldIntakes } from '../intake/store.ts'
import { forgetSearches } from '../search/store.ts'
import { sweepOffers } from '../transfer/actions.ts'
import { monthsAfter, periodsOf, warningDays } from './retention.ts'
import {
  askByClock, closeByClock, eraseFile, finishErasure, isOpenFile, listConfirmed, listFiles, listOrgPeriods, listOutlived, listQuiet, noteByClock, warn,
} from './store.ts'

const day = 86_400_000

export const erase: Duty = { name: 'registry.erase', everySeconds: 20, run: eraseConfirmed }
export const retain: Duty = { name: 'registry.retain', everySeconds: 3600, run: closeAndRetain }
export const sweep: Duty = { name: 'registry.sweep', everySeconds: 60, run: sweepOffers }

/** Carries out what two people agreed to: identity, tokens, consents, notes and what travelled are gone. */
export async function eraseConfirmed(background: Db, now: Date) {
  const at = { now: () => now }
  for (const erasure of await listConfirmed(background)) {
    const { cityId, orgId, personId, personCode } = erasure
    await background.transaction().execute(async (db) => {
      const wasOpen = await isOpenFile(db, cityId, personId)
      for (const id of await listFiles(db, cityId, personId)) await forgetFile(db, cityId, id, now)
      await finishErasure(db, erasure, now)
      await tally({ db, ...at }, cityId, 'person.erased', { orgId })
      if (wasOpen) await tally({ db, ...at }, cityId, 'person.open', { orgId, n: -1 })
      await noteByClock(db, erasure, 'person.erased', now)
      await tell({ db, ...at }, { orgId, role: 'case_worker' }, { kind: 'erasureDone', path: `/${cityId}/people/${personId}`, data: { code: personCode } })
    })
  }
}

/** What hangs on a file, and what tells who they were; of a file that was merged into this one, too. */
async function forgetFile(db: Db, cityId: string, id: string, now: Date) {
  await eraseFile(db, cityId, id, now)
  await forgetNeeds(db, cityId, id, now)
  await forgetPerson(db, cityId, id, now)
  await forgetAssistance(db, cityId, id, now)
  await forgetDuplicates(db, cityId, id)
  await forgetElsewhere(db, cityId, id)
}

/** Files in which nothing happens are closed, closed ones erased when their time is over; each with a warning before. */
export async function closeAndRetain(background: Db, now: Date) {
  const own = new Map((await listOrgPeriods(background)).map(({ id, retention }) => [id, retention]))
  for (const city of (await allCities(background)).values()) {
    for (const person of await listQuiet(background, city.id, new Date(now.getTime() - day * 30))) {
      const { idle, keep } = periodsOf(city, own.get(person.orgId))
      const ends = new Date(`${monthsAfter(person.activeAt, idle)}T00:00:00Z`).getTime()
      if (ends - warningDays * day > now.getTime()) continue
      if (!person.warnedAt) await warnOf(background, person, 'fileWillClose', now)
      else if (ends <= now.getTime() && now.getTime() - person.warnedAt.getTime() >= warningDays * day) await closeQuiet(background, person, keep, now)
    }
    for (const person of await listOutlived(background, city.id, new Date(now.getTime() + warningDays * day).toISOString().slice(0, 10))) {
      if (!person.warnedAt) await warnOf(background, person, 'fileWillBeErased', now)
      else if (new Date(person.retainUntil!) <= now && now.getTime() - person.warnedAt.getTime() >= warningDays * day) await askByClock(background, person, now)
    }
  }
  await deleteOldIntakes(background, new Date(now.getTime() - 7 * day))
  await forgetSearches(background, new Date(now.getTime() - 90 * day))
}

type File = { cityId: string; orgId: string; id: string; code: string }

async function warnOf(background: Db, person: File, kind: 'fileWillClose' | 'fileWillBeErased', now: Date) {
  await warn(background, person, now)
  await tell({ db: background, now: () => now }, { orgId: person.orgId, role: 'case_worker' }, { kind, path: `/${person.cityId}/people/${person.id}`, data: { code: person.code } })
}

async function closeQuiet(background: Db, person: File, keep: number, now: Date) {
  await background.transaction().execute(async (db) => {
    if (!(await closeByClock(db, person, monthsAfter(now, keep), now))) return
    await tally({ db, now: () => now }, person.cityId, 'person.open', { orgId: person.orgId, n: -1 })
    await noteByClock(db, { ...person, personId: person.id }, 'person.closed', now)
  })
}
