import type { Module } from '../../kit/module.ts'
import { routes } from './routes.tsx'

export { passkeyToShow, removeApp, removePasskey, renewRecoveryCodes, type Site, tryCode, tryPasskey } from './actions.ts'
export { CodeForm, type Passkey } from './factor.ts'
export { PasskeyButton, RecoveryCodes } from './pages.tsx'
export { countRecoveryCodes, dropFactors, listPasskeys } from './store.ts'

export const secondFactor: Module = { path: '/second-factor', of: 'network', routes, open: true }
