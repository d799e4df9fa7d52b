// Freezing figures, and publishing what was frozen.
import { note } from '../../../kit/events.ts'
import { canonical, fingerprintOf } from '../../../kit/fingerprint.ts'
import { must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { sumsOf } from '../../../kit/tallies.ts'
import { counters } from '../figure.ts'
import { isOver, type Period } from '../period.ts'
import { can } from '../policy.ts'
import { evidenceOf, reckon } from '../reckoning.ts'
import { leastOf } from '../../../kit/cities.ts'
import { getFrozen, insertFrozen, publishFrozen, surroundingsOf } from '../store.ts'
import { contentOf } from './frozen.ts'

/** Keeps what the figures of a period say now, for good. Returns its id. */
export async function freezeFigures(work: CityWork, period: Period): Promise<string> {
  const { db, city, actor } = work
  must(can.freeze(actor, city.id))
  const now = work.now()
  const [sums, surroundings] = await Promise.all([sumsOf(db, city.id, [...counters]), surroundingsOf(db, city.id)])
  const reckoning = reckon(sums, leastOf(city))
  const content = canonical(contentOf({
    city, period, now, reckoning, partners: surroundings.partners, evidence: evidenceOf(reckoning, surroundings.recount),
  }))
  const fingerprint = fingerprintOf(content)
  const id = await insertFrozen(db, { cityId: city.id, period, over: isOver(period, now), content, fingerprint, at: now })
  await note(work, 'figures.frozen', { id, cityId: city.id }, { data: { period, fingerprint } })
  return id
}

/** Opens frozen figures to everybody. Only of a period that was over: two of one still running would tell what came between. */
export async function publishFigures(work: CityWork, id: string) {
  const frozen = await getFrozen(work.db, work.city.id, id)
  must(can.publish(work.actor, frozen))
  await publishFrozen(work.db, work.city.id, id)
  await note(work, 'figures.published', { id, cityId: work.city.id }, { public: true, data: { period: frozen.period, fingerprint: frozen.fingerprint } })
}
