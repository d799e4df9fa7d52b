import type { Context, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { isHttps, type Reach } from './origin.ts'

export type Headers = Reach & {
  /** `'sha256-…'` of the stylesheet that travels inside the first page. */
  styleHashes?: string[]
  /** Addresses that a form may lead to by a redirect, beside ours: an organisation's single sign-on. */
  formTargets?: string[]
}

/** What no page of ours needs is switched off; the place is asked for by «near me» alone. */
const switchedOff = [
  'accelerometer', 'autoplay', 'bluetooth', 'camera', 'display-capture', 'encrypted-media', 'gyroscope', 'hid',
  'idle-detection', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking',
] as const

/** The same for a page that needs one of them: the camera, where codes are scanned. */
export const permissionsWith = (needed?: (typeof switchedOff)[number]) => switchedOff.map((name) => `${name}=${name === needed ? '(self)' : '()'}`)
  .concat('geolocation=(self)', 'publickey-credentials-get=(self)').join(', ')
const permissions = permissionsWith()

/** The Content-Security-Policy of every page: nothing from elsewhere, nothing inline but the hashed stylesheet. */
export function pagePolicy({ styleHashes = [], formTargets = [] }: Headers = {}) {
  const styles = styleHashes.map((hash) => ` '${hash}'`).join('')
  return [
    "default-src 'self'", // not 'none': it would block prefetching in Chrome 109
    "script-src 'self'", `style-src 'self'${styles}`, "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "object-src 'none'", "frame-src 'none'", "frame-ancestors 'none'", "base-uri 'none'",
  ].join(';')
}

/** The security headers of every answer. An answer that already has its own (a file's sandbox) keeps it. */
export const secureHeaders = (options: Headers): MiddlewareHandler => {
  const policy = pagePolicy(options)
  return createMiddleware(async (c, next) => {
    await next()
    unlessSet(c, 'content-security-policy', policy)
    unlessSet(c, 'x-content-type-options', 'nosniff')
    unlessSet(c, 'x-frame-options', 'DENY')
    unlessSet(c, 'referrer-policy', 'same-origin') // 'no-referrer' makes browsers send `Origin: null` with forms
    unlessSet(c, 'permissions-policy', permissions)
    unlessSet(c, 'cross-origin-opener-policy', 'same-origin')
    unlessSet(c, 'cross-origin-resource-policy', 'same-origin')
    unlessSet(c, 'origin-agent-cluster', '?1')
    if (c.res.headers.get('content-type')?.startsWith('text/html')) unlessSet(c, 'cache-control', 'private, no-cache')
    if (isHttps(c, options)) unlessSet(c, 'strict-transport-security', 'max-age=63072000')
  })
}

function unlessSet(c: Context, name: string, value: string) {
  if (!c.res.headers.has(name)) c.res.headers.set(name, value)
}
