import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openTestDatabase, type TestDatabase } from '../testing-database.ts'
import { writeBackup } from './backup.ts'
import { restoreBackup } from './restore.ts'

let source: TestDatabase
let folder: string
let archive: string
const hostile = `tab\there, line\nbreak, back\\slash, \\N, quote ' ", مدن, é, 🏙`

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mudun-backup-'))
  archive = join(folder, 'mudun.tar.zst')
  source = await openTestDatabase()
  await source.asOwner(`insert into cities (id, country, name, lat, lon) values ('sfax', 'TN', '{"ar": "صفاقس", "fr": "Sfax", "en": "Sfax"}', 34.7, 10.8)`)
  const [user] = await source.asOwner<{ id: string }>('insert into users (name) values ($1) returning id', [hostile])
  await source.asOwner(`insert into events (scope, name, subject, user_id, data)
    select 'sfax', 'test.happened', new_id(), $1, jsonb_build_object('n', n, 'filler', repeat(md5(n::text), 20)) from generate_series(1, 4000) n`, [user!.id])
  mkdirSync(join(folder, 'files/ab'), { recursive: true })
  writeFileSync(join(folder, 'files/ab/one'), Buffer.alloc(700_000, 7))
  writeFileSync(join(folder, 'files/ab/none'), '')
})
after(async () => {
  await source.close()
  rmSync(folder, { recursive: true })
})

/** Every row of every table, as one fingerprint each. */
async function fingerprints(database: TestDatabase) {
  const tables = await database.asOwner<{ name: string }>(`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`)
  const prints: Record<string, unknown> = {}
  for (const { name } of tables) {
    const text = name === 'migrations' ? 'name || checksum' : 't::text'
    const [row] = await database.asOwner(`select count(*)::int as n, md5(string_agg(${text}, '|' order by ${text})) as print from "${name}" t`)
    prints[name] = row
  }
  return prints
}

const shape = (database: TestDatabase) => database.asOwner(`
  select conrelid::regclass::text as place, pg_get_constraintdef(oid) as what from pg_constraint where connamespace = 'public'::regnamespace
  union all select relname, relrowsecurity::text || relforcerowsecurity from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
  union all select tgrelid::regclass::text, tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal order by 1, 2`)

test('what is restored is what was there: rows, files, references, rules', async () => {
  const told = await writeBackup(source.urls.owner!, join(folder, 'files'), archive)
  assert.equal(told.files, 2)
  assert.equal(statSync(archive).mode & 0o777, 0o600)
  for (const migrated of [false, true]) {
    const target = await openTestDatabase({ migrated })
    const files = join(folder, `restored-${migrated}`)
    try {
      await restoreBackup(target.urls.owner!, files, archive, () => {})
      assert.deepEqual(await fingerprints(target), await fingerprints(source))
      assert.deepEqual(await shape(target), await shape(source))
      assert.deepEqual(readFileSync(join(files, 'ab/one')), Buffer.alloc(700_000, 7))
      await assert.rejects(restoreBackup(target.urls.owner!, join(folder, 'other'), archive, () => {}), /not empty/)
    } finally {
      await target.close()
    }
  }
})

test('other programs can read it', () => {
  const listed = execFileSync('tar', ['--list', '--file', '-'], { input: execFileSync(process.execPath, ['-e',
    `process.stdout.write(require('node:zlib').zstdDecompressSync(require('node:fs').readFileSync(process.argv[1])))`, archive], { maxBuffer: 1e8 }), encoding: 'utf8' })
  assert.match(listed, /^manifest\.json\n[^]*tables\/events\/000000\n[^]*files\/ab\/one\n[^]*checksums\.json\n$/)
})

test('an archive that is damaged or cut short changes nothing', async () => {
  const target = await openTestDatabase()
  const before = await fingerprints(target)
  const whole = readFileSync(archive)
  const damaged = Buffer.from(whole)
  damaged[Math.floor(whole.length / 2)]! ^= 255
  for (const [name, bytes] of [['damaged', damaged], ['short', whole.subarray(0, whole.length - 4000)], ['other', Buffer.from('no archive')]] as const) {
    writeFileSync(join(folder, name), bytes)
    await assert.rejects(restoreBackup(target.urls.owner!, join(folder, 'nothing'), join(folder, name), () => {}))
    assert.deepEqual(await fingerprints(target), before)
  }
  await target.close()
})
