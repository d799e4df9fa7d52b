// The vocabularies come first: other modules' forms are made of them while this module is still being read.
export {
  type Identity, type Look, type PersonCard, Registration, type Shareable, shareable, type Shared, type SpecificNeed,
} from './person.ts'
export { fieldLabels } from './intake/words.ts'
export { strings as registryStrings } from './strings.ts'
export { fields as fieldNames, lookReasons, papers as paperNames, sexes, specificNeeds as specificNeedNames, stays } from './words.ts'
export {
  circumstancesOf, getPerson, listPersonCards, moveFile, openIdentities, openIdentity, paperOf, registerNewborn, registerPerson, shareFields, touchPerson,
} from './actions.ts'
export { beginComparison, type Compared, openForComparison } from './comparing/actions.ts'
export { consentsOf, consentTo, recordConsent, withdrawConsent } from './consents/actions.ts'
export type { ConsentForm } from './consents/consent.ts'
export { countHouseholds, type HouseholdCard, listHouseholds, listHouseholdsOf } from './households/actions.ts'
export { mergePeople, unmerge } from './merging/actions.ts'
export { MergeButton } from './merging/pages.tsx'
export { logAll, logLook, logSearch } from './looks.ts'
export type { Difference, Reason } from './names/compare.ts'
export { parseSearch } from './names/parse.ts'
export type { Token } from './names/tokens.ts'
export { countAgreed, listAgreed, type Openable, openables, type Opened, openedPieces, openedQueryTokens, openedTokens } from './opening/opening.ts'
export { findDuplicates, findIn, type Found, searchPeople, type Source } from './search/actions.ts'
export { Why } from './search/pages.tsx'
export { strings as searchStrings } from './search/strings.ts'
export { whyOf } from './search/why.ts'
export { fullName } from './sealed.ts'
export { findByTokens, newIds, type TokenTable } from './store.ts'
export { endOffer, offerPerson, receivePerson } from './transfer/actions.ts'
export { mapColumns, receiveTable, recordWord, startImport } from './imports/actions.ts'
export { openImport } from './imports/sealed.ts'
export { importJob } from './imports/writing/actions.ts'
export { recountPeople } from './recounting/store.ts'
export { peopleIndex } from './reindexing/actions.ts'
export { readInBackground, readUnseen, type Unseen } from './unseen/actions.ts'

import type { Module } from '../../kit/module.ts'
import { api } from './api.ts'
import { notices } from './notices.ts'
import { extractJob } from './extracts/actions.ts'
import { forgetLists } from './extracts/clock.ts'
import { checkJob } from './imports/checking/actions.ts'
import { forgetTables } from './imports/clock.ts'
import { importJob } from './imports/writing/actions.ts'
import { can } from './policy.ts'
import { erase, retain, sweep } from './retention/clock.ts'
import { routes } from './routes.tsx'
import { strings } from './strings.ts'

export const people: Module = {
  path: '/people',
  of: 'city',
  routes,
  api,
  menu: [{
    id: 'people', group: 'work', label: strings.people, icon: 'users', path: '/people', of: 'city',
    for: (actor) => can.work(actor, actor.org?.cityIds[0] ?? ''), bar: (actor) => can.work(actor, actor.org?.cityIds[0] ?? ''),
  }, {
    id: 'retention', group: 'city', label: strings.toSettings, icon: 'archive', path: '/people/settings', of: 'city',
    for: (actor) => can.limitRetention(actor, actor.org?.cityIds[0] ?? ''),
  }],
  notices,
  duties: [erase, retain, sweep, forgetTables, forgetLists],
  jobs: [checkJob, importJob, extractJob],
}
