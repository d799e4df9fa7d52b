// All SQL on organisations' wrapped keys. Requests have no right to this table: `db` is the background's.
import { sql } from 'kysely'
import type { Db } from '../database.ts'

/**
 * `wrapped` is null once the key was destroyed. `settled`: every process has had the time to read it. `makes`: tokens are made
 * with it; `makesAlone`: every process knows that; `alone`: and none of an older one is left.
 */
export type WrappedKey = {
  version: number; wrapped: Buffer | null; masterId: string; settled: boolean; makes: boolean; makesAlone: boolean; alone: boolean
}

export function listOrgKeys(db: Db, orgId: string, settleMs: number): Promise<WrappedKey[]> {
  return db.selectFrom('orgKeys')
    .select(['version', 'wrapped', 'masterId'])
    .select(sql<boolean>`created_at <= clock_timestamp() - ${settleMs} * interval '1 millisecond'`.as('settled'))
    .select(sql<boolean>`tokens_at is not null`.as('makes'))
    .select(sql<boolean>`coalesce(tokens_at <= clock_timestamp() - ${settleMs} * interval '1 millisecond', false)`.as('makesAlone'))
    .select(sql<boolean>`alone_at is not null`.as('alone'))
    .where('orgId', '=', orgId)
    .orderBy('version')
    .execute()
}

/** Tokens are made with the newest key from now on; false when that is so already, or there is only one. */
export async function beginTokens(db: Db, orgId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update org_keys set tokens_at = clock_timestamp()
     where org_id = ${orgId} and version > 1 and tokens_at is null
       and version = (select max(version) from org_keys newest where newest.org_id = ${orgId})`.execute(db)
  return numAffectedRows! > 0n
}

/** The version whose tokens take the place of an older one's, and whether every process makes them. */
export async function getTokensBegun(db: Db, orgId: string, settleMs: number) {
  return db.selectFrom('orgKeys').select('version')
    .select(sql<boolean>`tokens_at <= clock_timestamp() - 2 * ${settleMs} * interval '1 millisecond'`.as('known'))
    .where('orgId', '=', orgId).where('tokensAt', 'is not', null).where('aloneAt', 'is', null)
    .orderBy('version', 'desc').executeTakeFirst()
}

export async function endTokens(db: Db, orgId: string, version: number) {
  await db.updateTable('orgKeys').set({ aloneAt: sql`clock_timestamp()` }).where('orgId', '=', orgId).where('version', '=', version).execute()
}

/** Adds a version unless somebody else just did. */
export async function insertOrgKey(db: Db, key: { orgId: string; version: number; wrapped: Buffer; masterId: string }) {
  const { numInsertedOrUpdatedRows } = await db.insertInto('orgKeys').values(key)
    .onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function retireOlderKeys(db: Db, orgId: string, version: number) {
  await db.updateTable('orgKeys').set({ retiredAt: sql`clock_timestamp()` })
    .where('orgId', '=', orgId).where('version', '<', version).where('retiredAt', 'is', null).execute()
}

/** All that another master than this one wraps, locked until the transaction ends. */
export function listKeysOfOtherMasters(db: Db, masterId: string) {
  return db.selectFrom('orgKeys').select(['orgId', 'version', 'wrapped', 'masterId'])
    .where('masterId', '<>', masterId).where('wrapped', 'is not', null)
    .orderBy('orgId').orderBy('version').forUpdate().execute()
}

export async function updateWrapped(
  db: Db, { orgId, version, wrapped, masterId }: { orgId: string; version: number; wrapped: Buffer; masterId: string },
) {
  await db.updateTable('orgKeys').set({ wrapped, masterId })
    .where('orgId', '=', orgId).where('version', '=', version).execute()
}

/** The rows stay, empty: so that no new key is made in place of the destroyed ones. */
export async function destroyOrgKeys(db: Db, orgId: string) {
  const { numUpdatedRows } = await db.updateTable('orgKeys')
    .set({ wrapped: null, retiredAt: sql`coalesce(retired_at, clock_timestamp())` })
    .where('orgId', '=', orgId).where('wrapped', 'is not', null).executeTakeFirst()
  return Number(numUpdatedRows)
}

/** How many keys each master wraps, and how many organisations there are. */
export function countKeysByMaster(db: Db) {
  return db.selectFrom('orgKeys')
    .select(({ fn }) => ['masterId', fn.countAll<number>().as('keys'), fn.count<number>('orgId').distinct().as('orgs')])
    .where('wrapped', 'is not', null)
    .groupBy('masterId').orderBy('masterId').execute()
}

/** The id of the organisation with this slug, or with this id. */
export async function findOrgId(db: Db, slug: string) {
  const org = await db.selectFrom('organisations').select('id').where('slug', '=', slug).executeTakeFirst()
  return org?.id ?? (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(slug) ? slug : undefined)
}
