// For tests: a city whose counters hold what a story would have left, and how often the database is asked.
import type { PoolClient } from 'pg'
import { idOf } from '../../../demo/reference.ts'
import { tally } from '../../kit/tallies.ts'
import type { TestApp } from '../../testing.ts'
import type { Counter } from './figure.ts'

export { deed } from '../../testing.ts'
export const orgOf = (slug: string) => idOf('organisation', slug)

type Count = { name: Counter; n: number; month?: string; org?: string; theme?: string; city?: string }

/** Counts as deeds do, without the deeds. */
export async function count({ db }: Pick<TestApp, 'db'>, counts: Count[]) {
  for (const { name, n, month = '2026-10', org = 'yed-fi-yed', theme = '', city = 'la-marsa' } of counts) {
    const at = new Date(`${month}-10T09:00:00Z`)
    await tally({ db, now: () => at }, city, name, { orgId: orgOf(org), theme, n })
  }
}

/** A year in La Marsa: enough of everything that most can be shown, and a few who must not be. */
export const aYear: Count[] = ['2026-02', '2026-05', '2026-08', '2026-10'].flatMap((month): Count[] => [
  { name: 'person.registered', n: 40, month }, { name: 'person.registered', n: 30, month, org: 'dar-el-bhar' },
  { name: 'referral.sent', n: 30, month, theme: 'health' }, { name: 'referral.sent', n: 20, month, theme: 'documents' },
  { name: 'referral.received', n: 30, month, theme: 'health', org: 'doctors-of-the-world' },
  { name: 'referral.received', n: 20, month, theme: 'documents', org: 'la-marsa-municipality' },
  { name: 'referral.answered', n: 28, month, theme: 'health', org: 'doctors-of-the-world' },
  { name: 'referral.answered', n: 20, month, theme: 'documents', org: 'la-marsa-municipality' },
  { name: 'referral.answered_in_time', n: 20, month, theme: 'health', org: 'doctors-of-the-world' },
  { name: 'referral.answered_in_time', n: 19, month, theme: 'documents', org: 'la-marsa-municipality' },
  { name: 'referral.answer_hours', n: 28 * 100, month, theme: 'health', org: 'doctors-of-the-world' },
  { name: 'referral.answer_hours', n: 20 * 20, month, theme: 'documents', org: 'la-marsa-municipality' },
  { name: 'referral.sent_completed', n: 25, month, theme: 'health', org: 'doctors-of-the-world' },
  { name: 'referral.sent_ended', n: 6, month, theme: 'health', org: 'doctors-of-the-world' },
])

/** Runs something and tells what a request asked of the database meanwhile; beginning and end of its transaction left out. */
export async function queriesOf({ database }: Pick<TestApp, 'database'>, run: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = []
  const clients = new Map<PoolClient, PoolClient['query']>()
  const watch = (client: PoolClient) => {
    if (clients.has(client)) return
    const query = client.query
    clients.set(client, query)
    client.query = ((text: string, ...rest: unknown[]) => {
      if (!/^(begin|commit|rollback|set local)/.test(text)) asked.push(text)
      return (query as (...all: unknown[]) => unknown).call(client, text, ...rest)
    }) as PoolClient['query']
  }
  database.request.on('acquire', watch)
  try {
    await run()
  } finally {
    database.request.off('acquire', watch)
    for (const [client, query] of clients) client.query = query
  }
  return asked
}
