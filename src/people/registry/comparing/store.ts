// Every query on a registry that is compared as a whole.
import type { Db } from '../../../kit/database.ts'

type Where = { cityId: string; orgId: string }

const selectLiving = (db: Db, { cityId, orgId }: Where) =>
  db.selectFrom('persons').where('cityId', '=', cityId).where('orgId', '=', orgId).where('status', 'in', ['open', 'closed'])

export async function countLiving(db: Db, where: Where): Promise<number> {
  const { n } = await selectLiving(db, where).select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return n
}

/** The next people after one, with what they are compared by still sealed. */
export function listToCompare(db: Db, where: Where, after: string | undefined, most: number) {
  return selectLiving(db, where).select(['cityId', 'id', 'sex', 'birthYear', 'sealed']).where('sealed', 'is not', null)
    .$if(after !== undefined, (query) => query.where('id', '>', after!)).orderBy('id').limit(most).execute()
}
