// What the file that stays said before and after, for whoever takes the merge back.
import { open, type OrgKeys, type Place, seal } from '../../../kit/vault.ts'
import type { Whole } from './merge.ts'

type Of = { cityId: string; id: string }
const place = ({ cityId, id }: Of): Place => ({ table: 'merges', column: 'sealed', city: cityId, id })

export type Kept = { before: Whole; after: Whole }
export const sealKept = (keys: OrgKeys, of: Of, kept: Kept) => seal(keys, place(of), kept)
export const openKept = (keys: OrgKeys, of: Of, blob: Buffer) => open<Kept>(keys, place(of), blob)
