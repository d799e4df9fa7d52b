export { enterAs, giveAddress } from './actions.ts'
export { type CastMember, findCastMember, listCast } from './store.ts'
