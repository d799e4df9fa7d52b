// For tests: somebody who follows every link they are offered, on a few pages of each kind.
import type { Lang } from './kit/language.ts'
import type { Answer, Browser, TestApp } from './testing.ts'
import { asOffered, bodyOf, namesOf, type Offer, offersOf } from './testing-forms.ts'
import { judgePage, type Page } from './testing-page.ts'

type Visit = { address: string; route: string; answer: Answer; page?: Page; offers: Offer[] }
/** A form that posts, as it was met; `kind` is the same for those that ask the same. */
export type Deed = { address: string; lang: Lang; offer: Offer; route: string; kind: string }
type Found = { addresses: string[]; deeds: Deed[]; faults: string[] }

/** The route that an address belongs to, as it is written in the code, without language. */
export function routeOf({ app }: TestApp, method: string, address: string): string {
  const [handlers] = app.router.match(method, address.split(/[?#]/)[0]!) as unknown as [[[unknown, { path: string; method: string }], unknown][]]
  const route = handlers.map(([[, route]]) => route).find((route) => route.method === method && (!route.path.endsWith('*') || route.path.startsWith('/assets')))
  return (route?.path ?? 'nowhere').replace('/:lang{(?:ar|fr|en)}', '')
}

/** Pages of one route are of one kind, when they are asked the same question. */
function kindOf(mudun: TestApp, address: string): string {
  const asked = [...new Set(new URL(address, 'http://localhost').searchParams.keys())]
  return `${routeOf(mudun, 'GET', address)} ${asked.length > 1 ? 'several questions' : asked}`
}

/** Follows links from the first page, `most` pages of each kind; keeps the first form of each kind. */
export async function crawl(mudun: TestApp, browser: Browser, most: number): Promise<Found> {
  const seen = new Map<string, string>() // each address, and where it was offered
  const taken = new Map<string, number>()
  const fragments: { to: string; id: string; on: string }[] = []
  const idsOf = new Map<string, Set<string>>()
  const deeds = new Map<string, Deed>()
  const faults: string[] = []
  const queue: string[] = []
  const offer = (address: string, on: string) => {
    const [to = '', id] = address.split('#')
    if (id && to) fragments.push({ to, id: decodeURIComponent(id), on })
    if (seen.has(to)) return
    seen.set(to, on)
    const kind = kindOf(mudun, to)
    const count = taken.get(kind) ?? 0
    if (count >= most) return
    taken.set(kind, count + 1)
    queue.push(to)
  }

  offer(`/${browser.lang}`, 'the browser')
  for (let address = queue.shift(); address; address = queue.shift()) {
    const visit = await visitPage(mudun, browser, address)
    for (const deed of deedsOf(mudun, browser.lang, visit)) if (!deeds.has(deed.kind)) deeds.set(deed.kind, deed)
    idsOf.set(address, new Set(visit.page?.byId.keys()))
    faults.push(...whatIsWrong(visit).map((fault) => `${address} (offered on ${seen.get(address)}): ${fault}`))
    for (const link of linksOf(visit)) offer(link, address)
  }
  for (const { to, id, on } of fragments) if (idsOf.get(to)?.has(id) === false) faults.push(`${on}: ${to} has no #${id}`)
  return { addresses: [...idsOf.keys()], deeds: [...deeds.values()], faults }
}

export async function visitPage(mudun: TestApp, browser: Browser, address: string): Promise<Visit> {
  const answer = await browser.ask(address)
  const isPage = answer.status === 200 && (answer.headers.get('content-type') ?? '').startsWith('text/html')
  const page = isPage ? judgePage(answer.text, langOf(address) ?? browser.lang) : undefined
  return { address, route: routeOf(mudun, 'GET', address), answer, ...(page && { page }), offers: page ? offersOf(page, address) : [] }
}

export const langOf = (address: string) => /^\/(ar|fr|en)(?:[/?]|$)/.exec(address)?.[1] as Lang | undefined

export function whatIsWrong({ answer: { status, location }, route, page }: Visit): string[] {
  if (status >= 400) return [`answers ${status}`]
  if (route === 'nowhere') return ['no route is like this']
  if (status >= 300 && /\/sign-in\?/.test(location)) return ['leads to signing in']
  return page?.faults ?? []
}

/** Where the page leads within Mudun and in its language: links, what it loads, and forms that only ask. */
function linksOf({ address, answer, page, offers }: Visit): string[] {
  const here = (to: string) => new URL(to, `http://localhost${address}`)
  const named = (page?.elements ?? []).flatMap(({ attributes }) => [attributes.get('href'), attributes.get('src')].filter((to) => to !== undefined && !to.startsWith('#')))
  const asked = offers.filter(({ method }) => method === 'GET').map((offer) => `${offer.action.split('?')[0]}?${bodyOf({ multipart: false }, asOffered(offer))}`)
  const to = [...named, ...asked, ...(answer.location ? [answer.location] : [])] as string[]
  return to.map(here).filter(({ origin }) => origin === 'http://localhost')
    .map(({ pathname, search, hash }) => pathname + search + hash).filter((link) => langOf(link) === undefined || langOf(link) === langOf(address))
}

/** The forms of a page that post. */
export const deedsOf = (mudun: TestApp, lang: Lang, { address, offers }: Pick<Visit, 'address' | 'offers'>): Deed[] =>
  offers.filter(({ method }) => method === 'POST').map((offer) => {
    const route = routeOf(mudun, 'POST', offer.action)
    return { address, lang, offer, route, kind: `${route} ${namesOf(offer)}` }
  })
