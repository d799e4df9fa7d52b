import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestDatabase, type TestDatabase } from '../testing-database.ts'
import { prepared } from './prepared.ts'

let database: TestDatabase
before(async () => { database = await openTestDatabase() })
after(() => database.close())

test('a query that was built once is asked with the values of each time, nothing among them too', async () => {
  let built = 0
  const counted = prepared((db, at: { key: Buffer; tries: number; closedUntil: Date | null }) => {
    built++
    return db.insertInto('rateLimits').values({ key: at.key, tries: at.tries, since: new Date(0), closedUntil: at.closedUntil })
      .returning(['tries', 'closedUntil'])
  })
  const until = new Date('2026-11-13T09:00:00Z')
  assert.deepEqual(await counted(database.background, { key: Buffer.from('a'), tries: 1, closedUntil: null }), [{ tries: 1, closedUntil: null }])
  assert.deepEqual(await counted(database.background, { key: Buffer.from('b'), tries: 2, closedUntil: until }), [{ tries: 2, closedUntil: until }])
  assert.equal(built, 1)
})
