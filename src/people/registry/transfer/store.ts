// Every query on a case that changes hands.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'

type Where = { cityId: string; orgId: string }

/** Offers a person to another organisation, or (null) takes the offer back. */
export async function offer(db: Db, cityId: string, personId: string, toOrgId: string | null) {
  await db.updateTable('persons').set({ handedTo: toOrgId })
    .where('cityId', '=', cityId).where('id', '=', personId).where('status', '<>', 'erased').execute()
  await db.updateTable('personSpecificNeeds').set({ handedTo: toOrgId }).where('cityId', '=', cityId).where('personId', '=', personId).execute()
  await db.updateTable('consents').set({ handedTo: toOrgId }).where('cityId', '=', cityId).where('personId', '=', personId).execute()
}

/** A person who is offered to this organisation. */
export function findOffered(db: Db, { cityId, orgId }: Where, personId: string) {
  return db.selectFrom('persons').select(['cityId', 'id', 'orgId', 'code', 'birthYear', 'status', 'sealed', 'version'])
    .where('cityId', '=', cityId).where('handedTo', '=', orgId).where('id', '=', personId).executeTakeFirst()
}

/** The case is this organisation's from now on. The tokens of the one before are swept by the clock. */
export async function take(db: Db, { cityId, orgId }: Where, personId: string, { sealed, at }: { sealed: Buffer; at: Date }) {
  const { numUpdatedRows } = await db.updateTable('persons')
    .set({ orgId, handedTo: null, sealed, householdId: null, place: null, status: 'open', closedAt: null, retainUntil: null, warnedAt: null, activeAt: at, version: sql`version + 1` })
    .where('cityId', '=', cityId).where('handedTo', '=', orgId).where('id', '=', personId).executeTakeFirst()
  await db.updateTable('personSpecificNeeds').set({ orgId, handedTo: null }).where('cityId', '=', cityId).where('handedTo', '=', orgId).where('personId', '=', personId).execute()
  await db.updateTable('consents').set({ orgId, handedTo: null }).where('cityId', '=', cityId).where('handedTo', '=', orgId).where('personId', '=', personId).execute()
  return numUpdatedRows > 0n
}

/** The clock's: every case that is offered. */
export const listOffered = (background: Db) =>
  background.selectFrom('persons').select(['cityId', 'id', 'handedTo']).where('handedTo', 'is not', null).execute()

/** The clock's: tokens of organisations that gave a person away since then. */
export async function sweepTokens(background: Db, since: Date): Promise<number> {
  const { numDeletedRows } = await background.deleteFrom('personTokens').using(['events', 'persons'])
    .where('events.name', '=', 'person.received').where('events.at', '>', since).whereRef('personTokens.personId', '=', 'events.subject')
    .whereRef('persons.cityId', '=', 'events.scope').whereRef('persons.id', '=', 'events.subject')
    .whereRef('persons.orgId', '<>', 'personTokens.orgId').executeTakeFirst()
  return Number(numDeletedRows)
}
