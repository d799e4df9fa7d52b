// The finder's queries: only on what is published, and with an equality or a range for every index.
import { type RawBuilder, sql } from 'kysely'
import type { City } from '../../../kit/cities.ts'
import type { Db } from '../../../kit/database.ts'
import type { Text } from '../../../kit/language.ts'
import { monthOf } from '../../../kit/tallies.ts'
import { lastFresh, lastListed } from '../cards.ts'
import { always, momentIn } from '../hours.ts'
import type { Service } from '../service.ts'
import { type FinderFilter, type Here, wordBegun, wordsAsked } from './filter.ts'

export const pageSize = 20

type Shown =
  | 'id' | 'orgId' | 'themes' | 'name' | 'what' | 'hours' | 'lat' | 'lon' | 'phone' | 'cost' | 'papers' | 'womenStaff' | 'contactPoint'
  | 'capacity' | 'free' | 'confirmedAt' | 'confirmBy' | 'sourceLang' | 'contactPhone'
export type Found = Pick<Service, Shown> & { metres: number | null }
export type Finding = { places: Found[]; total: number; /** Some of the words asked for stand in none of them. */ partly: boolean }

/**
 * One page of places: those open now first, of them those with room, then the nearest (what comes by telephone is
 * nearest of all), then those checked last; of a search, the best matches first.
 */
export async function findPlaces(db: Db, city: City, filter: FinderFilter, here: Here, now: Date): Promise<Finding> {
  const moment = momentIn(city, now)
  const words = wordsAsked(filter)
  const open = moment.holiday ? sql`s.week = ${always}::int4multirange` : sql`s.week @> ${moment.minute}::int4`
  const openNow = sql`(${open} and s.confirm_by >= ${lastFresh(now)})`
  const { rows } = await sql<Found & { total: number; hits: number }>`
    select *, count(*) over () as total from (
      select s.id, s.org_id, s.themes, s.name, s.what, s.hours, s.lat, s.lon, s.phone, s.cost, s.papers, s.women_staff, s.contact_point,
             s.capacity, s.free, s.confirmed_at, s.confirm_by, s.source_lang, c.phone as contact_phone,
             ${openNow} as open, ${metresFrom(here)} as metres,
             ${words.length > 0 ? sql`w.hits, w.told, max(w.hits) over () as best` : sql`0 as hits, 0 as told, 0 as best`}
        from services s
        left join contacts c on c.city_id = s.city_id and c.id = s.contact_id
        ${words.length > 0 ? sql`join (${matches(city.id, words, wordBegun(filter))}) w on w.service_id = s.id` : sql``}
       where s.city_id = ${city.id} and s.status = 'published' and s.confirm_by >= ${lastListed(now)}
         ${conditions(city.id, filter, openNow)}) found
     where hits = best
     order by told desc, open desc, capacity = 'full', round(coalesce(metres, 0) / 250), confirmed_at desc, id
     limit ${pageSize} offset ${(filter.page - 1) * pageSize}`.execute(db)
  return { places: rows, total: rows[0]?.total ?? 0, partly: words.length > 0 && (rows[0]?.hits ?? words.length) < words.length }
}

function conditions(cityId: string, { need, open, papers, free, women, speaks, area }: FinderFilter, openNow: RawBuilder<unknown>) {
  const all = [
    need && sql`exists (select from service_themes t where t.city_id = ${cityId} and t.theme = ${need} and t.service_id = s.id)`,
    speaks && sql`exists (select from service_languages l where l.city_id = ${cityId} and l.lang = ${speaks} and l.service_id = s.id)`,
    open && openNow,
    papers && sql`s.papers = 'none'`,
    free && sql`s.cost = 'free'`,
    women && sql`s.women_staff`,
    area && sql`s.area = ${area}`,
  ].filter((condition) => condition !== undefined)
  return sql.join(all.map((condition) => sql`and ${condition}`), sql` `)
}

// Which services have which of the words: concepts as they are, other words also as the beginning of longer ones.
function matches(cityId: string, words: string[], begun: string) {
  const last = words.length - 1
  const asked = words.map((word, i) => ({ word, i, whole: word.startsWith('~') || word.length < 3 }))
  if (!asked[last]!.whole && begun.length > 2 && begun !== words[last]) asked.push({ word: begun, i: last, whole: false })
  const each = asked.map(({ word, i, whole }) => sql`
    select service_id, ${i}::int as asked, told from service_words
     where city_id = ${cityId} and ${whole ? sql`word = ${word}` : sql`word >= ${word} and word < ${`${word}\u{10ffff}`}`}`)
  return sql`select service_id, count(distinct asked) as hits, max(told::int) as told from (${sql.join(each, sql` union all `)}) m group by service_id`
}

// Within a city the earth is flat.
const metresFrom = ({ lat, lon }: Here) =>
  sql<number>`sqrt(power((s.lat - ${lat}::float8) * 111320, 2) + power((s.lon - ${lon}::float8) * ${111_320 * Math.cos((lat * Math.PI) / 180)}::float8, 2))`

export type Around = { languages: string[]; guides: { id: string; title: Text; sourceLang: 'ar' | 'fr' | 'en' }[] }

/** What stands around the list: the languages one can ask for, and the guides of the need. */
export async function findAround(db: Db, cityId: string, need: FinderFilter['need']): Promise<Around> {
  const { rows: [row] } = await sql<{ languages: string[] | null; guides: Around['guides'] | null }>`
    select (select array_agg(lang order by n desc, lang) from (select lang, count(*) as n from service_languages where city_id = ${cityId} group by lang) l) as languages,
           (select jsonb_agg(jsonb_build_object('id', id, 'title', title, 'sourceLang', source_lang) order by id) from guides
             where city_id = ${cityId} and status = 'published' and theme = ${need ?? null}) as guides`.execute(db)
  return { languages: row?.languages ?? [], guides: row?.guides ?? [] }
}

/** Desks that inform and orient: whom to ask where nothing was found. */
export async function findContactPoints(db: Db, cityId: string, now: Date): Promise<Pick<Found, 'id' | 'name' | 'phone' | 'contactPhone' | 'sourceLang'>[]> {
  const { rows } = await sql<Found>`
    select s.id, s.name, s.source_lang, s.phone, c.phone as contact_phone from services s
      left join contacts c on c.city_id = s.city_id and c.id = s.contact_id
     where s.city_id = ${cityId} and s.status = 'published' and s.confirm_by >= ${lastListed(now)} and s.contact_point
     order by s.confirmed_at desc limit 2`.execute(db)
  return rows
}

const leastShown = 3

/** Counts what was asked; its words are written when they may be shown. */
export async function addFailedSearch(background: Db, cityId: string, { hash, words }: { hash: Buffer; words: string }, now: Date) {
  await background.insertInto('failedSearches').values({ cityId, month: monthOf(now), hash })
    .onConflict((conflict) => conflict.columns(['cityId', 'month', 'hash'])
      .doUpdateSet({ n: sql`failed_searches.n + 1`, words: sql`case when failed_searches.n + 1 >= ${leastShown} then ${words} end` })).execute()
}

export type Gap = { words: string; n: number }

/** What people looked for in vain in the last twelve months, the most asked first; what only one or two asked stays unseen. */
export function listGaps(db: Db, cityId: string, now: Date): Promise<Gap[]> {
  return db.selectFrom('failedSearches').select(({ fn }) => [fn.max<string>('words').as('words'), fn.sum<number>('n').as('n')])
    .where('cityId', '=', cityId).where('month', '>=', monthOf(new Date(now.getTime() - 365 * 86_400_000)))
    .groupBy('hash').having(({ fn }) => fn.max('n'), '>=', leastShown)
    .orderBy('n', 'desc').orderBy('words').limit(100).execute()
}

/** Nothing is kept for longer than it is useful; what was asked once or twice goes after its month. */
export async function forgetSearches(background: Db, now: Date) {
  const yearAgo = monthOf(new Date(now.getTime() - 400 * 86_400_000))
  const lastMonth = monthOf(new Date(now.getTime() - 31 * 86_400_000))
  await background.deleteFrom('failedSearches')
    .where((eb) => eb.or([eb('month', '<', yearAgo), eb.and([eb('month', '<', lastMonth), eb('n', '<', leastShown)])])).execute()
}
