import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Child } from 'hono/jsx'
import { RequestContext } from 'hono/jsx-renderer'
import { isMember, worksIn } from './actor.ts'
import { assetPath } from './assets.ts'
import type { MenuItem, Module } from './module.ts'
import type { Env } from './request.ts'
import { strings } from './strings.ts'
import { Shell, type ShellProps } from './ui/shell.tsx'
import { groupNames } from './ui/strings.ts'
import { knows, markOf } from './unchanged.ts'
import type { MenuEntry, MenuGroup } from './view.ts'

declare module 'hono' {
  interface ContextRenderer {
    (content: Child, props: Omit<ShellProps, 'children'>): Response | Promise<Response>
  }
}

/** Gives every page its frame: the shell, the reader's menu, the compression. */
export const pages = (modules: Module[], assetsVersion: string) => {
  const items = modules.flatMap(({ menu }) => menu ?? [])
  return createMiddleware<Env>(async (c, next) => {
    c.setRenderer(async (content, props) => {
      c.var.view.menu = await menuOf(c, items)
      const page = (
        <RequestContext.Provider value={c as unknown as Context}>
          <Shell {...props} title={`${props.title} – ${c.var.t(strings.mudun)}`}>{content}</Shell>
        </RequestContext.Provider>
      )
      const html = Buffer.from(`<!doctype html>${await page.toString()}`)
      const mark = isPublic(c, props) ? markOf(html, assetsVersion) : undefined
      return answer(c, html as Buffer<ArrayBuffer>, mark)
    })
    await next()
  })
}

/** The same for everybody who has no account, and nobody's secret: what links and codes open is `private`, as is what went wrong. */
const isPublic = (c: Context<Env>, props: Pick<ShellProps, 'private'>) => c.req.method === 'GET' && !props.private && !isMember(c.var.actor)

async function menuOf(c: Context<Env>, items: MenuItem[]): Promise<MenuGroup[]> {
  const { actor, view } = c.var
  if (!isMember(actor)) return []
  // Somebody who visits another city works in their own all the same.
  const here = view.city && (worksIn(actor, view.city.id) || actor.org.cityIds.length === 0)
  const home = here ? view.city!.id : actor.org.cityIds[0]
  const mine = items.filter((item) => item.for(actor) && (item.of === 'network' || home))
  const entries = await Promise.all(mine.map(async (item): Promise<MenuEntry & { in: MenuItem['group'] }> => ({
    id: item.id,
    in: item.group,
    label: item.label,
    icon: item.icon,
    path: item.of === 'city' ? `/${home}${item.path}` : item.path,
    ...(item.bar?.(actor) && { bar: true }),
    ...(item.count && (item.of === 'network' || here) && canCount(c) && { count: await item.count({ ...c.var, ...(view.city && { city: view.city }) }) }),
  })))
  return (['work', 'city', 'network', 'organisation'] as const)
    .map((name) => ({ group: groupNames[name], entries: entries.filter((entry) => entry.in === name) }))
    .filter(({ entries }) => entries.length > 0)
}

// A count speaks of the city of the address; elsewhere it would mislead. After an error the transaction answers no more.
const canCount = (c: Context<Env>) => c.req.method === 'GET' && c.var.view.city !== undefined && c.var.db !== undefined && !c.error

/**
 * Pages are compressed as they are sent: 0.1 ms for a seventh of the bytes; harder for visitors, who have the slowest
 * lines, and hardest for their first page, which brings its styles along.
 */
function answer(c: Context<Env>, html: Buffer<ArrayBuffer>, mark: string | undefined): Response {
  c.header('vary', 'accept-encoding, cookie')
  c.header('content-type', 'text/html; charset=utf-8')
  c.header('cache-control', 'private, no-cache')
  c.header('speculation-rules', `"${assetPath('prefetch.json')}"`)
  if (mark) c.header('etag', mark)
  if (mark && knows(c.req.header('if-none-match'), mark)) return c.body(null, 304)
  const accepted = c.req.header('accept-encoding') ?? ''
  if (accepted.includes('br')) {
    c.header('content-encoding', 'br')
    const params = { [constants.BROTLI_PARAM_QUALITY]: c.var.view.firstVisit ? 7 : isMember(c.var.actor) ? 4 : 5 }
    return c.body(brotliCompressSync(html, { params }) as Uint8Array<ArrayBuffer>)
  }
  if (accepted.includes('gzip')) {
    c.header('content-encoding', 'gzip')
    return c.body(gzipSync(html, { level: 6 }) as Uint8Array<ArrayBuffer>)
  }
  return c.body(html)
}
