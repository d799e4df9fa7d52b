export { communities } from './people/communities.ts'
export { declineReasons, outcomes, referralNotes, referralReasons, unmetReasons } from './people/phrases.ts'
