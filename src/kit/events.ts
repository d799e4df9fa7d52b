import { sql } from 'kysely'
import type { Db } from './database.ts'
import { prepared } from './prepared.ts'
import type { Work } from './request.ts'

/** A row that things happen to. Network things have no city. */
export type Subject = { id: string; cityId?: string | null }
export type Happening = { otherOrgId?: string | null; public?: boolean; data?: Record<string, unknown> }
export type History = Awaited<ReturnType<typeof historyOf>>

/**
 * Notes what the actor did, in the same transaction as the deed itself. `data` holds codes and ids, never personal data.
 * A name is subject and past participle: 'referral.sent'.
 */
export async function note({ db, now }: Pick<Work, 'db' | 'now'>, name: `${string}.${string}`, subject: Subject, { otherOrgId = null, public: open = false, data = {} }: Happening = {}) {
  await happened(db, { scope: subject.cityId ?? 'network', at: now(), name, subject: subject.id, otherOrgId, public: open, data: JSON.stringify(data) })
}

type Line = { scope: string; at: Date; name: string; subject: string; otherOrgId: string | null; public: boolean; data: string }
const happened = prepared((db, at: Line) => db.insertInto('events').values({
  scope: at.scope, at: at.at, name: at.name, subject: at.subject, otherOrgId: at.otherOrgId, public: at.public, data: at.data,
}))

/** The same deed to many subjects of one scope: an event each, in one statement. The chain is sealed later, and takes them as they came. */
export async function noteAll({ db, now }: Pick<Work, 'db' | 'now'>, name: `${string}.${string}`, scope: string, subjects: { id: string; data?: Record<string, unknown> }[]) {
  await sql`
    insert into events (scope, at, name, subject, data)
    select ${scope}, ${now()}, ${name}, subject, data
      from unnest(${subjects.map(({ id }) => id)}::uuid[], ${subjects.map(({ data = {} }) => JSON.stringify(data))}::jsonb[]) as happened (subject, data)`.execute(db)
}

/** Notes what the clock did. It acts for nobody; both sides read it. */
export async function noteByClock({ db, now }: Pick<Work, 'db' | 'now'>, name: `${string}.${string}`, { cityId, id }: { cityId: string; id: string }, orgId: string, otherOrgId: string) {
  await db.insertInto('events').values({ scope: cityId, at: now(), name, subject: id, userId: null, orgId, otherOrgId, data: '{}' }).execute()
}

const history = prepared((db, at: { scope: string; subject: string }) =>
  db.selectFrom('events')
    .leftJoin('users', 'users.id', 'events.userId')
    .leftJoin('organisations', 'organisations.id', 'events.orgId')
    .select(['events.id', 'events.at', 'events.name', 'events.data', 'users.name as by', 'organisations.name as byOrg', 'events.orgId'])
    .where('events.scope', '=', at.scope)
    .where('events.subject', '=', at.subject)
    .orderBy('events.at').orderBy('events.id'))

/** All that happened to this subject and that the actor may know of, oldest first, with who did it. */
export function historyOf(db: Db, subject: Subject) {
  return history(db, { scope: subject.cityId ?? 'network', subject: subject.id })
}
