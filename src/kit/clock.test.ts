import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openTestApp } from '../testing.ts'
import { startClock } from './clock.ts'
import { log } from './log.ts'

test('many duties that are due at the same moment are all done, and leave connections to others', async () => {
  const { database, vault, close } = await openTestApp()
  const lines: string[] = []
  const undo = log.to((line) => lines.push(line))
  const done = new Set<string>()
  const names = Array.from({ length: 12 }, (_, i) => `test ${i}`)
  const clock = startClock(database, vault, names.map((name) => ({
    name, everySeconds: 0.02,
    run: async (db) => { await sql`select pg_sleep(0.02)`.execute(db); done.add(name) },
  })))
  const keepAlive = setInterval(() => {}, 1000)
  try {
    const until = Date.now() + 20_000
    while (done.size < names.length && Date.now() < until) await sql`select pg_sleep(0.05)`.execute(database.background)
    assert.equal(done.size, names.length)
  } finally {
    await clock.stop()
    clearInterval(keepAlive)
    assert.deepEqual(lines, [])
    undo()
    await close()
  }
})
