import { z } from 'zod'
import { type OrgKind, type Role, roles } from '../../kit/actor.ts'

export type MemberRow = { id: string; userId: string; orgId: string; name: string; roles: Role[]; since: Date }

export const RolesForm = z.object({ roles: z.array(z.enum(roles)).min(1) })

/** Roles that reach beyond an organisation are for the kind of organisation whose work that is. */
const onlyFor: Partial<Record<Role, readonly OrgKind[]>> = {
  hub_officer: ['network_hub'],
  national_officer: ['national_authority'],
  focal_point: ['city'],
  case_worker: ['city', 'cso', 'public_service', 'international'],
}

/** The roles that an administrator of such an organisation can give. */
export const rolesOf = (kind: OrgKind): Role[] => roles.filter((role) => onlyFor[role]?.includes(kind) ?? true)
