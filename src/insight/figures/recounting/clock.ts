import type { Duty } from '../../../kit/clock.ts'
import type { Db } from '../../../kit/database.ts'
import { recountCities } from './actions.ts'
import { findLatest } from './store.ts'

const day = 86_400_000

/** Once a day; asked every quarter of an hour, so that a new house need not wait for its first. */
export const recount: Duty = { name: 'figures.recount', everySeconds: 900, run: recountDaily }

async function recountDaily(background: Db, now: Date) {
  const latest = await findLatest(background)
  if (!latest || now.getTime() - latest.getTime() >= day) await recountCities(background, now)
}
