// The half of the party that is asked: it sees elements that look random, never what they hide.
import { gently } from '../../../kit/gently.ts'
import type { Vault } from '../../../kit/vault.ts'
import { evaluate } from '../../oblivious/index.ts'
import { keyOf } from '../marks/mark.ts'

export async function publicKeyOf(vault: Vault, orgId: string, cityId: string): Promise<Uint8Array> {
  return keyOf(await vault.keysOf(orgId), cityId).publicKey
}

export async function answer(vault: Vault, orgId: string, cityId: string, elements: Uint8Array[]): Promise<Uint8Array[]> {
  const key = keyOf(await vault.keysOf(orgId), cityId)
  return gently(elements, (element) => evaluate(key, element))
}
