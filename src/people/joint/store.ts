// Every query on openings. Row-level security leaves out what no agreement opens at this moment.
import { sql } from 'kysely'
import type { Db } from '../../kit/database.ts'
import { orNotFound } from '../../kit/problem.ts'
import type { Token, TokenTable } from '../registry/index.ts'
import type { Opening } from './opening.ts'

type Where = { cityId: string; orgId: string }
const columns = [
  'openings.cityId', 'openings.id', 'agreementId', 'openings.orgId', 'toOrgId', 'personId', 'openings.code', 'openings.fields', 'openedAt', 'closedAt',
] as const

/** From here on the transaction reaches what these agreements open to its actor; the policy asks for it. */
export async function noteAgreements(db: Db, ids: string[]) {
  await sql`set local mudun.agreements = ${sql.lit(ids.join())}`.execute(db)
}

/** What the holder's own people are or were opened by. */
export async function listOwnOpenings(db: Db, { cityId, orgId }: Where, personIds: string[]): Promise<Opening[]> {
  if (personIds.length === 0) return []
  return db.selectFrom('openings').select(columns)
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('personId', 'in', personIds).orderBy('openedAt').execute()
}

export type NewOpening = Opening & { sealed: Buffer }

/** Opens anew, or says anew what is opened. */
export async function upsertOpenings(db: Db, rows: NewOpening[]) {
  if (rows.length === 0) return
  await db.insertInto('openings').values(rows)
    .onConflict((conflicting) => conflicting.columns(['cityId', 'agreementId', 'orgId', 'toOrgId', 'personId']).doUpdateSet(({ ref }) => ({
      code: ref('excluded.code'), fields: ref('excluded.fields'), sealed: ref('excluded.sealed'),
      openedAt: ref('excluded.openedAt'), closedAt: null,
    }))).execute()
}

export async function closeOpenings(db: Db, { cityId, orgId }: Where, ids: string[], at: Date) {
  if (ids.length === 0) return
  await db.updateTable('openings').set({ closedAt: at, sealed: null }).where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', 'in', ids).execute()
}

export const tokensOfOpenings: TokenTable = { table: 'opening_tokens', id: 'opening_id', org: 'to_org_id' }

type Findable = Pick<Opening, 'id' | 'orgId' | 'toOrgId'> & { tokens: Token[] }

/** What these are found by from now on. */
export async function replaceTokens(db: Db, ids: string[], rows: Findable[]) {
  if (ids.length > 0) await sql`delete from opening_tokens where opening_id = any (${ids}::uuid[])`.execute(db)
  const each = rows.flatMap(({ tokens, ...row }) => tokens.map((token) => ({ ...row, token })))
  if (each.length === 0) return
  await sql`insert into opening_tokens (to_org_id, org_id, opening_id, token)
    select * from unnest(${each.map(({ toOrgId }) => toOrgId)}::uuid[], ${each.map(({ orgId }) => orgId)}::uuid[],
                         ${each.map(({ id }) => id)}::uuid[], ${each.map(({ token }) => String(token))}::bigint[])`.execute(db)
}

/** Those of these that are open to the organisation now, with what is sealed. */
export async function listOpened(db: Db, { cityId, orgId }: Where, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('openings').select([...columns, 'sealed'])
    .where('cityId', '=', cityId).where('toOrgId', '=', orgId).where('id', 'in', ids).execute()
  return rows.map(({ sealed, ...row }) => ({ ...row, sealed: sealed! }))
}

export async function getOpened(db: Db, where: Where, id: string) {
  return orNotFound((await listOpened(db, where, [id]))[0])
}

export async function findByCode(db: Db, { cityId, orgId }: Where, code: string): Promise<string[]> {
  const rows = await db.selectFrom('openings').select('id').where('cityId', '=', cityId).where('toOrgId', '=', orgId).where('code', '=', code).execute()
  return rows.map(({ id }) => id)
}

/** Who of other organisations looked at a person of this one, and under which agreement. */
export function listLooks(db: Db, { cityId, orgId }: Where, personIds: string[], most: number | null) {
  return db.selectFrom('accessLog').innerJoin('users', 'users.id', 'accessLog.userId').innerJoin('organisations', 'organisations.id', 'accessLog.orgId')
    .select(['accessLog.at', 'accessLog.reason', 'accessLog.agreementId', 'users.name as by', 'organisations.name as org'])
    .where('accessLog.cityId', '=', cityId).where('holderOrgId', '=', orgId).where('personId', 'in', personIds)
    .orderBy('accessLog.id', 'desc').limit(most).execute()
}

/** How far an agreement is used, by organisation and month. */
export function listUses(db: Db, cityId: string, agreementId: string) {
  return db.selectFrom('agreementUses').select(['what', 'month', 'orgId', 'n'])
    .where('cityId', '=', cityId).where('agreementId', '=', agreementId).orderBy('month', 'desc').execute()
}

/** The clock's: what agreements opened that are over is closed and wiped, some thousands at a time. */
export function wipeEnded(background: Db, at: Date, most = 5000): Promise<number> {
  return background.transaction().execute(async (db) => {
    const { rows } = await sql<{ id: string }>`
      update openings set closed_at = ${at}, sealed = null where (city_id, id) in
        (select openings.city_id, openings.id from agreements join openings on openings.city_id = agreements.city_id and agreement_id = agreements.id
          where agreements.status = 'ended' and openings.closed_at is null limit ${most} for update of openings skip locked)
      returning id`.execute(db)
    await replaceTokens(db, rows.map(({ id }) => id), [])
    return rows.length
  })
}
