export { admitCity, approveRequest, askFromOutside, askToJoin, declineRequest, nameFocalPoint, signSolidarity } from './actions.ts'
export { countryName } from './countries.ts'
export type { MemberCity, Network } from './member.ts'
export { findNetworkOf, hubOf, listMembers, listNetworks, membershipsOf } from './store.ts'
