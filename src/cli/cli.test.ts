import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, mock, test } from 'node:test'
import { build } from 'esbuild'
import { serverBundle } from '../../build.ts'
import { root } from '../kit/config.ts'
import { connect } from '../kit/database.ts'
import { openPostgres, type Postgres } from '../kit/postgres.ts'
import { sealEvents } from '../kit/seals.ts'
import { main } from './main.ts'

let data: string
let postgres: Postgres
before(async () => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  data = mkdtempSync(join(root, '.cache/cli-'))
  await build({ ...serverBundle, outdir: join(data, 'bundle') })
  postgres = await openPostgres(join(data, 'postgres')) // kept up between the commands
})
after(async () => {
  await postgres.stop()
  rmSync(data, { recursive: true })
})

/** As the clock does it every five seconds. */
async function sealed() {
  const connection = connect(postgres.urls)
  await sealEvents(connection.background)
  await connection.close()
}

const program = () => join(data, 'bundle/cli.mjs')
const environment = (more: Record<string, string> = {}) =>
  ({ ...process.env, MUDUN_DATA: data, DATABASE_URL: '', NODE_ENV: 'test', NODE_COMPILE_CACHE: join(data, 'compiled'), ...more })

function mudunIn(more: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program(), ...args], { cwd: root, encoding: 'utf8', env: environment(more) })
  return { status, told: stdout + stderr }
}
const mudun = (...args: string[]) => mudunIn({}, ...args)

/** In this process: for lines that must not open anything. */
async function said(...args: string[]) {
  const lines: string[] = []
  const [toOut, toErr] = [mock.method(process.stdout, 'write', (text: string) => lines.push(text)), mock.method(console, 'error', (text: string) => lines.push(text))]
  const status = await main(args).finally(() => { toOut.mock.restore(); toErr.mock.restore() })
  return { status, told: lines.join('\n') }
}

test('help of all and of each', async () => {
  const { status, told } = await said('--help')
  assert.equal(status, 0)
  const names = [...told.split('Settings')[0]!.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name!)
  for (const wanted of ['start', 'migrate', 'demo', 'user', 'token', 'backup', 'restore', 'verify-audit']) assert.ok(names.includes(wanted), wanted)
  for (const name of names) assert.match((await said(name, '--help')).told, new RegExp(`^mudun ${name}: .+\n\nUsage: mudun ${name}`))
})

test('what is mistyped is told in a sentence, with the code 2, and nothing is opened for it', async () => {
  for (const line of [
    'strat', 'migrate --chekc', 'start now', 'verify-audit now', 'demo now', 'backup', 'restore', 'user', 'user create no-address', 'user create a@example.org',
    'user create a@example.org --organisation asso --role boss', 'city', 'city create', 'organisation make', 'organisation create UPPER', 'organisation create asso --kind boss',
    'network create', 'token', 'token revoke', 'token create --organisation asso --user me', 'keys', 'keys turn', 'keys forget', 'keys renew', 'keys shred asso',
  ]) {
    const { status, told } = await said(...line.split(' '))
    assert.equal(status, 2, `${line}: ${told}`)
    assert.match(told, /^\S.{10,}[.?)]?$/m, line)
    assert.doesNotMatch(told, /^ +at |Error|Usage/m, line)
  }
})

test('what the machine refuses is told with what to do', () => {
  assert.match(mudunIn({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }, 'migrate').told, /^No database server answers at 127\.0\.0\.1:1: check the address/)
  assert.match(mudunIn({ DATABASE_URL: 'mysql://a/b' }, 'migrate').told, /DATABASE_URL: an address that begins with postgres:/)
  assert.match(mudunIn({ MUDUN_DEMO: '1', NODE_ENV: 'production' }, 'start').told, /not for production/)
  assert.match(mudun('backup', '/nowhere/a.tar.zst').told, /^There is no folder \/nowhere/)
  assert.match(mudun('restore', 'package.json').told, /package\.json is no backup of Mudun/)
  assert.match(mudun('verify-audit', '--kept', '/nowhere/heads').told, /^There is no \/nowhere\/heads/)
})

test('from nothing to a first administrator, a backup, and back with its keys elsewhere', async () => {
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
  assert.match(mudun('user', 'reset', 'amina@example.org', '--second-factor').told, /password\/new/)
  assert.match(mudun('user', 'reset', 'nobody@example.org').told, /Nobody/)
  const listed = mudun('user', 'list').told
  assert.match(listed, /Amina Trabelsi .*asso: administrator/)
  assert.doesNotMatch(listed, /example\.org/)

  const token = mudun('token', 'create', '--organisation', 'asso', '--user', listed.split(' ')[0]!, '--label', 'Our site', '--role', 'administrator', '--scope', 'services:read')
  assert.match(token.told, /^mudun_\S{20,}\n$/)
  const id = mudun('token', 'list', '--organisation', 'asso').told.split(' ')[0]!
  assert.equal(mudun('token', 'revoke', id).status, 0)
  assert.match(mudun('token', 'revoke', 'no-token').told, /^There is no such token/)
  assert.equal(mudun('keys', 'rotate').status, 0)
  await sealed()
  const heads = mudun('verify-audit').told
  assert.match(heads, /^whole +network/)

  const folder = mkdtempSync(join(data, 'copies-'))
  const [archive, ring, kept] = ['all.tar.zst', 'keys.json', 'heads'].map((name) => join(folder, name)) as [string, string, string]
  writeFileSync(kept, heads)
  assert.match(mudun('backup', archive, '--keys', ring).told, /tables, 0 files/)
  assert.equal(mudun('backup', archive).status, 1, 'nothing is overwritten')
  assert.match(mudun('restore', archive).told, /not empty/)

  const elsewhere = { MUDUN_DATA: join(data, 'elsewhere') }
  assert.match(mudunIn(elsewhere, 'restore', archive, '--keys', '/nowhere/keys.json').told, /no file \/nowhere/)
  assert.match(mudunIn(elsewhere, 'restore', archive, '--keys', ring).told, /Restored as of \d/)
  assert.equal(mudunIn(elsewhere, 'user', 'list').told, listed)
  assert.equal(mudunIn(elsewhere, 'verify-audit', '--kept', kept).told, heads)
  assert.match(mudunIn(elsewhere, 'user', 'reset', 'amina@example.org').told, /password\/new/, 'the ring opens what it sealed')
})

test('a demonstration that is broken off is not taken for a whole one, and begins anew', async () => {
  const MUDUN_DATA = join(data, 'demonstration')
  const breakOff = async () => {
    const child = spawn(process.execPath, [program(), 'demo', '--if-empty'], { cwd: root, env: environment({ MUDUN_DATA }) })
    let told = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => {
      told += chunk
      if (/services and guides/.test(told)) child.kill('SIGINT')
    })
    const [code] = await once(child, 'exit')
    return { code, told }
  }
  assert.equal((await breakOff()).code, 130)
  assert.equal(existsSync(join(MUDUN_DATA, 'postgres/postmaster.pid')), false, 'its database is stopped too')
  assert.match(mudunIn({ MUDUN_DATA }, 'start').told, /^The demonstration network is loaded in part only/)
  const again = await breakOff()
  assert.match(again.told, /begun anew/)
  assert.equal(again.code, 130, again.told)
})

test('an installation begins with a city, its administration, and perhaps a network', () => {
  const names = ['--ar', 'صفاقس', '--fr', 'Sfax', '--en', 'Sfax']
  assert.match(mudun('city', 'create', 'sfax', '--country', 'TN', '--lat', '134', '--lon', '10.76', ...names).told, /Look again at: lat/)
  assert.equal(mudun('city', 'create', 'sfax', '--country', 'TN', '--lat', '34.74', '--lon', '10.76', ...names).status, 0)
  assert.match(mudun('city', 'create', 'sfax', '--country', 'TN', '--lat', '34.74', '--lon', '10.76', ...names).told, /already/)
  assert.match(mudun('city', 'list').told, /^sfax +TN +Sfax/m)
  assert.equal(mudun('organisation', 'create', 'ville-sfax', '--kind', 'city', '--city', 'sfax', ...names).status, 0)

  assert.match(mudun('network', 'create', 'coast', '--hub', 'ville-sfax', ...names).told, /no organisation/)
  assert.equal(mudun('organisation', 'create', 'coast-hub', '--kind', 'network_hub', ...names).status, 0)
  assert.equal(mudun('network', 'create', 'coast', '--hub', 'coast-hub', ...names).status, 0)
  assert.match(mudun('network', 'list').told, /^coast /m)
})
