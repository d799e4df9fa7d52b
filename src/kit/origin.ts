// Where a request came in and from where, as a browser outside sees it: directly, or through proxies of ours.
import { isIP } from 'node:net'
import type { Context } from 'hono'
import { config } from './config.ts'

/**
 * How the server is reached; by default as configured. `publicUrl` is its one address, if set. `proxies` is the number
 * of our own proxies in front: what they say of the visitor (X-Forwarded-…) is believed, nothing that a visitor says.
 */
export type Reach = { publicUrl?: string | undefined; proxies?: number }

/** `https://mudun.example`, as it stands in the address bar. */
export function originOf(c: Context, { publicUrl, proxies = 0 }: Reach = config) {
  if (publicUrl) return new URL(publicUrl).origin
  const host = forwarded(c, 'x-forwarded-host', proxies) ?? c.req.header('host') ?? new URL(c.req.url).host
  const scheme = forwarded(c, 'x-forwarded-proto', proxies) ?? new URL(c.req.url).protocol.slice(0, -1)
  return URL.parse(`${scheme}://${host}`)?.origin ?? 'null'
}

export const isHttps = (c: Context, reach: Reach = config) => originOf(c, reach).startsWith('https:')

/** The visitor's address, for rate limits. An IPv6 household is one visitor: its /64. */
export function addressOf(c: Context, { proxies = 0 }: Reach = config) {
  const address = (forwarded(c, 'x-forwarded-for', proxies) ?? socketAddress(c)).replace(/^::ffff:(?=\d+\.)/, '')
  if (isIP(address) === 4) return address
  if (isIP(address) === 6) return `${expanded(address).slice(0, 4).join(':')}::/64`
  return 'unknown'
}

// Each proxy appends to the list: what the outermost of ours noted is the n-th from the right.
function forwarded(c: Context, name: string, proxies: number) {
  if (proxies === 0) return undefined
  const noted = c.req.header(name)?.split(',').map((part) => part.trim())
  return noted?.at(-Math.min(proxies, noted.length)) || undefined
}

function socketAddress(c: Context) {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  return incoming?.socket?.remoteAddress ?? ''
}

function expanded(address: string) {
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return [...left, ...(tail === undefined ? [] : zeros), ...right].map((part) => Number.parseInt(part, 16).toString(16))
}
