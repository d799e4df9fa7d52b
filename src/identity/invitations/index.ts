import type { Module } from '../../kit/module.ts'
import { routes } from './routes.tsx'

export { acceptAsMember, joinAsNew } from './actions.ts'
export { findByEmail as findInvitation } from './store.ts'

export const invitations: Module = { path: '/invitations', of: 'network', routes, open: true }
