// Who acts for each organisation in the stories: the cast where it works, an invented colleague elsewhere.
import type { Member, Role } from '../src/kit/actor.ts'
import type { Db } from '../src/kit/database.ts'
import { cast, type CastMember } from './cast.ts'
import { communities } from './content/people.ts'
import { organisations } from './content/organisations.ts'
import { idOf } from './reference.ts'

const usualRoles: Record<string, Role[]> = {
  city: ['case_worker', 'coordinator', 'editor', 'focal_point', 'leader', 'administrator'],
  cso: ['case_worker', 'editor', 'administrator'],
  public_service: ['case_worker', 'editor'],
  national_authority: ['case_worker', 'editor'],
  network_hub: ['hub_officer', 'editor'],
}

/** A colleague in every organisation, with the rights that its stories need. */
export async function hireStaff(db: Db, since: Date): Promise<Map<string, Member>> {
  const tunisian = communities[0]!
  const colleagues = organisations.map((org, i) => ({
    org, id: idOf('user', `colleague of ${org.id}`), roles: usualRoles[org.kind] ?? (['case_worker', 'editor'] as Role[]),
    name: i % 2 ? `${tunisian.women[i % tunisian.women.length]!.latin} ${tunisian.families[i % tunisian.families.length]!.latin}`
      : `${tunisian.men[i % tunisian.men.length]!.latin} ${tunisian.families[(i * 3) % tunisian.families.length]!.latin}`,
    address: i % 2 ? 'f' as const : 'm' as const,
  }))
  await db.insertInto('users').values(colleagues.map(({ id, name, address }) => ({ id, name, address, lang: 'ar' as const, createdAt: since }))).execute()
  await db.insertInto('memberships').values(colleagues.map(({ id, org, roles }) => ({ userId: id, orgId: idOf('organisation', org.id), roles, since }))).execute()
  return new Map(colleagues.map(({ org, id, name, roles }) => [org.id, memberOf(id, name, org.id, roles)]))
}

/** Somebody of the cast, at work where they start. */
export function castMember(handle: keyof typeof cast): Member {
  const { name, works } = cast[handle] as CastMember
  const [org, roles] = works[0]!
  return memberOf(idOf('user', handle), name, org, roles)
}

function memberOf(userId: string, name: string, slug: string, roles: readonly Role[]): Member {
  const org = organisations.find(({ id }) => id === slug)
  if (!org) throw new Error(`the demonstration knows no organisation ${slug}`)
  return { userId, name, roles, sessionId: '', org: { id: idOf('organisation', slug), slug, kind: org.kind, name: org.name, cityIds: org.cities } }
}

