import type { Module } from '../../kit/module.ts'
import { codeOfConduct } from './conduct.ts'
import { routes } from './routes.tsx'
import { termsOfUse } from './terms.ts'

/** The version that everybody has to accept before they go on. */
export { termsVersion } from './policy.ts'
export { Accepted, AcceptForm } from './agreement.ts'
export { AcceptBox, AcceptPage } from './pages.tsx'
export { strings as termsWords } from './strings.ts'

export const agreements = { termsOfUse, codeOfConduct }
export const terms: Module = { path: '/terms', of: 'network', routes }
