// A list on its way out lies sealed with the key of the organisation whose people it names.
import type { CityWork } from '../../../kit/request.ts'
import type { OutCell } from '../../../kit/sheets/index.ts'
import { open, type Place, seal } from '../../../kit/vault.ts'
import { openSealed } from '../sealed.ts'
import type { Identity } from '../person.ts'
import type { Extract } from './extract.ts'
import { getPart, insertPart, type listForExtract } from './store.ts'

type Listed = Awaited<ReturnType<typeof listForExtract>>[number]
const place = ({ cityId, id }: Pick<Extract, 'cityId' | 'id'>, n: number): Place => ({ table: 'person_extract_parts', column: 'sealed', city: cityId, id: `${id}/${n}` })

export async function keepRows({ db, vault }: CityWork, extract: Extract, n: number, rows: OutCell[][]) {
  await insertPart(db, extract, n, seal(await vault.keysOf(extract.orgId), place(extract, n), rows))
}

export async function openRows({ db, vault }: CityWork, extract: Extract, n: number): Promise<OutCell[][]> {
  return open<OutCell[][]>(await vault.keysOf(extract.orgId), place(extract, n), await getPart(db, extract, n))
}

/** Who they are. Whoever calls has logged that these leave in a list. */
export async function openListed({ vault }: CityWork, { orgId }: Extract, people: Listed[]): Promise<Map<string, Identity>> {
  const keys = await vault.keysOf(orgId)
  return new Map(people.flatMap((person) => (person.sealed ? [[person.id, openSealed(keys, person, person.sealed)]] : [])))
}
