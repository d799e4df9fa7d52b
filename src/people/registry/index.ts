// The vocabularies come first: other modules' forms are made of them while this module is still being read.
export {
  type Identity, type PersonCard, Registration, type Shareable, shareable, type Shared, type SpecificNeed,
} from './person.ts'
export { fields as fieldNames, lookReasons, papers as paperNames, sexes, specificNeeds as specificNeedNames, stays } from './words.ts'
export {
  circumstancesOf, getPerson, listPersonCards, moveFile, openIdentity, paperOf, registerNewborn, registerPerson, shareFields, touchPerson,
} from './actions.ts'
export { consentTo, recordConsent, withdrawConsent } from './consents/actions.ts'
export type { ConsentForm } from './consents/consent.ts'
export { logLook } from './looks.ts'
export { findDuplicates, type Found, searchPeople } from './search/actions.ts'
export { endOffer, offerPerson, receivePerson } from './transfer/actions.ts'
