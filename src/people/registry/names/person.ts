/** What is known of a person, or is looked for. `names` are words of which nobody said which name they are. */
export type Pieces = {
  names?: string | null
  givenName?: string | null
  fatherName?: string | null
  familyName?: string | null
  birthYear?: number | null
  /** YYYY-MM-DD */
  birthDate?: string | null
  /** E.164 */
  phone?: string | null
  documents?: readonly string[] | null
}

export const namePieces = ['givenName', 'fatherName', 'familyName'] as const
export type NamePiece = (typeof namePieces)[number]

export function yearOf({ birthYear, birthDate }: Pieces): number | undefined {
  const year = birthYear ?? Number(birthDate?.slice(0, 4))
  return Number.isInteger(year) ? year : undefined
}

/** All names in one text. */
export const allNames = (pieces: Pieces): string =>
  [pieces.givenName, pieces.fatherName, pieces.familyName, pieces.names].filter(Boolean).join(' ')
