// The desk of a distribution where the connection drops: what is handed out stays on the device, and counts once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localeOf } from '../src/kit/language.ts'
import { strings } from '../src/people/assistance/desk/strings.ts'
import { onStage } from './product.ts'
import { sitDown } from './reader.ts'
import { addressOf, cookieFor, cookieOf, one } from './way.ts'

const stage = onStage()
const day = { path: '/la-marsa/assistance/distributions', then: one('assistance/distributions') }

test('a code is taken without connection, refused the second time, and sent once it is back', async () => {
  const { t } = localeOf('fr')
  const cookie = await cookieOf(stage.site, 'anis')
  const { page } = await sitDown(stage.browser, stage.site, { size: 'phone' })
  const context = page.context()
  await context.addCookies([cookieFor(stage.site, cookie)])
  const at = await addressOf(stage.site, 'fr', day, cookie)
  await page.goto(`${at}/slips`)
  const [first, second] = await page.locator('.slip-code').allInnerTexts()
  const marks = page.waitForResponse(/\/desk\/marks$/)
  await page.goto(`${at}/desk`)
  await (await marks).finished()

  const hand = async (code: string) => {
    await page.fill('input[name=code]', code)
    await page.press('input[name=code]', 'Enter')
  }
  const verdict = (tone: 'ok' | 'bad', word: string) => page.locator(`.verdict.${tone}`, { hasText: word }).waitFor()
  await page.getByText(t(strings.stay)).waitFor()
  await hand(first!)
  await verdict('ok', t(strings.yes))
  await context.setOffline(true)
  await hand(first!)
  await verdict('bad', t(strings.why.already))
  await hand(second!.toLowerCase().replaceAll('-', ' '))
  await verdict('ok', t(strings.yes))
  await page.getByText(t(strings.offline)).waitFor()
  await hand(second!)
  await verdict('bad', t(strings.why.already))
  await hand('0000-0000-0000')
  await verdict('bad', t(strings.why.unknown))

  await context.setOffline(false)
  await page.locator('[data-kept]').waitFor({ state: 'hidden' })
  await page.goto(`${at}?view=redeemed`)
  const kept = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('desk:')).map(([, value]) => (JSON.parse(value) as { waiting: string[] }).waiting))
  assert.deepEqual(kept, [[]])
  await page.goto(`${at}/slips`)
  const left = await page.locator('.slip-code').allInnerTexts()
  assert.ok(!left.includes(first!) && !left.includes(second!))
  await context.close()
})
