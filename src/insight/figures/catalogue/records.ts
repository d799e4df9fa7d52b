// From a figure to the list of what it counts, for those who reach it.
import { type Actor, has, worksIn } from '../../../kit/actor.ts'
import { mayReadAgreements } from '../../../city/partnerships/index.ts'
import { maySeeQuestions } from '../../../people/elsewhere/index.ts'
import type { Figure, RecordFilter } from '../figure.ts'

const ofCaseWorkers = (actor: Actor, cityId: string) => worksIn(actor, cityId) && has(actor, 'case_worker')
const ofPlanners = (actor: Actor, cityId: string) => worksIn(actor, cityId) && has(actor, 'case_worker', 'coordinator')
const ofAll = () => true

const address = (path: string, query: Record<string, string | undefined>) => {
  const known = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return known.length > 0 ? `${path}?${new URLSearchParams(known)}` : path
}

type Records = NonNullable<Figure['records']>

export const people: Records = { own: true, path: (city) => `/${city}/people`, for: ofCaseWorkers }

export const needs: Records = { own: true, path: (city, { theme }) => address(`/${city}/needs`, { theme }), for: ofCaseWorkers }

/** The list of referrals, in a view and with what else it can be narrowed by. */
export const referrals = (view: 'all' | 'late' | 'mine', status?: string): Records => ({
  path: (city, { month, theme, orgId }: RecordFilter) =>
    address(`/${city}/referrals`, { view, status, theme, partner: orgId, month: view === 'all' ? month : undefined }),
  for: ofPlanners,
})

/** Slips that were collected, or are promised. */
export const handovers = (view: 'redeemed' | 'issued'): Records => ({
  own: true, path: (city, { month, theme }) => address(`/${city}/assistance/handovers`, { view, kind: theme, month }), for: ofPlanners,
})
export const distributions: Records = { own: true, path: (city) => `/${city}/assistance/distributions?view=over`, for: ofPlanners }
export const agreements: Records = { own: true, path: (city) => `/${city}/agreements`, for: mayReadAgreements }
export const questions: Records = { own: true, path: (city) => `/${city}/elsewhere`, for: maySeeQuestions }
export const services: Records = { path: (city, { theme }) => address(`/${city}/services`, { need: theme }), for: ofAll }
export const practices: Records = { path: (city) => `/practices?city=${city}`, for: ofAll }
