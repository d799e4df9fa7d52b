// The way in and back: from step to step of signing in, and to the page that somebody wanted.
import type { Context } from 'hono'
import { isLang } from '../../../kit/language.ts'
import type { Env } from '../../../kit/request.ts'
import { sessionOf } from '../actions.ts'
import { isFresh, nextStep, stepPaths } from '../policy.ts'
import type { Session } from '../session.ts'

/** Has this person shown within the last ten minutes that it is them? */
export async function recently(c: Context<Env>): Promise<boolean> {
  const session = await sessionOf(c)
  return session !== undefined && isFresh(session, c.var.now())
}

/**
 * For pages that export, sign or touch keys: a way to «Confirm that it is you» and back, if that was longer ago.
 * `const away = await mustBeFresh(c); if (away) return away`
 */
export async function mustBeFresh(c: Context<Env>): Promise<Response | undefined> {
  if (await recently(c)) return undefined
  const { pathname, search } = new URL(c.req.method === 'GET' ? c.req.url : (c.req.header('referer') ?? c.req.url))
  return c.redirect(c.var.view.href(`/me/confirm?back=${encodeURIComponent(pathname + search)}`), 303)
}

/** Where to go back to: a page of ours, as an address without host. */
export function backOf(value: unknown): string {
  const back = typeof value === 'string' ? value : ''
  return isLang(back.split('/')[1]?.split('?')[0]) && /^\/[!-[\]-~]*$/.test(back) && !back.includes('//') ? back : ''
}

/** After a step of signing in: to the next, and at the end to where they wanted to go. */
export async function goOn(c: Context<Env>, session: Session, back: string) {
  const step = nextStep(session)
  const query = back ? `?back=${encodeURIComponent(back)}` : ''
  return c.redirect(step ? c.var.view.href(stepPaths[step] + query) : back || c.var.view.href('/'), 303)
}
