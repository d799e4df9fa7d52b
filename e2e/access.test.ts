// Nobody is kept out: every kind of page of the real product is heard, enlarged, and worked by keyboard.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CastName } from '../demo/cast.ts'
import { languages } from '../src/kit/language.ts'
import { strings as words } from '../src/kit/ui/strings.ts'
import { type Archetype, archetypes, readers } from './archetypes.ts'
import { beyond, sizes } from './look.ts'
import { onStage } from './product.ts'
import { barriers, bringAxe, type Reader, sitDown } from './reader.ts'
import { addressOf, cookieFor, cookieOf } from './way.ts'

const stage = onStage()
/** Between the margins of a sheet, in pixels of print. */
const a4 = { width: 688, height: 1017 }
const cookies = new Map<CastName, string>()

for (const [at, archetype] of archetypes.entries()) {
  test(`${archetype.name}: nothing is in the way, on a phone and at a desk, once in each theme, at 320 pixels or on paper`, async () => {
    for (const { size, turn } of readers) {
      const lang = languages[(at + turn) % languages.length]!
      const dark = (at + turn) % 2 === 1
      const reader = await seated(size)
      await reader.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', media: archetype.paper ? 'print' : 'screen' })
      if (archetype.paper) await reader.page.setViewportSize(a4)
      await meet(reader, archetype, lang)
      assert.deepEqual(await barriers(reader.page), [], `${lang}, ${size}, ${dark ? 'dark' : 'light'}`)
      if (archetype.paper) await fitsOn(archetype.paper, reader)
      else await fitsIn320(reader, lang)
      await reader.page.setViewportSize(sizes[size])
      if (!archetype.status) assert.deepEqual(reader.faults, [])
    }
  })
}

async function fitsIn320({ page }: Reader, lang: string) {
  await page.setViewportSize(sizes.narrow)
  assert.ok((await page.evaluate<number>(beyond)) <= 0, `${lang} is too wide for 320 pixels`)
}

async function fitsOn(sheets: number, { page }: Reader) {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const [, count] = /\/Count (\d+)/.exec(pdf.toString('latin1'))!
  assert.ok(Number(count) <= sheets, `${count} sheets`)
}

/** One browser for all that is read on a phone, one for the desk. */
const seats = new Map<string, Reader>()
async function seated(size: 'phone' | 'desktop'): Promise<Reader> {
  let seat = seats.get(size)
  if (!seat) {
    seats.set(size, (seat = await sitDown(stage.browser, stage.site, { size })))
    await bringAxe(seat.page)
  }
  seat.faults.length = 0
  return seat
}

/** As whoever it is for; the form of a page that refuses is sent without its answers. */
async function meet(reader: Reader, archetype: Archetype, lang: (typeof languages)[number]) {
  const { page, site } = reader
  const cookie = archetype.as && (cookies.get(archetype.as) ?? (await cookieOf(site, archetype.as)))
  if (cookie) cookies.set(archetype.as!, cookie)
  await page.context().clearCookies()
  if (cookie) await page.context().addCookies([cookieFor(site, cookie)])
  const answer = await reader.open((await addressOf(site, lang, archetype, cookie)).slice(site.length))
  const { send, table, status = 200 } = archetype
  if (!send) assert.equal(answer!.status(), status)
  if (table) await page.locator('input[type=file]').setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  for (const action of [send ?? []].flat()) {
    const sent = page.waitForResponse((answer) => answer.request().method() === 'POST')
    const arrived = page.waitForEvent('load')
    await page.evaluate(`document.querySelector('form[method=post][action*="${action}"]').submit()`)
    assert.equal((await sent).status(), status)
    await arrived
  }
}

test('the first key on a page offers to skip what every page repeats', async () => {
  const reader = await sitDown(stage.browser, stage.site)
  await reader.open('/fr/la-marsa/services')
  await reader.page.keyboard.press('Tab')
  await reader.page.keyboard.press('Enter')
  assert.equal(await reader.page.evaluate('document.activeElement.id'), 'main')
  await reader.leave()
})

test('a refused form puts whoever sent it on what is wrong, which leads to its field', async () => {
  const reader = await sitDown(stage.browser, stage.site, { size: 'phone' })
  await meet(reader, archetypes.find(({ send }) => send)!, 'ar')
  const { page } = reader
  await page.getByRole('alert').filter({ hasText: words.form.problem.ar }).waitFor()
  assert.ok(await page.evaluate(`document.activeElement.matches('[role=alert]')`))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  assert.ok(await page.evaluate(`document.activeElement.matches('[aria-invalid=true]')`))
  await page.context().close()
})
