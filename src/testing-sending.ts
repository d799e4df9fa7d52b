// For tests: somebody who sends a form they are offered, puts right what it says is wrong, and goes on with what comes of it.
import type { Answer, Browser, TestApp } from './testing.ts'
import { type Deed, deedsOf, langOf, visitPage, whatIsWrong } from './testing-crawl.ts'
import { bodyOf, corrected, filled, lostIn, namesOf, type Offer, offersOf, type Sent } from './testing-forms.ts'
import { judgePage, type Page } from './testing-page.ts'

/** No fault after a deed: it may end one's own session. */
const signsOut = 'leads to signing in'

type Fill = (offer: Offer, today: Date) => Sent
/** What the form answered, once or until nothing was wrong; and what the page it led to offers. */
export type Outcome = { statuses: number[]; faults: string[]; next: Deed[]; /** That page is the answer itself, and has no address of its own. */ lies?: boolean }

/** Opens the page, fills its form, sends it; nothing when the form is offered no more, since an earlier one did its work. */
export async function send(mudun: TestApp, browser: Browser, { address, offer }: Pick<Deed, 'address' | 'offer'>, fill: Fill): Promise<Outcome> {
  const { offers } = await visitPage(mudun, browser, address)
  const found = offers.find((other) => isSame(other, offer))
  return found ? press(mudun, browser, found, fill) : { statuses: [], faults: [], next: [] }
}

const isSame = (one: Offer, other: Offer) => one.method === other.method && one.action === other.action && namesOf(one) === namesOf(other)

/** Sends a form that lies open. Whoever fills it in reads what is wrong, up to three times. */
export async function press(mudun: TestApp, browser: Browser, offer: Offer, fill: Fill): Promise<Outcome> {
  const outcome: Outcome = { statuses: [], faults: [], next: [] }
  let sent = fill(offer, new Date())
  for (let tries = 0; tries < 4; tries++) {
    const answer = { ...await browser.ask(offer.action, { method: 'POST', body: bodyOf(offer, sent) }), address: offer.action }
    const { faults, page, next } = await lookAt(mudun, browser, answer, offer, sent)
    outcome.statuses.push(answer.status)
    outcome.faults.push(...faults)
    Object.assign(outcome, { next, lies: answer.status !== 303 })
    if (!page || answer.status !== 422 || fill !== filled) break
    sent = corrected(page, sent)
  }
  return outcome
}

type Look = { faults: string[]; next: Deed[]; page?: Page }

async function lookAt(mudun: TestApp, browser: Browser, { address, status, location, text, headers }: Answer & { address: string }, offer: Offer, sent: Sent): Promise<Look> {
  if (status === 303) {
    const visit = await visitPage(mudun, browser, location)
    const faults = whatIsWrong(visit).filter((fault) => fault !== signsOut)
    return { faults: faults.map((fault) => `leads to ${location}: ${fault}`), next: deedsOf(mudun, browser.lang, visit) }
  }
  // 409: somebody was first. 429: all of these people sit behind one address.
  if (![200, 409, 422, 429].includes(status)) return { faults: [`answers ${status}`], next: [] }
  if (!(headers.get('content-type') ?? '').startsWith('text/html')) return { faults: [], next: [] }
  const page = judgePage(text, langOf(address) ?? browser.lang)
  if (status !== 422) return { faults: page.faults, page, next: deedsOf(mudun, browser.lang, { address, offers: offersOf(page, address) }) }
  const says = page.elements.some(({ attributes }) => attributes.get('role') === 'alert')
  const lost = lostIn(page, offer.fields, sent).map((name) => `loses what was typed in ${name}`)
  return { faults: [...page.faults, ...lost, ...(says ? [] : ['refuses without saying why'])], page, next: [] }
}
