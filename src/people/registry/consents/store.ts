// Every query on consents.
import { type Selectable, sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { orNotFound } from '../../../kit/problem.ts'
import type { Consents } from '../../../kit/tables.ts'
import type { Agreement } from '../person.ts'

export type Consent = Selectable<Consents>
type Where = { cityId: string; orgId: string }
type Of = Where & { personId: string }

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

/** All that was said in a file and in those that were merged into it, the latest first; what was taken back too. */
export function listConsents(db: Db, { cityId, orgId, personId }: Of): Promise<Said[]> {
  return selectOf(db, { cityId, orgId, personId }).selectAll('consents').select('persons.mergedAt').orderBy('consents.id', 'desc').execute()
}

/** The same of many people, by person. */
export async function listSaid(db: Db, { cityId, orgId }: Where, personIds: string[]): Promise<Map<string, Said[]>> {
  if (personIds.length === 0) return new Map()
  const rows = await selectSaid(db, { cityId, orgId }).selectAll('consents').select(['persons.mergedAt', sql<string>`coalesce(persons.merged_into, persons.id)`.as('file')])
    .where(({ or, eb }) => or([eb('persons.id', 'in', personIds), eb('persons.mergedInto', 'in', personIds)])).orderBy('consents.id', 'desc').execute()
  return Map.groupBy(rows, ({ file }) => file)
}

/** A consent, and since when the file that it was said in is part of another. */
export type Said = Consent & { mergedAt: Date | null }

const selectSaid = (db: Db, { cityId, orgId }: Where) => db.selectFrom('consents')
  .innerJoin('persons', (join) => join.onRef('persons.cityId', '=', 'consents.cityId').onRef('persons.id', '=', 'consents.personId'))
  .where('consents.cityId', '=', cityId).where('consents.orgId', '=', orgId)

const selectOf = (db: Db, { personId, ...where }: Of) => selectSaid(db, where)
  .where(({ or, eb }) => or([eb('persons.id', '=', personId), eb('persons.mergedInto', '=', personId)]))

export async function getConsent(db: Db, { cityId, orgId, personId }: Of, id: string): Promise<Consent> {
  return orNotFound(await selectOf(db, { cityId, orgId, personId }).selectAll('consents').where('consents.id', '=', id).executeTakeFirst())
}

/** Ends a consent; false when it had ended. */
export async function endConsent(db: Db, { cityId, orgId }: Where, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('consents').set({ withdrawnAt: at })
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', '=', id)
    .where('withdrawnAt', 'is', null).executeTakeFirst()
  return numUpdatedRows === 1n
}
