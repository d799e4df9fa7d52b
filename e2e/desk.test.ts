// The desk of a distribution where the connection drops: what is handed out stays on the device, and counts once; the page comes up again.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localeOf } from '../src/kit/language.ts'
import { strings } from '../src/people/assistance/desk/strings.ts'
import { onStage } from './product.ts'
import { sitDown } from './reader.ts'
import { addressOf, cookieFor, cookieOf, one } from './way.ts'

/** What a browser keeps of a site. */
type Device = { caches: { keys: () => Promise<string[]> }; navigator: { serviceWorker: { getRegistrations: () => Promise<unknown[]> } } }

const stage = onStage()
const day = { path: '/la-marsa/assistance/distributions', then: one('assistance/distributions') }

test('a code is taken without connection, refused the second time, and sent once it is back', async () => {
  const { t } = localeOf('fr')
  const cookie = await cookieOf(stage.site, 'anis')
  let { page } = await sitDown(stage.browser, stage.site, { size: 'phone' })
  const context = page.context()
  await context.addCookies([cookieFor(stage.site, cookie)])
  const at = await addressOf(stage.site, 'fr', day, cookie)
  await page.goto(`${at}/slips`)
  const [first, second, third] = await page.locator('.slip-code').allInnerTexts()
  const marks = page.waitForResponse(/\/desk\/marks$/)
  await page.goto(`${at}/desk`)
  await (await marks).finished()

  const hand = async (code: string) => {
    await page.fill('input[name=code]', code)
    await page.press('input[name=code]', 'Enter')
  }
  const verdict = (tone: 'ok' | 'bad', word: string) => page.locator(`.verdict.${tone}`, { hasText: word }).waitFor()
  await page.getByText(t(strings.reopens)).waitFor()
  // The connection drops right after the first, before the device is told what the server knows now.
  await context.route('**/desk/marks', (route) => route.abort())
  await hand(first!)
  await verdict('ok', t(strings.yes))
  await context.unroute('**/desk/marks')
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

  // The browser is closed, and opened again where there is still no connection.
  const reopen = async () => {
    await page.close()
    page = await context.newPage()
    await page.goto(`${at}/desk`)
  }
  await reopen()
  await page.locator('[data-kept]', { hasText: '1' }).waitFor()
  assert.doesNotMatch(await page.content(), /Anis|Jaziri/)
  await hand(second!)
  await verdict('bad', t(strings.why.already))
  await hand(third!)
  await verdict('ok', t(strings.yes))
  assert.deepEqual(await Promise.all(['yes', 'no'].map((sign) => page.locator(`.verdict-${sign}`).isVisible())), [true, false], 'it looks as it does with a connection')

  // What waits is sent from the desk of any other day, too, should this one not be opened again.
  await page.evaluate(`for (const [key, kept] of Object.entries(localStorage)) { localStorage['desk:other'] = kept; localStorage.removeItem(key) }`)
  await context.setOffline(false)
  await reopen()
  await page.waitForFunction(() => localStorage.getItem('desk:other') === null)
  const kept = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('desk:')).map(([, value]) => (JSON.parse(value) as { waiting: string[] }).waiting))
  assert.deepEqual(kept, [[]])
  await page.goto(`${at}/slips`)
  const left = await page.locator('.slip-code').allInnerTexts()
  assert.ok([first, second, third].every((code) => !left.includes(code!)))

  await page.goto(`${stage.site}/fr/me`)
  await page.evaluate(`document.querySelector('form[action$="/sign-out"]').submit()`)
  await page.waitForURL(/notice=out/)
  await page.waitForFunction(async () => {
    const { caches, navigator } = globalThis as unknown as Device
    return localStorage.length + (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length === 0
  })
  await context.close()
})
