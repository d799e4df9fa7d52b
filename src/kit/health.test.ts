import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Hono } from 'hono'
import { openTestDatabase, type TestDatabase } from '../testing-database.ts'
import { health, measured, sayGoodbye } from './health.ts'

let database: TestDatabase
const app = new Hono()
before(async () => {
  database = await openTestDatabase()
  app.use(measured)
  app.route('/', health(database))
  app.get('/:lang{ar|fr|en}/:city/services/:id', (c) => c.text(c.req.param('id')))
  app.get('/broken', () => { throw new Error('broken') })
  app.use('/fr/*', (_, next) => next()) // a later pattern that fits too
  app.onError((_, c) => c.text('', 500))
})
after(() => database.close())

const get = async (path: string, headers = {}) => {
  const answer = await app.request(path, { headers })
  return { status: answer.status, text: await answer.text() }
}

test('alive and ready', async () => {
  assert.equal((await get('/healthz')).status, 200)
  assert.equal((await get('/readyz')).status, 200)
})

test('figures name patterns of addresses and never an id', async () => {
  await get('/fr/la-marsa/services/4711')
  await get('/broken')
  const { text } = await get('/metrics')
  assert.match(text, /mudun_requests_total\{method="GET",route="\/:lang\{ar\|fr\|en\}\/:city\/services\/:id",status="2xx"\} 1\n/)
  assert.match(text, /mudun_requests_total\{method="GET",route="\/broken",status="5xx"\} 1\n/)
  assert.match(text, /mudun_request_seconds_bucket\{.*le="\+Inf"\} 1\n/)
  assert.match(text, /mudun_database_connections\{state="idle"\} \d/)
  assert.match(text, /mudun_jobs\{status="waiting"\} 0\n/)
  assert.doesNotMatch(text, /4711|la-marsa/)
})

test('figures are for this machine, not for whom a proxy passes on', async () => {
  assert.equal((await get('/metrics', { 'x-forwarded-for': '203.0.113.9' })).status, 404)
})

test('without a database the server is alive, not ready, and still tells of itself', async () => {
  const away = await openTestDatabase()
  const server = new Hono().route('/', health(away))
  await away.close()
  assert.equal((await server.request('/healthz')).status, 200)
  assert.equal((await server.request('/readyz')).status, 503)
  const metrics = await server.request('/metrics')
  assert.equal(metrics.status, 200)
  assert.match(await metrics.text(), /process_resident_memory_bytes \d/)
})

test('a server that leaves is alive but no longer ready', async () => {
  sayGoodbye()
  assert.equal((await get('/healthz')).status, 200)
  assert.equal((await get('/readyz')).status, 503)
})
