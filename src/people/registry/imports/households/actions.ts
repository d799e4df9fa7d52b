// Who of a table lives together: rows that share a number of theirs, or a code of ours.
import { randomCode } from '../../../../kit/codes.ts'
import type { CityWork } from '../../../../kit/request.ts'
import type { OrgKeys } from '../../../../kit/vault.ts'
import { type Home, householdOf } from '../../households/actions.ts'
import { newIds } from '../../store.ts'
import type { RowForm } from '../rows/row.ts'
import { householdKey } from '../sealed.ts'
import { findCodes, findHouseholds, insertHouseholdOrigins, insertHouseholds } from './store.ts'

const where = ({ city, actor }: CityWork) => ({ cityId: city.id, orgId: actor.org!.id })

/** 'LM-H7K3QM', 'LM-P7K3QM' */
export const isOurCode = (text: string) => /^[A-Z]{2,4}-[HP][2-9B-Z]{5}$/i.test(text)

/** The codes of ours among these numbers that there are. */
export const householdCodes = async (work: CityWork, numbers: string[]): Promise<Set<string>> =>
  new Set(await findCodes(work.db, where(work), [...new Set(numbers.map((number) => number.trim()).filter(isOurCode).map((code) => code.toUpperCase()))]))

type Begun = { id: string; code: string; size: number; key?: Buffer }

/** The home of each row; what begins with them is written down. */
export async function settleAll(work: CityWork, keys: OrgKeys, forms: RowForm[]): Promise<Home[]> {
  const numbered = Map.groupBy(forms.filter(({ household }) => household && !isOurCode(household)), ({ household }) => household!)
  const keyOf = new Map([...numbered.keys()].map((number) => [number, householdKey(keys, number)]))
  const known = new Map((await findHouseholds(work.db, where(work), [...keyOf.values()])).map(({ key, householdId }) => [key.toString('base64'), householdId]))
  const begun: Begun[] = []
  const ids = await newIds(work.db, forms.length)
  const begin = (size: number, key?: Buffer) => {
    const id = ids[begun.length]!
    begun.push({ id, code: '', size, ...(key && { key }) })
    return id
  }
  const heads = new Set<string>()
  const homes: Home[] = []
  for (const { household, size = 1, place } of forms) {
    if (!household) {
      homes.push(size > 1 ? { householdId: begin(size), place: place ?? 'head' } : { householdId: null, place: null })
    } else if (isOurCode(household)) {
      homes.push({ householdId: (await householdOf(work, household)) ?? null, place: place ?? 'relative' })
    } else {
      const key = keyOf.get(household)!
      const id = key.toString('base64')
      if (!known.has(id)) {
        known.set(id, begin(Math.max(size, numbered.get(household)!.length), key))
        heads.add(id)
      }
      homes.push({ householdId: known.get(id)!, place: place ?? (heads.delete(id) ? 'head' : 'relative') })
    }
  }
  await write(work, begun)
  return homes
}

async function write(work: CityWork, begun: Begun[]) {
  for (let left = begun; left.length > 0;) {
    for (const household of left) household.code = randomCode(work.city, 'household')
    const written = await insertHouseholds(work.db, { ...where(work), at: work.now() }, left)
    left = left.filter(({ id }) => !written.has(id)) // their code was taken
  }
  await insertHouseholdOrigins(work.db, where(work), begun.flatMap(({ id, key }) => (key ? [{ key, id }] : [])))
}
