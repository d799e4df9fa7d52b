export {
  backOf, beginSession, cookieName, endSession, endSessions, endSessionsWithin, goOn, hearChanges, knownDevice,
  memberFor, mustBeFresh, mustSession,
  openSession, proveSession, recently, rightsChanged, sessionOf, signOut, switchOrganisation, turnSession, whoIs,
} from './actions.ts'
export { isFresh, mustHaveSecondFactor, nextStep, type Step } from './policy.ts'
export { type Entry, type Membership, type Session, SwitchForm } from './session.ts'
export { deleteEndedSessions, listMembershipsOf, listSessions } from './store.ts'
