// Partnerships between organisations (B3): so far the data-sharing agreement, and what other parts of Mudun may know of it.
import { type Actor, has } from '../../kit/actor.ts'
import type { Module } from '../../kit/module.ts'
import { api } from './api.ts'
import { attend } from './clock.ts'
import { notices } from './notices.ts'
import { can } from './policy.ts'
import { routes } from './routes.tsx'
import { strings } from './strings.ts'

export { activeAgreements, drawUp, moveAgreement, renew } from './actions.ts'
export { type Agreement, AgreementForm, type Party } from './agreement.ts'
export { attendAgreements } from './clock.ts'
export { recountAgreements } from './recounting/store.ts'
export { sign } from './signing/actions.ts'
export { findAgreements, getAgreement, listAsked, listRunning } from './store.ts'
export { strings as agreementStrings } from './strings.ts'

export const mayReadAgreements = (actor: Actor, cityId: string) =>
  can.see(actor, cityId) && has(actor, 'case_worker', 'coordinator', 'leader', 'administrator', 'auditor')

export const partnerships: Module = {
  path: '/agreements',
  of: 'city',
  routes,
  api,
  menu: [{
    id: 'agreements', group: 'city', label: strings.menu, icon: 'file-check', path: '/agreements', of: 'city',
    for: (actor) => mayReadAgreements(actor, actor.org?.cityIds[0] ?? ''),
  }],
  notices,
  duties: [attend],
}
