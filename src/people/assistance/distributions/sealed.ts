// Codes of entitlements: on the slip in plain, in the database as a keyed hash and sealed for printing again.
import { createHash } from 'node:crypto'
import { newCode } from '../../../kit/secrets.ts'
import { readCode } from '../../../kit/typed-codes.ts'
import { open, type OrgKeys, type Place, seal, type Vault } from '../../../kit/vault.ts'
import type { Distribution } from './distribution.ts'

type Of = { cityId: string; id: string }
const codePlace = ({ cityId, id }: Of): Place => ({ table: 'entitlements', column: 'sealed', city: cityId, id })
const whyPlace = ({ cityId, id }: Of): Place => ({ table: 'distributions', column: 'sealed', city: cityId, id })

/** A new code and what is kept of it. */
export function codeFor(vault: Vault, keys: OrgKeys, distributionId: string, of: Of) {
  const code = newCode()
  return { codeHash: hashOfCode(vault, code), mark: markOf(distributionId, code), sealed: seal(keys, codePlace(of), { code }) }
}

export const openCode = (keys: OrgKeys, of: Of, sealed: Buffer) => open<{ code: string }>(keys, codePlace(of), sealed).code

const hashOfCode = (vault: Vault, code: string) => vault.blindCode(`entitlement ${code}`)

/** How a typed or scanned code is looked up; undefined when it is none. */
export function hashOfTyped(vault: Vault, typed: string): Buffer | undefined {
  const code = readCode(typed)
  return code === undefined ? undefined : hashOfCode(vault, code)
}

/**
 * What a desk without connection knows a code by: 31 bits of its hash. Enough to tell a slip of today from another; millions of
 * other codes have the same, so that whoever takes the device learns none.
 */
export const markOf = (distributionId: string, code: string) =>
  createHash('sha256').update(`${distributionId} ${code.replaceAll('-', '')}`).digest().readUInt32BE(0) >>> 1

export const sealWhy = (keys: OrgKeys, of: Pick<Distribution, 'cityId' | 'id'>, why: string) => seal(keys, whyPlace(of), { why })
export const openWhy = (keys: OrgKeys, of: Pick<Distribution, 'cityId' | 'id'>, sealed: Buffer) => open<{ why: string }>(keys, whyPlace(of), sealed).why
