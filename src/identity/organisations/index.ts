import { isMember } from '../../kit/actor.ts'
import type { Module } from '../../kit/module.ts'
import { routes } from './routes.tsx'
import { strings } from './strings.ts'

export { strings as organisationWords } from './strings.ts'
export { findOrganisation, insertOrganisation, listOrganisations, type NewOrganisation, type Organisation } from './store.ts'

export const organisation: Module = {
  path: '/organisation',
  of: 'network',
  routes,
  menu: [{ id: 'organisation', group: 'organisation', label: strings.organisation, icon: 'building-2', path: '/organisation', of: 'network', for: isMember }],
}
