// What each kind of transaction moves from one account to another. The database refuses what does not balance or overspends.
import type { Selectable } from 'kysely'
import type { LedgerTransactions } from '../../../kit/tables.ts'
import type { Account } from '../words.ts'

export type TransactionKind = Selectable<LedgerTransactions>['kind']

/** From where to where the money goes; a reversal goes back the way of what it reverses. */
export const ways: Record<Exclude<TransactionKind, 'reversal'>, { from: Account; to: Account }> = {
  funded: { from: 'source', to: 'available' },
  promised: { from: 'available', to: 'promised' },
  given: { from: 'promised', to: 'given' },
  released: { from: 'promised', to: 'available' },
  difference: { from: 'available', to: 'difference' },
}
export type Way = keyof typeof ways
