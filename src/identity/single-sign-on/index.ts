import type { Module } from '../../kit/module.ts'
import { routes } from './routes.tsx'

export { hasProviders } from './store.ts'
export const singleSignOn: Module = { path: '/single-sign-on', of: 'network', routes, open: true }
