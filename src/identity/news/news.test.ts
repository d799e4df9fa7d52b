// Notices by e-mail.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { idOf } from '../../../demo/reference.ts'
import type { Role } from '../../kit/actor.ts'
import { tell } from '../../kit/notices.ts'
import { openTestApp, type TestApp } from '../../testing.ts'
import { modules } from '../../wings.ts'
import { pass, type Scene, setScene } from '../scene.ts'

let mudun: TestApp
let scene: Scene
before(async () => {
  mudun = await openTestApp()
  mudun.clock.now = new Date('2026-11-16T08:00:00Z')
  scene = setScene(mudun)
})
after(() => mudun.close())

const orgId = idOf('organisation', 'yed-fi-yed')
const now = () => mudun.clock.now!
const happens = (audience: { role?: Role; userId?: string } = {}) =>
  tell({ db: mudun.db, now }, { orgId, ...audience }, { kind: 'referralReceived', path: '/la-marsa/referrals', data: { code: 'LM-0412' } })

const ticked = ({ text }: { text: string }) => /<input[^>]*name="news"[^>]*>/.exec(text)![0].includes('checked')

/** A sign-in from a new device writes too. */
const newsOf = async ({ email }: { email: string }) => (await scene.letters(email)).filter(({ path }) => path.endsWith('/notices')).length

/** Lets minutes go by and the clock do its duty; returns how many letters somebody has by then. */
async function lettersOf({ email }: { email: string }, minutes = 10) {
  pass(mudun, minutes)
  await modules.flatMap(({ duties }) => duties ?? []).find(({ name }) => name === 'news')!.run(mudun.db, now(), mudun.vault)
  return newsOf({ email })
}

test('what waits unread is told in one letter that says how much, and nothing else', async () => {
  const amira = await scene.person({ 'yed-fi-yed': ['case_worker'] })
  await happens()
  await happens({ role: 'case_worker' })
  assert.equal(await lettersOf(amira, 3), 0, 'whoever is at work has five minutes to see it in the product')
  assert.equal(await lettersOf(amira), 1)
  const [{ subject, path }] = (await scene.letters(amira.email)) as [{ subject: string; path: string }]
  assert.deepEqual([subject, path], ['Du nouveau vous attend sur Mudun', '/fr/notices'])
  assert.equal(await lettersOf(amira), 1, 'nothing is told twice')
  await happens()
  assert.equal(await lettersOf(amira), 1, 'no second letter while the first is unread')
  await happens()
  assert.equal(await lettersOf(amira, 25 * 60), 2, 'but the next day')
})

test('whoever has looked hears of what came after', async () => {
  const amira = await scene.person({ 'yed-fi-yed': ['editor'] })
  await happens()
  assert.equal(await lettersOf(amira), 1)
  const browser = await scene.signedIn(amira.email)
  assert.match((await browser.get('/notices')).text, /\u2068LM\u2060-\u20600412\u2069/, 'a code is not torn apart at the end of a line')
  await browser.post('/notices/read')
  pass(mudun, 5)
  await happens()
  assert.equal(await lettersOf(amira), 2)
})

test('a letter reaches those whom the notice is for, and who want it', async () => {
  const [editor, auditor, other, reader] = [
    await scene.person({ 'yed-fi-yed': ['editor'] }), await scene.person({ 'yed-fi-yed': ['auditor'] }),
    await scene.person({ 'la-marsa-municipality': ['editor'] }), await scene.person({ 'yed-fi-yed': ['editor'] }),
  ]
  const quiet = await scene.person({ 'yed-fi-yed': ['editor'] })
  const browser = await scene.signedIn(quiet.email)
  const page = await browser.get('/me')
  assert.ok(ticked(page))
  assert.equal((await browser.post('/me/letters', {})).status, 303)
  assert.ok(!ticked(await browser.get('/me')))

  await happens({ role: 'editor' })
  const readerAt = await scene.signedIn(reader.email)
  await readerAt.post('/notices/read')
  await lettersOf(editor)
  assert.deepEqual(await Promise.all([editor, auditor, other, reader, quiet].map(newsOf)), [1, 0, 0, 0, 0])
})

test('notices of long ago are not told by letter', async () => {
  const amira = await scene.person({ 'yed-fi-yed': ['editor'] })
  await happens()
  assert.equal(await lettersOf(amira, 3 * 24 * 60), 0)
})
