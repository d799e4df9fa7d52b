// The only place where an identity is sealed and opened. Nobody calls this but who logs the look.
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { open, type OrgKeys, type Place, seal } from '../../kit/vault.ts'
import type { Pieces } from './names/person.ts'
import { personTokens, type Token } from './names/tokens.ts'
import type { Identity, Person } from './person.ts'

type Of = Pick<Person, 'cityId' | 'id'>
const place = ({ cityId, id }: Of): Place => ({ table: 'persons', column: 'sealed', city: cityId, id })

export const sealIdentity = (keys: OrgKeys, of: Of, identity: Identity) => seal(keys, place(of), identity)
export const openSealed = (keys: OrgKeys, of: Of, blob: Buffer) => open<Identity>(keys, place(of), blob)

const correctionPlace = ({ cityId, id }: Of): Place => ({ table: 'corrections', column: 'sealed', city: cityId, id })
export const sealCorrection = (keys: OrgKeys, of: Of, old: object) => seal(keys, correctionPlace(of), old)
export const openCorrection = (keys: OrgKeys, of: Of, blob: Buffer) => open<Record<string, unknown>>(keys, correctionPlace(of), blob)

const tokenKeys = new WeakMap<OrgKeys, Map<string, KeyObject>>()

/** The key of an organisation's tokens in a city: it opens nothing, and outlives the rotation of what does. */
export function tokenKey(keys: OrgKeys, cityId: string): KeyObject {
  let cities = tokenKeys.get(keys)
  if (!cities) tokenKeys.set(keys, (cities = new Map()))
  let key = cities.get(cityId)
  if (!key) cities.set(cityId, (key = createSecretKey(Buffer.from(hkdfSync('sha256', keys.token, cityId, 'mudun person tokens', 32)))))
  return key
}

/** What a person is compared by. */
export const piecesOf = (identity: Identity, birthYear: number | null): Pieces => ({
  givenName: identity.givenName,
  fatherName: identity.fatherName,
  familyName: identity.familyName,
  birthDate: identity.birthDate,
  birthYear,
  phone: identity.phones[0],
  documents: identity.papers.map(({ number }) => number),
})

/** What a person is found by: of several phones each counts. */
export function tokensOf(keys: OrgKeys, cityId: string, identity: Identity, birthYear: number | null): Token[] {
  const key = tokenKey(keys, cityId)
  const more = identity.phones.slice(1).flatMap((phone) => personTokens({ phone }, key))
  return [...new Set([...personTokens(piecesOf(identity, birthYear), key), ...more])]
}

/** «A. D.»: what a list may show. */
export function initialsOf({ givenName, familyName, fatherName }: Identity): string {
  const first = (name: string | undefined) => /\p{L}\p{M}*/u.exec(withoutArticle(name ?? ''))?.[0]?.toUpperCase()
  return [first(givenName), first(familyName ?? fatherName)].filter(Boolean).map((letter) => `${letter}.`).join(' ')
}
const withoutArticle = (name: string) => name.replace(/^ال(?=\p{L}{2})|^(?:al|el)[- ](?=\p{L})/iu, '')

/** «Fatou Diallo», in the order people here say it. */
export const fullName = ({ givenName, fatherName, familyName }: Identity) =>
  [givenName, fatherName, familyName].filter(Boolean).join(' ')
