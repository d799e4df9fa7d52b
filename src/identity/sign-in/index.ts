import type { Module } from '../../kit/module.ts'
import { routes } from './routes.tsx'

export { ChooseOrganisation } from './pages.tsx'
export { SignInForm } from './sign-in.ts'

export const signIn: Module = { path: '/sign-in', of: 'network', routes, open: true }
