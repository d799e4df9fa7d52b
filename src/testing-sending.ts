// For tests: somebody who sends a form they are offered, and looks at what comes of it.
import type { Answer, Browser, TestApp } from './testing.ts'
import { type Deed, langOf, visitPage, whatIsWrong } from './testing-crawl.ts'
import { bodyOf, lostIn, namesOf, type Offer, type Sent } from './testing-forms.ts'
import { judgePage } from './testing-page.ts'

/** No fault after a deed: it may end one's own session. */
const signsOut = 'leads to signing in'

type Fill = (offer: Offer, today: Date) => Sent

/** Opens the page, fills its form, sends it; nothing when the form is offered no more, since an earlier one did its work. */
export async function send(mudun: TestApp, browser: Browser, { address, offer }: Deed, fill: Fill): Promise<{ status?: number; faults: string[] }> {
  const { offers } = await visitPage(mudun, browser, address)
  const found = offers.find((other) => isSame(other, offer))
  if (!found) return { faults: [] }
  const sent = fill(found, new Date())
  const answer = await browser.ask(found.action, { method: 'POST', body: bodyOf(found, sent) })
  return { status: answer.status, faults: await wrongWith(mudun, browser, { ...answer, address: found.action }, found, sent) }
}

const isSame = (one: Offer, other: Offer) => one.method === other.method && one.action === other.action && namesOf(one) === namesOf(other)

async function wrongWith(mudun: TestApp, browser: Browser, { address, status, location, text, headers }: Answer & { address: string }, offer: Offer, sent: Sent): Promise<string[]> {
  if (status === 303) {
    const faults = whatIsWrong(await visitPage(mudun, browser, location)).filter((fault) => fault !== signsOut)
    return faults.map((fault) => `leads to ${location}: ${fault}`)
  }
  // 409: somebody was first. 429: all of these people sit behind one address.
  if (![200, 409, 422, 429].includes(status)) return [`answers ${status}`]
  if (!(headers.get('content-type') ?? '').startsWith('text/html')) return []
  const page = judgePage(text, langOf(address) ?? browser.lang)
  if (status !== 422) return page.faults
  const says = page.elements.some(({ attributes }) => attributes.get('role') === 'alert')
  return [...page.faults, ...lostIn(page, offer.fields, sent).map((name) => `loses what was typed in ${name}`), ...(says ? [] : ['refuses without saying why'])]
}
