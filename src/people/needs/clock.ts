// When a city changes its weights, the needs that wait are counted anew.
import { allCities } from '../../kit/cities.ts'
import type { Duty } from '../../kit/clock.ts'
import type { Db } from '../../kit/database.ts'
import { scored } from './actions.ts'
import { versionOf, weightsOf } from './score.ts'
import { listToRescore, updateNeed } from './store.ts'

export const rescore: Duty = { name: 'needs.rescore', everySeconds: 30, run: rescoreAll }

export async function rescoreAll(background: Db) {
  for (const city of (await allCities(background)).values()) {
    for (const need of await listToRescore(background, city.id, versionOf(city)))
      await updateNeed(background, need, scored(weightsOf(city), versionOf(city), need))
  }
}
