// A table on its way in, sealed with the key of the organisation that sent it.
import { randomUUID } from 'node:crypto'
import type { CityWork } from '../../../kit/request.ts'
import { open, seal } from '../../../kit/vault.ts'
import { getImport, type Import, insertImport, type Uploaded } from './store.ts'

const place = (city: string, id: string) => ({ table: 'service_imports', column: 'sealed', city, id })

/** Keeps what was read until its sender says that it may be written; returns its id. */
export async function keepImport({ db, actor, city, vault, now }: CityWork, uploaded: Uploaded): Promise<string> {
  const id = randomUUID()
  await insertImport(db, { cityId: city.id, id, at: now(), sealed: seal(await vault.keysOf(actor.org!.id), place(city.id, id), uploaded) })
  return id
}

export async function openImport({ db, city, vault }: Pick<CityWork, 'db' | 'city' | 'vault'>, id: string): Promise<Import> {
  const { sealed, ...row } = await getImport(db, city.id, id)
  return { ...row, ...open<Uploaded>(await vault.keysOf(row.orgId), place(row.cityId, row.id), sealed) }
}
