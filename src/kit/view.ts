import { useRequestContext } from 'hono/jsx-renderer'
import type { Actor } from './actor.ts'
import type { City } from './cities.ts'
import type { Lang, Locale, Text } from './language.ts'
import type { Env } from './request.ts'

export type MenuEntry = { id: string; label: Text; icon: string; path: string; count?: number; bar?: boolean }
export type MenuGroup = { group: Text; entries: MenuEntry[] }

/** What any component may know: the words, the reader, and where in the product they are. */
export type View = Locale & {
  actor: Actor
  /** The city of the address. */
  city?: City
  /** The address without its language: '/la-marsa/referrals'. */
  path: string
  query: Record<string, string>
  /** '/la-marsa/services' → '/ar/la-marsa/services' */
  href: (path: string) => string
  /** This address with its query changed; undefined takes a key away. */
  with: (changes: Record<string, string | undefined>) => string
  /** This address in another language, with its whole query. */
  hrefIn: (lang: Lang) => string
  theme: 'auto' | 'light' | 'dark'
  /** Perhaps: then the stylesheet travels inside the page. */
  firstVisit: boolean
  demo: boolean
  menu: MenuGroup[]
}

export const useView = (): View => useRequestContext<Env>().get('view') // `var` would copy all that is known of the request
