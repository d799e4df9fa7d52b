import { sql } from 'kysely'
import type { City } from './cities.ts'
import type { Db } from './database.ts'
import { prepared } from './prepared.ts'
import type { Work } from './request.ts'

export type Tally = { orgId: string; theme?: string; n?: number; at?: Date }

/**
 * Counts a deed, in its transaction: 'referral.sent' of this organisation and theme in this month, by `n` (−1 takes back).
 * A gauge (how many are open) is the sum over all months of what opened less what closed.
 */
export async function tally({ db, now, later }: Pick<Work, 'db' | 'now'> & Partial<Pick<Work, 'later'>>, cityId: string, name: `${string}.${string}`, { orgId, theme = '', n = 1, at = now() }: Tally) {
  const seen = () => { deeds.set(cityId, (deeds.get(cityId) ?? 0) + 1) }
  if (later) later(seen) // before the commit others still read what was
  else seen()
  await line(db, { cityId, name, month: monthOf(at), orgId, theme, n })
}

const line = prepared((db, at: Sum & { cityId: string }) =>
  db.insertInto('tallies').values({ cityId: at.cityId, name: at.name, month: at.month, orgId: at.orgId, theme: at.theme, n: at.n }))

/** The first day of the month of an instant, 'YYYY-MM-01' (UTC). */
export const monthOf = (at: Date) => `${at.toISOString().slice(0, 7)}-01`

export type Sum = { name: string; month: string; orgId: string; theme: string; n: number }

/**
 * Counts anew from a module's own records what its deeds have tallied, whatever the organisation: a case may have changed
 * hands since. `standing` counters are of now, and known in sum only; the others by month.
 */
export type Recount = { counters: string[]; standing: string[]; run: (background: Db, cityId: string) => Promise<Found[]> }
export type Found = Omit<Sum, 'orgId'>

/** All sums of these names in a city since a month, folded or not yet: a few hundred rows, whatever happened. */
export async function sumsOf(db: Db, cityId: string, names: string[], since = '2000-01-01'): Promise<Sum[]> {
  const { rows } = await sql<Sum>`
    select name, month, org_id, theme, sum(n)::int8 as n
      from (select name, month, org_id, theme, n from tally_sums where city_id = ${cityId} and name = any(${names}) and month >= ${since}
            union all
            select name, month, org_id, theme, n from tallies where city_id = ${cityId} and name = any(${names}) and month >= ${since}) lines
     group by name, month, org_id, theme`.execute(db)
  return rows
}

/** The same of several cities at once, whatever the organisation and the theme. */
export async function sumsByCity(db: Db, cityIds: string[], names: string[]): Promise<(Pick<Sum, 'name' | 'month' | 'n'> & { cityId: string })[]> {
  const { rows } = await sql<Pick<Sum, 'name' | 'month' | 'n'> & { cityId: string }>`
    select city_id, name, month, sum(n)::int8 as n
      from (select city_id, name, month, n from tally_sums where city_id = any(${cityIds}) and name = any(${names})
            union all
            select city_id, name, month, n from tallies where city_id = any(${cityIds}) and name = any(${names})) lines
     group by city_id, name, month`.execute(db)
  return rows
}

/**
 * Changes whenever a sum of the city does: what was worked out from them before need not be worked out again. What another
 * process counted shows within a second.
 */
export async function sumsVersion(db: Db, city: City): Promise<string> {
  const counted = deeds.get(city.id)
  const before = versions.get(city)
  if (before && before.counted === counted && before.until > Date.now()) return before.version
  const version = await readVersion(db, city.id)
  versions.set(city, { version, counted, until: Date.now() + 1000 })
  return version
}

const versions = new WeakMap<City, { version: string; counted: number | undefined; until: number }>()
/** How often this process has counted something in a city. */
const deeds = new Map<string, number>()

async function readVersion(db: Db, cityId: string): Promise<string> {
  const { rows: [row] } = await sql<{ version: string }>`
    select concat_ws('-', (select folds from tally_folds where city_id = ${cityId}),
                          (select count(*) from tallies where city_id = ${cityId}),
                          (select id from tallies where city_id = ${cityId} order by id desc limit 1)) as version`.execute(db)
  return row!.version
}

/** Folds the lines into the sums; the clock does it every minute. Returns how many lines were folded. */
export async function foldTallies(background: Db): Promise<number> {
  const { rows: [folded] } = await sql<{ lines: number }>`
    with taken as (
      delete from tallies where (city_id, id) in (select city_id, id from tallies limit 20000 for update skip locked)
      returning city_id, name, month, org_id, theme, n),
    added as (
      insert into tally_sums (city_id, name, month, org_id, theme, n)
      select city_id, name, month, org_id, theme, sum(n) from taken group by 1, 2, 3, 4, 5
      on conflict (city_id, name, month, org_id, theme) do update set n = tally_sums.n + excluded.n),
    marked as (
      insert into tally_folds (city_id, folds) select distinct city_id, 1 from taken
      on conflict (city_id) do update set folds = tally_folds.folds + 1)
    select count(*)::int8 as lines from taken`.execute(background)
  return folded?.lines ?? 0
}
