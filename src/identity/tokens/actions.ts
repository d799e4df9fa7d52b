// API tokens: for programs of an organisation. A token reaches what its maker reaches today, and only as far as its own roles and scopes.
import type { Context } from 'hono'
import { type Actor, type Member, visitor } from '../../kit/actor.ts'
import type { Db } from '../../kit/database.ts'
import { remember } from '../../kit/memory.ts'
import { forbidden } from '../../kit/problem.ts'
import type { Env } from '../../kit/request.ts'
import { hashToken, newToken } from '../../kit/secrets.ts'
import { memberFor } from '../sessions/index.ts'
import { findToken, insertToken, touchToken } from './store.ts'
import type { ApiToken, TokenForm } from './token.ts'

const kept = remember<{ token: ApiToken; actor: Member }>({ seconds: 10, atMost: 2000 })
export const forgetTokens = (userId?: string) => kept.forget(({ token }) => userId === undefined || token.userId === userId)

/** Makes a token and returns it, for the only time. Its maker must be a member with these roles. */
export async function makeToken(db: Db, userId: string, orgId: string, { label, roles, scopes, days }: TokenForm, now: Date): Promise<string> {
  const maker = await memberFor(db, userId, orgId, '')
  if (!maker || roles.some((role) => !maker.roles.includes(role))) throw forbidden()
  const token = `mudun_${newToken()}`
  const expiresAt = new Date(now.getTime() + days * 86_400_000)
  await insertToken(db, { tokenHash: hashToken(token), userId, orgId, label, roles, scopes, createdAt: now, expiresAt })
  return token
}

/** Who a program acts for, by `Authorization: Bearer mudun_…`; a visitor if the token opens nothing. */
export async function actorOfToken(c: Context<Env>): Promise<Actor> {
  return (await opened(c))?.actor ?? visitor
}

/** Goes on only if the token was made for this, or nobody's token but a person's session asks. */
export async function mustHaveScope(c: Context<Env>, scope: `${string}:${'read' | 'write'}`) {
  if (bearer(c) === undefined) return
  if (!(await opened(c))?.token.scopes.includes(scope)) throw forbidden()
}

export const bearer = (c: Context) => /^Bearer (mudun_[\w-]{20,80})$/.exec(c.req.header('authorization') ?? '')?.[1]

async function opened(c: Context<Env>) {
  const token = bearer(c)
  if (!token) return undefined
  const hash = hashToken(token)
  const key = hash.toString('base64')
  const known = kept.get(key) ?? (await kept.load(key, () => open(c.var.background, hash, c.var.now())))
  return known && known.token.expiresAt > c.var.now() ? known : undefined
}

async function open(db: Db, hash: Buffer, now: Date) {
  const token = await findToken(db, hash, now)
  const maker = token && (await memberFor(db, token.userId, token.orgId, token.id))
  if (!token || !maker) return undefined
  if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() > 60_000) await touchToken(db, token.id, now)
  return { token, actor: { ...maker, roles: token.roles.filter((role) => maker.roles.includes(role)) } }
}
