/**
 * The vault: what is personal is sealed before it reaches the database. Each organisation has data keys of its own;
 * they lie in the database wrapped by a master key, which lies in a file outside it.
 */
import { createHmac, type KeyObject, randomBytes } from 'node:crypto'
import type { Db } from './database.ts'
import { decrypt, derive, encrypt, newWrapped, rewrap, unwrap, VaultError } from './vault/cipher.ts'
import { type KeyRing, openRing } from './vault/ring.ts'
import {
  beginTokens, countKeysByMaster, destroyOrgKeys, endTokens, getTokensBegun, insertOrgKey, listKeysOfOtherMasters, listOrgKeys, retireOlderKeys,
  updateWrapped, type WrappedKey,
} from './vault/store.ts'

export { VaultError } from './vault/cipher.ts'
export { type KeyRing, openRing } from './vault/ring.ts'

/**
 * The keys of one organisation, ready for use. `active` seals; every version opens what it sealed. `tokens` are what people are
 * found by, made and sought with one key, or with two while they are made anew.
 */
export type OrgKeys = { orgId: string; active: number; data: ReadonlyMap<number, KeyObject>; blind: KeyObject; tokens: TokenKeys }
/** The newest first. */
export type TokenKeys = { made: readonly KeyObject[]; sought: readonly KeyObject[] }

/** Where a sealed value lives: a blob that was moved to another row or column does not open there. */
export type Place = { table: string; column: string; city: string; id: string }

/** The owner of what belongs to no organisation: second factors, letters on their way. */
export const house = '00000000-0000-0000-0000-000000000000'

const format = 1
const header = 3 // format, version of the key (two bytes)
const nonceLength = 12

let randomness = Buffer.alloc(0)
let used = 0

/** Random, and never the same again. Drawn from the system by the hundred: each draw costs more than what it is for. */
function newNonce(): Buffer {
  if (used + nonceLength > randomness.length) {
    randomness = randomBytes(256 * nonceLength)
    used = 0
  }
  return randomness.subarray(used, (used += nonceLength))
}

/** One encrypted blob of a row's personal data. Its length tells little: the JSON is padded to 64 bytes. */
export function seal(keys: OrgKeys, place: Place, value: object): Buffer {
  const json = JSON.stringify(value)
  const text = Buffer.from(json + ' '.repeat(-Buffer.byteLength(json) & 63))
  const head = Buffer.from([format, keys.active >> 8, keys.active & 255])
  const nonce = newNonce()
  return Buffer.concat([head, nonce, encrypt(dataKey(keys, keys.active), nonce, boundTo(head, place), text)])
}

/** What `seal` was given. Throws a VaultError if the blob was changed or belongs to another place. */
export function open<T extends object>(keys: OrgKeys, place: Place, blob: Buffer): T {
  const head = blob.subarray(0, header)
  const nonce = blob.subarray(header, header + nonceLength)
  if (head[0] !== format || nonce.length < nonceLength) throw new VaultError('tampered')
  const key = dataKey(keys, head.readUInt16BE(1))
  return JSON.parse(decrypt(key, nonce, boundTo(head, place), blob.subarray(header + nonceLength)).toString()) as T
}

/** Whether a blob was sealed with an older key, and should be sealed anew by the job that follows a rotation. */
export const needsReseal = (keys: OrgKeys, blob: Buffer) => blob[0] !== format || blob.readUInt16BE(1) !== keys.active

/**
 * A keyed hash to search by equality: the same for equal texts of one organisation and `kind`, and meaningless to
 * whoever lacks the key. It outlives the rotation of data keys.
 */
export function blind(keys: OrgKeys, kind: string, text: string): Buffer {
  return createHmac('sha256', keys.blind).update(kind).update('\0').update(text).digest().subarray(0, 16)
}

function dataKey(keys: OrgKeys, version: number): KeyObject {
  const key = keys.data.get(version)
  if (!key) throw new VaultError('unknown version', String(version))
  return key
}

const boundTo = (head: Buffer, { table, column, city, id }: Place) =>
  Buffer.concat([head, Buffer.from(`${table}\0${column}\0${city}\0${id}`)])

export type Vault = ReturnType<typeof createVault>

/** The vault at the start of a process: it must fit the database, or the process must not go on. */
export async function openVault(db: Db, ringFile?: string): Promise<Vault> {
  const isNew = (await countKeysByMaster(db)).length === 0
  const vault = createVault(db, openRing(ringFile, { mayCreate: isNew }))
  await vault.check()
  return vault
}

/** `db` is the background's: keys are read and made outside of any request's transaction. */
export function createVault(db: Db, ring: KeyRing, { keepMs = 300_000, keepAtMost = 2000 } = {}) {
  const kept = new Map<string, { until: number; keys: Promise<OrgKeys> }>()

  /** The keys of an organisation; its first is made when it is first asked for. Kept for minutes, not for ever. */
  function keysOf(orgId: string): Promise<OrgKeys> {
    const known = kept.get(orgId)
    if (known && known.until > Date.now()) return known.keys
    const keys = load(orgId)
    kept.delete(orgId)
    kept.set(orgId, { until: Date.now() + keepMs, keys })
    if (kept.size > keepAtMost) kept.delete(kept.keys().next().value!)
    keys.catch(() => kept.delete(orgId))
    return keys
  }

  async function load(orgId: string): Promise<OrgKeys> {
    let rows = await listOrgKeys(db, orgId, keepMs)
    if (rows.length === 0) {
      await addVersion(orgId, 1)
      rows = await listOrgKeys(db, orgId, keepMs)
    }
    const data = new Map<number, KeyObject>()
    for (const { version, wrapped, masterId } of rows) {
      if (!wrapped) throw new VaultError('shredded', orgId)
      data.set(version, unwrap(ring.master(masterId), owner(orgId, version), wrapped))
    }
    // A new version seals only when every process must have read it; until then the one before does.
    const active = rows.findLast(({ settled }) => settled) ?? rows[0]!
    return { orgId, active: active.version, data, blind: derive(data.get(rows[0]!.version)!, 'token'), tokens: tokenKeys(rows, data) }
  }

  async function addVersion(orgId: string, version: number) {
    const masterId = ring.active()
    const wrapped = newWrapped(ring.master(masterId), owner(orgId, version))
    return insertOrgKey(db, { orgId, version, wrapped, masterId })
  }

  return {
    keysOf,

    /** What to keep of a code that is looked up without knowing whose it is: useless without the key ring. */
    blindCode: (code: string) => createHmac('sha256', ring.lookup()).update(code).digest(),

    /** A new data key for an organisation. It seals from some minutes later; what the old ones sealed still opens. */
    async rotateOrgKey(orgId: string) {
      const version = Math.max(...(await keysOf(orgId)).data.keys()) + 1
      if (await addVersion(orgId, version)) await retireOlderKeys(db, orgId, version)
      kept.delete(orgId)
      return version
    },

    /**
     * Tokens are made with the organisation's newest data key from now on; false when they are. `tokensBegun` tells when what
     * older ones made can be made anew, `endTokens` that it has been.
     */
    async beginTokens(orgId: string) {
      const begun = await beginTokens(db, orgId)
      kept.delete(orgId)
      return begun
    },
    tokensBegun: (orgId: string) => getTokensBegun(db, orgId, keepMs),
    async endTokens(orgId: string, version: number) {
      await endTokens(db, orgId, version)
      kept.delete(orgId)
    },

    /** A new master key, and every data key wrapped by it. Broken off in the middle, it is simply run again. */
    async rotateMaster() {
      const masterId = ring.addMaster()
      return { masterId, rewrapped: await this.rewrap() }
    },

    /** Wraps by the active master all that an older one wraps. */
    rewrap() {
      const to = ring.active()
      return db.transaction().execute(async (trx) => {
        const keys = await listKeysOfOtherMasters(trx, to)
        for (const { orgId, version, wrapped, masterId } of keys) {
          const again = rewrap(ring.master(masterId), ring.master(to), owner(orgId, version), wrapped!)
          await updateWrapped(trx, { orgId, version, wrapped: again, masterId: to })
        }
        return keys.length
      })
    },

    /** Forgets a master that wraps nothing any more. Backups from its time can then no longer be read. */
    async forgetMaster(id: string) {
      if ((await countKeysByMaster(db)).some(({ masterId }) => masterId === id)) {
        throw new VaultError('key ring', `${id} still wraps keys`)
      }
      ring.removeMaster(id)
    },

    /** The masters, and how much each of them wraps. */
    async list() {
      const counts = await countKeysByMaster(db)
      return ring.masters().map((master) => {
        const { keys = 0, orgs = 0 } = counts.find(({ masterId }) => masterId === master.id) ?? {}
        return { ...master, keys, orgs }
      })
    },

    /** Destroys the keys of an organisation: all that they sealed is unreadable, here and for ever. */
    async shred(orgId: string) {
      const destroyed = await destroyOrgKeys(db, orgId)
      kept.delete(orgId)
      return destroyed
    },

    /** Throws when this key ring lacks a master that wraps something. */
    async check() {
      for (const { masterId } of await countKeysByMaster(db)) ring.master(masterId)
    },
  }
}

/** While tokens are made anew, both keys are sought; both are made until every process knows of the newer one. */
function tokenKeys(rows: WrappedKey[], data: Map<number, KeyObject>): TokenKeys {
  const [newest, older] = [...rows.filter(({ makes }) => makes).reverse(), rows[0]!].map((row) => ({ ...row, key: derive(data.get(row.version)!, 'token') }))
  if (!older || newest!.alone) return { made: [newest!.key], sought: [newest!.key] }
  return { made: newest!.makesAlone ? [newest!.key] : [newest!.key, older.key], sought: [newest!.key, older.key] }
}

const owner = (orgId: string, version: number) => `${orgId}:${version}`
