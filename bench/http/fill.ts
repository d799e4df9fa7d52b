// The database that is measured: the demonstration network and, on top of it, a hundred thousand people, five thousand
// services and twenty thousand referrals. It is made once a schema version and kept under .cache.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { loadDemo } from '../../demo/load.ts'
import { idOf } from '../../demo/reference.ts'
import { chance } from '../../demo/teller.ts'
import { root } from '../../src/kit/config.ts'
import { connect, type DatabaseUrls } from '../../src/kit/database.ts'
import { migrate, schemaVersion } from '../../src/kit/migrate.ts'
import { openPostgres, type Postgres } from '../../src/kit/postgres.ts'
import { sealEvents } from '../../src/kit/seals.ts'
import { createVault, openRing } from '../../src/kit/vault.ts'
import { bulk, newId } from './bulk.ts'
import { desks, fillDesk, type Filling } from './people.ts'
import { fillReferrals } from './referrals.ts'
import { fillServices } from './services.ts'

const folder = join(root, '.cache/bench')
const keysFile = join(folder, 'keys.json')
const workersPerDesk = 60

/** A database of its own for one run, a copy of the filled one. */
export type Ground = { urls: Required<DatabaseUrls>; adminUrl: string; folder: string; keysFile: string; close: () => Promise<void> }

/** Fills a database unless that was done for this schema, and copies it. `close` takes the copy away again. */
export async function openGround(say: (line: string) => void): Promise<Ground> {
  mkdirSync(folder, { recursive: true })
  const postgres = await openPostgres(join(folder, 'postgres'), { say })
  const admin = new pg.Client({ connectionString: postgres.adminUrl('postgres') })
  await admin.connect()
  const filled = `filled_${schemaVersion()}_1`
  const copy = `run_${process.pid}`
  const { rows } = await admin.query<{ name: string }>(`select datname::text as name from pg_database where datname ~ '^(filled|run|unfinished)_'`)
  for (const { name } of rows.filter(({ name }) => name !== filled)) await admin.query(`drop database ${name} with (force)`)
  if (!rows.some(({ name }) => name === filled)) {
    await admin.query('create database unfinished_ template template0 encoding utf8 owner mudun_owner')
    await fill(on(postgres, 'unfinished_'), say)
    await admin.query(`alter database unfinished_ rename to ${filled}`)
  }
  await admin.query(`create database ${copy} template ${filled} owner mudun_owner strategy file_copy`)
  const close = async () => {
    await admin.query(`drop database ${copy} with (force)`)
    await admin.end()
    await postgres.stop()
  }
  return { ...on(postgres, copy), folder, keysFile, close }
}

function on({ urls, adminUrl }: Postgres, database: string) {
  const to = (url: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href
  return { urls: { owner: to(urls.owner), app: to(urls.app), request: to(urls.request) }, adminUrl: adminUrl(database) }
}

async function fill({ urls, adminUrl }: Pick<Ground, 'urls' | 'adminUrl'>, say: (line: string) => void) {
  const started = performance.now()
  await migrate(urls.owner)
  const connection = connect(urls, { size: 4 })
  const vault = createVault(connection.background, openRing(keysFile))
  await loadDemo(connection, say, { vault })
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  // The rows are right as they are made: checking each reference would take longer than all the rest.
  await client.query(`set session_replication_role = replica; set synchronous_commit = off; set timezone = 'UTC'`)
  const filling: Filling = { client, vault, dice: chance(7), now: new Date() }
  await hireWorkers(filling)
  await fillServices(filling)
  const people = []
  for (const desk of desks) {
    say(`People of ${desk.org} …`)
    people.push(...(await fillDesk(filling, desk)))
  }
  for (const [city, count] of [['la-marsa', 14_000], ['oujda', 3000], ['fes', 1500], ['saida', 1500]] as const) {
    say(`Referrals of ${city} …`)
    await fillReferrals(filling, city, people.filter(({ cityId }) => cityId === city), count)
  }
  await countAnew(client)
  while ((await sealEvents(connection.background)) > 0);
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  await client.end()
  await connection.close()
  say(`Filled in ${((performance.now() - started) / 1000).toFixed(0)} s`)
}

/** Enough colleagues that none of them looks at more people in an hour than one may. */
async function hireWorkers({ client, now }: Filling) {
  const workers = desks.flatMap(({ org }) => Array.from({ length: workersPerDesk }, (_, i) => ({ org, id: newId(now), name: `Colleague ${i}` })))
  await bulk(client, 'users', workers.map(({ id, name }) => ({ id, name, lang: 'fr', address: 'f', created_at: now })))
  await bulk(client, 'memberships', workers.map(({ org, id }) => ({
    id: newId(now), user_id: id, org_id: idOf('organisation', org), roles: ['case_worker', 'coordinator', 'editor'], since: now,
  })))
}

/** The counters as the deeds would have kept them. */
async function countAnew(client: pg.Client) {
  const count = (name: string, from: string, at: string, org: string, theme: string, where = 'true') => `
    insert into tally_sums (city_id, name, month, org_id, theme, n)
    select city_id, '${name}', date_trunc('month', ${at})::date, ${org}, ${theme}, count(*) from ${from} where ${where} group by 1, 3, 4, 5
    on conflict (city_id, name, month, org_id, theme) do update set n = excluded.n`
  for (const statement of [
    count('person.registered', 'persons', 'created_at', 'org_id', "''"),
    count('person.open', 'persons', 'created_at', 'org_id', "''", "status = 'open'"),
    count('need.opened', 'needs', 'since', 'org_id', 'theme'),
    count('need.open', 'needs', 'since', 'org_id', 'theme', "status in ('open', 'in_response')"),
    count('referral.sent', 'referrals', 'sent_at', 'from_org_id', 'theme', 'sent_at is not null'),
    count('referral.received', 'referrals', 'sent_at', 'to_org_id', 'theme', 'sent_at is not null'),
    count('referral.open', 'referrals', 'sent_at', 'to_org_id', 'theme', "waiting_org_id is not null and status <> 'draft'"),
    count('referral.answered', 'referrals', 'answered_at', 'to_org_id', 'theme', 'answered_at is not null'),
    count('referral.completed', 'referrals', 'closed_at', 'to_org_id', 'theme', "status = 'completed'"),
  ]) await client.query(statement)
}
