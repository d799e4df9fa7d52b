// What is written into the books. Nobody writes lines but here.
import { note } from '../../../kit/events.ts'
import { must, Problem } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { whereOf } from '../assistance.ts'
import { can } from '../policy.ts'
import { getProgramme } from '../programmes/store.ts'
import { strings } from '../strings.ts'
import type { Way } from './ledger.ts'
import { type Book, getTransaction, insertReversal, insertTransactions } from './store.ts'

type At = Pick<CityWork, 'db' | 'now'>

/** One movement of money. */
export const post = (work: At, book: Book, kind: Way, amount: number, entitlementId?: string) =>
  postAll(work, book, kind, [{ amount, ...(entitlementId && { entitlementId }) }])

/** Many movements of one kind. What goes beyond the budget is refused by the database, and told as such. */
export const postAll = (work: At, book: Book, kind: Way, lines: { amount: number; entitlementId?: string }[]) =>
  withinBudget(() => insertTransactions(work.db, book, kind, lines, work.now()))

/** Takes a transaction back by one that mirrors it. */
export const reverse = (work: At, book: Book, of: { id: string; entitlementId: string | null }) =>
  withinBudget(() => insertReversal(work.db, book, of, work.now()))

async function withinBudget<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'never_overspent') throw new Problem(409, strings.problems.budget)
    throw error
  }
}

/** Money that was noted wrongly. What an entitlement moved is taken back with the entitlement, not here. */
export async function reverseFunding(work: CityWork, programmeId: string, id: string) {
  const programme = await getProgramme(work.db, whereOf(work), programmeId)
  must(can.fund(work.actor, programme))
  const transaction = await getTransaction(work.db, programme, id)
  if (transaction.kind !== 'funded') throw new Problem(409, strings.problems.reversed)
  await reverse(work, programme, transaction)
  await note(work, 'programme.money_reversed', programme)
}
