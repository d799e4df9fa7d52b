// What is opened, sealed for its receiver; and the key of the tokens that find it. Nobody opens it but who logs the look.
import type { KeyObject } from 'node:crypto'
import { open, type OrgKeys, seal } from '../../kit/vault.ts'
import { type Opened, tokenKey } from '../registry/index.ts'

type At = { cityId: string; id: string }
const place = ({ cityId, id }: At) => ({ table: 'openings', column: 'sealed', city: cityId, id })

export const sealOpened = (keys: OrgKeys, at: At, opened: Opened) => seal(keys, place(at), opened)
export const openOpened = (keys: OrgKeys, at: At, sealed: Buffer) => open<Opened>(keys, place(at), sealed)

/** Another key than that of the receiver's own people: equal tokens do not tell who is in both registries. */
export const openingKey = (keys: OrgKeys, cityId: string): KeyObject => tokenKey(keys.blind, `openings ${cityId}`)
