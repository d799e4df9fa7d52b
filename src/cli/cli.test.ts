import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { build } from 'esbuild'
import { serverBundle } from '../../build.ts'
import { root } from '../kit/config.ts'
import { openPostgres, type Postgres } from '../kit/postgres.ts'

let data: string
let postgres: Postgres
before(async () => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  data = mkdtempSync(join(root, '.cache/cli-'))
  await build({ ...serverBundle, entryPoints: { cli: 'src/cli.ts' }, outdir: join(data, 'bundle') })
  postgres = await openPostgres(join(data, 'postgres')) // kept up between the commands
})
after(async () => {
  await postgres.stop()
  rmSync(data, { recursive: true })
})

function mudun(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(data, 'bundle/cli.mjs'), ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, MUDUN_DATA: data, DATABASE_URL: '', NODE_ENV: 'test' } })
  return { status, told: stdout + stderr }
}

test('help of all and of each', () => {
  const { status, told } = mudun('--help')
  assert.equal(status, 0)
  const names = [...told.split('Settings')[0]!.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name!)
  for (const wanted of ['start', 'migrate', 'demo', 'user', 'token', 'backup', 'restore', 'verify-audit']) assert.ok(names.includes(wanted), wanted)
  for (const name of names) assert.match(mudun(name, '--help').told, new RegExp(`^mudun ${name}: .+\n\nUsage: mudun ${name}`))
})

test('what is mistyped is told, with the code 2', () => {
  for (const args of [['strat'], ['migrate', '--chekc'], ['user', 'create', 'no-address'], ['backup']]) {
    const { status, told } = mudun(...args)
    assert.equal(status, 2, told)
    assert.doesNotMatch(told, /^ +at /m)
  }
})

test('from nothing to a first administrator, a backup, and back', () => {
  assert.match(mudun('migrate', '--check').told, /behind/)
  assert.match(mudun('verify-audit').told, /^This database has no tables yet.*mudun migrate/)
  assert.match(mudun('migrate').told, /Migrated: 2026-11-01-actors/)
  assert.equal(mudun('migrate', '--check').status, 0)
  const names = ['--ar', 'الجمعية', '--fr', 'L’association', '--en', 'The association']
  assert.match(mudun('organisation', 'create', 'asso', '--kind', 'cso', ...names).told, /asso is there/)
  assert.match(mudun('organisation', 'create', 'asso-2', '--kind', 'cso', '--city', 'atlantis', ...names).told, /no city atlantis/)
  const made = mudun('user', 'create', 'amina@example.org', '--name', 'Amina Trabelsi', '--organisation', 'asso', '--role', 'administrator')
  assert.match(made.told, /Amina Trabelsi works for asso now[^]*http\S+\/fr\/password\/new\/\S{20,}/)
  assert.match(mudun('user', 'reset', 'AMINA@example.org').told, /password\/new/)
  assert.match(mudun('user', 'reset', 'nobody@example.org').told, /Nobody/)
  const listed = mudun('user', 'list').told
  assert.match(listed, /Amina Trabelsi .*asso: administrator/)
  assert.doesNotMatch(listed, /example\.org/)

  const token = mudun('token', 'create', '--organisation', 'asso', '--user', listed.split(' ')[0]!, '--label', 'Our site', '--role', 'administrator', '--scope', 'services:read')
  assert.match(token.told, /^mudun_\S{20,}\n$/)
  const id = mudun('token', 'list', '--organisation', 'asso').told.split(' ')[0]!
  assert.equal(mudun('token', 'revoke', id).status, 0)
  assert.match(mudun('verify-audit').told, /whole/)

  const folder = mkdtempSync(join(tmpdir(), 'mudun-cli-'))
  assert.match(mudun('backup', join(folder, 'all.tar.zst'), '--keys', join(folder, 'keys.json')).told, /tables, 0 files/)
  assert.ok(existsSync(join(folder, 'keys.json')))
  const refused = mudun('restore', join(folder, 'all.tar.zst'))
  assert.equal(refused.status, 1)
  assert.match(refused.told, /not empty/)
  rmSync(folder, { recursive: true })
})

test('an installation begins with a city, its administration, and perhaps a network', () => {
  const names = ['--ar', 'صفاقس', '--fr', 'Sfax', '--en', 'Sfax']
  assert.match(mudun('city', 'create', 'sfax', '--country', 'TN', '--lat', '134', '--lon', '10.76', ...names).told, /look again at: lat/)
  assert.equal(mudun('city', 'create', 'sfax', '--country', 'TN', '--lat', '34.74', '--lon', '10.76', ...names).status, 0)
  assert.match(mudun('city', 'create', 'sfax', '--country', 'TN', '--lat', '34.74', '--lon', '10.76', ...names).told, /already/)
  assert.match(mudun('city', 'list').told, /^sfax +TN +Sfax/m)
  assert.equal(mudun('organisation', 'create', 'ville-sfax', '--kind', 'city', '--city', 'sfax', ...names).status, 0)

  assert.match(mudun('network', 'create', 'coast', '--hub', 'ville-sfax', ...names).told, /no organisation/)
  assert.equal(mudun('organisation', 'create', 'coast-hub', '--kind', 'network_hub', ...names).status, 0)
  assert.equal(mudun('network', 'create', 'coast', '--hub', 'coast-hub', ...names).status, 0)
  assert.match(mudun('network', 'list').told, /^coast /m)
})
