// Somebody at a browser, who goes by what is seen on the page. Whatever goes wrong on the way is remembered.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { beyond, chromiumOptions, sizes } from './look.ts'

export const openBrowser = () => chromium.launch(chromiumOptions)

export type Device = { size?: keyof typeof sizes; dark?: boolean; script?: boolean }

/** A browser with nothing kept in it yet. Pages change without transitions: one that is cut short counts as a fault. */
export async function sitDown(browser: Browser, site: string, { size = 'desktop', dark = false, script = true }: Device = {}) {
  const phone = size === 'phone' || size === 'narrow'
  const context = await browser.newContext({
    viewport: sizes[size], hasTouch: phone, isMobile: phone, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce', javaScriptEnabled: script,
  })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  return new Reader(page, site, script)
}

export class Reader {
  readonly page: Page
  readonly site: string
  readonly script: boolean
  /** What no page may do: throw, complain to the console, reach beyond its width, ask another host. */
  readonly faults: string[] = []

  constructor(page: Page, site: string, script: boolean) {
    this.page = page
    this.site = site
    this.script = script
    const note = (what: string) => this.faults.push(`${page.url().slice(site.length)}: ${what}`)
    page.on('pageerror', ({ message }) => note(message))
    page.on('console', (message) => message.type() === 'error' && note(message.text()))
    page.on('request', (request) => new URL(request.url()).origin === site || request.url().startsWith('data:') || note(`asks ${request.url()}`))
  }

  async open(path: string) {
    const answer = await this.page.goto(this.site + path)
    await this.look()
    return answer
  }

  /** Presses a button or follows a link, which leads to another page. */
  async press(name: string | RegExp, within: Page | Locator = this.page) {
    await this.go(within.getByRole('button', { name, exact: true }).or(within.getByRole('link', { name, exact: true })).filter({ visible: true }).first())
  }

  async go(to: Locator) {
    const arrived = this.page.waitForEvent('load')
    arrived.catch(() => {}) // the click tells better what went wrong
    await to.click()
    await arrived
    await this.look()
  }

  fill = (label: string, value: string, within: Page | Locator = this.page) => field(within, label).fill(value)
  choose = (label: string, within: Page | Locator = this.page) => field(within, label).check()

  /** Whether the page fits its window. */
  async look() {
    const wider = await this.page.evaluate<number>(beyond)
    if (wider > 0) this.faults.push(`${this.page.url().slice(this.site.length)} is ${wider}px too wide: ${await this.page.evaluate<string>(widest)}`)
  }

  async sees(words: string) {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor()
  }

  async leave() {
    await this.page.context().close()
    assert.deepEqual(this.faults, [])
  }
}

const widest = `[...document.querySelectorAll('main *')].findLast((it) => it.checkVisibility({ contentVisibilityAuto: true })
  && (it.getBoundingClientRect().left < 0 || it.getBoundingClientRect().right > document.documentElement.clientWidth))?.outerHTML.slice(0, 200)`

// A label may go on: with «(optional)», with a hint.
const field = (within: Page | Locator, label: string) =>
  within.getByLabel(new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)).filter({ visible: true }).first()

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const findings = `axe.run(document, ${JSON.stringify({ runOnly: rules, resultTypes: ['violations'] })}).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) =>
    ({ id, html, why: [...any, ...all, ...none][0]?.message }))))`

/** Every page of theirs brings along what `barriers` asks: quicker than to hand it over page by page. */
export const bringAxe = (page: Page) => page.addInitScript(axe)

/**
 * What is in the way of somebody who hears, enlarges or feels the page. As tall as it is, so that nothing lies under a phone's bar;
 * no taller, since what is drawn takes longer than what is asked.
 */
export async function barriers(page: Page): Promise<unknown[]> {
  const { width, height } = page.viewportSize()!
  await page.setViewportSize({ width, height: Math.max(height, await page.evaluate<number>('document.documentElement.scrollHeight')) })
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  const found = await page.evaluate<unknown[]>(findings)
  await page.setViewportSize({ width, height })
  return found
}
