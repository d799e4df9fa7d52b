import type { Module } from '../../kit/module.ts'
import { routes } from './routes.tsx'

export const me: Module = { path: '/me', of: 'network', routes }
