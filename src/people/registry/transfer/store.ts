// Every query on a case that changes hands.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'

type Where = { cityId: string; orgId: string }

/** Offers a person, with the files that were merged into theirs, to another organisation, or (null) takes the offer back. */
export async function offer(db: Db, cityId: string, personId: string, toOrgId: string | null) {
  const files = await db.updateTable('persons').set({ handedTo: toOrgId })
    .where('cityId', '=', cityId).where(({ or, eb }) => or([eb('id', '=', personId), eb('mergedInto', '=', personId)])).where('status', '<>', 'erased')
    .returning('id').execute()
  const ids = files.map(({ id }) => id)
  if (ids.length === 0) return
  await db.updateTable('personSpecificNeeds').set({ handedTo: toOrgId }).where('cityId', '=', cityId).where('personId', 'in', ids).execute()
  await db.updateTable('consents').set({ handedTo: toOrgId }).where('cityId', '=', cityId).where('personId', 'in', ids).execute()
}

/** A person who is offered to this organisation, and the files that were merged into theirs. */
export function listOffer(db: Db, { cityId, orgId }: Where, personId: string) {
  return db.selectFrom('persons').select(['cityId', 'id', 'orgId', 'code', 'birthYear', 'status', 'sealed', 'version'])
    .where('cityId', '=', cityId).where('handedTo', '=', orgId).where(({ or, eb }) => or([eb('id', '=', personId), eb('mergedInto', '=', personId)]))
    .where('sealed', 'is not', null).execute()
}

/** The case is this organisation's from now on. The tokens of the one before are swept by the clock. */
export async function take(db: Db, { cityId, orgId }: Where, personId: string, { sealed, at, part }: { sealed: Buffer; at: Date; /** Merged into another: it stays that. */ part: boolean }) {
  const { numUpdatedRows } = await db.updateTable('persons')
    .set({ orgId, handedTo: null, sealed, householdId: null, place: null, closedAt: null, retainUntil: null, warnedAt: null, activeAt: at, version: sql`version + 1`, ...(!part && { status: 'open' }) })
    .where('cityId', '=', cityId).where('handedTo', '=', orgId).where('id', '=', personId).executeTakeFirst()
  await db.updateTable('personSpecificNeeds').set({ orgId, handedTo: null }).where('cityId', '=', cityId).where('handedTo', '=', orgId).where('personId', '=', personId).execute()
  await db.updateTable('consents').set({ orgId, handedTo: null }).where('cityId', '=', cityId).where('handedTo', '=', orgId).where('personId', '=', personId).execute()
  return numUpdatedRows > 0n
}

/** The clock's: every case that is offered. */
export const listOffered = (background: Db) =>
  background.selectFrom('persons').select(['cityId', 'id', 'handedTo']).where('handedTo', 'is not', null).where('mergedInto', 'is', null).execute()

/** The clock's: tokens of organisations that gave a person away since then. */
export async function sweepTokens(background: Db, since: Date): Promise<number> {
  const { numDeletedRows } = await background.deleteFrom('personTokens').using(['events', 'persons'])
    .where('events.name', '=', 'person.received').where('events.at', '>', since).whereRef('personTokens.personId', '=', 'persons.id')
    .whereRef('persons.cityId', '=', 'events.scope').where(sql<boolean>`coalesce(persons.merged_into, persons.id) = events.subject`)
    .whereRef('persons.orgId', '<>', 'personTokens.orgId').executeTakeFirst()
  return Number(numDeletedRows)
}
