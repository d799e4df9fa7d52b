import type { Module } from '../../kit/module.ts'
import { routes } from './routes.tsx'

export const leaving: Module = { path: '/sign-out', of: 'network', routes, open: true }
