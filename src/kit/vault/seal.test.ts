import assert from 'node:assert/strict'
import crypto, { type KeyObject, randomBytes } from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { mock, test } from 'node:test'
import { blind, needsReseal, open, type OrgKeys, seal } from '../vault.ts'
import { derive, keyOf, newWrapped, unwrap, VaultError } from './cipher.ts'
import { sealFile } from '../files/chunks.ts'

const keysWith = (active: number, data: Record<number, KeyObject>): OrgKeys => ({
  orgId: 'x', active, data: new Map(Object.entries(data).map(([version, key]) => [Number(version), key])),
  blind: derive(data[1]!, 'token'),
  tokens: { made: [], sought: [] },
})
const first = keyOf(randomBytes(32))
const keys = keysWith(1, { 1: first })
const place = { table: 'people', column: 'identity', city: 'la-marsa', id: '019d2b3c-0000-7000-8000-000000000001' }
const person = { names: ['مريم', 'بن علي'], phone: '+21698000000', born: null }

const reason = (wanted: string) => (error: unknown) => error instanceof VaultError && error.reason === wanted

test('what was sealed opens in its place, and says nothing to whoever lacks the key', () => {
  const blob = seal(keys, place, person)
  assert.deepEqual(open(keys, place, blob), person)
  for (const told of ['مريم', '98000000', 'names']) assert.ok(!blob.includes(told))
  assert.notDeepEqual(seal(keys, place, person), blob)
  assert.throws(() => open(keysWith(1, { 1: keyOf(randomBytes(32)) }), place, blob), reason('tampered'))
})

test('the length of a blob hardly tells the length of a name', () => {
  const lengths = ['Ali', 'Abdelkader Ben Mohamed', 'فاطمة الزهراء'].map((name) => seal(keys, place, { name }).length)
  assert.equal(new Set(lengths).size, 1)
})

test('a blob moved to another row, column, table or city does not open', () => {
  const blob = seal(keys, place, person)
  for (const other of [
    { id: '019d2b3c-0000-7000-8000-000000000002' }, { column: 'notes' }, { table: 'households' }, { city: 'oujda' },
  ]) assert.throws(() => open(keys, { ...place, ...other }, blob), reason('tampered'))
})

test('a change of any byte is noticed, and no length breaks the reading', () => {
  const blob = seal(keys, place, person)
  for (let at = 0; at < blob.length; at++) {
    const changed = Buffer.from(blob)
    changed[at]! ^= 0x20
    assert.throws(() => open(keys, place, changed), VaultError)
    assert.throws(() => open(keys, place, blob.subarray(0, at)), VaultError)
  }
})

test('after a rotation the older key opens, the newer seals, and the older blobs are known', () => {
  const old = seal(keys, place, person)
  const rotated = keysWith(2, { 1: first, 2: keyOf(randomBytes(32)) })
  assert.deepEqual(open(rotated, place, old), person)
  assert.equal(needsReseal(rotated, old), true)
  const again = seal(rotated, place, person)
  assert.equal(needsReseal(rotated, again), false)
  assert.throws(() => open(keys, place, again), reason('unknown version'))
})

test('a token for searching is the same for equal texts of one kind and one organisation', () => {
  const token = blind(keys, 'phone', '+21698000000')
  assert.equal(token.length, 16)
  assert.deepEqual(blind(keys, 'phone', '+21698000000'), token)
  assert.notDeepEqual(blind(keys, 'document', '+21698000000'), token)
  assert.notDeepEqual(blind(keysWith(1, { 1: keyOf(randomBytes(32)) }), 'phone', '+21698000000'), token)
  const rotated = keysWith(2, { 1: first, 2: keyOf(randomBytes(32)) })
  assert.deepEqual(blind(rotated, 'phone', '+21698000000'), token)
})

test('no raw key ever reaches a cipher: it would be set up anew each time, and lie about in memory', (t) => {
  t.after(() => { mock.restoreAll(); syncBuiltinESMExports() })
  const seen = (['createCipheriv', 'createDecipheriv', 'createHmac'] as const).map((name) => mock.method(crypto, name))
  syncBuiltinESMExports()

  const master = keyOf(randomBytes(32))
  const wrapped = newWrapped(master, 'owner')
  const own = keysWith(1, { 1: unwrap(master, 'owner', wrapped) })
  open(own, place, seal(own, place, person))
  blind(own, 'phone', '+216')
  sealFile(own.data.get(1)!, 'file', Buffer.from('x'))

  for (const spy of seen) {
    assert.ok(spy.mock.callCount() > 0)
    for (const { arguments: [, key] } of spy.mock.calls) assert.equal((key as KeyObject).type, 'secret')
  }
})

test('a wrapped key opens for its owner alone', () => {
  const master = keyOf(randomBytes(32))
  const wrapped = newWrapped(master, 'a:1')
  assert.equal(wrapped.length, 60)
  assert.ok(unwrap(master, 'a:1', wrapped).equals(unwrap(master, 'a:1', wrapped)))
  assert.throws(() => unwrap(master, 'b:1', wrapped), reason('tampered'))
  assert.throws(() => unwrap(keyOf(randomBytes(32)), 'a:1', wrapped), reason('tampered'))
})
