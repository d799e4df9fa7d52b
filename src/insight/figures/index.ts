import { type Actor, has } from '../../kit/actor.ts'
import type { Module } from '../../kit/module.ts'
import { api } from './api.ts'
import { comparing } from './comparing/routes.tsx'
import { strings as comparingStrings } from './comparing/strings.ts'
import { routes as dashboardRoutes } from './dashboard/routes.tsx'
import { hub } from './hub/routes.tsx'
import { strings as hubStrings } from './hub/strings.ts'
import { can } from './policy.ts'
import { recount } from './recounting/clock.ts'
import { routes } from './routes.tsx'
import { strings } from './strings.ts'

const inHomeCity = (allowed: (actor: Actor, cityId: string) => boolean) => (actor: Actor) => allowed(actor, actor.org?.cityIds[0] ?? '')

/** What a city's leaders see first: what waits for their decision, and how the city does. */
export const dashboard: Module = {
  path: '/dashboard', of: 'city', routes: dashboardRoutes,
  menu: [{
    id: 'dashboard', group: 'city', label: strings.dashboard, icon: 'chart-column', path: '/dashboard', of: 'city',
    for: inHomeCity(can.decide), bar: inHomeCity(can.decide),
  }],
}

/** Every figure of a city, with its method; what was frozen and published of them is open to all. */
export const figures: Module = {
  path: '/figures', of: 'city', routes, api,
  menu: [{
    id: 'figures', group: 'city', label: strings.figures, icon: 'calculator', path: '/figures', of: 'city',
    for: (actor) => inHomeCity(can.see)(actor) && !can.compare(actor),
  }],
  duties: [recount],
}

/** The cities side by side, for the network and the state. */
export const networkFigures: Module = {
  path: '/figures', of: 'network', routes: comparing,
  menu: [{
    id: 'network-figures', group: 'network', label: comparingStrings.title, icon: 'chart-column', path: '/figures', of: 'network',
    for: can.compare, bar: can.compare,
  }],
}

/** What a network's office sees first: what waits for it, and how the network does. */
export const networkPage: Module = {
  path: '/network', of: 'network', routes: hub,
  menu: [{
    id: 'network', group: 'network', label: hubStrings.network, icon: 'network', path: '/network', of: 'network',
    for: (actor) => has(actor, 'hub_officer'), bar: (actor) => has(actor, 'hub_officer'),
  }],
}

export { freezeFigures, publishFigures } from './freezing/actions.ts'
export { recountCities } from './recounting/actions.ts'
