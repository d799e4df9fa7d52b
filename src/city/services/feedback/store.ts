// Every query on feedback.
import type { Db } from '../../../kit/database.ts'
import { orNotFound } from '../../../kit/problem.ts'
import type { Feedback } from './feedback.ts'

export type SealedFeedback = Omit<Feedback, 'words'> & { sealed: Buffer | null }

export async function insertFeedback(db: Db, row: Pick<Feedback, 'cityId' | 'id' | 'onDay' | 'about' | 'serviceId' | 'guideId' | 'orgId' | 'verdict' | 'lang'> & { sealed: Buffer | null }) {
  await db.insertInto('serviceFeedback').values(row).execute()
}

const selectFeedback = (db: Db) => db.selectFrom('serviceFeedback')
  .leftJoin('services', (join) => join.onRef('services.cityId', '=', 'serviceFeedback.cityId').onRef('services.id', '=', 'serviceFeedback.serviceId'))
  .leftJoin('guides', (join) => join.onRef('guides.cityId', '=', 'serviceFeedback.cityId').onRef('guides.id', '=', 'serviceFeedback.guideId'))
  .selectAll('serviceFeedback').select(['services.name as serviceName', 'guides.title as guideTitle'])

/** What waits for an answer in a city, of one organisation or of all the city reads; the latest first. */
export async function listFeedback(db: Db, cityId: string, orgId?: string): Promise<SealedFeedback[]> {
  let query = selectFeedback(db).where('serviceFeedback.cityId', '=', cityId).where('serviceFeedback.status', '=', 'open')
  if (orgId) query = query.where('serviceFeedback.orgId', '=', orgId)
  return query.orderBy('serviceFeedback.onDay', 'desc').orderBy('serviceFeedback.id').limit(200).execute()
}

export async function getFeedback(db: Db, cityId: string, id: string): Promise<SealedFeedback> {
  return orNotFound(await selectFeedback(db).where('serviceFeedback.cityId', '=', cityId).where('serviceFeedback.id', '=', id).executeTakeFirst())
}

export async function closeFeedback(db: Db, { cityId, id }: Pick<Feedback, 'cityId' | 'id'>, by: { userId: string | null; at: Date }) {
  await db.updateTable('serviceFeedback').set({ status: 'done', doneBy: by.userId, doneAt: by.at })
    .where('cityId', '=', cityId).where('id', '=', id).where('status', '=', 'open').execute()
}
