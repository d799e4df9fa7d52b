// A table of people is sealed from its arrival on, with the key of the organisation that it came to.
import { randomUUID } from 'node:crypto'
import type { CityWork } from '../../../kit/request.ts'
import { blind, open, type OrgKeys, type Place, seal } from '../../../kit/vault.ts'
import type { Head, Import, Judged, Part } from './import.ts'
import type { Dates, Meaning } from './columns/column.ts'
import { findMapping, getImport, getPart, insertImport, insertPart, listImports, saveHead, saveJudged, saveMapping } from './store.ts'

type Of = { cityId: string; id: string }
const placeOf = (table: string, column: string) => (cityId: string, id: string): Place => ({ table, column, city: cityId, id })
const headPlace = placeOf('person_imports', 'sealed')
const partPlace = placeOf('person_import_parts', 'sealed')
const judgedPlace = placeOf('person_import_parts', 'judged')
const mappingPlace = placeOf('person_mappings', 'sealed')
const keysOf = ({ vault, actor }: Pick<CityWork, 'vault' | 'actor'>) => vault.keysOf(actor.org!.id)

/** Keeps a table; its parts follow. */
export async function keepImport(work: CityWork, head: Head): Promise<string> {
  const { db, city, now } = work
  const id = randomUUID()
  await insertImport(db, { cityId: city.id, id, at: now(), sealed: seal(await keysOf(work), headPlace(city.id, id), head) })
  return id
}

export async function openImport(work: CityWork, id: string): Promise<Import> {
  const { sealed, ...row } = await getImport(work.db, work.city.id, id)
  return { ...row, ...open<Head>(await keysOf(work), headPlace(row.cityId, id), sealed) }
}

/** The tables that the actor sent this week. */
export async function listTables(work: CityWork) {
  const [rows, keys] = await Promise.all([listImports(work.db, work.city.id), keysOf(work)])
  return rows.map(({ cityId, sealed, ...row }) => ({ ...row, fileName: open<Head>(keys, headPlace(cityId, row.id), sealed).fileName }))
}

const headOf = ({ fileName, kind, delimiter, encoding, headings, meaning, dates, mapping, mapped, consent, choices }: Head): Head =>
  ({ fileName, kind, headings, meaning, dates, ...(delimiter && { delimiter }), ...(encoding && { encoding }), ...(mapping && { mapping }), ...(mapped && { mapped }), ...(consent && { consent }), ...(choices && { choices }) })

export async function keepHead(work: CityWork, found: Import) {
  await saveHead(work.db, found.cityId, found.id, seal(await keysOf(work), headPlace(found.cityId, found.id), headOf(found)))
}

export async function keepPart(work: CityWork, importId: string, n: number, part: Part) {
  await insertPart(work.db, work.city.id, importId, n, seal(await keysOf(work), partPlace(work.city.id, `${importId}/${n}`), part))
}

export async function openPart(work: CityWork, { cityId, id }: Of, n: number): Promise<Part> {
  const { sealed } = await getPart(work.db, cityId, id, n)
  return open<Part>(await keysOf(work), partPlace(cityId, `${id}/${n}`), sealed)
}

export async function keepJudged(work: CityWork, { cityId, id }: Of, n: number, judged: Judged[]) {
  await saveJudged(work.db, cityId, id, n, seal(await keysOf(work), judgedPlace(cityId, `${id}/${n}`), judged))
}

export async function openJudged(work: CityWork, { cityId, id }: Of, n: number): Promise<Judged[]> {
  const { judged } = await getPart(work.db, cityId, id, n)
  return judged ? open<Judged[]>(await keysOf(work), judgedPlace(cityId, `${id}/${n}`), judged) : []
}

export type KeptMapping = { name: string; meaning: Meaning; dates: Dates }

const headingsHash = (keys: OrgKeys, headings: string[]) => blind(keys, 'headings of people', headings.join('\n'))

/** What the columns of a table with these headings were said to mean before. */
export async function openMapping(work: CityWork, headings: string[]): Promise<KeptMapping | undefined> {
  const keys = await keysOf(work)
  const hash = headingsHash(keys, headings)
  const row = await findMapping(work.db, work.city.id, keys.orgId, hash)
  return row && open<KeptMapping>(keys, mappingPlace(work.city.id, hash.toString('hex')), row.sealed)
}

export async function keepMapping(work: CityWork, headings: string[], mapping: KeptMapping) {
  const keys = await keysOf(work)
  const hash = headingsHash(keys, headings)
  await saveMapping(work.db, { cityId: work.city.id, orgId: keys.orgId, headings: hash, at: work.now(), sealed: seal(keys, mappingPlace(work.city.id, hash.toString('hex')), mapping) })
}

// Keyed hashes: who has the database and not the key cannot try names against them.

/** Of what a row tells: the same row, and no other, has it. */
export const contentOf = (keys: OrgKeys, form: object) => blind(keys, 'row of a person', JSON.stringify(form))
/** Whose row it is: by the number that the table gives them, else by the whole row and how often it stood there before. */
export const keyOf = (keys: OrgKeys, ownId: string | undefined, content: Buffer, before: number) =>
  (ownId !== undefined ? blind(keys, 'own number of a person', ownId) : before === 0 ? content : blind(keys, 'row once more', `${content.toString('hex')} ${before}`))
export const householdKey = (keys: OrgKeys, number: string) => blind(keys, 'own number of a household', number)
