// Every query on the books. Transactions and their lines are added and read, nothing else is granted.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import { orNotFound } from '../../../kit/problem.ts'
import type { Account } from '../words.ts'
import { type Way, ways } from './ledger.ts'

export type Book = { cityId: string; id: string; orgId: string; currency: string }
type Line = { amount: number; entitlementId?: string | null }

/** Adds transactions of one kind to a programme's books, each of two lines; in two statements, however many there are. */
export async function insertTransactions(db: Db, { cityId, id, orgId, currency }: Book, kind: Way, lines: Line[], at: Date) {
  const { from, to } = ways[kind]
  const moving = lines.filter(({ amount }) => amount !== 0)
  if (moving.length === 0) return
  await sql`
    with moved as materialized (
      select new_id() as transaction, entitlement, amount
        from unnest(${moving.map(({ entitlementId }) => entitlementId ?? null)}::uuid[], ${moving.map(({ amount }) => amount)}::bigint[]) as one (entitlement, amount)),
    made as (
      insert into ledger_transactions (city_id, org_id, programme_id, currency, kind, entitlement_id, at, user_id, id)
      select ${cityId}::text, ${orgId}::uuid, ${id}::uuid, ${currency}::text, ${kind}::text, entitlement, ${at}::timestamptz, actor_user(), transaction from moved)
    insert into ledger_postings (city_id, transaction_id, programme_id, org_id, currency, account, amount)
    select ${cityId}::text, transaction, ${id}::uuid, ${orgId}::uuid, ${currency}::text, account, sign * amount
      from moved, (values (${from}::text, -1), (${to}::text, 1)) as side (account, sign)`.execute(db)
}

/** Adds the reversal of a transaction: its lines the other way round. Once, by a unique index. */
export async function insertReversal(db: Db, { cityId, id, orgId, currency }: Book, of: { id: string; entitlementId: string | null }, at: Date) {
  const { rows: [made] } = await sql<{ id: string }>`
    insert into ledger_transactions (city_id, org_id, programme_id, currency, kind, entitlement_id, reverses, at, user_id)
    values (${cityId}, ${orgId}, ${id}, ${currency}, 'reversal', ${of.entitlementId}, ${of.id}, ${at}, actor_user()) returning id`.execute(db)
  await sql`
    insert into ledger_postings (city_id, transaction_id, programme_id, org_id, currency, account, amount)
    select city_id, ${made!.id}::uuid, programme_id, org_id, currency, account, -amount
      from ledger_postings where city_id = ${cityId} and transaction_id = ${of.id}`.execute(db)
}

/** What stands on each account of a programme. */
export async function getBalances(db: Db, cityId: string, programmeId: string): Promise<Record<Account, number>> {
  const rows = await db.selectFrom('ledgerBalances').select(['account', 'balance']).where('cityId', '=', cityId).where('programmeId', '=', programmeId).execute()
  const none = { source: 0, available: 0, promised: 0, given: 0, difference: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ account, balance }) => [account, balance])) }
}

export const pageSize = 25

/** A page of the books, the latest first, each transaction with what it moved. */
export async function listTransactions(db: Db, cityId: string, programmeId: string, after?: string) {
  return db.selectFrom('ledgerTransactions as t').leftJoin('users', 'users.id', 't.userId')
    .leftJoin('entitlements as e', (join) => join.onRef('e.cityId', '=', 't.cityId').onRef('e.id', '=', 't.entitlementId'))
    .select(['t.id', 't.kind', 't.at', 't.reverses', 'users.name as by', 'e.queueNo', 'e.distributionId'])
    .select(({ selectFrom }) => selectFrom('ledgerPostings as p').select(({ fn }) => fn.max('p.amount').as('amount'))
      .whereRef('p.cityId', '=', 't.cityId').whereRef('p.transactionId', '=', 't.id').as('amount'))
    .select(({ selectFrom }) => selectFrom('ledgerTransactions as r').select('r.id')
      .whereRef('r.cityId', '=', 't.cityId').whereRef('r.reverses', '=', 't.id').as('reversedBy'))
    .where('t.cityId', '=', cityId).where('t.programmeId', '=', programmeId)
    .$if(after !== undefined, (query) => query.where('t.id', '<', after!))
    .orderBy('t.id', 'desc').limit(pageSize + 1).execute()
}
export type Transaction = Awaited<ReturnType<typeof listTransactions>>[number]

export async function getTransaction(db: Db, { cityId, id: programmeId }: Pick<Book, 'cityId' | 'id'>, id: string) {
  return orNotFound(await db.selectFrom('ledgerTransactions').select(['id', 'kind', 'entitlementId'])
    .where('cityId', '=', cityId).where('programmeId', '=', programmeId).where('id', '=', id).executeTakeFirst())
}

/** The latest handover of an entitlement that nobody took back. */
export async function findGiven(db: Db, cityId: string, entitlementId: string) {
  return orNotFound(await db.selectFrom('ledgerTransactions as t').select(['t.id', 't.entitlementId'])
    .where('t.cityId', '=', cityId).where('t.entitlementId', '=', entitlementId).where('t.kind', '=', 'given')
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('ledgerTransactions as r').select('r.id')
      .whereRef('r.cityId', '=', 't.cityId').whereRef('r.reverses', '=', 't.id'))))
    .executeTakeFirst())
}
