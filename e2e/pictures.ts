// Takes the pictures of the README from a running server ($URL) with the demonstration network, as members of its cast.
import { mkdirSync, statSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { CastName } from '../demo/cast.ts'
import { chromiumOptions } from './look.ts'

type Picture = {
  size: 'phone' | 'desktop'
  as?: CastName
  path: string
  /** From the page at `path` on to the first link in its main part whose address matches. */
  then?: RegExp
}

const url = (process.env.URL || 'http://localhost:3000').replace(/\/$/, '')
const folder = 'docs/pictures'
const id = '[0-9a-f]{8}-[0-9a-f-]{27}'

const pictures: Record<string, Picture> = {
  'finder-phone-ar': { size: 'phone', path: '/ar/la-marsa/services' },
  'queue-desktop-ar': { size: 'desktop', as: 'anis', path: '/ar/la-marsa/referrals' },
  'referral-phone-fr': { size: 'phone', as: 'anis', path: '/fr/la-marsa/referrals', then: new RegExp(`/referrals/${id}$`) },
  'dashboard-desktop-fr': { size: 'desktop', as: 'nadia', path: '/fr/la-marsa/dashboard' },
  'practice-desktop-fr': { size: 'desktop', as: 'zineb', path: '/fr/practices?city=saida', then: new RegExp(`/practices/${id}$`) },
}
const sizes = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 },
}

const wanted = process.argv.slice(2)
for (const name of wanted) if (!(name in pictures)) throw new Error(`There is no picture ${name}. There are: ${Object.keys(pictures).join(', ')}`)
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch(chromiumOptions)
try {
  for (const [name, picture] of Object.entries(pictures)) if (!wanted.length || wanted.includes(name)) await take(browser, name, picture)
} finally {
  await browser.close()
}

async function take(browser: Browser, name: string, { size, as, path, then }: Picture) {
  const context = await browser.newContext({ ...sizes[size], locale: `${path.slice(1, 3)}-TN`, colorScheme: 'light', reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    if (as) await enter(page, as, path.slice(1, 3))
    await open(page, path)
    if (then) await open(page, await firstLink(page, then))
    await page.evaluate('document.fonts.ready')
    const file = `${folder}/${name}.png`
    await page.screenshot({ path: file })
    console.log(`${file} (${Math.round(statSync(file).size / 1024)} KB)`)
  } finally {
    await context.close()
  }
}

/** Through the sign-in page, which offers the cast in the demonstration. */
async function enter(page: Page, handle: CastName, lang: string) {
  await open(page, `/${lang}/sign-in`)
  await page.locator(`button[name=member][value=${handle}]`).click()
  await page.waitForURL((address) => !address.pathname.endsWith('/sign-in'))
}

async function open(page: Page, path: string) {
  const answer = await page.goto(url + path)
  if (!answer?.ok()) throw new Error(`${url}${path} answers ${answer?.status()}`)
}

async function firstLink(page: Page, pattern: RegExp) {
  const links = await page.locator('main a[href]').evaluateAll((all) => all.map((link) => String(link.getAttribute('href'))))
  const found = links.find((href) => pattern.test(href.replace(/[?#].*$/, '')))
  if (!found) throw new Error(`no link on ${page.url()} matches ${pattern}`)
  return found
}
