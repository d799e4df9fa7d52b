import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { keyOf, VaultError } from '../vault/cipher.ts'
import { openFile, sealFile } from './chunks.ts'

const key = keyOf(randomBytes(32))
const sealedPiece = 64 * 1024 + 16

/** As a disk or a network hands it over: in parts of any size. */
async function* inParts(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const opened = (sealed: Buffer, { about = 'files/1', size = 10_007, by = key } = {}) =>
  buffer(openFile(by, about, inParts(sealed, size)))

test('a file of any size comes back as it was', async () => {
  for (const length of [0, 1, 65_535, 65_536, 65_537, 131_072, 300_000]) {
    const bytes = randomBytes(length)
    const sealed = sealFile(key, 'files/1', bytes)
    for (const size of [1009, 65_536, 1_000_000]) assert.deepEqual(await opened(sealed, { size }), bytes)
  }
})

test('a file that was changed, shortened, reordered or moved does not open', async () => {
  const sealed = sealFile(key, 'files/1', randomBytes(200_000))
  const pieces = [0, 1, 2, 3].map((n) => sealed.subarray(4 + n * sealedPiece, 4 + (n + 1) * sealedPiece))
  const flipped = Buffer.from(sealed)
  flipped[100_000]! ^= 1
  const joined = (...order: number[]) => Buffer.concat([sealed.subarray(0, 4), ...order.map((n) => pieces[n]!)])
  assert.deepEqual(joined(0, 1, 2, 3), sealed)
  for (const wrong of [
    flipped, joined(0, 1, 2), joined(0, 2, 1, 3), joined(0, 1, 1, 3), joined(0, 3), joined(3), joined(0, 1, 2, 3, 3),
    sealed.subarray(0, -1), sealed.subarray(0, 4), sealed.subarray(0, 2), Buffer.alloc(0), Buffer.concat([sealed, Buffer.alloc(1)]),
  ]) await assert.rejects(opened(wrong), VaultError)
  await assert.rejects(opened(sealed, { about: 'files/2' }), VaultError)
  await assert.rejects(opened(sealed, { by: keyOf(randomBytes(32)) }), VaultError)
})

test('the content does not show', () => {
  const sealed = sealFile(key, 'files/1', Buffer.from('شهادة ميلاد birth certificate'))
  assert.ok(!sealed.includes('birth'))
})
