// All SQL on organisations: known to all, kept by their own administrators.
import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { OrgKind } from '../../kit/actor.ts'
import type { Db } from '../../kit/database.ts'
import type { Lang, Text } from '../../kit/language.ts'
import { orNotFound } from '../../kit/problem.ts'
import type { Organisations } from '../../kit/tables.ts'
import type { Theme } from '../../kit/themes.ts'
import type { OrganisationForm } from './organisation.ts'

export type Organisation = Omit<Selectable<Organisations>, 'settings' | 'closedAt' | 'createdAt' | 'themes' | 'languages'> & {
  kind: OrgKind; themes: Theme[]; languages: Lang[]; cityIds: string[]
}

const organisations = (db: Db) => db.selectFrom('organisations')
  .leftJoin('organisationCities', 'organisationCities.orgId', 'organisations.id')
  .select(['organisations.id', 'slug', 'kind', 'name', 'shortName', 'about', 'themes', 'languages', 'email', 'phone'])
  .select(sql<string[]>`coalesce(array_agg(city_id order by city_id) filter (where city_id is not null), '{}')`.as('cityIds'))
  .where('closedAt', 'is', null)
  .groupBy('organisations.id')

/** Every organisation, or those that work in a city, by slug. */
export async function listOrganisations(db: Db, cityId?: string): Promise<Organisation[]> {
  const rows = await organisations(db)
    .$if(cityId !== undefined, (query) => query.where(({ exists, selectFrom }) => exists(
      selectFrom('organisationCities as working').select('working.orgId')
        .whereRef('working.orgId', '=', 'organisations.id').where('working.cityId', '=', cityId!))))
    .orderBy('slug').execute()
  return rows as Organisation[]
}

/** By id or by slug; a wrong one is not found. */
export async function findOrganisation(db: Db, idOrSlug: string): Promise<Organisation> {
  const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(idOrSlug)
  return orNotFound(await organisations(db).where(isId ? 'organisations.id' : 'slug', '=', idOrSlug).executeTakeFirst()) as Organisation
}

export async function updateOrganisation(db: Db, id: string, { name, shortName, about, themes, languages, email, phone }: OrganisationForm) {
  await db.updateTable('organisations').set({
    name, shortName: Object.values(shortName).some(Boolean) ? shortName : null, about,
    themes, languages, email: email ?? null, phone: phone ?? null,
  }).where('id', '=', id).execute()
}

export type NewOrganisation = { slug: string; kind: OrgKind; name: Text; cityIds?: string[] } &
  Partial<Pick<Organisation, 'shortName' | 'about' | 'themes' | 'languages' | 'email' | 'phone'>>

/** A new organisation. Background only: by the hub's approval, the command line or the demonstration. */
export async function insertOrganisation(db: Db, { cityIds = [], ...organisation }: NewOrganisation, now: Date): Promise<string> {
  const { id } = await db.insertInto('organisations').values({ ...organisation, createdAt: now }).returning('id').executeTakeFirstOrThrow()
  if (cityIds.length) await db.insertInto('organisationCities').values(cityIds.map((cityId) => ({ orgId: id, cityId }))).execute()
  return id
}
