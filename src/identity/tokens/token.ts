import { z } from 'zod'
import { type Role, roles } from '../../kit/actor.ts'

/** What a token opens: a part of the API, to read or to write. 'services:read' */
export const Scope = z.string().regex(/^[a-z][a-z-]*:(read|write)$/)
export const TokenForm = z.object({
  label: z.string().trim().min(2).max(80),
  roles: z.array(z.enum(roles)).min(1),
  scopes: z.array(Scope).min(1),
  days: z.coerce.number().int().min(1).max(366).default(90),
})
export type TokenForm = z.infer<typeof TokenForm>

export type ApiToken = {
  id: string; userId: string; orgId: string; label: string; roles: Role[]; scopes: string[]
  createdAt: Date; expiresAt: Date; lastUsedAt: Date | null
}
