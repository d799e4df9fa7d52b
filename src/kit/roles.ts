// The three roles of a database: mudun_owner owns and migrates, mudun_app does the background work,
// mudun_request is what requests run as. The last two own nothing and never pass by row-level security.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import pg from 'pg'
import type { DatabaseUrls } from './database.ts'

export type Passwords = { app: string; request: string }

export const newPassword = () => randomBytes(24).toString('base64url')

/** Connects as the owner, whoever signs in with that address: what it makes belongs to mudun_owner. */
export async function connectAsOwner(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'mudun owner', options: '-c TimeZone=UTC' })
  await client.connect()
  return client
}

/** The addresses of the two lesser roles on the database of an owner. */
export function urlsOf(owner: string, { app, request }: Passwords): DatabaseUrls {
  return { owner, app: withRole(owner, 'mudun_app', app), request: withRole(owner, 'mudun_request', request) }
}

function withRole(address: string, role: string, password: string) {
  const url = new URL(address.replace(/^(postgres(?:ql)?:\/\/)(?=\/)/, '$1localhost'))
  url.username = role
  url.password = password
  return url.href
}

/** Makes the roles where they lack, or mends their passwords, and gives the owner its place in this database. */
export async function prepareRoles(client: pg.Client, passwords: Passwords) {
  const needed = await missing(client, passwords)
  try {
    for (const statement of needed) await client.query(statement)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new Error(
      `The user of DATABASE_URL may not make Mudun's roles. Let an administrator of the server run this once:\n\n` +
      `${needed.map((statement) => `  ${statement};`).join('\n')}\n`)
  }
  await refuseMighty(client)
}

async function missing(client: pg.Client, passwords: Passwords) {
  const { rows: [here] } = await client.query(`
    select current_user as me, current_database() as db,
           (select rolsuper from pg_roles where rolname = current_user) as mighty,
           array(select rolname::text from pg_roles where rolname like 'mudun\\_%') as known`)
  const { me, db, mighty, known } = here as { me: string; db: string; mighty: boolean; known: string[] }
  const statements: string[] = []
  const owner = pg.escapeIdentifier(me)
  if (!known.includes('mudun_owner')) statements.push('create role mudun_owner nologin')
  if (me !== 'mudun_owner' && !mighty && !(await isTrue(client, `pg_has_role('mudun_owner', 'member')`, known.includes('mudun_owner'))))
    statements.push(`grant mudun_owner to ${owner}`)
  if (!(await isTrue(client, `has_schema_privilege('mudun_owner', 'public', 'create') and has_database_privilege('mudun_owner', current_database(), 'create')`, known.includes('mudun_owner'))))
    statements.push(`grant all on database ${pg.escapeIdentifier(db)} to mudun_owner`, 'grant all on schema public to mudun_owner')
  for (const [role, password] of [['mudun_app', passwords.app], ['mudun_request', passwords.request]] as const) {
    if (known.includes(role) && (await signsIn(client, role, password))) continue
    statements.push(`${known.includes(role) ? 'alter' : 'create'} role ${role} login password '${scramVerifier(password)}'`)
  }
  return statements
}

async function isTrue(client: pg.Client, condition: string, answerable: boolean) {
  return answerable && (await client.query(`select ${condition} as yes`)).rows[0].yes === true
}

async function signsIn(owner: pg.Client, user: string, password: string) {
  const { host, port, database, ssl } = owner
  const client = new pg.Client({ host, port, database, ssl, user, password } as pg.ClientConfig)
  try {
    await client.connect()
    return true
  } catch (error) {
    if (/^28/.test((error as { code?: string }).code ?? '')) return false
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

/** A role that passes by row-level security would open everything to everyone. */
async function refuseMighty(client: pg.Client) {
  const { rows } = await client.query(`
    select rolname from pg_roles
     where rolname in ('mudun_app', 'mudun_request')
       and (rolsuper or rolbypassrls or rolcreaterole or pg_has_role(oid, 'mudun_owner', 'member'))`)
  if (rows.length) throw new Error(`The role ${rows[0].rolname} may do too much: it must be no superuser, have no BYPASSRLS or CREATEROLE, and not be mudun_owner.`)
}

/** What PostgreSQL keeps of a password (RFC 5803), so that the password itself never reaches the server's logs. */
function scramVerifier(password: string, rounds = 4096) {
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256')
  const hmac = (text: string) => createHmac('sha256', salted).update(text).digest()
  const stored = createHash('sha256').update(hmac('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${hmac('Server Key').toString('base64')}`
}
