// The pages that are weighed: what residents meet first, and where people work all day.
import { one, type Way } from '../../e2e/way.ts'
import type { Lang } from '../../src/kit/language.ts'

export const weighed: (Way & { name: string })[] = [
  { name: 'finder', path: '/la-marsa/services' },
  { name: 'finder, a need', path: '/la-marsa/services?need=health' },
  { name: 'service', path: '/la-marsa/services?need=health', then: one('services') },
  { name: 'practice', path: '/practices?city=saida', then: one('practices') },
  { name: 'queue', path: '/la-marsa/referrals', as: 'anis' },
  { name: 'referral', path: '/la-marsa/referrals', as: 'anis', then: one('referrals') },
  { name: 'dashboard', path: '/la-marsa/dashboard', as: 'nadia' },
]
export const weighedIn: Lang[] = ['ar', 'fr']
