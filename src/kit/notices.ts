import type { Role } from './actor.ts'
import type { Work } from './request.ts'

/** Whom a notice is for: an organisation, there those with a role, or one person. */
export type Audience = { orgId: string; role?: Role; userId?: string }
/** `kind` is a key of the notices' sentences; `data` fills them: codes, numbers, names of organisations, never of people. */
export type Notice = { kind: string; path: string; data?: Record<string, unknown> }

/** Tells an organisation that something waits or has happened; it shows in the app, and by e-mail as a link without content. */
export async function tell({ db, now }: Pick<Work, 'db' | 'now'>, { orgId, role, userId }: Audience, { kind, path, data = {} }: Notice) {
  await db.insertInto('notices')
    .values({ orgId, role: role ?? null, userId: userId ?? null, at: now(), kind, path, data: JSON.stringify(data) })
    .execute()
}

/** The latest notices for the actor, newest first, and whether they read them. */
export function listNotices({ db, actor }: Work, limit = 50) {
  return db.selectFrom('notices')
    .leftJoin('noticeReads', (join) => join.onRef('noticeReads.noticeId', '=', 'notices.id').on('noticeReads.userId', '=', actor.userId))
    .select(['notices.id', 'notices.at', 'notices.kind', 'notices.path', 'notices.data', 'noticeReads.at as readAt'])
    .where('notices.orgId', '=', actor.org!.id)
    .orderBy('notices.id', 'desc').limit(limit)
    .execute()
}

export async function markRead({ db, now }: Work, ids: string[]) {
  if (ids.length === 0) return
  await db.insertInto('noticeReads').values(ids.map((noticeId) => ({ noticeId, at: now() })))
    .onConflict((conflict) => conflict.doNothing()).execute()
}
