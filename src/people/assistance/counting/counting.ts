// What the deeds of assistance count, for the figures (insight/figures). In the place of a theme stands the kind of help.
import type { CityWork, Work } from '../../../kit/request.ts'
import { tally } from '../../../kit/tallies.ts'
import { currencyOf } from '../money/money.ts'
import type { Community } from '../words.ts'

type At = Pick<Work, 'db' | 'now'>
type Of = { cityId: string; orgId: string; kind: string }
type Given = Of & { amount: number; currency: string; community: Community }

const place = ({ orgId, kind }: Of) => ({ orgId, theme: kind })

/** So many slips were issued (or, below zero, made void): how many wait to be collected. */
export const countPromised = async (work: At, of: Of, n: number) => {
  if (n !== 0) await tally(work, of.cityId, 'assistance.promised', { ...place(of), n })
}

/** A slip was collected at this time, or (−1) that was taken back. Of money, what is in the city's own. */
export async function countGiven(work: At & Pick<CityWork, 'city'>, of: Given, at: Date, n: 1 | -1 = 1) {
  const add = (what: 'given' | 'paid' | 'money' | 'given_host' | 'given_newcomer', times = 1) => tally(work, of.cityId, `assistance.${what}`, { ...place(of), at, n: n * times })
  await countPromised(work, of, -n)
  await add('given')
  if (of.community !== 'unsaid') await add(of.community === 'host' ? 'given_host' : 'given_newcomer')
  if (of.currency !== currencyOf(work.city.country)) return
  await add('paid')
  await add('money', of.amount)
}

/** A day is reconciled: of its slips that could be collected, how many were. */
export async function countDay(work: At, of: Of, { collected, left }: { collected: number; left: number }) {
  await tally(work, of.cityId, 'assistance.slips', { ...place(of), n: collected + left })
  await tally(work, of.cityId, 'assistance.collected', { ...place(of), n: collected })
}

/** A slip was handed out on once more while desks were without connection. */
export const countTwice = (work: At, of: Of) => tally(work, of.cityId, 'assistance.twice', place(of))
