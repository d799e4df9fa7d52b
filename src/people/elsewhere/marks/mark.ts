// Each organisation's own function in a city, and what it makes of somebody: 64 bits tell a billion people's apart.
import { hkdfSync, type KeyObject } from 'node:crypto'
import { blind, type OrgKeys } from '../../../kit/vault.ts'
import { oprfKey, type OprfKey } from '../../oblivious/index.ts'

const known = new WeakMap<KeyObject, Map<string, OprfKey>>()

/** The key of an organisation's function: it follows the key that its people are found by. */
export function keyOf({ tokens }: OrgKeys, cityId: string): OprfKey {
  const newest = tokens.made[0]!
  let cities = known.get(newest)
  if (!cities) known.set(newest, (cities = new Map()))
  let key = cities.get(cityId)
  if (!key) cities.set(cityId, (key = oprfKey(Buffer.from(hkdfSync('sha256', newest, cityId, 'mudun elsewhere', 32)), 'mudun elsewhere')))
  return key
}

/** Which key it is: enough to see that it was changed. */
export const tagOf = ({ publicKey }: OprfKey) => Buffer.from(publicKey).readInt32BE()

export const markOf = (value: Buffer) => value.readBigInt64BE()

/** What shows that two of an organisation bear the same names, and nothing else. */
export const namesakesOf = (keys: OrgKeys, cityId: string, names: string) => blind(keys, `namesakes ${cityId}`, names).readBigInt64BE()
