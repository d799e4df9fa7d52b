// The lists of referrals: the standing views, and those that somebody keeps.
import { type ExpressionBuilder, sql } from 'kysely'
import { countedTo } from '../../../kit/counts.ts'
import { type Db, fixed } from '../../../kit/database.ts'
import type { Database } from '../../../kit/tables.ts'
import type { Referral, ReferralFilter, Status } from '../referral.ts'
import { selectReferrals } from '../store.ts'

export const pageSize = 25

type Where = ExpressionBuilder<Database, 'referrals'>

// What each standing view of what waits holds, for one organisation: the query names it as well as the policy.
const inView = {
  mine: (eb: Where, orgId: string) => eb('waitingOrgId', '=', orgId),
  late: (eb: Where, orgId: string, now: Date) => eb.and([eb('waitingOrgId', '=', orgId), eb('dueAt', '<', now)]),
  new: (eb: Where, orgId: string) => eb.and([eb('waitingOrgId', '=', orgId), eb('toOrgId', '=', orgId), eb('referrals.status', '=', 'sent')]),
  others: (eb: Where, orgId: string) => eb.and([eb('fromOrgId', '=', orgId), eb('waitingOrgId', 'is not', null), eb('waitingOrgId', '<>', orgId)]),
}
const isOver = (eb: Where) => eb.and([eb('waitingOrgId', 'is', null), eb('referrals.status', '<>', 'draft')])

/** What the reader narrows a view by. */
const narrowed = ({ theme, status, person, partner, month }: ReferralFilter) => (eb: Where) => eb.and([
  ...(theme ? [eb('referrals.theme', '=', theme as Referral['theme'])] : []),
  ...(status ? [eb('referrals.status', '=', status as Status)] : []),
  ...(person ? [eb('personId', '=', person)] : []),
  ...(partner ? [eb.or([eb('fromOrgId', '=', partner), eb('toOrgId', '=', partner)])] : []),
  ...(month ? [sql<boolean>`sent_at >= ${`${month}-01`}::date and sent_at < ${`${month}-01`}::date + interval '1 month'`] : []),
])

/** One page of a view, the most pressing first; what is over, the latest first. */
export function listReferrals(db: Db, cityId: string, orgId: string, filter: ReferralFilter, now: Date): Promise<Referral[]> {
  const { view } = filter
  const [id, dueAt] = filter.after?.split('_').reverse() ?? []
  const page = selectReferrals(db).where('referrals.cityId', '=', cityId).limit(fixed(pageSize + 1))
  if (view === 'done' || view === 'all') {
    // Each side has an index in this order; one condition on both would have neither.
    const side = (column: 'fromOrgId' | 'toOrgId') => db.selectFrom('referrals').select('referrals.id')
      .where('referrals.cityId', '=', cityId).where(column, '=', orgId).where(narrowed(filter))
      .$if(view === 'done', (query) => query.where(isOver))
      .$if(id !== undefined, (query) => query.where('referrals.id', '<', id!))
      .orderBy('referrals.id', 'desc').limit(fixed(pageSize + 1))
    return page.where('referrals.id', 'in', sql<string>`(${side('fromOrgId')} union all ${side('toOrgId')})`).orderBy('referrals.id', 'desc').execute()
  }
  return page.where((eb) => inView[view](eb as unknown as Where, orgId, now)).where((eb) => narrowed(filter)(eb as unknown as Where))
    .$if(dueAt !== undefined, (query) => query.where(sql<boolean>`(referrals.due_at, referrals.id) > (${dueAt}::timestamptz, ${id}::uuid)`))
    .orderBy('dueAt').orderBy('referrals.id').execute()
}

/**
 * How many each standing view holds. What waits here is counted in full, in one reading; what others are to do and what is
 * over (for ninety days back) may be many times that, and is counted as far as a reader would.
 */
export async function countViews(db: Db, cityId: string, orgId: string, now: Date) {
  const since = new Date(now.getTime() - 90 * 86_400_000)
  const most = fixed(countedTo + 1)
  const { rows: [row] } = await sql<{ mine: number; late: number; new: number; others: number; done: number }>`
    select mine, late, new, others, done
    from (select count(*) as mine, count(*) filter (where due_at < ${now}) as late, count(*) filter (where to_org_id = ${orgId} and status = 'sent') as new
          from referrals where city_id = ${cityId} and waiting_org_id = ${orgId}) as ours,
         (select count(*) as others from (
            select 1 from referrals where city_id = ${cityId} and from_org_id = ${orgId} and waiting_org_id <> ${orgId} limit ${most}) as few) as theirs,
         (select count(*) as done from (
            select 1 from referrals where city_id = ${cityId} and waiting_org_id is null and closed_at >= ${since} and from_org_id = ${orgId}
            union all
            select 1 from referrals where city_id = ${cityId} and waiting_org_id is null and closed_at >= ${since} and to_org_id = ${orgId} and from_org_id <> ${orgId}
            limit ${most}) as few) as past
  `.execute(db)
  return row!
}

/** The organisations that this one has referrals with in a city, for the filter. */
export function listPartners(db: Db, cityId: string, orgId: string) {
  return db.selectFrom('organisationCities').innerJoin('organisations', 'organisations.id', 'organisationCities.orgId')
    .select(['organisations.id', 'organisations.name', 'organisations.kind'])
    .where('organisationCities.cityId', '=', cityId).where('organisations.id', '<>', orgId).where('organisations.closedAt', 'is', null)
    .orderBy('organisations.slug').execute()
}

export function listViews(db: Db, cityId: string) {
  return db.selectFrom('referralViews').select(['id', 'name', 'query']).where('cityId', '=', cityId).orderBy('id').limit(20).execute()
}

export async function insertView(db: Db, cityId: string, view: { name: string; query: string }) {
  await db.insertInto('referralViews').values({ cityId, ...view }).execute()
}

export async function deleteView(db: Db, cityId: string, id: string) {
  await db.deleteFrom('referralViews').where('cityId', '=', cityId).where('id', '=', id).execute()
}
