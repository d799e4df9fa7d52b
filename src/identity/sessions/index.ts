export {
  beginSession, cookieName, endSession, endSessions, endSessionsWithin, forgetSessions, knownDevice,
  memberFor, mustSession,
  openSession, proveSession, rightsChanged, sessionOf, signOut, switchOrganisation, turnSession, whoIs,
} from './actions.ts'
export { backOf, goOn, mustBeFresh, recently } from './steps/actions.ts'
export { isFresh, mustHaveSecondFactor, nextStep, type Step } from './policy.ts'
export { type Entry, type Membership, type Session, SwitchForm } from './session.ts'
export { deleteEndedSessions, listMembershipsOf, listSessions } from './store.ts'
