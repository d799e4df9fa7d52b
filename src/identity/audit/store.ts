// What the records tell to those who watch over an organisation: its own deeds, and who opened which identity.
import { type Db, fixed } from '../../kit/database.ts'
import { type AccessRow, type AuditFilter, type EventRow, pageSize } from './audit.ts'

// Ids are ordered by time, so a page begins where the one before ended and costs the same however far back.
export async function listEvents(db: Db, orgId: string, { by, from, to, before, about }: AuditFilter): Promise<EventRow[]> {
  let query = db.selectFrom('events').leftJoin('users', 'users.id', 'events.userId')
    .select(['events.id', 'events.at', 'events.name', 'events.subject', 'users.name as by', 'events.data'])
    .where('events.orgId', '=', orgId)
  if (by) query = query.where('events.userId', '=', by)
  if (from) query = query.where('events.at', '>=', new Date(from))
  if (to) query = query.where('events.at', '<', dayAfter(to))
  if (before) query = query.where('events.id', '<', before)
  if (about) query = query.where('events.name', '>=', `${about}.`).where('events.name', '<', `${about}/`)
  return (await query.orderBy('events.id', 'desc').limit(fixed(pageSize + 1)).execute()) as EventRow[]
}

export async function listAccess(db: Db, orgId: string, { by, from, to, before }: AuditFilter): Promise<AccessRow[]> {
  let query = db.selectFrom('accessLog').innerJoin('users', 'users.id', 'accessLog.userId')
    .select(['accessLog.id', 'accessLog.at', 'users.name as by', 'reason', 'personId', 'cityId'])
    .where('accessLog.orgId', '=', orgId)
  if (by) query = query.where('accessLog.userId', '=', by)
  if (from) query = query.where('accessLog.at', '>=', new Date(from))
  if (to) query = query.where('accessLog.at', '<', dayAfter(to))
  if (before) query = query.where('accessLog.id', '<', before)
  return query.orderBy('accessLog.id', 'desc').limit(fixed(pageSize + 1)).execute()
}

const dayAfter = (day: string) => new Date(new Date(day).getTime() + 86_400_000)
