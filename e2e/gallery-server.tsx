// A small server for the design system alone: the gallery with an invented reader, no database.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { RequestContext } from 'hono/jsx-renderer'
import type { Actor } from '../src/kit/actor.ts'
import { visitor } from '../src/kit/actor.ts'
import { cssHashes, serveAssets } from '../src/kit/assets.ts'
import type { City } from '../src/kit/cities.ts'
import { pagePolicy } from '../src/kit/headers.ts'
import { isLang, type languages, localeOf } from '../src/kit/language.ts'
import { Gallery, galleryMenu, galleryShell } from '../src/kit/ui/gallery.tsx'
import { Shell } from '../src/kit/ui/shell.tsx'
import type { View } from '../src/kit/view.ts'

const hela: Actor = {
  userId: '0199d3b0-0000-7000-8000-000000000001',
  name: 'هالة بن عمر',
  org: {
    id: '0199d3b0-0000-7000-8000-000000000002',
    slug: 'jam',
    kind: 'cso',
    name: { ar: 'جمعية الجوار', fr: 'Association du voisinage', en: 'Neighbourhood association' },
    cityIds: ['la-marsa'],
  },
  roles: ['case_worker'],
  sessionId: '0199d3b0-0000-7000-8000-000000000003',
}
const cityName = { ar: 'المرسى', fr: 'La Marsa', en: 'La Marsa' }
const city = { id: 'la-marsa', name: cityName, country: 'TN' } as unknown as City

type Env = { Variables: { view: View } }

/** Starts on a free port unless one is given. */
export function serveGallery(port = 0) {
  const app = new Hono<Env>()
  app.get('/assets/*', serveAssets)
  app.post('/theme', async (c) => {
    const { theme, back } = await c.req.parseBody()
    setCookie(c, 'theme', String(theme), { path: '/' })
    return c.redirect(String(back), 303)
  })
  app.get('/:lang/*', async (c) => {
    const lang = isLang(c.req.param('lang')) ? (c.req.param('lang') as (typeof languages)[number]) : 'ar'
    const query = c.req.query()
    const path = c.req.path.slice(3)
    const shell = galleryShell(query)
    const theme = query.theme ?? getCookie(c, 'theme')
    c.set('view', {
      ...localeOf(lang, query.country ?? 'TN'),
      actor: shell === 'staff' ? hela : visitor,
      city,
      path,
      query,
      href: (to) => `/${lang}${to}`,
      hrefIn: (other) => `/${other}${path}${new URL(c.req.url).search}`,
      with: (changes) => {
        const kept = Object.entries({ ...query, ...changes }).filter(([, value]) => value)
        const changed = new URLSearchParams(kept as [string, string][])
        return `/${lang}${path}${changed.size ? `?${changed}` : ''}`
      },
      theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
      firstVisit: query.first === '1',
      demo: true,
      menu: shell === 'staff' ? galleryMenu : [],
    })
    c.header('content-security-policy', pagePolicy({ styleHashes: cssHashes }))
    const page = (
      <RequestContext.Provider value={c as never}>
        <Shell title="Mudun" shell={shell} wide active="referrals" private={shell === 'staff'}>
          <Gallery part={query.part ?? 'all'} />
        </Shell>
      </RequestContext.Provider>
    )
    return c.html(`<!doctype html>${await page.toString()}`)
  })
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' })
  return new Promise<{ url: string; close: () => void }>((resolve) => {
    server.once('listening', () => {
      const address = server.address() as { port: number }
      resolve({ url: `http://127.0.0.1:${address.port}`, close: () => server.close() })
    })
  })
}

if (import.meta.main) console.log((await serveGallery(Number(process.env.PORT ?? 4400))).url)
