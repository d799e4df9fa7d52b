// What the pages cost whoever has the slowest line: the demonstration as the built product serves it, in Chromium on Slow 4G
// with a processor four times slower. Bytes, requests and shifts beyond their limits fail; time is printed, since it is the machine's too.
//   [URL=http://localhost:3000] script/bench pages [name …]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumOptions } from '../e2e/look.ts'
import { addressOf, cookieOf } from '../e2e/way.ts'
import { root } from '../src/kit/config.ts'
import { start, stop } from './http/processes.ts'
import { exceeded, limits } from './pages/limits.ts'
import { slow4g, viewsOf } from './pages/measuring.ts'
import { weighed, weighedIn } from './pages/pages.ts'

const only = process.argv.slice(2)
const port = 38473
const { site, end } = process.env.URL ? { site: process.env.URL.replace(/\/$/, ''), end: () => undefined } : await startProduct()
const browser = await chromium.launch(chromiumOptions)
const rows: string[][] = [['', 'first', 'its page', 'script', 'font', 'requests', 'later', 'shift', 'LCP first', 'LCP later', '']]
const broken: string[] = []
try {
  for (const lang of weighedIn) {
    for (const page of weighed.filter(({ name }) => only.length === 0 || only.includes(name))) {
      const cookie = page.as && (await cookieOf(site, page.as))
      const views = await viewsOf(browser, await addressOf(site, lang, page, cookie), { line: slow4g, ...(cookie && { cookie }) })
      const flaws = exceeded(views, !page.as)
      broken.push(...flaws.map((flaw) => `${page.name}, ${lang}: ${flaw}`))
      console.log(JSON.stringify({ name: page.name, lang, ...views, flaws }))
      const { first, later, fontOnce } = views
      const cells = [first.all, first.page, first.script, fontOnce, first.requests, later.all, Math.max(first.shift, later.shift), first.lcp, later.lcp]
      rows.push([`${page.name}, ${lang}`, ...cells.map(String), flaws.length === 0 ? '✓' : '✗'])
    }
  }
} finally {
  await browser.close()
  await end()
}
rows.push(['at most', '', `${limits.publicFirst} public`, String(limits.script), `${limits.font} once`, String(limits.requests), String(limits.later), String(limits.shift), '', '', ''])
const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)))
for (const row of rows) console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
for (const flaw of broken) console.log(flaw)
process.exitCode = broken.length > 0 ? 1 : 0

/** A demonstration of its own, told anew: its days are those of today. */
async function startProduct() {
  const data = join(root, '.cache/pages')
  rmSync(data, { recursive: true, force: true })
  process.stderr.write('The demonstration network is loaded …\n')
  const env = { PORT: String(port), MUDUN_DATA: data, MUDUN_DEMO: '1', DATABASE_URL: '' }
  await once(spawn(join(root, 'bin/mudun'), ['demo', '--if-empty'], { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] }), 'exit')
  const site = `http://127.0.0.1:${port}`
  const { child } = await start(join(root, 'bin/mudun'), ['start'], env, `${site}/readyz`)
  return { site, end: () => stop(child) }
}
