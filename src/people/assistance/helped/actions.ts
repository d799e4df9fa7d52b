// What is known of somebody's assistance: on their file, in the copy of their data, and when they are erased.
import type { Db } from '../../../kit/database.ts'
import type { CityWork } from '../../../kit/request.ts'
import { whereOf } from '../assistance.ts'
import { forgetWords } from '../complaints/store.ts'
import { countPromised } from '../counting/counting.ts'
import { type Help, forget, listOfPerson } from '../distributions/store.ts'
import { post } from '../ledger/actions.ts'

/** What somebody and their household were promised and given, the latest first: as much as their file shows, or (null) all. */
export const assistanceOf = (work: CityWork, personIds: string[], householdId: string | null, most: number | null = 10): Promise<Help[]> =>
  listOfPerson(work.db, whereOf(work), personIds, householdId, most)

/** The clock erases a person: what they were given counts on without them, what was promised goes back to the budget, what they complained of loses its words. */
export async function forgetAssistance(background: Db, cityId: string, personId: string, now: Date) {
  const work = { db: background, now: () => now }
  await forgetWords(background, cityId, personId)
  for (const { id, orgId, programmeId, kind, currency, amount } of await forget(background, cityId, personId)) {
    await post(work, { cityId, orgId, id: programmeId, currency }, 'released', amount, id)
    await countPromised(work, { cityId, orgId, kind }, -1)
  }
}
