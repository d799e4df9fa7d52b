// Random things that people or programs carry: codes to type by hand, tokens in links, one-time passwords.
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { alphabets, type CodeShape, checkOf, grouped, readCode, westernDigits } from './typed-codes.ts'

/**
 * A code to write down and type by hand: «7K3M-9QXF-2WTR». Its last character is a check on the others.
 * Twelve letters carry 55 bits: enough with a rate limit; what is stored of them is `vault.blindCode(code)`.
 */
export function newCode({ length = 12, alphabet = 'letters' }: CodeShape = {}) {
  const letters = alphabets[alphabet]
  const random = Array.from({ length: length - 1 }, () => letters[randomInt(letters.length)]).join('')
  return grouped(random + checkOf(random, letters))
}

/** 256 random bits for a link, a cookie or an API: cannot be guessed, so a plain hash of it is safe to store. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What the database keeps of a token. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest()

/** Whether two secrets are the same; the time taken tells nothing. */
export function sameSecret(a: string | Buffer, b: string | Buffer) {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
}

/** Ten codes (75 bits each) for the day the telephone is lost. Shown once; `hashes` are what is kept. */
export function newRecoveryCodes() {
  const codes = Array.from({ length: 10 }, () => newCode({ length: 16 }))
  return { codes, hashes: codes.map(hashToken) }
}

/** The place of the hash that this recovery code answers to, or undefined. The caller strikes it out. */
export function findRecoveryCode(typed: string, hashes: Buffer[]) {
  const code = readCode(typed, { length: 16 })
  if (!code) return undefined
  const hash = hashToken(code)
  const place = hashes.findIndex((known) => sameSecret(known, hash))
  return place < 0 ? undefined : place
}

/** A new secret for an authenticator app, and the address that its QR code shows. */
export function newTotp(account: string, issuer = 'Mudun') {
  const totp = new TOTP({ issuer, label: account, secret: new Secret({ size: 20 }) })
  return { secret: totp.secret.base32, uri: totp.toString() }
}

/**
 * The 30-second step that a code belongs to, or undefined if it is wrong. Keep the step with the secret:
 * a code of that step or of one before is refused, so nobody can use a code that was looked at over a shoulder.
 */
export function verifyTotp(secret: string, typed: string, lastStep: number, at = Date.now()): number | undefined {
  const token = westernDigits(typed).replace(/[^0-9]/g, '')
  if (token.length !== 6 || typed.length > 30) return undefined
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  const delta = totp.validate({ token, timestamp: at, window: 1 })
  if (delta === null) return undefined
  const step = totp.counter({ timestamp: at }) + delta
  return step > lastStep ? step : undefined
}
