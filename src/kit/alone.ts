import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Runs it unless somebody is at it already, here or in another process; says whether. The lock ends with its connection. */
export function alone(background: Db, name: string, run: (db: Db) => Promise<unknown>): Promise<boolean> {
  return background.connection().execute(async (db) => {
    const { rows: [lock] } = await sql<{ got: boolean }>`select pg_try_advisory_lock(hashtext(${`mudun.${name}`})) as got`.execute(db)
    if (!lock?.got) return false
    try {
      await run(db)
      return true
    } finally {
      await sql`select pg_advisory_unlock(hashtext(${`mudun.${name}`}))`.execute(db)
    }
  })
}
