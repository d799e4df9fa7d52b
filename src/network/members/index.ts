import { isMember } from '../../kit/actor.ts'
import type { Module } from '../../kit/module.ts'
import { router } from '../../kit/request.ts'
import { cities as directory } from './cities/routes.tsx'
import { strings as cityStrings } from './cities/strings.ts'
import { hub } from './hub/routes.tsx'
import { joining, publicJoining } from './joining/routes.tsx'
import { notices } from './notices.ts'

export { admitCity, approveRequest, askFromOutside, askToJoin, declineRequest, nameFocalPoint, signSolidarity } from './actions.ts'
export { countryName } from './countries.ts'
export type { JoinRequest, MemberCity, Network } from './member.ts'
export { can as canInNetwork } from './policy.ts'
export { findNetworkOf, hubOf, listMembers, listNetworks, listRequests, membershipsOf } from './store.ts'
export { foundCity, foundNetwork } from './founding/actions.ts'

const ofCities = router()
for (const part of [publicJoining, directory]) ofCities.route('/', part)
const ofNetwork = router()
for (const part of [hub, joining]) ofNetwork.route('/', part)

/** The member cities, for all; a municipality without an account asks to join here. */
export const cities: Module = {
  path: '/cities', of: 'network', open: true, routes: ofCities, notices,
  menu: [{ id: 'cities', group: 'network', label: cityStrings.cities, icon: 'globe', path: '/cities', of: 'network', for: isMember }],
}

/** What the network's office answers, and a city's way in. */
export const network: Module = { path: '/network', of: 'network', routes: ofNetwork }
