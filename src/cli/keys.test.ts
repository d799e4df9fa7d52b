import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { createVault, openRing, type Vault, VaultError } from '../kit/vault.ts'
import { openTestDatabase, type TestDatabase } from '../testing.ts'
import { keys } from './keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'mudun-keys-'))
const clinic = randomUUID()
let database: TestDatabase
let vault: Vault
before(async () => {
  database = await openTestDatabase()
  vault = createVault(database.background, openRing(join(folder, 'keys.json')))
  await database.asOwner(`insert into organisations (id, slug, kind, name) values ($1, 'clinic', 'cso', '{}')`, [clinic])
  await vault.keysOf(clinic)
})
after(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

async function run(verb: string, subject?: string) {
  const said: string[] = []
  const code = await keys(verb, subject, { vault, background: database.background, say: (text) => said.push(text) })
  return { code, said: said.join('\n') }
}

test('the keys are listed, rotated and renewed by command', async () => {
  assert.match((await run('list')).said, /^\* \d{4}-\d\d-\d\d-\w{6} .* wraps 1 keys of 1 organisations$/)
  assert.match((await run('rotate')).said, /is active and wraps 1 keys/)
  const [old] = /\d{4}-\d\d-\d\d-\w{6}/.exec((await run('list')).said)!
  assert.equal((await run('forget', old)).code, 0)
  assert.equal((await run('forget', old)).code, 1)
  assert.match((await run('renew', 'clinic')).said, /^Version 2/)
  assert.equal((await run('reseal', 'clinic')).code, 0)
})

test('a master that wraps keys stays', async () => {
  const [active] = /\d{4}-\d\d-\d\d-\w{6}/.exec((await run('list')).said)!
  assert.equal((await run('forget', active)).code, 1)
  await vault.check()
})

test('destroyed keys open nothing', async () => {
  await vault.keysOf(clinic)
  assert.match((await run('shred', 'clinic')).said, /^2 keys destroyed/)
  await assert.rejects(vault.keysOf(clinic), VaultError)
  assert.equal((await run('shred', 'nobody')).code, 1)
})
