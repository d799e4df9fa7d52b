import type { Context, Hono } from 'hono'
import type { Actor } from './actor.ts'
import type { Endpoint } from './api.ts'
import type { City } from './cities.ts'
import type { Duty } from './clock.ts'
import type { Db } from './database.ts'
import type { JobKind } from './jobs.ts'
import type { Text } from './language.ts'
import type { News } from './news.ts'
import type { NoticeSentences } from './notices.ts'
import type { Env, Work } from './request.ts'

/** What a module hands to the app. Its tables and strings need no mention: they are found by their place. */
export type Module = {
  /** Where it lives: '/services' below a city (`/fr/oujda/services`), or below the language alone (`/fr/practices`). */
  path: `/${string}`
  of: 'city' | 'network'
  // biome-ignore lint/suspicious/noExplicitAny: city and network routers differ in their variables
  routes: Hono<any>
  /** What programs may ask of it, below /api/v1 in the same way. */
  api?: Endpoint[]
  menu?: MenuItem[]
  /** Visitors may post here. Elsewhere they only read. */
  open?: true
  /** The one record that a link or code in this address opens to somebody without an account. */
  pass?: (c: Context<Env>, background: Db) => Promise<string | undefined>
  /** Long work it can do. */
  jobs?: JobKind[]
  /** What its notices say. */
  notices?: NoticeSentences
  /** What it does by the clock. */
  duties?: Duty[]
  /** What it hears from other processes. */
  news?: News
}

/** An entry of the menu, for those it is for. `path` is below the city or the language, as the module's. */
export type MenuItem = {
  id: string
  group: MenuGroupName
  label: Text
  icon: string
  path: `/${string}`
  of: 'city' | 'network'
  for: (actor: Actor) => boolean
  /** Also on the bar of a phone, which has room for five. */
  bar?: (actor: Actor) => boolean
  /** What waits there. It costs a query on every page of staff: read a counter. */
  count?: (work: Work & { city?: City }) => Promise<number>
}
export type MenuGroupName = 'work' | 'city' | 'network' | 'organisation'
