// What two organisations know of one person alike, strong enough to ask about: each is found whole or not at all.
import { documentNumber, nameKeys, type Pieces } from '../registry/names/index.ts'

/** How much an agreement says: the first three are hardly ever chance; three names and a year sometimes are. */
export type Says = 'yes' | 'perhaps'
/**
 * `text` is what is hashed. `namesakes` is the names of a key that says perhaps: where somebody else of one's own bears
 * them too, it is neither asked nor answered, which is what keeps it from chance.
 */
export type StrongKey = { text: string; says: Says; namesakes?: string }

/** A document's number; a phone with the given name; two names with the whole date; three names with the year. */
export function strongKeys(person: Pieces, phones: string[] = person.phone ? [person.phone] : []): StrongKey[] {
  const [given, father, family] = [person.givenName, person.fatherName, person.familyName].map(keysOf) as [string[], string[], string[]]
  const documents = (person.documents ?? []).map(documentNumber).filter((number) => number.length >= 6)
  const two = given.length > 0 && family.length > 0
  const names = joined(given, father, family)
  const texts = new Set([
    ...documents.map((number) => `document ${number}`),
    ...(given.length > 0 ? phones.map((phone) => `phone ${phone} ${given[0]}`) : []),
    ...(two && person.birthDate ? [`date ${person.birthDate} ${joined(given, family)}`] : []),
  ])
  return [
    ...[...texts].map((text) => ({ text, says: 'yes' as const })),
    ...(two && father.length > 0 && person.birthYear ? [{ text: `year ${person.birthYear} ${names}`, says: 'perhaps' as const, namesakes: names }] : []),
  ]
}

// A letter alone is no name; the order of names differs from list to list.
const keysOf = (name: string | null | undefined) => (name ? nameKeys(name).filter((key) => key.length > 1) : [])
const joined = (...names: string[][]) => names.flat().sort().join(' ')
