// What remembers where people came from.
import { sql } from 'kysely'
import type { Db } from '../../../../kit/database.ts'

type Where = { cityId: string; orgId: string }

/** Two tables of one organisation take turns, part by part: what the one wrote the other knows. */
export async function takeTurn(db: Db, orgId: string) {
  await sql`select pg_advisory_xact_lock(hashtext(${`people of ${orgId}`}))`.execute(db)
}

/** So that the database knows a registry that has just begun to fill. */
export async function countFirstPeople(db: Db) {
  await sql`select count_first_people()`.execute(db)
}

export async function insertOrigins(db: Db, { cityId, orgId }: Where, origins: { key: Buffer; content: Buffer; id: string }[]) {
  if (origins.length === 0) return
  await sql`
    insert into person_origins (city_id, org_id, key, content, person_id)
    select ${cityId}, ${orgId}, key, content, person_id
      from unnest(${origins.map(({ key }) => key)}::bytea[], ${origins.map(({ content }) => content)}::bytea[], ${origins.map(({ id }) => id)}::uuid[]) as origin (key, content, person_id)`.execute(db)
}

export async function saveContent(db: Db, { cityId, orgId }: Where, key: Buffer, content: Buffer) {
  await db.updateTable('personOrigins').set({ content }).where('cityId', '=', cityId).where('orgId', '=', orgId).where('key', '=', key).execute()
}
