// All SQL on notices that nobody has been written to about. For the background role alone.
import { sql } from 'kysely'
import type { Db } from '../../kit/database.ts'
import type { Lang } from '../../kit/language.ts'

export type Reader = { userId: string; lang: Lang; emailHash: Buffer; emailSealed: Buffer; n: number }

/**
 * Who has not read what came between these moments, and how much it is: those who want letters, and got none since
 * `quietSince` unless they have looked meanwhile.
 */
export function listReaders(db: Db, { from, until, quietSince }: { from: Date; until: Date; quietSince: Date }): Promise<Reader[]> {
  return db.selectFrom('notices')
    .innerJoin('memberships', (join) => join.onRef('memberships.orgId', '=', 'notices.orgId').on('memberships.endedAt', 'is', null))
    .innerJoin('users', 'users.id', 'memberships.userId')
    .innerJoin('credentials', 'credentials.userId', 'memberships.userId')
    .leftJoin('noticeReads', (join) => join.onRef('noticeReads.noticeId', '=', 'notices.id').onRef('noticeReads.userId', '=', 'memberships.userId'))
    .select(['memberships.userId', 'users.lang', 'emailHash', 'emailSealed', (eb) => eb.fn.countAll<number>().as('n')])
    .where('notices.mailedAt', 'is', null).where('notices.at', '>=', from).where('notices.at', '<=', until)
    .where(sql<boolean>`coalesce(notices.role = any (memberships.roles), true)`)
    .where(sql<boolean>`coalesce(notices.user_id, memberships.user_id) = memberships.user_id`)
    .where('noticeReads.at', 'is', null).where('users.closedAt', 'is', null).where('credentials.wantsNews', '=', true)
    .where(({ or, eb, exists, selectFrom }) => or([
      eb('credentials.newsAt', 'is', null), eb('credentials.newsAt', '<', quietSince),
      exists(selectFrom('noticeReads as looked').select('looked.at').whereRef('looked.userId', '=', 'memberships.userId').whereRef('looked.at', '>=', 'credentials.newsAt')),
    ]))
    .groupBy(['memberships.userId', 'users.lang', 'emailHash', 'emailSealed'])
    .execute()
}

export async function markTold(db: Db, { readers, until, now }: { readers: string[]; until: Date; now: Date }) {
  if (readers.length > 0) await db.updateTable('credentials').set({ newsAt: now }).where('userId', 'in', readers).execute()
  await db.updateTable('notices').set({ mailedAt: now }).where('mailedAt', 'is', null).where('at', '<=', until).execute()
}

export async function wantsNews(db: Db, userId: string): Promise<boolean | undefined> {
  return (await db.selectFrom('credentials').select('wantsNews').where('userId', '=', userId).executeTakeFirst())?.wantsNews
}

export async function chooseNews(db: Db, userId: string, wanted: boolean) {
  await db.updateTable('credentials').set({ wantsNews: wanted }).where('userId', '=', userId).execute()
}
