// Every query on marks: they are made and taken away by the clock.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'

type Where = { cityId: string; orgId: string }
export type Mark = { personId: string; mark: bigint; namesakes: bigint | null }

/** People whose marks were never made, or of what they were before, or with another key; with the version they have now. */
export function listStale(background: Db, { cityId, orgId }: Where, key: number, most: number): Promise<{ id: string; version: number }[]> {
  return background.selectFrom('persons').leftJoin('elsewhereMarked as made', (join) => join.onRef('made.cityId', '=', 'persons.cityId').onRef('made.personId', '=', 'persons.id'))
    .select(['persons.id', 'persons.version']).where('persons.cityId', '=', cityId).where('persons.orgId', '=', orgId).where('persons.sealed', 'is not', null)
    .where(({ or, eb }) => or([
      eb('made.personId', 'is', null), eb('made.version', '<>', eb.ref('persons.version')), eb('made.orgId', '<>', orgId), eb('made.key', '<>', key),
    ])).limit(most).execute()
}

/** Takes the place of whatever marks these people had. */
export async function replaceMarks(db: Db, { cityId, orgId }: Where, key: number, people: { id: string; version: number }[], marks: Mark[]) {
  const ids = people.map(({ id }) => id)
  await sql`delete from elsewhere_marks where person_id = any (${ids}::uuid[])`.execute(db)
  await sql`insert into elsewhere_marks (org_id, person_id, mark, namesakes)
    select ${orgId}, * from unnest(${marks.map(({ personId }) => personId)}::uuid[], ${marks.map(({ mark }) => String(mark))}::bigint[],
      ${marks.map(({ namesakes }) => (namesakes === null ? null : String(namesakes)))}::bigint[])`.execute(db)
  await sql`insert into elsewhere_marked (city_id, person_id, org_id, version, key)
    select ${cityId}, id, ${orgId}, version, ${key} from unnest(${ids}::uuid[], ${people.map(({ version }) => version)}::int[]) people (id, version)
    on conflict (city_id, person_id) do update set org_id = excluded.org_id, version = excluded.version, key = excluded.key`.execute(db)
}

/** Nobody is asked about any more: people who were erased, and organisations without such an agreement. */
export async function sweepMarks(background: Db, asked: Where[]) {
  const pairs = [asked.map(({ cityId }) => cityId), asked.map(({ orgId }) => orgId)]
  await sql`
    with over as (
      delete from elsewhere_marked made using persons
       where persons.city_id = made.city_id and persons.id = made.person_id
         and (persons.sealed is null or not exists (
           select from unnest(${pairs[0]}::text[], ${pairs[1]}::uuid[]) asked (city_id, org_id)
            where asked.city_id = persons.city_id and asked.org_id = persons.org_id))
      returning made.person_id)
    delete from elsewhere_marks using over where elsewhere_marks.person_id = over.person_id`.execute(background)
}

export async function forgetMarks(db: Db, cityId: string, personId: string) {
  await db.deleteFrom('elsewhereMarks').where('personId', '=', personId).execute()
  await db.deleteFrom('elsewhereMarked').where('cityId', '=', cityId).where('personId', '=', personId).execute()
}

/** Of whom marks are made, and of how many they could be. */
export async function countMarked(db: Db, { cityId, orgId }: Where): Promise<{ made: number; of: number }> {
  const [{ made }, { of }] = await Promise.all([
    db.selectFrom('elsewhereMarked').select(({ fn }) => fn.countAll<number>().as('made')).where('cityId', '=', cityId).where('orgId', '=', orgId).executeTakeFirstOrThrow(),
    db.selectFrom('persons').select(({ fn }) => fn.countAll<number>().as('of')).where('cityId', '=', cityId).where('orgId', '=', orgId).where('status', '<>', 'erased').executeTakeFirstOrThrow(),
  ])
  return { made, of }
}

/** Of these names those that two or more of an organisation bear. */
export async function listShared(db: Db, orgId: string, names: bigint[]): Promise<Set<bigint>> {
  const { rows } = await sql<{ namesakes: string }>`
    select namesakes::text as namesakes from elsewhere_marks where org_id = ${orgId} and namesakes = any (${names.map(String)}::bigint[])
     group by namesakes having count(distinct person_id) > 1`.execute(db)
  return new Set(rows.map(({ namesakes }) => BigInt(namesakes)))
}
