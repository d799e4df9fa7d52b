import type { Module } from '../../kit/module.ts'
import { can } from './policy.ts'
import { routes } from './routes.tsx'
import { strings } from './strings.ts'

export const audit: Module = {
  path: '/audit',
  of: 'network',
  routes,
  menu: [{ id: 'audit', group: 'organisation', label: strings.audit, icon: 'scroll-text', path: '/audit', of: 'network', for: can.audit }],
}
