import type { Context, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'

/** What browsers may fetch before anybody asks: public/prefetch.json says the same to them. */
const harmless = /^\/(?:$|(?:assets|ar$|fr$|en$)|(?:ar|fr|en)\/(?:practices|cities|[\w-]+\/services)(?:$|\/))/

/**
 * A page that a browser fetches ahead, on a guess, is a page that nobody looked at: it must not stand in the access
 * log as if somebody had. Elsewhere than on public pages the guess is refused, and the real visit asks again.
 */
export const publicAhead: MiddlewareHandler = createMiddleware(async (c: Context, next) => {
  const ahead = /prefetch|prerender/.test(c.req.header('sec-purpose') ?? c.req.header('purpose') ?? '')
  if (ahead && !harmless.test(c.req.path)) return c.body(null, 503)
  await next()
})
