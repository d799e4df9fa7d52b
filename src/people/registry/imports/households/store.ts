// Households of people who come by a table.
import { sql } from 'kysely'
import type { Db } from '../../../../kit/database.ts'

type Where = { cityId: string; orgId: string }

/** Which of these codes are of a household or person of the organisation. */
export async function findCodes(db: Db, { cityId, orgId }: Where, codes: string[]): Promise<string[]> {
  if (codes.length === 0) return []
  const { rows } = await sql<{ code: string }>`
    select code from households where city_id = ${cityId} and org_id = ${orgId} and code = any(${codes})
    union all
    select code from persons where city_id = ${cityId} and org_id = ${orgId} and code = any(${codes}) and status <> 'erased'`.execute(db)
  return rows.map(({ code }) => code)
}

export function findHouseholds(db: Db, { cityId, orgId }: Where, keys: Buffer[]) {
  if (keys.length === 0) return Promise.resolve([])
  return db.selectFrom('householdOrigins').select(['key', 'householdId'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where(sql<boolean>`key = any(${keys}::bytea[])`).execute()
}

type NewHousehold = { id: string; code: string; size: number }

/** Which of them were written: the others' code was taken. */
export async function insertHouseholds(db: Db, { cityId, orgId, at }: Where & { at: Date }, households: NewHousehold[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    insert into households (city_id, org_id, id, code, size, created_at)
    select ${cityId}, ${orgId}, id, code, size, ${at}
      from unnest(${households.map(({ id }) => id)}::uuid[], ${households.map(({ code }) => code)}::text[], ${households.map(({ size }) => size)}::smallint[]) as household (id, code, size)
    on conflict (city_id, code) do nothing returning id`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

export async function insertHouseholdOrigins(db: Db, { cityId, orgId }: Where, origins: { key: Buffer; id: string }[]) {
  if (origins.length === 0) return
  await db.insertInto('householdOrigins').values(origins.map(({ key, id }) => ({ cityId, orgId, key, householdId: id }))).execute()
}

/** A household has room for all who are registered in it. */
export async function makeRoomFor(db: Db, { cityId, orgId }: Where, ids: string[]) {
  if (ids.length === 0) return
  await sql`
    update households set size = least(members.n, 99)
      from (select household_id, count(*) as n from persons where city_id = ${cityId} and org_id = ${orgId} and household_id = any(${ids}::uuid[]) and status <> 'erased' group by 1) as members
     where households.city_id = ${cityId} and households.org_id = ${orgId} and households.id = members.household_id and households.size < members.n`.execute(db)
}
