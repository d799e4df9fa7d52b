/** A record as a file or the registry gives it; texts as they were written. A piece that lacks says nothing. */
export type LinkRecord = {
  id: string
  givenName?: string
  fatherName?: string
  familyName?: string
  birthDate?: string
  sex?: string
  phone?: string
  document?: string
  /** In parts, as the file has them; each part is compared by itself. */
  address?: string[]
}

export type Kind = 'name' | 'birth' | 'sex' | 'phone' | 'document' | 'address'
/** What is compared of two records. The first seven are always there; parts of the address follow. */
export type Field = { kind: Kind; name: string }

export const given = 0
export const father = 1
export const family = 2
export const birth = 3
export const sex = 4
export const phone = 5
export const document = 6
export const firstAddress = 7

export const fieldsWith = (addressParts: number): Field[] => [
  { kind: 'name', name: 'givenName' }, { kind: 'name', name: 'fatherName' }, { kind: 'name', name: 'familyName' },
  { kind: 'birth', name: 'birthDate' }, { kind: 'sex', name: 'sex' }, { kind: 'phone', name: 'phone' }, { kind: 'document', name: 'document' },
  ...Array.from({ length: addressParts }, (_, i): Field => ({ kind: 'address', name: `address${i}` })),
]
