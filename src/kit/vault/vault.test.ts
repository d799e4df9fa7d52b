import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openTestDatabase, type TestDatabase } from '../../testing.ts'
import { createVault, needsReseal, open, openRing, openVault, seal, VaultError } from '../vault.ts'

let database: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'mudun-vault-'))
const ringFile = join(folder, 'keys.json')
before(async () => { database = await openTestDatabase() })
after(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

/** The vault as another process would open it. */
const newVault = (options?: Parameters<typeof createVault>[2]) => createVault(database.background, openRing(ringFile), options)
const place = { table: 'people', column: 'identity', city: 'la-marsa', id: randomUUID() }
const mariam = { names: ['مريم'] }
const reason = (wanted: string) => (error: unknown) => error instanceof VaultError && error.reason === wanted

test('an organisation gets its key when it first needs one, the same for all who ask at once', async () => {
  const org = randomUUID()
  const vaults = [newVault(), newVault(), newVault()]
  const all = await Promise.all(vaults.map((vault) => vault.keysOf(org)))
  const blob = seal(all[0]!, place, mariam)
  for (const keys of all) assert.deepEqual(open(keys, place, blob), mariam)
  assert.throws(() => open({ ...all[0]!, data: new Map() }, place, blob), reason('unknown version'))
})

test('what one organisation sealed, another cannot open', async () => {
  const vault = newVault()
  const blob = seal(await vault.keysOf(randomUUID()), place, mariam)
  const others = await vault.keysOf(randomUUID())
  assert.throws(() => open(others, place, blob), reason('tampered'))
})

test('requests have no way to the wrapped keys, and those are of no use without the ring', async () => {
  await newVault().keysOf(randomUUID())
  await assert.rejects(database.request.query('select wrapped from org_keys'), /permission denied/)
  const stranger = createVault(database.background, openRing(join(folder, 'other.json')))
  const [row] = await database.asOwner<{ org_id: string }>('select org_id from org_keys limit 1')
  await assert.rejects(stranger.keysOf(row!.org_id), reason('unknown master'))
  await assert.rejects(stranger.check(), reason('unknown master'))
})

test('a start with the wrong key ring, or with none where one is needed, stops there', async () => {
  await newVault().keysOf(randomUUID())
  await (await openVault(database.background, ringFile)).check()
  await assert.rejects(openVault(database.background, join(folder, 'lost.json')), /missing/)
  openRing(join(folder, 'another.json'))
  await assert.rejects(openVault(database.background, join(folder, 'another.json')), reason('unknown master'))
})

test('a wrapped key that was changed or given to another organisation does not open', async () => {
  const [from, to] = [randomUUID(), randomUUID()]
  await newVault().keysOf(from)
  await database.asOwner(`
    insert into org_keys (org_id, version, wrapped, master_id)
    select $2, version, wrapped, master_id from org_keys where org_id = $1`, [from, to])
  await assert.rejects(newVault().keysOf(to), reason('tampered'))
  await database.asOwner('delete from org_keys where org_id = $1', [to])
})

test('a new master wraps all again, under a running server, and the old one can be forgotten', async () => {
  const org = randomUUID()
  const running = newVault()
  const blob = seal(await running.keysOf(org), place, mariam)
  const old = (await running.list()).find(({ active }) => active)!

  const { masterId, rewrapped } = await newVault().rotateMaster()
  assert.ok(rewrapped >= 1)
  const rows = await database.asOwner('select distinct master_id from org_keys where wrapped is not null')
  assert.deepEqual(rows, [{ master_id: masterId }])
  assert.deepEqual(open(await running.keysOf(org), place, blob), mariam)
  assert.deepEqual(open(await newVault().keysOf(org), place, blob), mariam)
  await running.keysOf(randomUUID())

  assert.equal((await newVault().list()).find(({ id }) => id === old.id)!.keys, 1) // the running server made one with it
  await assert.rejects(newVault().forgetMaster(old.id), /still wraps/)
  assert.equal(await newVault().rewrap(), 1)
  await newVault().forgetMaster(old.id)
  await newVault().check()
})

test('a new data key seals only when every process had the time to read it', async () => {
  const org = randomUUID()
  const slow = newVault()
  const blob = seal(await slow.keysOf(org), place, mariam)
  assert.equal(await newVault().rotateOrgKey(org), 2)

  const soon = await newVault().keysOf(org)
  assert.equal(soon.active, 1)
  assert.deepEqual([...soon.data.keys()], [1, 2])

  await database.asOwner(`update org_keys set created_at = created_at - interval '6 minutes' where org_id = $1`, [org])
  const later = await newVault().keysOf(org)
  assert.equal(later.active, 2)
  assert.ok(needsReseal(later, blob))
  assert.deepEqual(open(later, place, blob), mariam)
  assert.deepEqual(open(later, place, seal(later, place, mariam)), mariam)
})

test('destroying an organisation’s keys makes all it sealed unreadable, and no new key takes their place', async () => {
  const org = randomUUID()
  const vault = newVault()
  seal(await vault.keysOf(org), place, mariam)
  assert.equal(await vault.shred(org), 1)
  await assert.rejects(vault.keysOf(org), reason('shredded'))
  await assert.rejects(newVault().keysOf(org), reason('shredded'))
  assert.deepEqual(await database.asOwner('select wrapped from org_keys where org_id = $1', [org]), [{ wrapped: null }])
})

test('keys are kept for a while and in bounded number', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() })
  const vault = newVault({ keepMs: 1000, keepAtMost: 2 })
  const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()]
  const first = vault.keysOf(a)
  assert.equal(vault.keysOf(a), first)
  t.mock.timers.tick(1001)
  assert.notEqual(vault.keysOf(a), first)
  const kept = vault.keysOf(b)
  await vault.keysOf(c)
  assert.equal(vault.keysOf(b), kept)
  await Promise.all([first, kept])
})

test('a code is kept as a hash that only this house can make', () => {
  const vault = newVault()
  assert.deepEqual(vault.blindCode('7K3M-9QXF-2WTR'), newVault().blindCode('7K3M-9QXF-2WTR'))
  const elsewhere = createVault(database.background, openRing(join(folder, 'other.json')))
  assert.notDeepEqual(vault.blindCode('7K3M-9QXF-2WTR'), elsewhere.blindCode('7K3M-9QXF-2WTR'))
})
