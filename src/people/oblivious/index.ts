// What lets two organisations ask whom both help, and learn nothing else: docs/elsewhere.md.
export { type Blinded, evaluate, asking, oprfKey, type OprfKey, valueOf } from './oprf.ts'
export { type Says, type StrongKey, strongKeys } from './strong.ts'
