// Every query on whom an agreement may open.
import type { Db } from '../../../kit/database.ts'

type Where = { cityId: string; orgId: string }

/** The people who agreed to be opened to parties of an agreement, in the order of their ids. */
export async function listAgreed(db: Db, { cityId, orgId }: Where, after: string | undefined, most: number): Promise<string[]> {
  const rows = await db.selectFrom('consents').select('personId').distinct()
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('purpose', '=', 'agreement').where('withdrawnAt', 'is', null)
    .$if(after !== undefined, (query) => query.where('personId', '>', after!)).orderBy('personId').limit(most).execute()
  return rows.map(({ personId }) => personId)
}

export async function countAgreed(db: Db, { cityId, orgId }: Where): Promise<number> {
  const { n } = await db.selectFrom('consents').select(({ fn }) => fn.count<number>('personId').distinct().as('n'))
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('purpose', '=', 'agreement').where('withdrawnAt', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}

/** Files that are on hand. Until the transaction is over nobody changes them, and no consent is withdrawn meanwhile. */
export async function holdFiles(db: Db, { cityId, orgId }: Where, ids: string[]) {
  const rows = await db.selectFrom('persons').select(['cityId', 'id', 'code', 'birthYear', 'stay', 'languages', 'sealed'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('id', 'in', ids).where('status', 'in', ['open', 'closed'])
    .orderBy('id').forNoKeyUpdate().execute()
  return rows.map(({ sealed, ...row }) => ({ ...row, sealed: sealed! }))
}
