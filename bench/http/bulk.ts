// Many rows in one statement, past triggers and policies: to fill a database quickly.
import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** Rows of one shape. Columns that are not named keep their defaults. */
export async function bulk(client: pg.Client, table: string, rows: Record<string, unknown>[], size = 2000) {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!).map((name) => pg.escapeIdentifier(name)).join(', ')
  const target = pg.escapeIdentifier(table)
  const statement = `insert into ${target} (${columns}) select ${columns} from jsonb_populate_recordset(null::${target}, $1::jsonb)`
  for (let from = 0; from < rows.length; from += size) {
    await client.query(statement, [JSON.stringify(rows.slice(from, from + size).map(written))])
  }
}

const written = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value]))

/** An id as the database's `new_id()` would have made it at that time. */
export function newId(at: Date): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(at.getTime(), 0, 6)
  bytes[6] = 0x70 | (bytes[6]! & 15)
  bytes[8] = 0x80 | (bytes[8]! & 63)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

export const daysBefore = (from: Date, days: number) => new Date(from.getTime() - days * 86_400_000)
