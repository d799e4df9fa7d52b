// The service directory and contact points (B2), and what other parts of Mudun may know of them.
import { has, isMember } from '../../kit/actor.ts'
import type { Module } from '../../kit/module.ts'
import { api } from './api.ts'
import { importJob } from './exchange/actions.ts'
import { freshness, keepFresh, tidying } from './freshness/clock.ts'
import { serviceOfLink } from './freshness/routes.tsx'
import { notices } from './notices.ts'
import { routes } from './routes.tsx'
import { strings } from './strings.ts'

export { confirmService, createService, editService, moveService, publishService, setCapacity } from './actions.ts'
export { countListed, cardOf, getServiceCard, listForReferral, placesLeft, type ServiceCard } from './cards.ts'
export { keepFresh }
export { createContact } from './contacts/actions.ts'
export { giveFeedback } from './feedback/actions.ts'
export { countSearch } from './finder/actions.ts'
export { insertGuide } from './guides/actions.ts'
export type { GuideForm } from './guides/guide.ts'
export type { Hours } from './hours.ts'
export type { ServiceForm } from './service.ts'
export { countByCity as countServicesByCity, getService } from './store.ts'
export { recountServices } from './recounting/store.ts'

export const services: Module = {
  path: '/services',
  of: 'city',
  open: true,
  routes,
  api,
  notices,
  jobs: [importJob],
  pass: serviceOfLink,
  duties: [freshness, tidying],
  menu: [{ id: 'services', group: 'city', label: strings.services, icon: 'map-pin', path: '/services', of: 'city', for: isMember, bar: (actor) => has(actor, 'editor') }],
}
