import { sql } from 'kysely'
import type { Found, Recount } from '../../../kit/tallies.ts'
import { currencyOf } from '../money/money.ts'

/** Whom help reached is not counted again: the community of those who were erased is gone. */
export const recountAssistance: Recount = {
  counters: ['assistance.given', 'assistance.paid', 'assistance.money', 'assistance.slips', 'assistance.collected', 'assistance.twice'],
  standing: ['assistance.promised'],
  run: async (background, cityId) => {
    const { country } = await background.selectFrom('cities').select('country').where('id', '=', cityId).executeTakeFirstOrThrow()
    const own = currencyOf(country)
    const { rows } = await sql<Found>`
      with slips as (select * from entitlements where city_id = ${cityId}),
      lines as (
        select 'assistance.given' as name, redeemed_at as at, kind, 1 as n from slips where status = 'redeemed'
        union all select 'assistance.paid', redeemed_at, kind, 1 from slips where status = 'redeemed' and currency = ${own}
        union all select 'assistance.money', redeemed_at, kind, amount from slips where status = 'redeemed' and currency = ${own}
        union all select 'assistance.promised', at, kind, 1 from slips where status = 'issued'
        union all select counter, reconciled_at, kind, 1
                    from slips join distributions d on d.city_id = slips.city_id and d.id = distribution_id and d.status = 'reconciled',
                         unnest(array['assistance.slips', 'assistance.collected']) counter
                   where slips.status = 'redeemed' or (reason = 'not_collected' and counter = 'assistance.slips')
        union all select 'assistance.twice', e.at, kind, 1 from events e join slips on slips.id = e.subject
                   where e.scope = ${cityId} and e.name = 'entitlement.handed_twice')
      select name, date_trunc('month', at)::date as month, kind as theme, sum(n)::int8 as n from lines group by 1, 2, 3`.execute(background)
    return rows
  },
}
