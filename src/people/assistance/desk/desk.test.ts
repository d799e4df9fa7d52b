// What a device keeps of a desk for when the connection is gone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assetPath } from '../../../kit/assets.ts'
import { type As, openTestApp, type TestApp } from '../../../testing.ts'
import { openDay, openProgramme, people } from '../scene.ts'

let mudun: TestApp
let as: As
let day: string
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
  await people(mudun, { givenName: 'Xhevahire' }, {})
  day = await openDay(as, await openProgramme(as))
})
after(() => mudun.close())

test('the shell of a desk tells of nobody: not who collects, not who works there, not how many came', async () => {
  const { status, text } = await as('hela').get(`${day}/desk/shell`)
  assert.equal(status, 200)
  assert.match(text, /data-desk=/)
  assert.doesNotMatch(text, /Hela|Ben Amor|Yed fi Yed|Xhevahire|LM-P|handed over when this page/)
  for (const who of ['mourad', 'nadia'] as const) assert.ok([403, 404].includes((await as(who).get(`${day}/desk/shell`)).status), who)
})

test('what is kept of its slips are bits of their codes, amounts and states', async () => {
  const marks = JSON.parse((await as('hela').get(`${day}/desk/marks`)).text) as object[]
  assert.deepEqual(marks.map((mark) => Object.keys(mark)), [['mark', 'status', 'text'], ['mark', 'status', 'text']])
})

test('only the worker of the desk may stand before pages', async () => {
  const allowed = async (name: string) => (await mudun.app.request(assetPath(name))).headers.get('service-worker-allowed')
  assert.deepEqual([await allowed('offline.client.js'), await allowed('desk.client.js'), await allowed('enhance.js')], ['/', null, null])
})
