// What one view of a page costs a browser that keeps nothing yet, and one that has been here before.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { sizes } from '../../e2e/look.ts'
import { cookieFor } from '../../e2e/way.ts'

/** Bytes are those of the bodies as they travel. */
export type View = { page: number; styles: number; script: number; font: number; all: number; requests: number; others: string[]; shift: number; lcp: number }
export type Views = { first: View; later: View; fontOnce: number }
export type Line = { latency: number; bytesPerSecond: number; cpu: number }

/** What a cheap phone has on a slow mobile network. */
export const slow4g: Line = { latency: 562, bytesPerSecond: 1_440_000 / 8, cpu: 4 }

/**
 * A first view; then, by links within the site, a second, which fetches what is kept for ever, and a later one: of other
 * addresses each, as a page that has not changed is not sent again. `cookie`: whose page it is.
 */
export async function viewsOf(browser: Browser, url: string, { line, cookie }: { line?: Line; cookie?: string } = {}): Promise<Views> {
  const context = await browser.newContext({ viewport: sizes.phone, isMobile: true, hasTouch: true, deviceScaleFactor: 2, reducedMotion: 'reduce' })
  try {
    if (cookie) await context.addCookies([cookieFor(url, cookie)])
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await page.addInitScript(watchPaint)
    if (line) await slowDown(devtools, line)
    const heard = listen(devtools, new URL(url).origin)
    await devtools.send('Network.enable')
    const look = async (visit: () => Promise<unknown>): Promise<View> => {
      const counted = heard()
      await visit()
      await page.evaluate('document.fonts.ready')
      await page.waitForLoadState('networkidle')
      await sleep(100) // what is painted last is told a moment after it
      return { ...counted(), ...(await painted(page)) }
    }
    const follow = (n: number) => () => {
      const address = `${url}${url.includes('?') ? '&' : '?'}visit=${n}`
      return Promise.all([page.waitForEvent('load'), page.evaluate(`location.href = ${JSON.stringify(address)}`)])
    }
    const [first, second, later] = [await look(() => page.goto(url, { waitUntil: 'load' })), await look(follow(2)), await look(follow(3))]
    return { first, later, fontOnce: first.font + second.font + later.font }
  } finally {
    await context.close()
  }
}

async function slowDown(devtools: CDPSession, { latency, bytesPerSecond, cpu }: Line) {
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}

type Part = 'page' | 'styles' | 'script' | 'font'
const parts: Record<string, Part> = { Document: 'page', Stylesheet: 'styles', Script: 'script', Font: 'font' }

/** Counts what comes over the line: `heard()` begins, what it gives ends. */
function listen(devtools: CDPSession, origin: string) {
  const asked = new Map<string, { type: string; head: number }>()
  let sums: Omit<View, 'shift' | 'lcp'>
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!response.fromDiskCache && !response.url.startsWith('data:')) asked.set(requestId, { type, head: response.encodedDataLength })
    if (!response.url.startsWith(origin) && !response.url.startsWith('data:')) sums.others.push(response.url)
  })
  devtools.on('Network.requestServedFromCache', ({ requestId }) => asked.delete(requestId))
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId)
    if (!one || encodedDataLength === 0) return
    const body = Math.max(0, encodedDataLength - one.head)
    sums.requests++
    sums.all += body
    const part = parts[one.type]
    if (part) sums[part] += body
  })
  return () => {
    sums = { page: 0, styles: 0, script: 0, font: 0, all: 0, requests: 0, others: [] }
    return () => sums
  }
}

const watchPaint = `
  window.painted = { shift: 0, lcp: 0 }
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { if (!entry.hadRecentInput) painted.shift += entry.value })).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (painted.lcp = entry.startTime))).observe({ type: 'largest-contentful-paint', buffered: true })`

const painted = (page: Page) => page.evaluate<Pick<View, 'shift' | 'lcp'>>('({ shift: Math.round(painted.shift * 1000) / 1000, lcp: Math.round(painted.lcp) })')
