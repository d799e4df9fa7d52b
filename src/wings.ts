// Every module, a line each, by wing: the menu and the map of the product.
import { type Actor, has, isMember } from './kit/actor.ts'
import type { Module } from './kit/module.ts'
import { about, jobs, notices, search } from './desk/index.ts'
import { identity } from './identity/index.ts'
import { partnerships } from './city/partnerships/index.ts'
import { services } from './city/services/index.ts'
import { assistance } from './people/assistance/index.ts'
import { duplicates } from './people/duplicates/index.ts'
import { joint } from './people/joint/index.ts'
import { elsewhere } from './people/elsewhere/index.ts'
import { needs } from './people/needs/index.ts'
import { answering, following, referrals } from './people/referrals/index.ts'
import { people } from './people/registry/index.ts'
import { dashboard, figures, networkFigures, networkPage } from './insight/figures/index.ts'
import { outbox } from './kit/outbox.tsx'
import { cities, network } from './network/members/index.ts'
import { practices } from './network/practices/index.ts'

export const wings = {
  identity,
  people: [referrals, answering, following, people, duplicates, joint, needs, assistance, elsewhere],
  city: [services, partnerships],
  insight: [dashboard, figures, networkPage, networkFigures],
  network: [network, cities, practices],
  desk: [...search, notices, jobs, ...about, outbox],
} satisfies Record<string, Module[]>

export const modules: Module[] = Object.values(wings).flat()

/** Where somebody lands who names no page: what waits for them, or what the network is. */
export function landing(actor: Actor): string {
  const home = actor.org?.cityIds[0]
  if (home && has(actor, 'case_worker', 'coordinator')) return `/${home}/referrals`
  if (home && has(actor, 'leader')) return `/${home}/dashboard`
  if (has(actor, 'hub_officer')) return '/network'
  if (home && has(actor, 'editor', 'focal_point')) return `/${home}/services`
  return isMember(actor) ? '/practices' : '/cities'
}
