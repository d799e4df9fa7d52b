// Every query on consents.
import { type Selectable, sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { orNotFound } from '../../../kit/problem.ts'
import type { Consents } from '../../../kit/tables.ts'
import type { Agreement } from '../person.ts'

export type Consent = Selectable<Consents>
type Of = { cityId: string; orgId: string; personId: string }

export async function insertConsents(db: Db, rows: (Of & Pick<Consent, 'purpose' | 'how' | 'fields'> & Partial<Consent>)[]) {
  await db.insertInto('consents').values(rows).execute()
}

type Word = { personId: string; agreement: Agreement }

/** What people agreed to when they were registered, in one statement. */
export async function insertAgreements(db: Db, { cityId, orgId, at }: { cityId: string; orgId: string; at: Date }, words: Word[]) {
  const rows = words.flatMap(({ personId, agreement: { how, share, fields, joint, contact } }) => [
    { personId, how, purpose: 'registration', fields: [] },
    ...(share === 'partners' ? [{ personId, how, purpose: 'referral', fields }] : []),
    ...(joint ? [{ personId, how, purpose: 'agreement', fields }] : []),
    ...(contact ? [{ personId, how, purpose: 'contact', fields: [] }] : []),
  ])
  const of = <K extends keyof (typeof rows)[number]>(key: K) => rows.map((row) => row[key])
  await sql`
    insert into consents (city_id, org_id, person_id, purpose, partners, fields, how, given_at)
    select ${cityId}, ${orgId}, person_id, purpose, purpose in ('referral', 'agreement'), fields::text[], how, ${at}
      from unnest(${of('personId')}::uuid[], ${of('purpose')}::text[], ${rows.map(({ fields }) => `{${fields.join(',')}}`)}::text[], ${of('how')}::text[])
        as said (person_id, purpose, fields, how)`.execute(db)
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
