export { forgetNeeds, moveNeedOn, needsOf, type NextNeed, nextNeeds, offerNeedsOf, openNeed, rescoreNeeds, respondToNeed, takeNeeds } from './actions.ts'
export { rescore } from './clock.ts'
export { type Need, NeedForm, urgencies } from './need.ts'
export { strings as needStrings } from './strings.ts'
