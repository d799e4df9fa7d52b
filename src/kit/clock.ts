import { alone } from './alone.ts'
import type { Connection, Db } from './database.ts'
import { log } from './log.ts'
import type { Vault } from './vault.ts'

/** Something that is due again and again: reminders, expiry, freshness. It acts for nobody and must bear being run twice. */
export type Duty = { name: string; everySeconds: number; run: (background: Db, now: Date, vault: Vault) => Promise<unknown> }

/**
 * Keeps the duties of this process going, one after the other: together they would take all connections of the
 * background, and each then wait for one more. Of several processes one does each duty at a time.
 */
export function startClock({ background }: Connection, vault: Vault, duties: Duty[]): { stop: () => Promise<void> } {
  const waiting = new Set<Duty>()
  let turn = Promise.resolve()
  let stopped = false
  const timers = duties.map((duty) => {
    const timer = setInterval(() => {
      if (waiting.has(duty)) return
      waiting.add(duty)
      turn = turn.then(() => (stopped ? undefined : attend(background, vault, duty))).finally(() => waiting.delete(duty))
    }, duty.everySeconds * 1000)
    timer.unref()
    return timer
  })
  return {
    /** Lets the duty of this moment come to its end; those that wait are done by whoever runs next. */
    stop: () => {
      stopped = true
      timers.forEach(clearInterval)
      return turn
    },
  }
}

async function attend(background: Db, vault: Vault, { name, run }: Duty) {
  await alone(background, name, (db) => run(db, new Date(), vault)).catch((error) => log.error(`duty ${name}`, error))
}
