// The JSON API: every module's endpoints below /api/v1, and what describes them.
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { mustHaveScope } from './identity/index.ts'
import { isMember, visitor } from './kit/actor.ts'
import { type Endpoint, serveEndpoint } from './kit/api.ts'
import { allCities } from './kit/cities.ts'
import { localeOf } from './kit/language.ts'
import type { Module } from './kit/module.ts'
import { openApiOf } from './kit/openapi.ts'
import { must, notFound, signInFirst, tooLarge } from './kit/problem.ts'
import { type CityEnv, languageOf, type Surroundings, work } from './kit/request.ts'
import { cities } from './kit/cities-api.ts'

const mostBytes = 1_000_000

/** `/api/v1/…` and `/api/openapi.json`; nothing else of the app is passed through on the way. */
export function api(modules: Module[], around: Surroundings) {
  const app = new Hono<CityEnv>()
  const parts = [
    { name: 'cities', base: '/cities', endpoints: cities },
    ...modules.flatMap(({ path, of, api = [] }) =>
      api.length === 0 ? [] : [{ name: path.slice(1), base: of === 'city' ? `/:city${path}` : path, endpoints: api }]),
  ]
  let document: string | undefined
  app.get('/openapi.json', (c) => c.body(document ??= JSON.stringify(openApiOf(parts)), 200, { 'content-type': 'application/json' }))
  app.use('/v1/*', bodyLimit({ maxSize: mostBytes, onError: () => { throw tooLarge() } }))
  for (const { base, endpoints } of parts) {
    for (const endpoint of endpoints) {
      const path = `/v1${base}${endpoint.path}`.replace(/\/$/, '')
      app.on(endpoint.method, path, greet(around, endpoint), looking(endpoint), work(around), (c) => serveEndpoint(c, endpoint))
    }
  }
  app.all('*', () => { throw notFound() })
  return app
}

/** Who asks, about which city, and may they: before anything is read. */
const greet = (around: Surroundings, { scope }: Endpoint) =>
  createMiddleware<CityEnv>(async (c, next) => {
    const { background } = around.connection
    const lang = c.req.header('accept-language') ? languageOf(c) : 'en'
    const locale = localeOf(lang)
    c.set('now', around.now)
    c.set('background', background)
    c.set('vault', around.vault)
    c.set('lang', lang)
    c.set('locale', locale)
    c.set('t', locale.t)
    c.set('actor', visitor)
    c.set('actor', await around.whoIs(c as unknown as Parameters<Surroundings['whoIs']>[0]))
    if (!isMember(c.var.actor) && (scope || c.req.header('authorization'))) throw signInFirst()
    if (scope) await mustHaveScope(c as unknown as Parameters<typeof mustHaveScope>[0], scope)
    await findCity(c, around)
    await next()
  })

/** Identities open to a token that was made for it, not to a browser that some page leads here. */
const looking = ({ looks }: Endpoint) =>
  createMiddleware<CityEnv>(async (c, next) => {
    if (looks?.(c.req.query())) {
      must(c.req.header('authorization') !== undefined)
      await mustHaveScope(c as unknown as Parameters<typeof mustHaveScope>[0], 'identities:read')
      c.set('logs', true)
    }
    await next()
  })

async function findCity(c: Context<CityEnv>, { connection }: Surroundings) {
  const name = c.req.param('city')
  if (name === undefined) return
  const city = (await allCities(connection.background)).get(name)
  if (!city) throw notFound()
  c.set('city', city)
}
