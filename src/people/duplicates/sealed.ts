// What agrees between two files is sealed: that they share a phone or a name is theirs.
import { open, type OrgKeys, type Place, seal } from '../../kit/vault.ts'
import type { Agreement, Pair } from './pair.ts'

type Of = Pick<Pair, 'cityId' | 'firstId' | 'secondId'>
const place = ({ cityId, firstId, secondId }: Of): Place => ({ table: 'duplicate_pairs', column: 'sealed', city: cityId, id: `${firstId}.${secondId}` })

export const sealAgreement = (keys: OrgKeys, of: Of, agreement: Agreement) => seal(keys, place(of), agreement)
export const openAgreement = (keys: OrgKeys, of: Of, blob: Buffer) => open<Agreement>(keys, place(of), blob)
