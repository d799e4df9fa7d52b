// The only place that encrypts: AES-256-GCM with KeyObjects (a raw key would be set up anew, slowly, on every call).
import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const authTagLength = 16

export type VaultReason = 'tampered' | 'unknown version' | 'unknown master' | 'shredded' | 'key ring'

/** What was sealed cannot be opened: it was changed, moved to another place, or its key is gone. */
export class VaultError extends Error {
  readonly reason: VaultReason
  constructor(reason: VaultReason, about = '') {
    super(about ? `${reason}: ${about}` : reason)
    this.reason = reason
  }
}

/** The text encrypted, its tag at the end. Never twice with the same key and nonce. */
export function encrypt(key: KeyObject, nonce: Buffer, aad: Buffer, text: Buffer): Buffer {
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength }).setAAD(aad)
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()])
}

/** The text again, if key, nonce, tag and the data it is bound to are the same. */
export function decrypt(key: KeyObject, nonce: Buffer, aad: Buffer, sealed: Buffer, about = ''): Buffer {
  if (sealed.length < authTagLength) throw new VaultError('tampered', about)
  const end = sealed.length - authTagLength
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength }).setAAD(aad)
  decipher.setAuthTag(sealed.subarray(end))
  try {
    const text = decipher.update(sealed.subarray(0, end))
    decipher.final()
    return text
  } catch {
    throw new VaultError('tampered', about)
  }
}

/** A key from bytes that nobody else needs: they are wiped. */
export function keyOf(bytes: Buffer): KeyObject {
  const key = createSecretKey(bytes)
  bytes.fill(0)
  return key
}

/** A key for one purpose out of another (HKDF): knowing it tells nothing of the other. */
export function derive(key: KeyObject, purpose: string, salt: Buffer = Buffer.alloc(0)): KeyObject {
  return keyOf(Buffer.from(hkdfSync('sha256', key, salt, `mudun ${purpose}`, 32)))
}

/** A new data key, wrapped by a master and bound to its owner: what the database keeps. */
export function newWrapped(master: KeyObject, owner: string): Buffer {
  return wrap(master, owner, randomBytes(32))
}

export function unwrap(master: KeyObject, owner: string, wrapped: Buffer): KeyObject {
  return keyOf(unwrapBytes(master, owner, wrapped))
}

/** The same data key, wrapped by another master. */
export function rewrap(from: KeyObject, to: KeyObject, owner: string, wrapped: Buffer): Buffer {
  return wrap(to, owner, unwrapBytes(from, owner, wrapped))
}

function wrap(master: KeyObject, owner: string, bytes: Buffer): Buffer {
  const nonce = randomBytes(12)
  const wrapped = Buffer.concat([nonce, encrypt(master, nonce, Buffer.from(owner), bytes)])
  bytes.fill(0)
  return wrapped
}

function unwrapBytes(master: KeyObject, owner: string, wrapped: Buffer): Buffer {
  return decrypt(master, wrapped.subarray(0, 12), Buffer.from(owner), wrapped.subarray(12), `the key of ${owner}`)
}
