// Takes pictures of pages into .cache/look/: node --import tsx e2e/look.ts [options] path…
//   --url=http://127.0.0.1:3000 (else the gallery)  --langs=ar,fr  --sizes=phone,desktop  --themes=light,dark
//   --as=hela (one of the cast, in the demonstration)  --full (the whole page)  --noscript
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'

export const chromiumOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync',
    '--disable-background-networking', '--disable-component-update',
  ],
}
/** What people hold: the narrowest screen there is, a common phone, a common desktop. */
export const sizes = {
  narrow: { width: 320, height: 640 },
  phone: { width: 360, height: 740 },
  tablet: { width: 820, height: 1100 },
  desktop: { width: 1366, height: 768 },
}
/** How far a page reaches beyond its window, sideways. */
export const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
type Size = keyof typeof sizes

if (import.meta.main) await look()

/** As one of the cast, through the sign-in page of the demonstration. */
export async function enter(page: Page, site: string, handle: string) {
  await page.goto(`${site}/sign-in`)
  await page.click(`button[name=member][value=${handle}]`)
  await page.waitForURL((address) => !address.pathname.includes('/sign-in'))
}

async function look() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      langs: { type: 'string', default: 'ar,fr' },
      sizes: { type: 'string', default: 'phone,desktop' },
      themes: { type: 'string', default: 'light' },
      as: { type: 'string' },
      full: { type: 'boolean', default: false },
      noscript: { type: 'boolean', default: false },
    },
  })
  const gallery = values.url ? undefined : await (await import('./gallery-server.tsx')).serveGallery()
  const url = values.url ?? gallery!.url
  const folder = '.cache/look'
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch(chromiumOptions)
  for (const size of values.sizes.split(',') as Size[]) {
    for (const theme of values.themes.split(',') as ('light' | 'dark')[]) {
      const phone = size === 'narrow' || size === 'phone'
      const context = await browser.newContext({
        viewport: sizes[size], colorScheme: theme, isMobile: phone, hasTouch: phone, deviceScaleFactor: phone ? 2 : 1,
        javaScriptEnabled: !values.noscript,
      })
      const page = await context.newPage()
      page.on('console', (message) => message.type() === 'error' && console.log('console:', message.text()))
      for (const lang of values.langs.split(',')) {
        if (values.as) await enter(page, `${url}/${lang}`, values.as)
        for (const path of positionals) {
          await page.goto(`${url}/${lang}${path}`)
          await page.evaluate('document.fonts.ready')
          const wider = await page.evaluate<number>(beyond)
          if (wider > 0) console.log(`${lang}${path} is ${wider}px wider than ${size}`)
          const name = `${values.as ? `${values.as}-` : ''}${path.replace(/[^\w]+/g, '-').replace(/^-|-$/g, '')}-${lang}-${size}-${theme}.png`
          await page.screenshot({ path: `${folder}/${name}`, fullPage: values.full })
          console.log(`${folder}/${name}`)
        }
      }
      await context.close()
    }
  }
  await browser.close()
  gallery?.close()
}
