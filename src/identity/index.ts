export { beginSession, cookieName, memberFor, whoIs } from './sessions/actions.ts'
