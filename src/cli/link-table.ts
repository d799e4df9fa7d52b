// What `mudun link` reads: the map, and tables by it.
import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { type Row, SheetProblem, streamSheet, usualLimits } from '../kit/sheets/index.ts'
import { type LinkRecord, mostRecords, type TableBuilder } from '../people/linkage/index.ts'

const column = z.string().trim().min(1)
const mapForm = z.strictObject({
  id: column,
  givenName: column.optional(), fatherName: column.optional(), familyName: column.optional(),
  birthDate: column.optional(), sex: column.optional(), phone: column.optional(), document: column.optional(),
  address: z.array(column).max(12).default([]),
}).refine(({ id: _, address, ...pieces }) => address.length + Object.values(pieces).filter(Boolean).length > 0)
export type LinkMap = z.infer<typeof mapForm>

/** The map, or a sentence about what is wrong with it. */
export function readMap(text: string): LinkMap | string {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return 'this is not JSON. mudun link --help shows a map.'
  }
  const { success, data, error } = mapForm.safeParse(json)
  if (success) return data
  const issue = error.issues[0]!
  if (issue.code === 'unrecognized_keys') return `there is no piece ${issue.keys.join(', ')}. A map knows ${Object.keys(mapForm.shape).join(', ')}.`
  if (issue.code === 'custom') return 'it names no column to compare by. mudun link --help shows a map.'
  if (issue.path.length === 0) return 'a map is an object with id and other pieces. mudun link --help shows one.'
  if (issue.path[0] === 'address') return 'address is a list of at most 12 columns: "address": ["street", "city"].'
  return `${String(issue.path[0])} must be the name of a column.`
}

/** Adds a table's records; a sentence about what is wrong with the table, or nothing. */
export async function readTable(file: string, map: LinkMap, builder: TableBuilder): Promise<string | undefined> {
  try {
    const { columns, rows } = await streamSheet(createReadStream(file), file, { limits })
    const recordOf = reader(map, columns)
    if (typeof recordOf === 'string') return recordOf
    const rowOf = new Map<string, number>()
    for await (const row of rows) {
      const record = recordOf(row)
      if (record.id === '') return `row ${row.number} has no ${map.id}: each record needs an id.`
      const earlier = rowOf.get(record.id)
      if (earlier !== undefined) return `rows ${earlier} and ${row.number} have the same ${map.id}: an id stands once in a table.`
      rowOf.set(record.id, row.number)
      if (!builder.add(record)) return `${mostRecords} records are the most that can be compared at once.`
    }
    return rowOf.size === 0 ? 'there are no records below the headings.' : undefined
  } catch (error) {
    if (error instanceof SheetProblem) return error.message
    throw error
  }
}

const limits = { ...usualLimits, bytes: 4 * 2 ** 30, unpacked: 2 ** 30, rows: mostRecords + 2 }

/** Rows as records, or which column the table lacks. */
function reader(map: LinkMap, columns: string[]): ((row: Row) => LinkRecord) | string {
  const indexOf = (name: string) => columns.indexOf(name)
  const { address, ...pieces } = map
  const lacking = [...Object.values(pieces), ...address].find((name) => indexOf(name) < 0)
  if (lacking !== undefined) return `there is no column ${lacking}. Its columns are ${columns.filter(Boolean).join(', ')}.`
  const at = Object.entries(pieces).map(([piece, name]) => [piece, indexOf(name)] as const)
  const parts = address.map(indexOf)
  return ({ cells }) => {
    const record: LinkRecord = { id: '', address: parts.map((index) => cells[index] ?? '') }
    for (const [piece, index] of at) record[piece as keyof typeof pieces] = (cells[index] ?? '').trim()
    return record
  }
}
