// The only place where an identity is sealed and opened. Nobody calls this but who logs the look.
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { open, type OrgKeys, type Place, seal } from '../../kit/vault.ts'
import type { Pieces } from './names/person.ts'
import { personTokens, type QueryTokens, queryTokens, type Token } from './names/tokens.ts'
import type { Identity, Person } from './person.ts'

type Of = Pick<Person, 'cityId' | 'id'>
const place = ({ cityId, id }: Of): Place => ({ table: 'persons', column: 'sealed', city: cityId, id })

export const sealIdentity = (keys: OrgKeys, of: Of, identity: Identity) => seal(keys, place(of), identity)
export const openSealed = (keys: OrgKeys, of: Of, blob: Buffer) => open<Identity>(keys, place(of), blob)

const correctionPlace = ({ cityId, id }: Of): Place => ({ table: 'corrections', column: 'sealed', city: cityId, id })
export const sealCorrection = (keys: OrgKeys, of: Of, old: object) => seal(keys, correctionPlace(of), old)
export const openCorrection = (keys: OrgKeys, of: Of, blob: Buffer) => open<Record<string, unknown>>(keys, correctionPlace(of), blob)

const ofCities = new WeakMap<KeyObject, Map<string, KeyObject>>()

/** The key of tokens in a city, out of an organisation's: it opens nothing, and outlives the rotation of what does. */
export function tokenKey(key: KeyObject, cityId: string): KeyObject {
  let cities = ofCities.get(key)
  if (!cities) ofCities.set(key, (cities = new Map()))
  let ofCity = cities.get(cityId)
  if (!ofCity) cities.set(cityId, (ofCity = createSecretKey(Buffer.from(hkdfSync('sha256', key, cityId, 'mudun person tokens', 32)))))
  return ofCity
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

/** What a person is found by: of several phones each counts. While tokens are made anew, those of both keys. */
export function tokensOf({ tokens: { made } }: OrgKeys, cityId: string, identity: Identity, birthYear: number | null): Token[] {
  const told = [piecesOf(identity, birthYear), ...identity.phones.slice(1).map((phone) => ({ phone }))]
  return [...new Set(made.flatMap((key) => told.flatMap((one) => personTokens(one, tokenKey(key, cityId)))))]
}

/** What to look for, wherever tokens of these pieces may stand. */
export function queryTokensOf({ tokens: { sought } }: OrgKeys, cityId: string, pieces: Pieces): QueryTokens {
  const [first, second] = sought.map((key) => queryTokens(pieces, tokenKey(key, cityId)))
  if (!second || 'missing' in first! || 'missing' in second) return first!
  return { tokens: [...first!.tokens, ...second.tokens] }
}

/** «A. D.»: what a list may show. */
export function initialsOf({ givenName, familyName, fatherName }: Identity): string {
  const first = (name: string | undefined) => /\p{L}\p{M}*/u.exec(withoutArticle(name ?? ''))?.[0]?.toUpperCase()
  return [first(givenName), first(familyName ?? fatherName)].filter(Boolean).map((letter) => `${letter}.`).join(' ')
}
const withoutArticle = (name: string) => name.replace(/^ال(?=\p{L}{2})|^(?:al|el)[- ](?=\p{L})/iu, '')

/** «Fatou Diallo», in the order people here say it. */
export const fullName = ({ givenName, fatherName, familyName }: Pick<Identity, 'givenName' | 'fatherName' | 'familyName'>) =>
  [givenName, fatherName, familyName].filter(Boolean).join(' ')
