export { codeOfConduct } from '../../src/identity/terms/conduct.ts'
export { consentText } from '../../src/people/registry/intake/words.ts'
export * from './texts/shape.ts'
export { termsOfUse } from '../../src/identity/terms/terms.ts'
