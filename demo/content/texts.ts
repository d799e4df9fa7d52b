export { codeOfConduct } from '../../src/identity/terms/conduct.ts'
export { consentText } from './texts/consent.ts'
export * from './texts/shape.ts'
export { termsOfUse } from '../../src/identity/terms/terms.ts'
