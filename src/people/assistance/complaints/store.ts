// Every query on complaints. Who treated somebody does not reach what they say of it: the policy leaves it out of each.
import type { Db } from '../../../kit/database.ts'
import { conflict, orNotFound } from '../../../kit/problem.ts'
import type { Complaint, ComplaintFilter, Counts } from './complaint.ts'

type Where = { cityId: string; orgId: string }

export const pageSize = 25

const selectComplaints = (db: Db, { cityId, orgId }: Where) => db.selectFrom('complaints')
  .innerJoin('entitlements as e', (join) => join.onRef('e.cityId', '=', 'complaints.cityId').onRef('e.id', '=', 'complaints.entitlementId'))
  .innerJoin('distributions as d', (join) => join.onRef('d.cityId', '=', 'e.cityId').onRef('d.id', '=', 'e.distributionId'))
  .leftJoin('users as noter', 'noter.id', 'notedBy').leftJoin('users as server', 'server.id', 'servedBy').leftJoin('users as answerer', 'answerer.id', 'answeredBy')
  .selectAll('complaints').select(['e.queueNo', 'e.distributionId', 'd.day', 'd.place', 'noter.name as noter', 'server.name as server', 'answerer.name as answerer'])
  .where('complaints.cityId', '=', cityId).where('complaints.orgId', '=', orgId)

/** A page of complaints: those that wait, the longest waiting first; the answered, the latest first. */
export function listComplaints(db: Db, where: Where, { view, day, after }: ComplaintFilter) {
  const isNew = view === 'new'
  return selectComplaints(db, where).where('complaints.status', '=', view)
    .$if(day !== undefined, (query) => query.where('e.distributionId', '=', day!))
    .$if(after !== undefined, (query) => query.where('complaints.id', isNew ? '>' : '<', after!))
    .orderBy('complaints.id', isNew ? 'asc' : 'desc').limit(pageSize + 1).execute()
}
export type Listed = Awaited<ReturnType<typeof listComplaints>>[number]

export async function getComplaint(db: Db, where: Where, id: string): Promise<Listed> {
  return orNotFound(await selectComplaints(db, where).where('complaints.id', '=', id).executeTakeFirst())
}

/** The complaints about these entitlements, the earliest first. */
export function listComplaintsOf(db: Db, where: Where, entitlementIds: string[]): Promise<Listed[]> {
  return selectComplaints(db, where).where('complaints.entitlementId', 'in', entitlementIds).orderBy('complaints.id').execute()
}

/** How many there are in each state, of a day or of all. */
export async function countComplaints(db: Db, { cityId, orgId }: Where, day?: string): Promise<Counts> {
  const rows = await db.selectFrom('complaints')
    .innerJoin('entitlements as e', (join) => join.onRef('e.cityId', '=', 'complaints.cityId').onRef('e.id', '=', 'complaints.entitlementId'))
    .select(({ fn }) => ['complaints.status', fn.countAll<number>().as('n')])
    .where('complaints.cityId', '=', cityId).where('complaints.orgId', '=', orgId)
    .$if(day !== undefined, (query) => query.where('e.distributionId', '=', day!)).groupBy('complaints.status').execute()
  return { new: 0, closed: 0, ...Object.fromEntries(rows.map(({ status, n }) => [status, n])) }
}

type New = Pick<Complaint, 'cityId' | 'id' | 'orgId' | 'entitlementId' | 'kind' | 'wantsAnswer' | 'at' | 'notedBy' | 'servedBy'> & { sealed: Buffer }

export async function insertComplaint(db: Db, row: New) {
  await db.insertInto('complaints').values(row).execute()
}

/** Closes a complaint that waits; if somebody has, they were first. */
export async function closeComplaint(db: Db, { cityId, id }: Pick<Complaint, 'cityId' | 'id'>, answer: Pick<Complaint, 'outcome' | 'answeredBy' | 'answeredAt'> & { sealed: Buffer | null }) {
  const { numUpdatedRows } = await db.updateTable('complaints').set({ ...answer, status: 'closed' })
    .where('cityId', '=', cityId).where('id', '=', id).where('status', '=', 'new').executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

/** The background's: a person was erased. What they said goes with them; that they did stays. */
export async function forgetWords(background: Db, cityId: string, personId: string) {
  await background.updateTable('complaints').set({ sealed: null, wantsAnswer: false }).where('cityId', '=', cityId)
    .where('entitlementId', 'in', background.selectFrom('entitlements').select('id').where('cityId', '=', cityId).where('personId', '=', personId)).execute()
}
