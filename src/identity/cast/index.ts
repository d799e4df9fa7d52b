export { enterAs } from './actions.ts'
export { type CastMember, findCastMember, listCast } from './store.ts'
