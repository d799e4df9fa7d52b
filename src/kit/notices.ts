import type { Role } from './actor.ts'
import type { Text } from './language.ts'
import { prepared } from './prepared.ts'
import type { Work } from './request.ts'
import { strings } from './strings.ts'

/** Whom a notice is for: an organisation, there those with a role, or one person. */
export type Audience = { orgId: string; role?: Role; userId?: string }
/** `kind` is a key of the notices' sentences; `data` fills them: codes, numbers, names of organisations, never of people. */
export type Notice = { kind: string; path: string; data?: Record<string, unknown> }

/** What notices of a kind say, in slots that `data` fills. A module brings those of its own. */
export type NoticeSentences = Record<string, { icon: string; text: Text }>
const known: NoticeSentences = {}

/** Makes a module's notices known to the page that shows them; the app does it once. */
export const knowNotices = (sentences: NoticeSentences) => void Object.assign(known, sentences)
export const sentenceOf = (kind: string) => known[kind] ?? { icon: 'bell', text: strings.notices.other }

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

const unread = prepared((db, at: { orgId: string; userId: string }) =>
  db.selectFrom('notices')
    .leftJoin('noticeReads', (join) => join.onRef('noticeReads.noticeId', '=', 'notices.id').on('noticeReads.userId', '=', at.userId))
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('notices.orgId', '=', at.orgId).where('noticeReads.at', 'is', null))

/** How many the actor has not read. */
export async function countUnread({ db, actor }: Work): Promise<number> {
  return (await unread(db, { orgId: actor.org!.id, userId: actor.userId! }))[0]!.n
}
