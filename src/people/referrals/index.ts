import type { Module } from '../../kit/module.ts'
import { api } from './api.ts'
import { cityRouter, membersOnly } from '../../kit/request.ts'
import { answer } from './answer/routes.tsx'
import { remind } from './clock.ts'
import { file } from './file/routes.tsx'
import { follow } from './follow/routes.tsx'
import { making } from './making/routes.tsx'
import { notices } from './notices.ts'
import { answerPass, followPass } from './passes.ts'
import { can } from './policy.ts'
import { queue } from './queue/routes.tsx'
import { countWaiting } from './store.ts'
import { strings } from './strings.ts'

const routes = cityRouter()
routes.use(membersOnly)
routes.route('/', queue)
routes.route('/new', making)
routes.route('/', file)

export const referrals: Module = {
  path: '/referrals',
  of: 'city',
  routes,
  api,
  menu: [{
    id: 'referrals', group: 'work', label: strings.referrals, icon: 'send', path: '/referrals', of: 'city',
    for: can.see, bar: can.see, count: ({ db, actor, city }) => countWaiting(db, city!.id, actor.org!.id),
  }],
  notices,
  duties: [remind],
}

/** The answer without an account. */
export const answering: Module = { path: '/answer', of: 'city', routes: answer, open: true, pass: answerPass }
/** The person's own view. */
export const following: Module = { path: '/follow', of: 'city', routes: follow, open: true, pass: followPass }

export {
  acceptReferral, cancelReferral, completeReferral, declineReferral, draftReferral, giveUpReferral, sendReferral, startReferral,
} from './actions.ts'
export { addNote, settleReferral } from './file/actions.ts'
export { confirmHelp } from './follow/actions.ts'
export { remindAndExpire } from './clock.ts'
export type { Referral, ReferralForm } from './referral.ts'
export { findReferralByCode, getReferral, hasOpenTransfer } from './store.ts'
export { openSent } from './sealed.ts'
export { topicNames, topics } from './topics.ts'
export { strings as referralStrings } from './strings.ts'
export { forgetPerson, openingsOf, referralsOf, refileReferrals, type Response, responsesTo, stopSharing } from './sharing.ts'
export { recountReferrals } from './recounting/store.ts'
