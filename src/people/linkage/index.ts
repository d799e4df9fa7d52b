// Which records are one person: Fellegi and Sunter's model, fitted to the records themselves. docs/registry.md, «Duplicates».
export { linkApart } from './apart.ts'
export { type Linked, type LinkedPair, link, linkNow, type Progress } from './link.ts'
export type { Model } from './model.ts'
export { correction, type Decision, decision, type Learned, learn } from './learn.ts'
export { agreementOf, type LinkReason } from './reasons.ts'
export type { LinkRecord } from './record.ts'
export { mostRecords, type Table, TableBuilder } from './table.ts'
