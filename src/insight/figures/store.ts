// Every query of figures, but for the counters themselves (kit/tallies.ts).
import { sql } from 'kysely'
import type { Db } from '../../kit/database.ts'
import type { Text } from '../../kit/language.ts'
import { orNotFound } from '../../kit/problem.ts'
import type { Recounted } from './trust.ts'

/** An organisation that works in a city. */
export type Partner = { id: string; slug: string; name: Text }
/** What is said of a city's figures beside the counters: by whom, and how the latest recount went. */
export type Surroundings = { partners: Partner[]; recount: Recounted | undefined }

export async function surroundingsOf(db: Db, cityId: string): Promise<Surroundings> {
  const { rows: [row] } = await sql<{ partners: Partner[] | null; recount: Omit<Recounted, 'at'> & { at: string } | null }>`
    select (select json_agg(json_build_object('id', o.id, 'slug', o.slug, 'name', o.name) order by o.slug)
              from organisation_cities c join organisations o on o.id = c.org_id where c.city_id = ${cityId}) as partners,
           (select json_build_object('at', at, 'counted', counted, 'differing', differing)
              from recounts where city_id = ${cityId} order by id desc limit 1) as recount`.execute(db)
  const { partners, recount } = row!
  return { partners: partners ?? [], recount: recount ? { ...recount, at: new Date(recount.at) } : undefined }
}

/** The latest recount of each of these cities. */
export async function latestRecounts(db: Db, cityIds: string[]): Promise<Map<string, Recounted>> {
  const rows = await db.selectFrom('recounts').distinctOn('cityId').select(['cityId', 'at', 'counted', 'differing'])
    .where(sql<boolean>`city_id = any(${cityIds})`).orderBy('cityId').orderBy('id', 'desc').execute()
  return new Map(rows.map(({ cityId, ...recount }) => [cityId, recount]))
}

/** Sets some of a city's settings; the others stay. */
export async function updateSettings(db: Db, cityId: string, changes: object) {
  await db.updateTable('cities').set({ settings: sql`settings || ${JSON.stringify(changes)}::jsonb` }).where('id', '=', cityId).execute()
}

const frozenColumns = ['cityId', 'id', 'at', 'period', 'over', 'orgId', 'fingerprint', 'published'] as const

export function listFrozen(db: Db, cityId: string) {
  return db.selectFrom('frozenFigures').select(frozenColumns).where('cityId', '=', cityId).orderBy('id', 'desc').limit(50).execute()
}

export async function getFrozen(db: Db, cityId: string, id: string) {
  return orNotFound(await db.selectFrom('frozenFigures').select([...frozenColumns, 'content'])
    .where('cityId', '=', cityId).where('id', '=', id).executeTakeFirst())
}
export type Frozen = Awaited<ReturnType<typeof getFrozen>>

export async function insertFrozen(db: Db, row: { cityId: string; period: string; over: boolean; content: string; fingerprint: string; at: Date }) {
  const { id } = await db.insertInto('frozenFigures').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

export async function publishFrozen(db: Db, cityId: string, id: string) {
  await db.updateTable('frozenFigures').set({ published: true }).where('cityId', '=', cityId).where('id', '=', id).execute()
}
