// What other parts of Mudun may know of services.
export { confirmService, createService, editService, moveService, publishService, setCapacity } from './actions.ts'
export { cardOf, getServiceCard, listForReferral, placesLeft, type ServiceCard } from './cards.ts'
export { insertGuide } from './guides/actions.ts'
export type { GuideForm } from './guides/guide.ts'
export type { Hours } from './hours.ts'
export type { ServiceForm } from './service.ts'
