// What time does to agreements: they begin, their review or end comes near, they end. What they open knows the time by itself
// (the policies of openings); here the rest of Mudun learns of it.
import type { Duty } from '../../kit/clock.ts'
import type { Db } from '../../kit/database.ts'
import { noteByClock } from '../../kit/events.ts'
import { changeStatus, tellParties } from './actions.ts'
import { type Agreement, noticeDays } from './agreement.ts'
import { listDue } from './store.ts'

export const attend: Duty = { name: 'agreements.attend', everySeconds: 60, run: attendAgreements }

/** Each agreement takes one step at a time; one that has two to take comes back in the next round. */
export async function attendAgreements(background: Db, now: Date) {
  const soon = new Date(now.getTime() + noticeDays * 86_400_000).toISOString().slice(0, 10)
  for (const agreement of await listDue(background, now, soon)) {
    await background.transaction().execute((db) => step({ db, now: () => now }, agreement, now))
  }
}

type At = { db: Db; now: () => Date }

async function step(at: At, agreement: Agreement & { renewed: boolean }, now: Date) {
  const over = agreement.endsAt <= now
  if (over || agreement.renewed) {
    await changeStatus(at, agreement, { status: 'ended', endedAt: now, endReason: over ? 'time' : 'renewed' })
    await noteForAll(at, 'agreement.ended', agreement)
    return tellParties(at, agreement, 'agreementEnded')
  }
  if (agreement.status === 'signed') {
    await changeStatus(at, agreement, { status: 'active' })
    await noteForAll(at, 'agreement.begun', agreement)
    return tellParties(at, agreement, 'agreementBegins')
  }
  await changeStatus(at, agreement, { status: 'expiring', remindedAt: agreement.remindedAt ?? now })
  if (agreement.remindedAt === null) await tellParties(at, agreement, 'agreementExpires', ['leader', 'administrator', 'coordinator'])
}

async function noteForAll(at: At, name: `agreement.${string}`, agreement: Agreement) {
  const [first, ...others] = agreement.partyIds
  for (const other of others) await noteByClock(at, name, agreement, first!, other)
}
