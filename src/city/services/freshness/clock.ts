// Freshness by the clock: the owner is asked before the date, readers are told to call first a month after it, and two
// months later the service leaves the finder. Each step happens once a term.
import type { Duty } from '../../../kit/clock.ts'
import type { Db } from '../../../kit/database.ts'
import { note } from '../../../kit/events.ts'
import { tell } from '../../../kit/notices.ts'
import { tally } from '../../../kit/tallies.ts'
import type { Vault } from '../../../kit/vault.ts'
import { dayAfter } from '../actions.ts'
import { forgetSearches } from '../finder/store.ts'
import { forgetImports } from '../exchange/store.ts'
import { lapsedDays, staleDays } from '../service.ts'
import { findCityOrg } from '../store.ts'
import { mailLink, newLink } from './actions.ts'
import { type Due, listDue, markAsked } from './store.ts'

/** Days before the date on which the owner is asked. */
export const askDays = 7

export const freshness: Duty = { name: 'services.freshness', everySeconds: 600, run: keepFresh }
export const tidying: Duty = {
  name: 'services.tidying', everySeconds: 3600,
  run: async (background, now) => {
    await forgetSearches(background, now)
    await forgetImports(background, now)
  },
}

/** Does all that is due now; bears being run twice, and by two processes at once. */
export async function keepFresh(background: Db, now: Date, vault: Vault) {
  for (const due of await listDue(background, dayAfter(now, -lapsedDays - 1), 3)) await lapse(background, due, now)
  for (const due of await listDue(background, dayAfter(now, -staleDays - 1), 2)) await turnStale(background, due, now)
  for (const due of await listDue(background, dayAfter(now, askDays), 1)) await askOwner(background, vault, due, now)
}

async function askOwner(background: Db, vault: Vault, due: Due, at: Date) {
  await background.transaction().execute(async (db) => {
    const work = { db, vault, now: () => at }
    const { token, ...link } = newLink(at)
    if (!(await markAsked(db, due, 1, link))) return
    await note(work, 'service.asked', due, { otherOrgId: due.orgId, public: true })
    await tell(work, { orgId: due.orgId, role: 'editor' }, noticeOf(due, 'serviceToConfirm'))
    if (due.orgEmail) await mailLink(work, due.cityId, due.orgEmail, token)
  })
}

async function turnStale(background: Db, due: Due, at: Date) {
  await background.transaction().execute(async (db) => {
    const work = { db, now: () => at }
    if (!(await markAsked(db, due, 2))) return
    await note(work, 'service.stale', due, { otherOrgId: due.orgId, public: true })
    await tally(work, due.cityId, 'service.stale', { orgId: due.orgId, theme: due.themes[0]! })
    await tellBoth(work, due, 'serviceStale')
  })
}

async function lapse(background: Db, due: Due, at: Date) {
  await background.transaction().execute(async (db) => {
    const work = { db, now: () => at }
    if (!(await markAsked(db, due, 3))) return
    await note(work, 'service.lapsed', due, { otherOrgId: due.orgId, public: true })
    if (due.asked < 2) await tally(work, due.cityId, 'service.stale', { orgId: due.orgId, theme: due.themes[0]! })
    await tellBoth(work, due, 'serviceLapsed')
  })
}

async function tellBoth(work: Parameters<typeof tell>[0], due: Due, kind: 'serviceStale' | 'serviceLapsed') {
  const cityOrg = await findCityOrg(work.db, due.cityId)
  await tell(work, { orgId: due.orgId, role: 'editor' }, noticeOf(due, kind))
  if (cityOrg && cityOrg.id !== due.orgId) await tell(work, { orgId: cityOrg.id, role: 'coordinator' }, noticeOf(due, kind))
}

const noticeOf = (due: Due, kind: string) => ({ kind, path: `/${due.cityId}/services/${due.id}`, data: { name: due.name } })
