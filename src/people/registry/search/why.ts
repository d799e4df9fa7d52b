// What linkage finds of two records, in the words that a search has for it.
import { agreementOf, type LinkReason } from '../../linkage/index.ts'
import type { strings } from './strings.ts'

export type ReasonWord = keyof typeof strings.reasons
export type DifferenceWord = keyof typeof strings.differences
/** The piece of a person that a reason is about: a row where two are beside each other. */
export type Piece = 'givenName' | 'fatherName' | 'familyName' | 'birthDate' | 'sex' | 'phone' | 'document' | 'address0'

const words: Record<string, Partial<Record<LinkReason['how'], ReasonWord>>> = {
  givenName: { same: 'sameGivenName', sameSound: 'spelledGivenName', similar: 'similarGivenName' },
  fatherName: { same: 'sameFatherName', sameSound: 'spelledFatherName', similar: 'similarFatherName' },
  familyName: { same: 'sameFamilyName', sameSound: 'spelledFamilyName', similar: 'similarFamilyName' },
  names: { swapped: 'namesSwapped' },
  birthDate: { same: 'sameBirthDate', swapped: 'datesSwapped', similar: 'similarBirthDate', sameYear: 'sameYear', nearYear: 'nearYear' },
  phone: { same: 'samePhone', similar: 'similarPhone' },
  document: { same: 'sameDocument', similar: 'similarDocument' },
  address0: { same: 'sameAddress', similar: 'similarAddress' },
}
const differing: Record<string, DifferenceWord> = {
  givenName: 'givenName', fatherName: 'fatherName', familyName: 'familyName', birthDate: 'birth', sex: 'sex', phone: 'phone', document: 'document', address0: 'address',
}

/** Why two may be one person and what speaks against it, by levels of agreement; and by piece, for a table. */
export function whyOf(levels: Record<string, number>) {
  const { reasons, differs } = agreementOf(levels)
  const told = reasons.flatMap(({ field, how }) => {
    const word = words[field]?.[how]
    return word ? [{ field: field as Piece | 'names', how, word }] : []
  })
  return { told, reasons: told.map(({ word }) => word), differs: differs.flatMap((field) => differing[field] ?? []) }
}
