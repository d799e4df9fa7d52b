import { z } from 'zod'
import type { ActingOrg, Role } from '../../kit/actor.ts'
import type { Lang } from '../../kit/language.ts'

export type Entry = 'password' | 'passkey' | 'single_sign_on' | 'cast'

/** What somebody may do for an organisation, from when. */
export type Membership = { id: string; org: ActingOrg; roles: Role[]; since: Date }

/** A signed-in browser: who sits there, what they have shown, and for whom they act. */
export type Session = {
  id: string
  userId: string
  name: string
  lang: Lang
  address: 'f' | 'm'
  orgId: string | null
  /** Entered through this organisation's single sign-on: acts for it alone. */
  boundOrgId: string | null
  entry: Entry
  device: string
  createdAt: Date
  lastSeenAt: Date
  expiresAt: Date
  freshAt: Date
  provenAt: Date | null
  hasPassword: boolean
  hasApp: boolean
  hasPasskey: boolean
  acceptedTerms: string | null
  /** Those that the session may act for. */
  memberships: Membership[]
}

export const lifetimes = {
  idleHours: 12,
  days: 7,
  /** How long the last proof of who they are counts for exports, signing and keys. */
  freshMinutes: 10,
}

export const SwitchForm = z.object({ organisation: z.uuid() })

/** 'Firefox, Linux': enough to recognise one's own browser, too little to recognise a person. */
export function deviceOf(userAgent = ''): string {
  const browser = browsers.find(([, mark]) => mark.test(userAgent))?.[0]
  const system = systems.find(([, mark]) => mark.test(userAgent))?.[0]
  return [browser, system].filter(Boolean).join(', ')
}

const browsers: [string, RegExp][] = [
  ['Edge', /\bEdgA?\//], ['Opera', /\bOPR\//], ['Samsung Internet', /SamsungBrowser/], ['Firefox', /Firefox|FxiOS/],
  ['Chrome', /Chrome|CriOS/], ['Safari', /Safari/],
]
const systems: [string, RegExp][] = [
  ['Android', /Android/], ['iPhone', /iPhone/], ['iPad', /iPad/], ['Windows', /Windows/], ['macOS', /Mac OS X/],
  ['ChromeOS', /CrOS/], ['Linux', /Linux/],
]
