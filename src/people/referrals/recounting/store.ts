import { sql } from 'kysely'
import type { Found, Recount } from '../../../kit/tallies.ts'

/** Whether answers came in time is not counted again: the city may have changed its clock since. */
export const recountReferrals: Recount = {
  counters: [
    'referral.sent', 'referral.received', 'referral.answered', 'referral.answer_hours', 'referral.completed', 'referral.not_completed',
    'referral.declined', 'referral.expired', 'referral.sent_completed', 'referral.sent_ended',
    'referral.confirmed_helped', 'referral.confirmed_partly', 'referral.confirmed_not_helped',
  ],
  standing: ['referral.open', 'referral.late'],
  run: async (background, cityId) => {
    const { rows } = await sql<Found>`
      with sent as (select * from referrals where city_id = ${cityId} and sent_at is not null),
      lines as (
        select counter as name, sent_at as at, theme, 1 as n from sent, unnest(array['referral.sent', 'referral.received']) counter
        union all select 'referral.answered', answered_at, theme, 1 from sent where answered_at is not null
        union all select 'referral.answer_hours', answered_at, theme, greatest(0, floor(extract(epoch from answered_at - sent_at) / 3600 + 0.5))
                    from sent where answered_at is not null
        union all select 'referral.' || status, closed_at, theme, 1 from sent where status in ('completed', 'not_completed', 'declined', 'expired')
        union all select case status when 'completed' then 'referral.sent_completed' else 'referral.sent_ended' end, sent_at, theme, 1
                    from sent where closed_at is not null
        union all select 'referral.confirmed_' || confirmed, confirmed_at, theme, 1 from sent where confirmed is not null
        union all select 'referral.open', sent_at, theme, 1 from sent where closed_at is null
        union all select 'referral.late', sent_at, theme, 1 from sent where status = 'sent' and reminded > 0)
      select name, date_trunc('month', at)::date as month, theme, sum(n)::int8 as n from lines group by 1, 2, 3`.execute(background)
    return rows
  },
}
