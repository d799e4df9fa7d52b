// The background's queries on what opened people are found by.
import type { Db } from '../../../kit/database.ts'

const openTo = (db: Db, orgId: string) => db.selectFrom('openings').where('toOrgId', '=', orgId).where('closedAt', 'is', null)

export async function countOpenTo(db: Db, orgId: string): Promise<number> {
  const { n } = await openTo(db, orgId).select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return n
}

/** The next that are open to an organisation, in every city, held until theirs are written. */
export async function nextOpenTo(db: Db, orgId: string, after: string | undefined, most: number) {
  const rows = await openTo(db, orgId).select(['cityId', 'id', 'orgId', 'toOrgId', 'sealed'])
    .$if(after !== undefined, (query) => query.where('id', '>', after!)).orderBy('id').limit(most).forUpdate().execute()
  return rows.map(({ sealed, ...row }) => ({ ...row, sealed: sealed! }))
}
