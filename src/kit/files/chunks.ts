// A file at rest: pieces of 64 KiB, each encrypted and bound to its place, so that none can be changed, moved, repeated
// or cut off, and a reader needs no more memory than one piece.
import type { KeyObject } from 'node:crypto'
import { decrypt, encrypt, VaultError } from '../vault/cipher.ts'

const piece = 64 * 1024
const sealedPiece = piece + 16
const mark = Buffer.from('MDN1')

/** `key` is this file's alone: its pieces are counted from zero. */
export function sealFile(key: KeyObject, about: string, bytes: Buffer): Buffer {
  const pieces: Buffer[] = [mark]
  for (let n = 0, at = 0; at < bytes.length || n === 0; n++, at += piece) {
    const last = at + piece >= bytes.length
    pieces.push(encrypt(key, nonceOf(n, last), Buffer.from(about), bytes.subarray(at, at + piece)))
  }
  return Buffer.concat(pieces)
}

/** Yields the content piece by piece, each checked; throws a VaultError where something is wrong or missing. */
export async function* openFile(
  key: KeyObject, about: string, sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const aad = Buffer.from(about)
  let rest = Buffer.alloc(0)
  let n = -1
  for await (const part of sealed) {
    rest = Buffer.concat([rest, part])
    if (n < 0 && rest.length >= mark.length) {
      if (!rest.subarray(0, mark.length).equals(mark)) throw new VaultError('tampered')
      rest = rest.subarray(mark.length)
      n = 0
    }
    // A full piece may be the last one: it waits until more has come.
    while (n >= 0 && rest.length > sealedPiece) {
      yield decrypt(key, nonceOf(n++, false), aad, rest.subarray(0, sealedPiece))
      rest = rest.subarray(sealedPiece)
    }
  }
  if (n < 0) throw new VaultError('tampered')
  yield decrypt(key, nonceOf(n, true), aad, rest)
}

function nonceOf(n: number, last: boolean) {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(n, 7)
  nonce[11] = last ? 1 : 0
  return nonce
}
