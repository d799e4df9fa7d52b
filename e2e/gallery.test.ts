// The design system in a real browser: accessible, readable at any width, usable without script and by keyboard.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { serveGallery } from './gallery-server.tsx'
import { beyond } from './look.ts'
import { barriers, type Device, openBrowser, sitDown } from './reader.ts'

const parts = ['atoms', 'forms', 'lists', 'directory&shell=public', 'records', 'figures']

let browser: Browser
let gallery: Awaited<ReturnType<typeof serveGallery>>
before(async () => {
  gallery = await serveGallery()
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  gallery.close()
})

async function open(path: string, device: Device = {}): Promise<Page> {
  const { page } = await sitDown(browser, gallery.url, device)
  await page.goto(gallery.url + path)
  return page
}

// Whole pages in each language are looked at in access.test.ts; here each piece is, in all of its states.
for (const [at, part] of parts.entries()) {
  for (const { lang, ...reader } of [{ lang: 'ar', size: 'phone', dark: true }, { lang: at % 2 ? 'fr' : 'en', size: 'desktop', dark: false }] as const) {
    test(`axe finds nothing in ${part}, ${lang}, ${reader.size}`, async () => {
      const page = await open(`/${lang}/gallery?part=${part}`, reader)
      assert.deepEqual(await barriers(page), [])
      await page.context().close()
    })
  }
}
const widen = `document.adoptedStyleSheets.push(new CSSStyleSheet())
  document.adoptedStyleSheets.at(-1).replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }')`

test('nothing is cut off at 320 pixels, nor with the spacing that readers may set', async () => {
  for (const lang of ['ar', 'fr', 'en']) {
    for (const part of parts) {
      const page = await open(`/${lang}/gallery?part=${part}`, { size: 'narrow' })
      for (const spaced of [false, true]) {
        if (spaced) await page.evaluate(widen)
        const wider = await page.evaluate<number>(beyond)
        assert.ok(wider <= 0, `${lang} ${part} ${spaced ? 'spaced ' : ''}is ${wider}px too wide`)
      }
      await page.context().close()
    }
  }
})

test('what can be tapped on a phone is at least 24 pixels high, and the main things 44', async () => {
  for (const part of parts) {
    const page = await open(`/fr/gallery?part=${part}`, { size: 'phone' })
    const small = await page.evaluate<string[]>(`
      [...document.querySelectorAll('a, button, summary, select, input:not([type=hidden])')]
        .filter((it) => it.getClientRects().length && !it.closest('p, dd, td, svg, .vh, .skip'))
        .filter((it) => {
          const { height } = (it.closest('label') ?? it).getBoundingClientRect()
          return height < (it.matches('.btn:not(.small)') ? 44 : 24)
        })
        .map((it) => it.outerHTML.slice(0, 120))`)
    assert.deepEqual(small, [], part)
    await page.context().close()
  }
})

test('J and K go through the rows of a list, slash leads to the search, on any keyboard layout', async () => {
  const page = await open('/ar/gallery?part=lists')
  const row = () => page.evaluate<number>(`[...document.querySelectorAll('[data-row]')].indexOf(document.activeElement)`)
  await page.keyboard.press('KeyJ')
  await page.keyboard.press('KeyJ')
  assert.equal(await row(), 1)
  await page.keyboard.press('KeyK')
  assert.equal(await row(), 0)
  await page.keyboard.press('Slash')
  assert.equal(await page.evaluate('document.activeElement.id'), 'find')
  await page.context().close()
})

test('Escape closes a menu and gives the focus back to its button', async () => {
  const page = await open('/fr/gallery?part=atoms')
  await page.click('main details.menu summary')
  assert.ok(await page.isVisible('main .pop'))
  await page.keyboard.press('Escape')
  assert.ok(!(await page.isVisible('main .pop')))
  assert.ok(await page.evaluate(`document.activeElement.matches('main .menu summary')`))
  await page.context().close()
})

test('a refused form puts the reader on the list of what is wrong, each line leading to its field', async () => {
  const page = await open('/fr/gallery?part=forms')
  assert.ok(await page.evaluate(`document.activeElement.matches('.errors')`))
  const links = await page.evaluate<boolean[]>(`
    [...document.querySelectorAll('.errors a')].map((link) => !!document.getElementById(link.hash.slice(1)))`)
  assert.equal(links.length, 5)
  assert.ok(links.every(Boolean))
  await page.context().close()
})

test('what is typed in a form that may be kept is there again after a reload, and gone when discarded', async () => {
  const page = await open('/en/gallery?part=forms')
  await page.fill('#who-1', 'Youth council')
  await page.reload()
  assert.equal(await page.inputValue('#who-1'), 'Youth council')
  await page.click('[data-kept] button')
  assert.equal(await page.inputValue('#who-1'), '')
  await page.reload()
  assert.equal(await page.inputValue('#who-1'), '')
  await page.context().close()
})

test('without script menus open, filters have their button, the theme changes', async () => {
  const page = await open('/ar/gallery?part=lists', { script: false })
  assert.ok(await page.isVisible('.filters button'))
  await page.click('.band .me summary')
  assert.ok(await page.isVisible('.band .me .pop'))
  await page.click('.side .theme button[value=dark]')
  assert.equal(await page.getAttribute('html', 'data-theme'), 'dark')
  await page.context().close()
})

test('the page policy lets through everything that a page brings', async () => {
  const reader = await sitDown(browser, gallery.url)
  await reader.open('/ar/gallery?part=figures&first=1')
  await reader.open('/ar/gallery?part=figures')
  await reader.leave()
})
