// No referral is left without an answer: reminders, escalation and expiry, by the clock of the priority.
import type { Duty } from '../../kit/clock.ts'
import type { Db } from '../../kit/database.ts'
import { noteByClock } from '../../kit/events.ts'
import { tell } from '../../kit/notices.ts'
import type { CityWork } from '../../kit/request.ts'
import { hashToken, newCode, newToken } from '../../kit/secrets.ts'
import { readCode } from '../../kit/typed-codes.ts'
import type { Vault } from '../../kit/vault.ts'
import { countEnded, countLate } from './counting.ts'
import { clockHours, newsHours, type Referral } from './referral.ts'
import { expireReferral, listOverdue, markReminded } from './store.ts'

const hour = 3_600_000

/** When an answer, and after it news, is due. A city may set its own hours for an answer. */
export function clocks({ city, now }: Pick<CityWork, 'city' | 'now'>, { priority }: Pick<Referral, 'priority'>) {
  const hours = city.settings.clock?.[priority] ?? clockHours[priority]
  return {
    /** A draft is no help yet. */
    sendBy: new Date(now().getTime() + (hours / 4) * hour),
    answerBy: new Date(now().getTime() + hours * hour),
    newsBy: new Date(now().getTime() + newsHours[priority] * hour),
  }
}

/** Three ways into one referral without an account: the link for its answer, the code on paper, the person's own. */
export function newCodes(vault: Vault) {
  const link = newAnswerLink()
  const paper = newCode(codeShapes.paper)
  const follow = newCode(codeShapes.follow)
  return {
    plain: { link: link.token, paper, follow },
    hashes: { answerHash: link.hash, paperHash: hashOfCode(vault, 'paper', paper)!, followHash: hashOfCode(vault, 'follow', follow)! },
  }
}
/** How a code typed by hand is looked up; undefined when it is none. */
export function hashOfCode(vault: Vault, kind: keyof typeof codeShapes, typed: string): Buffer | undefined {
  const code = readCode(typed, codeShapes[kind])
  return code === undefined ? undefined : vault.blindCode(`${kind} ${code}`)
}
const codeShapes = { paper: { length: 12 }, follow: { length: 8 } }

export type Codes = ReturnType<typeof newCodes>['plain']

export function newAnswerLink() {
  const token = newToken()
  return { token, hash: hashToken(token) }
}

/**
 * Reminds whoever has the next step when it is due and a day later; then tells their coordinators and the city's; a
 * referral without any answer for twice its time expires, and its sender seeks help elsewhere.
 */
export const remind: Duty = { name: 'referrals.remind', everySeconds: 60, run: remindAndExpire }

export async function remindAndExpire(db: Db, now: Date) {
  for (const referral of await listOverdue(db, now)) {
    const late = now.getTime() - referral.dueAt!.getTime()
    const whole = referral.dueAt!.getTime() - (referral.sentAt ?? referral.createdAt).getTime()
    if (referral.status === 'sent' && late > whole) await expire(db, referral, now)
    else if (referral.reminded === 0 || (referral.reminded === 1 && late > 24 * hour)) await sendReminder(db, referral, now)
  }
}

type Overdue = Awaited<ReturnType<typeof listOverdue>>[number]

async function sendReminder(db: Db, referral: Overdue, now: Date) {
  const work = { db, now: () => now }
  const escalates = referral.reminded === 1
  await db.transaction().execute(async (trx) => {
    if (!(await markReminded(trx, referral, escalates ? now : null))) return
    await countLate({ ...work, db: trx }, referral)
    const notice = { path: `/${referral.cityId}/referrals/${referral.id}`, data: { code: referral.code, topic: referral.topic } }
    await tell({ ...work, db: trx }, { orgId: referral.waitingOrgId!, role: 'case_worker' }, { kind: 'referralDue', ...notice })
    if (!escalates) return
    for (const orgId of new Set([referral.waitingOrgId!, referral.cityOrgId ?? referral.waitingOrgId!])) {
      // A city that is no side of it sees how long its partners take, and no file of theirs.
      const isSide = orgId === referral.fromOrgId || orgId === referral.toOrgId
      await tell({ ...work, db: trx }, { orgId, role: 'coordinator' }, { kind: 'referralUnanswered', ...notice, ...(!isSide && { path: `/${referral.cityId}/dashboard` }) })
    }
    await noteByClock({ ...work, db: trx }, 'referral.escalated', referral, referral.toOrgId, referral.fromOrgId)
  })
}

async function expire(db: Db, referral: Overdue, now: Date) {
  await db.transaction().execute(async (trx) => {
    if (!(await expireReferral(trx, referral, now))) return
    await countEnded({ db: trx, now: () => now }, referral, 'expired')
    await noteByClock({ db: trx, now: () => now }, 'referral.expired', referral, referral.toOrgId, referral.fromOrgId)
    await tell({ db: trx, now: () => now }, { orgId: referral.fromOrgId, role: 'case_worker' },
      { kind: 'referralExpired', path: `/${referral.cityId}/referrals/${referral.id}`, data: { code: referral.code, topic: referral.topic } })
  })
}
