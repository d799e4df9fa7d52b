// The table of contents of a request: what every request passes through, in order.
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { setCookie } from 'hono/cookie'
import { api } from './api.ts'
import { backOf, whoIs } from './identity/index.ts'
import { isMember } from './kit/actor.ts'
import { assets, cssHashes, serveAssets } from './kit/assets.ts'
import { config } from './kit/config.ts'
import { ownSiteOnly } from './kit/csrf.ts'
import type { Connection } from './kit/database.ts'
import { postedValues } from './kit/form.ts'
import { fileResponse, mostBytes } from './kit/files.ts'
import { secureHeaders } from './kit/headers.ts'
import { health, measured } from './kit/health.ts'
import { knowJobs } from './kit/jobs.ts'
import { log } from './kit/log.ts'
import { knowNotices } from './kit/notices.ts'
import { ProblemPage } from './kit/ui/problem.tsx'
import { asProblem, Invalid, notFound, type ProblemStatus, Refused, tooLarge } from './kit/problem.ts'
import { publicAhead } from './kit/prefetch.ts'
import { pages } from './kit/render.tsx'
import { type Env, greet, inACity, languageOf, passing, router, type Surroundings, visitorsOnlyRead, work } from './kit/request.ts'
import { strings } from './kit/strings.ts'
import type { Vault } from './kit/vault.ts'
import { landing, modules } from './wings.ts'

export type AppOptions = { connection: Connection; vault: Vault; now?: () => Date; telling?: () => string }

const isApi = (c: Context) => c.req.path.startsWith('/api/')

/** The whole of Mudun as one function of a request. */
export function createApp({ connection, vault, now = () => new Date(), telling }: AppOptions) {
  const around: Surroundings = {
    connection, vault, now, ...(telling && { telling }), whoIs, demo: config.demo,
  }
  const app = router()
  for (const { jobs, notices } of modules) {
    knowJobs(jobs ?? [])
    knowNotices(notices ?? {})
  }

  app.use(measured, secureHeaders({ ...config.reach, styleHashes: cssHashes }))
  app.route('/', health(connection))
  app.get('/assets/*', serveAssets)
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /*/me\n'))
  app.get('/', (c) => c.redirect(`/${languageOf(c)}`))
  app.use(ownSiteOnly(config.reach, isApi))
  app.route('/api', api(modules, around))
  app.use(publicAhead)
  app.use(pages(modules, assets.version), greet(around)) // in this order: who cannot be greeted still gets a page
  // Two files and a long text: nothing that people send is larger, and what is larger is not read.
  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', bodyLimit({ maxSize: 2 * mostBytes + 1_000_000, onError: () => { throw tooLarge() } }))
  app.post('/theme', chooseTheme)

  for (const module of modules) {
    const base = module.of === 'city' ? `/:lang{(?:ar|fr|en)}/:city${module.path}` : `/:lang{(?:ar|fr|en)}${module.path}`
    for (const under of [base, `${base}/*`]) {
      if (module.pass) app.use(under, passing(module))
      if (module.of === 'city') app.use(under, inACity)
    }
  }
  app.use(work(around))
  if (!config.production) app.get('/:lang{(?:ar|fr|en)}/gallery', showGallery)

  app.get('/files/:scope/:id', (c) => fileResponse(c.var, c.req.param('scope'), c.req.param('id')))
  app.get('/:lang{(?:ar|fr|en)}', (c) => c.redirect(c.var.view.href(landing(c.var.actor))))
  for (const module of modules) {
    const base = module.of === 'city' ? `/:lang{(?:ar|fr|en)}/:city${module.path}` : `/:lang{(?:ar|fr|en)}${module.path}`
    if (!module.open) app.use(`${base}/*`, visitorsOnlyRead)
    app.route(base, module.routes)
  }

  app.get('/:lang{(?:ar|fr|en)}/:city', (c) => {
    if (!c.var.view.city) throw notFound()
    return c.redirect(c.var.view.href(`/${c.var.view.city.id}/services`))
  })

  app.notFound(withoutSlash)
  app.onError((error, c) => answerProblem(error, c))
  return app
}

/** The design system, every piece in each state, for those who build on it. */
async function showGallery(c: Context<Env>) {
  const { Gallery, galleryShell } = await import('./kit/ui/gallery.tsx')
  const { part = 'all' } = c.req.query()
  return c.render(<Gallery part={part} />, { title: part, shell: galleryShell(c.req.query()), wide: true, private: true })
}

/** An address with a slash at its end is known without it. */
function withoutSlash(c: Context<Env>) {
  const [, path] = /^\/+(.*[^/])\/+$/.exec(c.req.path) ?? []
  if (c.req.method !== 'GET' || !path) throw notFound()
  return c.redirect(`/${path}${new URL(c.req.url).search}`)
}

function answerProblem(error: unknown, c: Context<Env>): Response | Promise<Response> {
  const problem = asProblem(error)
  const id = problem ? undefined : log.fault(error)
  const status: ProblemStatus | 500 = problem?.status ?? 500
  c.status(status)
  const text = problem?.text ?? strings.problems.fault
  if (wantsJson(c)) {
    const more = problem instanceof Invalid ? { errors: problem.errors } : problem instanceof Refused && { why: problem.why }
    const said = JSON.stringify({ type: 'about:blank', title: text[c.var.lang ?? 'en'], status, ...(id && { instance: id }), ...more })
    if (status === 401) c.header('www-authenticate', 'Bearer')
    return c.body(said, status, { 'content-type': 'application/problem+json' })
  }
  // A page that fails before the reader is known has no frame to be shown in.
  if (!c.var.view || c.var.failed) return c.text(text.en)
  c.set('failed', true) // should this page fail too, it is said in plain words
  if (status === 401) return c.redirect(c.var.view.href(`/sign-in?back=${encodeURIComponent(c.req.method === 'GET' ? c.req.path : '')}`), 303)
  return c.render(<ProblemPage text={text} way={problem?.way} reference={id} />, { title: c.var.t(text), shell: isMember(c.var.actor) ? 'staff' : 'public', private: true })
}

const wantsJson = (c: Context) => isApi(c) || (c.req.header('accept') ?? '').startsWith('application/json')

async function chooseTheme(c: Context<Env>) {
  const { values: { theme, back } } = await postedValues(c)
  if (theme === 'auto' || theme === 'light' || theme === 'dark') setCookie(c, 'theme', theme, { path: '/', maxAge: 31536000, sameSite: 'Lax' })
  return c.redirect(backOf(back) || '/', 303)
}
