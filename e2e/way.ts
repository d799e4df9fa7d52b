// How one gets to a page of a running product, without a browser: whose page it is, and where.
import type { CastName } from '../demo/cast.ts'
import { cookieName } from '../src/identity/index.ts'
import type { Lang } from '../src/kit/language.ts'

export type Way = {
  path: string
  as?: CastName
  /** From the page at `path` on to the first link in its main part whose address matches; and so on. */
  then?: RegExp | RegExp[]
}

const id = '[0-9a-f]{8}-[0-9a-f-]{27}'
/** The address of one of something: `one('referrals')`. */
export const one = (things: string) => new RegExp(`/${things}/${id}$`)

export async function addressOf(site: string, lang: Lang, { path, then }: Way, cookie?: string): Promise<string> {
  let url = `${site}/${lang}${path}`
  for (const link of [then ?? []].flat()) {
    const answer = await fetch(url, { headers: cookie ? { cookie } : {} })
    const main = (await answer.text()).replace(/^[^]*<main/, '')
    const href = [...main.matchAll(/href="([^"?#]+)/g)].map((match) => match[1]!).find((href) => link.test(href))
    if (!href) throw new Error(`no link on ${url} matches ${link}`)
    url = site + href
  }
  return url
}

/** The cookie of one of the cast, who enters as on the sign-in page of the demonstration. */
export async function cookieOf(site: string, member: CastName): Promise<string> {
  const answer = await fetch(`${site}/fr/sign-in/as`, { method: 'POST', body: new URLSearchParams({ member }), headers: { origin: site }, redirect: 'manual' })
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]!).find((line) => line.startsWith(`${cookieName(site.startsWith('https'))}=`))
  if (!cookie) throw new Error(`${member} may not enter at ${site}: it is not the demonstration`)
  return cookie
}

/** The same for a browser. */
export function cookieFor(site: string, cookie: string) {
  const [name, value] = cookie.split('=') as [string, string]
  return { name, value, url: new URL(site).origin }
}
