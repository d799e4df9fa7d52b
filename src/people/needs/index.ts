export { forgetNeeds, moveNeedOn, needsOf, type NextNeed, nextNeeds, offerNeedsOf, openNeed, openNotes, refileNeeds, rescoreNeeds, respondToNeed, takeNeeds } from './actions.ts'
export { offerNeeds } from './store.ts'
export { type Need, NeedForm, urgencies } from './need.ts'
export { strings as needStrings } from './strings.ts'
export { recountNeeds } from './recounting/store.ts'

import type { Module } from '../../kit/module.ts'
import { api } from './api.ts'
import { rescore } from './clock.ts'
import { can } from './policy.ts'
import { routes } from './routes.tsx'
import { strings } from './strings.ts'

export const needs: Module = {
  path: '/needs',
  of: 'city',
  routes,
  api,
  menu: [
    { id: 'needs', group: 'work', label: strings.needs, icon: 'list-ordered', path: '/needs', of: 'city', for: (actor) => can.work(actor, actor.org?.cityIds[0] ?? '') },
    { id: 'order', group: 'city', label: strings.order.title, icon: 'scale', path: '/needs/order', of: 'city', for: (actor) => can.setOrder(actor, actor.org?.cityIds[0] ?? '') },
  ],
  duties: [rescore],
}
