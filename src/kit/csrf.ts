import type { Context, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { originOf, type Reach } from './origin.ts'
import { Problem } from './problem.ts'
import { strings } from './strings.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another site makes a browser send. No hidden token: a browser says itself where a request comes from
 * (`Sec-Fetch-Site`, and `Origin` in older ones). `except` is for what programs send without a cookie.
 */
export const ownSiteOnly = (reach: Reach, except: (c: Context) => boolean = () => false): MiddlewareHandler =>
  createMiddleware(async (c, next) => {
    if (!safe.has(c.req.method) && !except(c) && !isOwn(c, reach)) throw new Problem(403, strings.problems.otherSite)
    await next()
  })

function isOwn(c: Context, reach: Reach) {
  // No form can send this header, nor another site's script without our leave.
  if (c.req.header('authorization')?.startsWith('Bearer ') && c.req.header('cookie') === undefined) return true
  const origin = c.req.header('origin')
  if (origin !== undefined) return origin === originOf(c, reach)
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  // No browser of the last ten years: a program, which forges nothing as long as it sends nobody's cookie.
  return c.req.header('cookie') === undefined
}
