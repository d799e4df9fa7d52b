// What people say, and what becomes of it.
import { randomUUID } from 'node:crypto'
import { isMember } from '../../../kit/actor.ts'
import { note } from '../../../kit/events.ts'
import type { Lang } from '../../../kit/language.ts'
import { tell } from '../../../kit/notices.ts'
import { must, notFound, orNotFound } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { tally } from '../../../kit/tallies.ts'
import { open, seal } from '../../../kit/vault.ts'
import { getGuide } from '../guides/store.ts'
import { momentIn } from '../hours.ts'
import { can } from '../policy.ts'
import { findCityOrg, getService } from '../store.ts'
import type { Feedback, FeedbackForm } from './feedback.ts'
import { closeFeedback, getFeedback, insertFeedback, listFeedback, type SealedFeedback } from './store.ts'

/** Takes somebody's word on a service, a guide or a search. Who they are is neither asked nor kept. */
export async function giveFeedback(work: CityWork, { about, of, verdict, words }: FeedbackForm, lang: Lang) {
  const { db, city, vault } = work
  if ((about === 'search') !== (of === undefined)) throw notFound()
  const service = about === 'service' ? await getService(db, city.id, of!) : undefined
  const guide = about === 'guide' ? await getGuide(db, city.id, of!) : undefined
  const orgId = service?.orgId ?? guide?.orgId ?? orNotFound(await findCityOrg(db, city.id)).id
  const id = randomUUID()
  const sealed = words ? seal(await vault.keysOf(orgId), place(city.id, id), { words }) : null
  await insertFeedback(db, {
    cityId: city.id, id, onDay: momentIn(city, work.now()).day, about, serviceId: service?.id ?? null, guideId: guide?.id ?? null, orgId, verdict, lang, sealed,
  })
  const theme = service?.themes[0] ?? guide?.theme
  await tally(work, city.id, 'feedback.given', { orgId, ...(theme && { theme }) })
  const name = service?.name ?? guide?.title
  if (name && verdict !== 'right') {
    await tell(work, { orgId, role: 'editor' }, { kind: 'serviceFeedback', path: `/${city.id}/services/feedback`, data: { name } })
  }
}

/** What waits for the actor's organisation, or for the whole city where they keep it, with its words. */
export async function readFeedback(work: CityWork): Promise<Feedback[]> {
  const { db, city, actor } = work
  must(isMember(actor) && can.keepAny(actor, city.id))
  const rows = await listFeedback(db, city.id, can.keepCity(actor, city.id) ? undefined : actor.org.id)
  return Promise.all(rows.map((row) => opened(work, row)))
}

/** Somebody has looked at it and done what it asks. */
export async function finishFeedback(work: CityWork, id: string) {
  const feedback = await getFeedback(work.db, work.city.id, id)
  must(can.answerFeedback(work.actor, work.city.id, feedback.orgId))
  await closeFeedback(work.db, feedback, { userId: work.actor.userId, at: work.now() })
  await note(work, 'service.feedback_read', { id: feedback.serviceId ?? feedback.guideId ?? feedback.id, cityId: work.city.id }, { data: { verdict: feedback.verdict } })
}

async function opened({ vault }: CityWork, { sealed, ...row }: SealedFeedback): Promise<Feedback> {
  if (!sealed) return row
  const { words } = open<{ words: string }>(await vault.keysOf(row.orgId), place(row.cityId, row.id), sealed)
  return { ...row, words }
}

const place = (city: string, id: string) => ({ table: 'service_feedback', column: 'sealed', city, id })
