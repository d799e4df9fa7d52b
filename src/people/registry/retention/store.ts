// Every query on erasures and periods.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { conflict, orNotFound } from '../../../kit/problem.ts'
import type { Periods } from './periods.ts'

type Where = { cityId: string; orgId: string }

const columns = [
  'erasures.cityId', 'erasures.id', 'erasures.orgId', 'personId', 'personCode', 'reason', 'erasures.status', 'askedBy', 'askedAt',
  'decidedBy', 'decidedAt', 'doneAt',
] as const

export async function getOrgSettings(db: Db, orgId: string): Promise<Partial<Periods>> {
  const { settings } = orNotFound(await db.selectFrom('organisations').select('settings').where('id', '=', orgId).executeTakeFirst())
  return (settings as { retention?: Partial<Periods> }).retention ?? {}
}

export async function setOrgSettings(db: Db, orgId: string, retention: Periods) {
  await db.updateTable('organisations')
    .set({ settings: sql`jsonb_set(settings, '{retention}', ${JSON.stringify(retention)}::jsonb)` }).where('id', '=', orgId).execute()
}

export async function insertErasure(db: Db, row: Where & { personId: string; personCode: string; reason: 'person_asked' | 'wrongly_registered' | 'registered_twice'; askedAt: Date }) {
  const { id } = await db.insertInto('erasures').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Those that wait for a second person first, then what was decided lately. */
export function listErasures(db: Db, { cityId, orgId }: Where) {
  return db.selectFrom('erasures').leftJoin('users as asker', 'asker.id', 'askedBy').leftJoin('users as decider', 'decider.id', 'decidedBy')
    .select(columns).select(['asker.name as asker', 'decider.name as decider'])
    .where('erasures.cityId', '=', cityId).where('erasures.orgId', '=', orgId)
    .orderBy(sql`erasures.status = 'asked'`, 'desc').orderBy('erasures.id', 'desc').limit(50).execute()
}
export type Erasure = Awaited<ReturnType<typeof listErasures>>[number]

export async function getErasure(db: Db, { cityId, orgId }: Where, id: string) {
  return orNotFound(await db.selectFrom('erasures').select(columns)
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).executeTakeFirst())
}

/** The erasure that this person's file waits for, if any. */
export function findErasureOf(db: Db, { cityId, orgId }: Where, personId: string) {
  return db.selectFrom('erasures').select(columns)
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('personId', '=', personId)
    .orderBy('id', 'desc').limit(1).executeTakeFirst()
}

/** Decides an erasure that was asked for; if somebody decided meanwhile, they were first. */
export async function decideErasure(db: Db, { cityId, orgId }: Where, id: string, changes: { status: 'confirmed' | 'refused'; decidedBy: string; decidedAt: Date }) {
  const { numUpdatedRows } = await db.updateTable('erasures').set(changes)
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id).where('status', '=', 'asked').executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}
