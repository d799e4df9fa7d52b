// Takes the pictures of the README from a running server ($URL) with the demonstration network, as members of its cast.
import { mkdirSync, statSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import type { Lang } from '../src/kit/language.ts'
import { chromiumOptions } from './look.ts'
import { addressOf, cookieFor, cookieOf, one, type Way } from './way.ts'

type Picture = Way & { size: 'phone' | 'desktop'; lang: Lang }

const url = (process.env.URL || 'http://localhost:3000').replace(/\/$/, '')
const folder = 'docs/pictures'

const pictures: Record<string, Picture> = {
  'finder-phone-ar': { size: 'phone', lang: 'ar', path: '/la-marsa/services' },
  'queue-desktop-ar': { size: 'desktop', as: 'anis', lang: 'ar', path: '/la-marsa/referrals' },
  'referral-phone-fr': { size: 'phone', as: 'anis', lang: 'fr', path: '/la-marsa/referrals', then: one('referrals') },
  'dashboard-desktop-fr': { size: 'desktop', as: 'nadia', lang: 'fr', path: '/la-marsa/dashboard' },
  'practice-desktop-fr': { size: 'desktop', as: 'zineb', lang: 'fr', path: '/practices?city=saida', then: one('practices') },
}
const sizes = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.25 },
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

async function take(browser: Browser, name: string, { size, lang, ...way }: Picture) {
  const context = await browser.newContext({ ...sizes[size], locale: `${lang}-TN`, colorScheme: 'light', reducedMotion: 'reduce' })
  try {
    const cookie = way.as && (await cookieOf(url, way.as))
    if (cookie) await context.addCookies([cookieFor(url, cookie)])
    const page = await context.newPage()
    const answer = await page.goto(await addressOf(url, lang, way, cookie))
    if (!answer?.ok()) throw new Error(`${page.url()} answers ${answer?.status()}`)
    await page.reload() // a first view does not wait for the Arabic face
    await page.evaluate('document.fonts.ready')
    const file = `${folder}/${name}.png`
    await page.screenshot({ path: file })
    console.log(`${file} (${Math.round(statSync(file).size / 1024)} KB)`)
  } finally {
    await context.close()
  }
}
