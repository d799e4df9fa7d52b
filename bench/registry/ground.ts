// The registry that is searched: one organisation in one city, as many people as are asked for, each written down by one clerk.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { idOf, loadReference } from '../../demo/reference.ts'
import { chance } from '../../demo/teller.ts'
import { root } from '../../src/kit/config.ts'
import { connect, type Connection, type DatabaseUrls } from '../../src/kit/database.ts'
import { migrate, schemaVersion } from '../../src/kit/migrate.ts'
import { openPostgres, type Postgres } from '../../src/kit/postgres.ts'
import { createVault, openRing, type OrgKeys, type Vault } from '../../src/kit/vault.ts'
import type { Pieces } from '../../src/people/registry/names/person.ts'
import type { Identity } from '../../src/people/registry/person.ts'
import { initialsOf, sealIdentity, tokensOf } from '../../src/people/registry/sealed.ts'
import { newId } from '../http/bulk.ts'
import { cpuOf, postmasterOf } from '../http/processes.ts'
import { ownCpu } from './costs.ts'
import { type Human, human, written } from './people.ts'

export const cityId = 'la-marsa'
export const orgId = idOf('organisation', 'yed-fi-yed')
const folder = join(root, '.cache/bench-registry')
const batch = 5000

/** What the index of so many people cost to make, and what it weighs. */
export type Build = { tokensPerPerson: number; cpuSeconds: number; bytesPerPerson: number }
type Opened = { connection: Connection; client: pg.Client; vault: Vault }
export type Registry = Opened & { humans: Human[]; ids: string[]; build: Build; postmaster: number; close: () => Promise<void> }

/** Opens the registry; makes it first unless that was done for these tables and this many people. */
export async function openRegistry(size: number, say: (line: string) => void): Promise<Registry> {
  mkdirSync(folder, { recursive: true })
  const postgres = await openPostgres(join(folder, 'postgres'), { say })
  const name = `people_${schemaVersion()}_${size}`
  await prepare(postgres, name, size, say)
  const opened = await openAt(postgres, name, size)
  const { rows: [row] } = await opened.client.query<{ build: string }>(`select obj_description('person_tokens'::regclass) as build`)
  const { rows } = await opened.client.query<{ id: string }>('select id from persons order by id')
  const close = async () => {
    await shut(opened)
    await postgres.stop()
  }
  return { ...opened, humans: invented(size), ids: rows.map(({ id }) => id), build: JSON.parse(row!.build), postmaster: postmasterOf(join(folder, 'postgres')), close }
}

/** A registry of this organisation in which nobody is yet. */
export async function openEmpty(say: (line: string) => void) {
  mkdirSync(folder, { recursive: true })
  const postgres = await openPostgres(join(folder, 'postgres'), { say })
  const admin = new pg.Client({ connectionString: postgres.adminUrl('postgres') })
  await admin.connect()
  await admin.query('drop database if exists unfinished_empty with (force)')
  await admin.query('create database unfinished_empty template template0 encoding utf8 owner mudun_owner')
  await migrate(at(postgres, 'unfinished_empty').owner)
  const opened = await openAt(postgres, 'unfinished_empty', 0)
  await loadReference(opened.connection.background, new Date('2025-01-01'))
  const close = async () => {
    await shut(opened)
    await admin.query('drop database unfinished_empty with (force)')
    await admin.end()
    await postgres.stop()
  }
  return { ...opened, postmaster: postmasterOf(join(folder, 'postgres')), close }
}

async function prepare(postgres: Postgres, name: string, size: number, say: (line: string) => void) {
  const admin = new pg.Client({ connectionString: postgres.adminUrl('postgres') })
  await admin.connect()
  const { rows } = await admin.query<{ name: string }>(`select datname::text as name from pg_database where datname ~ '^(people|unfinished)_'`)
  const old = rows.filter((row) => !row.name.startsWith(`people_${schemaVersion()}_`))
  for (const row of old) await admin.query(`drop database ${row.name} with (force)`)
  if (!rows.some((row) => row.name === name)) {
    say(`${size.toLocaleString('en')} people are written down …`)
    await admin.query('create database unfinished_people template template0 encoding utf8 owner mudun_owner')
    await migrate(at(postgres, 'unfinished_people').owner)
    const opened = await openAt(postgres, 'unfinished_people', size)
    await fill(opened, size, postmasterOf(join(folder, 'postgres')))
    await shut(opened)
    await admin.query(`alter database unfinished_people rename to ${name}`)
  }
  await admin.end()
}

function at({ urls, adminUrl }: Postgres, database: string): Required<DatabaseUrls> & { admin: string } {
  const to = (url: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href
  return { owner: to(urls.owner), app: to(urls.app), request: to(urls.request), admin: adminUrl(database) }
}

async function openAt(postgres: Postgres, database: string, size: number): Promise<Opened> {
  const urls = at(postgres, database)
  const connection = connect(urls, { size: 2 })
  const client = new pg.Client({ connectionString: urls.admin })
  await client.connect()
  return { connection, client, vault: createVault(connection.background, openRing(join(folder, `keys-${size}.json`))) }
}

const shut = ({ connection, client }: Opened) => Promise.all([connection.close(), client.end()])

/** The same people every time. */
export function invented(size: number): Human[] {
  const dice = chance(1)
  return Array.from({ length: size }, () => human(dice))
}

/** People first; then their index, as a job over the whole registry makes it, into tables that are in use. */
async function fill({ connection, client, vault }: Opened, size: number, postmaster: number) {
  await loadReference(connection.background, new Date('2025-01-01'))
  await client.query('set session_replication_role = replica; set synchronous_commit = off')
  const keys = await vault.keysOf(orgId)
  const pen = chance(2)
  let [spent, count] = [0, 0]
  const humans = invented(size)
  for (let from = 0; from < size; from += batch) {
    const people = humans.slice(from, from + batch).map((who, i) => ({ id: newId(new Date(1.7e12 + from + i)), n: from + i, ...asIdentity(written(who, pen)) }))
    await insertPeople(client, keys, people)
    const began = cpuOf(postmaster) + ownCpu()
    const tokens = people.flatMap(({ id, identity, birthYear }) => tokensOf(keys, cityId, identity, birthYear).map((token) => ({ id, token: String(token) })))
    await client.query('insert into person_tokens (org_id, person_id, token) select $1, * from unnest($2::uuid[], $3::bigint[])',
      [orgId, tokens.map(({ id }) => id), tokens.map(({ token }) => token)])
    spent += cpuOf(postmaster) + ownCpu() - began
    count += tokens.length
  }
  await client.query('vacuum analyze')
  const { rows: [row] } = await client.query<{ bytes: number }>(`select pg_total_relation_size('person_tokens')::float8 as bytes`)
  const build: Build = { tokensPerPerson: count / size, cpuSeconds: spent / 1000, bytesPerPerson: row!.bytes / size }
  await client.query(`comment on table person_tokens is '${JSON.stringify(build)}'`)
  await client.query('checkpoint')
}

function asIdentity({ givenName, fatherName, familyName, birthDate, birthYear, phone, documents }: Pieces): { identity: Identity; birthYear: number } {
  return {
    birthYear: birthYear!,
    identity: {
      givenName: givenName!, fatherName: fatherName ?? undefined, familyName: familyName ?? undefined, birthDate: birthDate ?? undefined,
      phones: phone ? [phone] : [], papers: (documents ?? []).map((number) => ({ kind: 'passport', number })),
    },
  }
}

type Row = { id: string; n: number; identity: Identity; birthYear: number }

const insertPeople = (client: pg.Client, keys: OrgKeys, people: Row[]) => client.query(`
  insert into persons (city_id, org_id, id, code, initials, birth_year, birth_known, sealed)
  select $1, $2, id, 'LM-' || n, initials, year, 'year', sealed
    from unnest($3::uuid[], $4::int[], $5::text[], $6::int[], $7::bytea[]) people (id, n, initials, year, sealed)`,
[cityId, orgId, people.map(({ id }) => id), people.map(({ n }) => n), people.map(({ identity }) => initialsOf(identity)),
  people.map(({ birthYear }) => birthYear), people.map(({ id, identity }) => sealIdentity(keys, { cityId, id }, identity))])
