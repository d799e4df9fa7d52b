import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { City } from './cities.ts'
import type { Db } from './database.ts'

type Place = Pick<City, 'id'>

/**
 * The next short, sayable number of its kind in a city: 'LM-0412'. Counted, not drawn from a sequence, so that it works
 * on a distributed database; two at once wait for each other's commit, which only creation does.
 */
export async function nextCode(db: Db, city: Place, kind: 'referral'): Promise<string> {
  const { rows: [row] } = await sql<{ n: number }>`
    insert into code_counters (city_id, kind, n) values (${city.id}, ${kind}, 1)
    on conflict (city_id, kind) do update set n = code_counters.n + 1 returning n`.execute(db)
  return `${initialsOf(city)}-${String(row!.n).padStart(4, '0')}`
}

// No vowels (no words), nothing that is taken for something else: no 0 O 1 I L U V.
const letters = '23456789BCDFGHJKMNPQRSTWXYZ'
const marks = { person: 'P', household: 'H', agreement: 'A' }

/**
 * A random code for a person, household or agreement, 'LM-P7K3QM': it tells nothing of how many there are or who came first, and
 * nobody waits for anybody. The table holds it unique; whoever inserts takes another one when it is taken.
 */
export function randomCode(city: Place, kind: keyof typeof marks): string {
  const random = Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')
  return `${initialsOf(city)}-${marks[kind]}${random}`
}

/** 'la-marsa' → 'LM', 'sousse' → 'SO' */
const initialsOf = ({ id }: Place) =>
  (id.includes('-') ? id.split('-').map((word) => word[0]).join('') : id.slice(0, 2)).toUpperCase()
