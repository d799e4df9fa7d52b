// The vocabulary comes first: other modules' forms are made of it while this module is still being read.
export { complaintKinds, complaintOutcomes, type Kind as AssistanceKind, kindIcons as assistanceIcons, kinds as assistanceKinds } from './words.ts'
export { type Currency, currencies, currencyOf, minorOf, sayMoney, wholeOf } from './money/money.ts'
export { answerComplaint, complaintsOf, noteComplaint } from './complaints/actions.ts'
export { listComplaints } from './complaints/store.ts'
export { strings as complaintStrings } from './complaints/strings.ts'
export { assistanceOf, forgetAssistance } from './helped/actions.ts'
export { Helped, HelpWords } from './helped/pages.tsx'
export { strings as assistanceStrings } from './strings.ts'
export type { Help } from './distributions/store.ts'
export { addMoney, createProgramme, moveProgramme } from './programmes/actions.ts'
export { ProgrammeForm } from './programmes/programme.ts'
export { householdsOnList, makeList, moveListOn, takeOffList } from './lists/actions.ts'
export { getList } from './lists/store.ts'
export { getProgramme } from './programmes/store.ts'
export { moveDay, openSlips, planDistribution, reconcile } from './distributions/actions.ts'
export { getDistribution } from './distributions/store.ts'
export { redeemCode } from './desk/actions.ts'
export { recountAssistance } from './recounting/store.ts'

import type { Module } from '../../kit/module.ts'
import { api } from './api.ts'
import { issueJob } from './distributions/actions.ts'
import { listJob } from './lists/actions.ts'
import { notices } from './notices.ts'
import { can } from './policy.ts'
import { routes } from './routes.tsx'
import { strings } from './strings.ts'

export const mayTakeOff = can.takeOff

export const assistance: Module = {
  path: '/assistance',
  of: 'city',
  routes,
  api,
  menu: [{
    id: 'assistance', group: 'work', label: strings.assistance, icon: 'hand-heart', path: '/assistance', of: 'city',
    for: (actor) => can.see(actor, actor.org?.cityIds[0] ?? ''),
  }],
  jobs: [listJob, issueJob],
  notices,
}
