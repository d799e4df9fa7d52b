// Every query on referrals. Row-level security has already left out what the actor may not see.
import { sql } from 'kysely'
import { badgeTo } from '../../kit/counts.ts'
import { type Db, fixed } from '../../kit/database.ts'
import { prepared } from '../../kit/prepared.ts'
import { conflict, orNotFound } from '../../kit/problem.ts'
import type { Referral } from './referral.ts'

const columns = [
  'referrals.cityId', 'referrals.id', 'referrals.code', 'referrals.kind', 'referrals.personId', 'referrals.personLabel',
  'referrals.fromOrgId', 'referrals.toOrgId', 'referrals.serviceId', 'referrals.needId', 'referrals.parentId',
  'referrals.theme', 'referrals.topic', 'referrals.priority', 'referrals.status', 'referrals.waitingOrgId',
  'referrals.assignedTo', 'referrals.dueAt', 'referrals.createdBy', 'referrals.createdAt', 'referrals.sentAt',
  'referrals.answeredAt', 'referrals.closedAt', 'referrals.appointmentAt', 'referrals.reminded', 'referrals.escalatedAt',
  'referrals.reason', 'referrals.outcome', 'referrals.confirmed', 'referrals.confirmedAt', 'referrals.fields',
  'referrals.consentId', 'referrals.override', 'referrals.version',
] as const

export const selectReferrals = (db: Db) =>
  db.selectFrom('referrals')
    .innerJoin('organisations as sender', 'sender.id', 'referrals.fromOrgId')
    .innerJoin('organisations as receiver', 'receiver.id', 'referrals.toOrgId')
    .leftJoin('services', (join) => join.onRef('services.cityId', '=', 'referrals.cityId').onRef('services.id', '=', 'referrals.serviceId'))
    .select(columns)
    .select(['sender.name as fromName', 'receiver.name as toName', 'services.name as serviceName'])

const waiting = prepared((db, at: { cityId: string; orgId: string }) =>
  db.selectFrom(db.selectFrom('referrals').select(sql`1`.as('one')).where('cityId', '=', at.cityId).where('waitingOrgId', '=', at.orgId).limit(fixed(badgeTo + 1)).as('some'))
    .select(({ fn }) => fn.countAll<number>().as('n')))

/** How many referrals wait for an organisation in a city, as far as the menu tells. */
export async function countWaiting(db: Db, cityId: string, orgId: string): Promise<number> {
  return (await waiting(db, { cityId, orgId }))[0]!.n
}

const referral = prepared((db, at: { cityId: string; id: string }) =>
  selectReferrals(db).where('referrals.cityId', '=', at.cityId).where('referrals.id', '=', at.id))

export async function getReferral(db: Db, cityId: string, id: string): Promise<Referral> {
  return orNotFound((await referral(db, { cityId, id }))[0])
}

/** Whose number somebody typed: 'lm-0412' finds LM-0412; undefined when it is no number of a file in reach. */
export async function findReferralByCode(db: Db, cityId: string, typed: string) {
  const code = typed.trim().toUpperCase()
  if (!/^[A-Z]{1,6}-\d{4,}$/.test(code)) return undefined
  return db.selectFrom('referrals').select(['id']).where('cityId', '=', cityId).where('code', '=', code).executeTakeFirst()
}

export async function getSealed(db: Db, cityId: string, id: string, { lock = false } = {}) {
  const query = db.selectFrom('referrals').select(['sealedFrom', 'sealedTo']).where('cityId', '=', cityId).where('id', '=', id)
  return orNotFound(await (lock ? query.forUpdate() : query).executeTakeFirst())
}

export function listSealed(db: Db, cityId: string, ids: string[]) {
  return db.selectFrom('referrals').select(['cityId', 'id', 'fromOrgId', 'toOrgId', 'sealedFrom'])
    .where('cityId', '=', cityId).where('id', 'in', ids).where('sealedFrom', 'is not', null).execute()
}

/** What an organisation shares of a person by their word, whatever has become of it. */
export function listSharing(db: Db, cityId: string, orgId: string, personId: string) {
  return db.selectFrom('referrals').select(['cityId', 'id', 'code', 'topic', 'status', 'fields', 'fromOrgId', 'toOrgId'])
    .where('cityId', '=', cityId).where('personId', '=', personId).where('fromOrgId', '=', orgId)
    .where('override', 'is', null).execute()
}

/** A person's, as far as an organisation is a side of them; the latest first. */
export function listOfPerson(db: Db, cityId: string, orgId: string, personId: string, most: number | null): Promise<Referral[]> {
  return selectReferrals(db).where('referrals.cityId', '=', cityId).where('personId', '=', personId)
    .where((eb) => eb.or([eb('fromOrgId', '=', orgId), eb('toOrgId', '=', orgId)])).orderBy('referrals.id', 'desc').limit(most).execute()
}

/** What came of the referrals that answer these needs, the latest first. */
export function listOfNeeds(db: Db, cityId: string, orgId: string, needIds: string[]) {
  return db.selectFrom('referrals').select(['id', 'code', 'needId', 'status'])
    .where('cityId', '=', cityId).where('fromOrgId', '=', orgId).where('needId', 'in', needIds).orderBy('id', 'desc').execute()
}

/** Who of other organisations, or of none, opened what travels with these referrals; the latest first. */
export function listOpenings(db: Db, cityId: string, orgId: string, ids: string[], most: number | null) {
  return db.selectFrom('events').leftJoin('users', 'users.id', 'events.userId').leftJoin('organisations', 'organisations.id', 'events.orgId')
    .select(['events.at', 'events.subject as referralId', 'users.name as by', 'organisations.name as org'])
    .where('scope', '=', cityId).where('subject', 'in', ids).where('events.name', '=', 'referral.opened')
    .where((eb) => eb.or([eb('events.orgId', 'is', null), eb('events.orgId', '<>', orgId)]))
    .orderBy('events.id', 'desc').limit(most).execute()
}

/** The background's: does a transfer of this person wait for this organisation's answer? */
export async function hasOpenTransfer(background: Db, cityId: string, personId: string, toOrgId: string): Promise<boolean> {
  const row = await background.selectFrom('referrals').select('id').where('cityId', '=', cityId).where('personId', '=', personId)
    .where('toOrgId', '=', toOrgId).where('kind', '=', 'transfer').where('status', '=', 'sent').executeTakeFirst()
  return row !== undefined
}

/** Puts referrals into another file of the same person: these, or all of the file. Returns which. */
export async function refile(db: Db, cityId: string, from: string, to: string, ids?: string[]): Promise<string[]> {
  if (ids?.length === 0) return []
  const rows = await db.updateTable('referrals').set({ personId: to }).where('cityId', '=', cityId).where('personId', '=', from)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids!)).returning('id').execute()
  return rows.map(({ id }) => id)
}

/** The background's: a person was erased, and with them what travelled. Returns what was still open, as it was before. */
export async function cancelAndForget(background: Db, cityId: string, personId: string, at: Date) {
  await background.updateTable('referrals')
    .set({ sealedFrom: null, sealedTo: null, personLabel: '', fields: [], followHash: null, answerHash: null, paperHash: null })
    .where('cityId', '=', cityId).where('personId', '=', personId).execute()
  const open = await background.selectFrom('referrals').select(['cityId', 'id', 'toOrgId', 'theme', 'status', 'sentAt', 'reminded'])
    .where('cityId', '=', cityId).where('personId', '=', personId).where('status', 'in', ['draft', 'sent', 'accepted', 'under_way']).execute()
  for (const { id } of open)
    await background.updateTable('referrals').set({ status: 'cancelled', reason: 'consent_withdrawn', closedAt: at })
      .where('cityId', '=', cityId).where('id', '=', id).execute()
  // What was refused or never answered waits for nobody either: there is no one left to help.
  await background.updateTable('referrals').set({ waitingOrgId: null, dueAt: null }).where('cityId', '=', cityId).where('personId', '=', personId).execute()
  return open
}

/** The id is needed before the row is: what is sealed is bound to it. */
export async function newId(db: Db) {
  const { rows: [row] } = await sql<{ id: string }>`select new_id() as id`.execute(db)
  return row!.id
}

export async function insertReferral(db: Db, row: Record<string, unknown>): Promise<string> {
  const { id } = await db.insertInto('referrals').values(row as never).returning('id').executeTakeFirstOrThrow()
  return id as string
}

/** Moves a referral on; if it has moved meanwhile, somebody was first. */
export async function moveReferral(db: Db, { cityId, id, status }: Pick<Referral, 'cityId' | 'id' | 'status'>, changes: Record<string, unknown>) {
  const { numUpdatedRows } = await db.updateTable('referrals')
    .set({ ...changes, version: sql`version + 1` } as never)
    .where('cityId', '=', cityId).where('id', '=', id).where('status', '=', status)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

/** Changes a referral without moving it. */
export async function updateReferral(db: Db, cityId: string, id: string, changes: Record<string, unknown>) {
  await db.updateTable('referrals').set(changes as never).where('cityId', '=', cityId).where('id', '=', id).execute()
}

/** The clock's: what is past its time and has not had both reminders, with the city's own administration to tell. */
export function listOverdue(background: Db, now: Date, most = 500) {
  return background.selectFrom('referrals')
    .select(['cityId', 'id', 'code', 'topic', 'theme', 'status', 'fromOrgId', 'toOrgId', 'waitingOrgId', 'dueAt', 'sentAt', 'createdAt', 'reminded'])
    .select(({ selectFrom }) => selectFrom('organisationCities')
      .innerJoin('organisations', 'organisations.id', 'organisationCities.orgId')
      .select('organisations.id').where('organisations.kind', '=', 'city')
      .whereRef('organisationCities.cityId', '=', 'referrals.cityId').limit(1).as('cityOrgId'))
    .where('waitingOrgId', 'is not', null).where('dueAt', '<', now)
    .where((eb) => eb.or([eb('reminded', '<', 2), eb('status', '=', 'sent')]))
    .orderBy('dueAt').limit(most).execute()
}

/** Counts a reminder, unless another process was first. */
export async function markReminded(db: Db, { cityId, id, reminded }: Pick<Referral, 'cityId' | 'id' | 'reminded'>, escalatedAt: Date | null) {
  const { numUpdatedRows } = await db.updateTable('referrals')
    .set({ reminded: reminded + 1, ...(escalatedAt && { escalatedAt }) })
    .where('cityId', '=', cityId).where('id', '=', id).where('reminded', '=', reminded).where('waitingOrgId', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Closes a referral that nobody answered, unless somebody just did. */
export async function expireReferral(db: Db, { cityId, id, fromOrgId }: Pick<Referral, 'cityId' | 'id' | 'fromOrgId'>, now: Date) {
  const dayLater = new Date(now.getTime() + 86_400_000)
  const { numUpdatedRows } = await db.updateTable('referrals')
    .set({ status: 'expired', waitingOrgId: fromOrgId, dueAt: dayLater, reminded: 0, closedAt: now, answerHash: null, paperHash: null, version: sql`version + 1` })
    .where('cityId', '=', cityId).where('id', '=', id).where('status', '=', 'sent')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The background's: which referral a link or code opens. */
export async function findByHash(background: Db, column: 'answerHash' | 'paperHash' | 'followHash', hash: Buffer) {
  return background.selectFrom('referrals').select(['cityId', 'id']).where(column, '=', hash).executeTakeFirst()
}

/** Offers the open referrals of a person's case to its taker, or takes the offer back. */
export async function handOver(db: Db, cityId: string, personId: string, fromOrgId: string, to: string | null) {
  await db.updateTable('referrals').set({ handedTo: to })
    .where('cityId', '=', cityId).where('personId', '=', personId).where('fromOrgId', '=', fromOrgId)
    .where('status', 'in', ['draft', 'sent', 'accepted', 'under_way']).execute()
}

export function listHandedOver(db: Db, cityId: string, personId: string, to: string): Promise<Referral[]> {
  return selectReferrals(db).where('referrals.cityId', '=', cityId).where('personId', '=', personId).where('handedTo', '=', to).execute()
}

/** The taker is the sender from now on. */
export async function takeOver(db: Db, { cityId, id, fromOrgId, waitingOrgId }: Referral, orgId: string, sealedFrom: Buffer) {
  await db.updateTable('referrals')
    .set({ fromOrgId: orgId, handedTo: null, sealedFrom, consentId: null, ...(waitingOrgId === fromOrgId && { waitingOrgId: orgId, assignedTo: null }) })
    .where('cityId', '=', cityId).where('id', '=', id).execute()
}
