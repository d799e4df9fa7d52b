import type { Text } from './language.ts'

export const roles = [
  'case_worker', 'coordinator', 'leader', 'editor', 'focal_point',
  'hub_officer', 'national_officer', 'administrator', 'auditor',
] as const
export type Role = (typeof roles)[number]

export const orgKinds = [
  'city', 'cso', 'public_service', 'national_authority', 'network_hub',
  'international', 'employer', 'funder', 'university',
] as const
export type OrgKind = (typeof orgKinds)[number]

/** The organisation that somebody acts for, one at a time. */
export type ActingOrg = { id: string; slug: string; kind: OrgKind; name: Text; cityIds: string[] }

/** Who is asking: a person acting for an organisation, or a visitor. */
export type Actor = Visitor | Member
export type Visitor = { userId: null; name: ''; org: null; roles: readonly []; sessionId: null }
export type Member = { userId: string; name: string; org: ActingOrg; roles: readonly Role[]; sessionId: string }

export const visitor: Visitor = { userId: null, name: '', org: null, roles: [], sessionId: null }

export const isMember = (actor: Actor): actor is Member => actor.userId !== null
export const has = (actor: Actor, ...wanted: Role[]) => wanted.some((role) => (actor.roles as readonly Role[]).includes(role))
/** Does the actor's organisation work in this city? */
export const worksIn = (actor: Actor, cityId: string) => isMember(actor) && actor.org.cityIds.includes(cityId)
/** Is the actor's organisation this one? */
export const actsFor = (actor: Actor, orgId: string | null) => isMember(actor) && actor.org.id === orgId
/** Is the actor of the city's own administration? */
export const isOfCity = (actor: Actor, cityId: string) => worksIn(actor, cityId) && actor.org!.kind === 'city'

/** What row-level security may know of the actor; `pass` is the one record that a link or code opens. */
export const settingsOf = (actor: Actor, pass = ''): Record<string, string> => ({
  'mudun.user': actor.userId ?? '',
  'mudun.org': actor.org?.id ?? '',
  'mudun.kind': actor.org?.kind ?? '',
  'mudun.roles': listed(actor.roles),
  'mudun.cities': listed(actor.org?.cityIds ?? []),
  'mudun.pass': pass,
})

// Commas all around, so that policies can look for one whole word.
const listed = (words: readonly string[]) => (words.length > 0 ? `,${words.join(',')},` : '')
