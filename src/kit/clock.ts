import { sql } from 'kysely'
import type { Connection, Db } from './database.ts'
import { log } from './log.ts'
import type { Vault } from './vault.ts'

/** Something that is due again and again: reminders, expiry, freshness. It acts for nobody and must bear being run twice. */
export type Duty = { name: string; everySeconds: number; run: (background: Db, now: Date, vault: Vault) => Promise<unknown> }

/** Keeps the duties of this process going; of several processes one does each duty at a time. */
export function startClock({ background }: Connection, vault: Vault, duties: Duty[]): { stop: () => void } {
  const timers = duties.map((duty) => {
    const timer = setInterval(() => attend(background, vault, duty), duty.everySeconds * 1000)
    timer.unref()
    return timer
  })
  return { stop: () => timers.forEach(clearInterval) }
}

async function attend(background: Db, vault: Vault, { name, run }: Duty) {
  try {
    await background.connection().execute(async (db) => {
      const { rows: [lock] } = await sql<{ got: boolean }>`select pg_try_advisory_lock(hashtext(${`mudun.${name}`})) as got`.execute(db)
      if (!lock?.got) return
      try {
        await run(background, new Date(), vault)
      } finally {
        await sql`select pg_advisory_unlock(hashtext(${`mudun.${name}`}))`.execute(db)
      }
    })
  } catch (error) {
    log.error(`duty ${name}`, error)
  }
}
