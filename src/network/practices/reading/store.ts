// Queries of the public part: search, counts by facet, what is near.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import type { Text } from '../../../kit/language.ts'
import { askedWords } from '../../../kit/text.ts'
import type { Content, Practice } from '../practice.ts'
import { selectPractices } from '../store.ts'
import type { PracticeFilter } from './filter.ts'

export const pageSize = 24

/** Words are matched by equality: the only way in which an index serves under row-level security. */
function found(asked: string[]) {
  return sql<string>`select practice_id from practice_words where word = any(${asked}) group by practice_id having count(*) = ${asked.length}::int`
}

// «where what was asked for», for the listing and for its counts alike.
const isListed = (asked: string[]) => asked.length === 0
  ? sql<boolean>`practices.public and practices.status <> 'archived'`
  : sql<boolean>`practices.public and practices.status <> 'archived' and practices.id in (${found(asked)})`

const conditions = ({ theme, country, city, measured, in: lang }: PracticeFilter) => ({
  theme: theme ? sql<boolean>`practices.theme = ${theme}` : yes,
  country: country ? sql<boolean>`cities.country = ${country}` : yes,
  city: city ? sql<boolean>`practices.city_id = ${city}` : yes,
  measured: measured ? sql<boolean>`practices.measured` : yes,
  in: lang ? sql<boolean>`${lang} = any(practices.langs)` : yes,
})
const yes = sql<boolean>`true`

export type Facets = Record<'theme' | 'country' | 'city' | 'measured' | 'in', Record<string, number>> & { all: number }

/** How many practices each choice would leave, with all other choices as they are; one query. */
export async function countFacets(db: Db, filter: PracticeFilter): Promise<Facets> {
  const is = conditions(filter)
  const { rows } = await sql<{ facet: keyof Facets; value: string; n: number }>`
    with listed as materialized (
      select practices.theme, practices.city_id, practices.measured, practices.langs, cities.country,
             ${is.theme} as a, ${is.country} as b, ${is.city} as c, ${is.measured} as d, ${is.in} as e
        from practices join cities on cities.id = practices.city_id where ${isListed(askedWords(filter.q))})
    select 'theme' as facet, theme as value, count(*)::int as n from listed where b and c and d and e group by theme
    union all select 'country', country, count(*)::int from listed where a and c and d and e group by country
    union all select 'city', city_id, count(*)::int from listed where a and b and d and e group by city_id
    union all select 'measured', '1', count(*)::int from listed where a and b and c and e and measured
    union all select 'in', lang, count(*)::int from listed, unnest(langs) as lang where a and b and c and d group by lang
    union all select 'all', '', count(*)::int from listed where a and b and c and d and e`.execute(db)
  const facets: Facets = { theme: {}, country: {}, city: {}, measured: {}, in: {}, all: 0 }
  for (const { facet, value, n } of rows) {
    if (facet === 'all') facets.all = n
    else facets[facet][value] = n
  }
  return facets
}

export type Listed = Practice & { taken: number }

/** One page of what was asked for: newest first, most taken up first, or best fitting first. */
export async function listPublished(db: Db, filter: PracticeFilter, limit = pageSize): Promise<Listed[]> {
  const asked = askedWords(filter.q)
  const sort = filter.sort ?? (asked.length > 0 ? 'fit' : 'new')
  let query = selectPractices(db)
    .leftJoin((eb) => eb.selectFrom('adoptions').select(['practiceId', ({ fn }) => fn.countAll<number>().as('n')])
      .where('status', '<>', 'stopped').groupBy('practiceId').as('uptake'), (join) => join.onRef('uptake.practiceId', '=', 'practices.id'))
    .select(({ fn, lit }) => fn.coalesce('uptake.n', lit(0)).as('taken'))
    .where(isListed(asked))
  for (const condition of Object.values(conditions(filter))) query = query.where(condition)
  if (sort === 'taken') query = query.orderBy('taken', 'desc')
  if (sort === 'fit' && asked.length > 0) {
    query = query.orderBy(sql`(select sum(weight) from practice_words where practice_id = practices.id and word = any(${asked}))`, 'desc')
  }
  return query.orderBy('publishedAt', 'desc').orderBy('practices.id').limit(limit).offset((filter.page - 1) * limit).execute() as unknown as Promise<Listed[]>
}

/** With their texts, for the matrix: all that was asked for. */
export async function listWhole(db: Db, filter: PracticeFilter, limit = 5000): Promise<(Practice & { content: Content })[]> {
  let query = selectPractices(db).select('content').where(isListed(askedWords(filter.q)))
  for (const condition of Object.values(conditions(filter))) query = query.where(condition)
  return query.orderBy('cityId').orderBy('publishedAt').orderBy('practices.id').limit(limit).execute() as unknown as Promise<(Practice & { content: Content })[]>
}

/** Others on the same theme, of other cities. */
export async function listNear(db: Db, { id, theme, rootId }: Pick<Practice, 'id' | 'theme' | 'rootId'>, limit = 4): Promise<Practice[]> {
  return selectPractices(db).where(isListed([])).where('theme', '=', theme).where('practices.id', '<>', id).where('rootId', '<>', rootId)
    .orderBy('publishedAt', 'desc').limit(limit).execute() as Promise<Practice[]>
}

export type Kin = { id: string; cityId: string; title: Text }

/** The public practices of a family: where it began, and what adopting cities told in their turn. */
export async function listKin(db: Db, rootId: string): Promise<Kin[]> {
  return db.selectFrom('practices').select(['id', 'cityId', 'title']).where('rootId', '=', rootId).where('public', '=', true).execute()
}
