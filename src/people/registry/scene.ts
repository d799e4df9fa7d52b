// For tests: a registration, and how many questions the database was asked.
import type pg from 'pg'
import { idOf } from '../../../demo/reference.ts'
import type { TestApp } from '../../testing.ts'
import { Registration } from './person.ts'

export { deed } from '../../testing.ts'

export const orgOf = (slug: string) => idOf('organisation', slug)

/** A registration as the forms make it. */
export const told = (person: Record<string, unknown> = {}) => Registration.parse({
  how: 'spoken', share: 'partners', fields: ['name', 'phone', 'birthDate'],
  givenName: 'Aminata', fatherName: 'Moussa', familyName: 'Diallo', sex: 'f', birthYear: '1994', phone: '+216 98 123 456',
  languages: ['fr', 'bm'], household: 'alone', ...person,
})

/** The statements that a request sends, without those that begin and end its transaction. */
export async function statementsOf<T>(mudun: TestApp, run: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = []
  const pool = mudun.database.request
  const connect = pool.connect.bind(pool)
  const watched = new WeakSet<pg.PoolClient>()
  pool.connect = (async () => {
    const client = await connect()
    if (watched.has(client)) return client
    watched.add(client)
    const query = client.query.bind(client) as (...of: unknown[]) => unknown
    client.query = ((...of: unknown[]) => {
      const text = typeof of[0] === 'string' ? of[0] : String((of[0] as { text?: string }).text)
      if (pool.connect !== connect && !/^(begin|commit|rollback|set local)/i.test(text)) statements.push(text)
      return query(...of)
    }) as never
    return client
  }) as never
  try {
    return { result: await run(), statements }
  } finally {
    pool.connect = connect
  }
}
