import { sql } from 'kysely'
import type { City } from './cities.ts'
import type { Db } from './database.ts'

/**
 * The next short, sayable number of its kind in a city: 'LM-0412'. Counted, not drawn from a sequence, so that it works
 * on a distributed database; two at once wait for each other's commit, which only creation does.
 */
export async function nextCode(db: Db, city: Pick<City, 'id'>, kind: 'person' | 'household' | 'referral'): Promise<string> {
  const { rows: [row] } = await sql<{ n: number }>`
    insert into code_counters (city_id, kind, n) values (${city.id}, ${kind}, 1)
    on conflict (city_id, kind) do update set n = code_counters.n + 1 returning n`.execute(db)
  const prefix = city.id.split('-').map((word) => word[0]).join('').toUpperCase()
  const letters = city.id.includes('-') ? prefix : city.id.slice(0, 2).toUpperCase()
  return `${letters}-${marks[kind]}${String(row!.n).padStart(4, '0')}`
}

const marks = { person: 'P', household: 'H', referral: '' }
