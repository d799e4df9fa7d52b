// Every query on consents.
import type { Selectable } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { orNotFound } from '../../../kit/problem.ts'
import type { Consents } from '../../../kit/tables.ts'

export type Consent = Selectable<Consents>
type Of = { cityId: string; orgId: string; personId: string }

export async function insertConsents(db: Db, rows: (Of & Pick<Consent, 'purpose' | 'how' | 'fields'> & Partial<Consent>)[]) {
  await db.insertInto('consents').values(rows).execute()
}

/** All that a person agreed to, the latest first; what was taken back too. */
export function listConsents(db: Db, { cityId, orgId, personId }: Of): Promise<Consent[]> {
  return db.selectFrom('consents').selectAll()
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('personId', '=', personId)
    .orderBy('id', 'desc').execute()
}

export async function getConsent(db: Db, { cityId, orgId, personId }: Of, id: string): Promise<Consent> {
  return orNotFound(await db.selectFrom('consents').selectAll()
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('personId', '=', personId).where('id', '=', id).executeTakeFirst())
}

/** Ends a consent; false when it had ended. */
export async function endConsent(db: Db, { cityId, orgId, personId }: Of, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('consents').set({ withdrawnAt: at })
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('personId', '=', personId).where('id', '=', id)
    .where('withdrawnAt', 'is', null).executeTakeFirst()
  return numUpdatedRows === 1n
}
