export { codeOfConduct } from './texts/conduct.ts'
export { consentText } from './texts/consent.ts'
export * from './texts/shape.ts'
export { termsOfUse } from './texts/terms.ts'
