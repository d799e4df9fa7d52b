import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { VaultError } from './cipher.ts'
import { openRing } from './ring.ts'

const folder = mkdtempSync(join(tmpdir(), 'mudun-ring-'))
after(() => rmSync(folder, { recursive: true }))
let n = 0
const newPath = () => join(folder, `${++n}`, 'keys.json')

test('the first start makes a key ring that only the server can read', () => {
  const path = newPath()
  const ring = openRing(path)
  assert.equal(statSync(path).mode & 0o777, 0o600)
  assert.ok(ring.master(ring.active()).equals(openRing(path).master(ring.active())))
  assert.equal(ring.lookup().symmetricKeySize, 32)
})

test('where keys are needed and the ring is missing, none is made in its place', () => {
  const path = newPath()
  assert.throws(() => openRing(path, { mayCreate: false }), /missing/)
  assert.ok(!existsSync(path))
})

test('a ring that others can read is refused, with the command that mends it', () => {
  const path = newPath()
  openRing(path)
  chmodSync(path, 0o640)
  assert.throws(() => openRing(path), /chmod 600/)
})

test('a broken ring is refused, and its content stays out of the message', () => {
  const path = newPath()
  openRing(path)
  const text = readFileSync(path, 'utf8')
  const secret = (JSON.parse(text) as { lookup: string }).lookup
  for (const wrong of [text.slice(0, -20), text.replace(secret, secret.slice(8)), '{}', text.replace('"active"', '"passive"')]) {
    writeFileSync(path, wrong)
    assert.throws(() => openRing(path), (error) =>
      error instanceof VaultError && /is not a key ring/.test(error.message) && !error.message.includes(secret.slice(8, 20)))
  }
})

test('a new master becomes the active one; another process finds it when it needs it', () => {
  const path = newPath()
  const ring = openRing(path)
  const other = openRing(path)
  const old = ring.active()
  const id = ring.addMaster()
  assert.equal(ring.active(), id)
  assert.ok(other.master(id).equals(ring.master(id)))
  assert.deepEqual(ring.masters().map(({ active }) => active), [false, true])

  assert.throws(() => ring.removeMaster(id), /stays/)
  ring.removeMaster(old)
  assert.throws(() => openRing(path).master(old), (error) => error instanceof VaultError && error.reason === 'unknown master')
})
