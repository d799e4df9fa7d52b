import type { Db } from '../../../kit/database.ts'
import type { Fault } from './actions.ts'

export async function listCityIds(background: Db): Promise<string[]> {
  return (await background.selectFrom('cities').select('id').orderBy('id').execute()).map(({ id }) => id)
}

type Row = { cityId: string; at: Date; counted: string[]; differing: string[]; faults: Fault[] }

export async function insertRecount(background: Db, { faults, ...row }: Row): Promise<string> {
  const { id } = await background.insertInto('recounts').values({ ...row, faults: JSON.stringify(faults) }).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Nobody did it: the clock noted it. */
export async function noteDifference(background: Db, { cityId, id, at, counters }: { cityId: string; id: string; at: Date; counters: string[] }) {
  await background.insertInto('events')
    .values({ scope: cityId, at, name: 'figures.differed', subject: id, userId: null, orgId: null, data: JSON.stringify({ counters }) }).execute()
}

/** When the latest recount of any city was. */
export async function findLatest(background: Db): Promise<Date | undefined> {
  return (await background.selectFrom('recounts').select('at').orderBy('at', 'desc').limit(1).executeTakeFirst())?.at
}
