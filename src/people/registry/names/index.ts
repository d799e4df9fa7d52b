// What others may use of names: how words sound, and how alike names, days and numbers are.
export { type BirthMatch, compareDays, oneSlip } from './dates.ts'
export { nameKeys, nameWords, type Word } from './normalise.ts'
export { documentNumber } from './numbers.ts'
export type { Pieces } from './person.ts'
export { similarName, wordsSimilarity } from './similarity.ts'
export { plain } from './text.ts'
