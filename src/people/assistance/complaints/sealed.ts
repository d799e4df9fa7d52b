// What is said in a complaint and answered to it: sealed, as people write names.
import { open, type OrgKeys, type Place, seal } from '../../../kit/vault.ts'
import type { Complaint, Said } from './complaint.ts'

type Of = Pick<Complaint, 'cityId' | 'id'>
const place = ({ cityId, id }: Of): Place => ({ table: 'complaints', column: 'sealed', city: cityId, id })

export const sealSaid = (keys: OrgKeys, of: Of, said: Said) => seal(keys, place(of), said)
export const openSaid = (keys: OrgKeys, of: Of, sealed: Buffer) => open<Said>(keys, place(of), sealed)
