// A whole registry opened for a machine that compares it: nobody reads along, and it is logged once, as what it is.
import { hash } from 'node:crypto'
import { note } from '../../../kit/events.ts'
import { must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import type { LinkRecord } from '../../linkage/index.ts'
import type { Identity, Person } from '../person.ts'
import { can } from '../policy.ts'
import { openSealed } from '../sealed.ts'
import { countLiving, listToCompare } from './store.ts'

/** Somebody as linkage compares them, and a hash by which it shows whether that has changed: as personal as they are. */
export type Compared = { record: LinkRecord; mark: string }

const where = ({ city, actor }: CityWork) => ({ cityId: city.id, orgId: actor.org!.id })

/** Writes down that all files of the organisation in this city are about to be compared. Returns how many. */
export async function beginComparison(work: CityWork): Promise<number> {
  must(can.work(work.actor, work.city.id))
  const people = await countLiving(work.db, where(work))
  await note(work, 'people.compared', { id: work.actor.org!.id, cityId: work.city.id }, { data: { people } })
  return people
}

/** The next people after one, in the order of their ids. */
export async function openForComparison(work: CityWork, after: string | undefined, most: number): Promise<Compared[]> {
  must(can.work(work.actor, work.city.id))
  const [rows, keys] = await Promise.all([listToCompare(work.db, where(work), after, most), work.vault.keysOf(work.actor.org!.id)])
  return rows.map(({ sealed, ...person }) => {
    const record = recordOf(person, openSealed(keys, person, sealed!))
    return { record, mark: hash('sha256', JSON.stringify(record), 'base64url') }
  })
}

export const recordOf = ({ id, sex, birthYear }: Pick<Person, 'id' | 'sex' | 'birthYear'>, identity: Identity): LinkRecord => ({
  id,
  givenName: identity.givenName,
  ...(identity.fatherName && { fatherName: identity.fatherName }),
  ...(identity.familyName && { familyName: identity.familyName }),
  birthDate: identity.birthDate ?? String(birthYear ?? ''),
  ...(sex && sex !== 'other' && { sex }),
  ...(identity.phones[0] && { phone: identity.phones[0] }),
  ...(identity.papers[0] && { document: identity.papers[0].number }),
  address: [identity.address ?? ''],
})
