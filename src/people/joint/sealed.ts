// What is opened, sealed for its receiver. Nobody opens it but who logs the look.
import { open, type OrgKeys, seal } from '../../kit/vault.ts'
import type { Opened } from '../registry/index.ts'

type At = { cityId: string; id: string }
const place = ({ cityId, id }: At) => ({ table: 'openings', column: 'sealed', city: cityId, id })

export const sealOpened = (keys: OrgKeys, at: At, opened: Opened) => seal(keys, place(at), opened)
export const openOpened = (keys: OrgKeys, at: At, sealed: Buffer) => open<Opened>(keys, place(at), sealed)
