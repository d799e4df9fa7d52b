// For tests: the whole app on a database of its own, with the cast at their browsers.
import { createHash } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CastName } from '../demo/cast.ts'
import { cast } from '../demo/cast.ts'
import { idOf, loadReference, userOf } from '../demo/reference.ts'
import { createApp } from './app.tsx'
import { cookieName, enterAs, memberFor } from './identity/index.ts'
import { settingsOf } from './kit/actor.ts'
import { allCities } from './kit/cities.ts'
import { config, root } from './kit/config.ts'
import { type Connection, inTransaction } from './kit/database.ts'
import type { Lang } from './kit/language.ts'
import type { CityWork } from './kit/request.ts'
import { openTestDatabase } from './testing-database.ts'
import { createVault, openRing, type Vault } from './kit/vault.ts'

export type TestApp = Awaited<ReturnType<typeof openTestApp>>
export type As = (name: CastName | 'visitor', lang?: Lang) => Browser

/** The app with cities, organisations and cast, and nothing told yet. `clock.now` can be set to tell of other days. */
export async function openTestApp() {
  const database = await openTestDatabase()
  await loadReference(database.background, new Date('2025-01-01'))
  return appOn(database, createVault(database.background, openRing(join(mkdtempSync(join(tmpdir(), 'mudun-')), 'keys.json'))))
}

/** The app with the whole demonstration network, told until today: loaded once for each version and day, then copied. */
export async function openDemoApp() {
  const version = versionOfDemo()
  const ring = () => openRing(join(root, `.cache/demo-keys-${version}.json`))
  const database = await openTestDatabase({
    furnishing: {
      name: 'demo', version, fill: async (connection) => {
        const { loadDemo } = await import('../demo/load.ts')
        await loadDemo(connection, () => {}, { vault: createVault(connection.background, ring()) })
      },
    },
  })
  return appOn(database, createVault(database.background, ring()))
}

/** All that the demonstration follows from: its content, the product's actions, the day; no page of it. */
function versionOfDemo() {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10))
  for (const file of globSync('{demo,src}/**/*.{ts,sql}', { cwd: root }).sort()) if (!/\.test\.|\/(?:testing-|scene|strings)/.test(file)) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 12)
}

/** The app with the cast at their browsers, on a database that somebody else has opened. */
export function appOn<D extends Connection>(database: D, vault: Vault) {
  Object.assign(config, { demo: true }) // the cast may enter
  const clock: { now?: Date } = {}
  const now = () => clock.now ?? new Date()
  const app = createApp({ connection: database, vault, now, telling: () => clock.now?.toISOString() ?? '' })
  const cookies = new Map<string, string>()
  const as: As = (name, lang = 'en') => new Browser(app.request, () => cookieOf(name), lang)

  async function cookieOf(name: CastName | 'visitor') {
    if (name === 'visitor') return ''
    // As somebody who has just signed in, on whatever day is told of.
    const key = `${name} ${Math.floor(now().getTime() / 300_000)}`
    if (!cookies.has(key)) {
      cookies.set(key, await enterAs(database.background, name, now()))
    }
    return cookies.get(key)!
  }
  return { app, as, database, db: database.background, vault, clock, close: database.close }
}

/** One transaction of one of the cast in a city, as a request would be: a deed without a browser. */
export async function deed<T>(mudun: Pick<ReturnType<typeof appOn>, 'database' | 'db' | 'vault' | 'clock'>, name: CastName, run: (work: CityWork) => Promise<T>, cityId = 'la-marsa'): Promise<T> {
  const actor = await memberFor(mudun.db, userOf(name), idOf('organisation', cast[name].works[0][0]), '0199d3b0-0000-7000-8000-000000000000')
  const city = (await allCities(mudun.db)).get(cityId)!
  const now = mudun.clock.now ?? new Date()
  const deeds: (() => unknown)[] = []
  const settings = { ...settingsOf(actor!), 'mudun.now': now.toISOString() }
  const result = await inTransaction(mudun.database.request, { settings, readOnly: false }, (db) =>
    run({ db, actor: actor!, city, vault: mudun.vault, now: () => now, later: (after) => deeds.push(after) }))
  for (const after of deeds) await after()
  return result
}

type Request = (path: string, init?: RequestInit) => Response | Promise<Response>
export type Form = Record<string, string | string[] | File>
export type Answer = { status: number; location: string; text: string; headers: Headers }

function bodyOf(form: Form): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) {
    if (Array.isArray(value)) for (const one of value) body.append(`${name}[]`, one)
    else body.append(name, value)
  }
  return body
}

/** Somebody at a browser: keeps the cookies it is given. */
export class Browser {
  readonly #request: Request
  readonly #cookie: () => Promise<string>
  readonly lang: Lang
  readonly #jar = new Map<string, string>()

  constructor(request: Request, cookie: () => Promise<string>, lang: Lang) {
    this.#request = request
    this.#cookie = cookie
    this.lang = lang
  }

  /** `path` without its language: '/la-marsa/referrals'. */
  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask(path, { headers })
  }

  /** Posts a form as a browser does; arrays are posted as `name[]`. */
  post(path: string, form: Form = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask(path, { method: 'POST', body: bodyOf(form), headers })
  }

  /** Follows a redirect after a post. */
  async follow(answer: Answer | Promise<Answer>): Promise<Answer> {
    const { location } = await answer
    return this.ask(location)
  }

  /** What a link downloads, or a form that is posted. */
  async bytes(path: string, form?: Form): Promise<Uint8Array> {
    const headers = { cookie: await this.#cookie(), origin: 'http://localhost' }
    const response = await this.#request(`/${this.lang}${path}`, { headers, ...(form && { method: 'POST', body: bodyOf(form) }) })
    return new Uint8Array(await response.arrayBuffer())
  }

  async ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const own = [this.#jar.has(cookieName(false)) ? '' : await this.#cookie(), ...[...this.#jar].map(([name, value]) => `${name}=${value}`)].filter(Boolean).join('; ')
    const address = /^\/(ar|fr|en|api|files|assets|theme)([/?]|$)/.test(path) || path === '/' ? path : `/${this.lang}${path}`
    const headers = { cookie: own, origin: 'http://localhost', 'accept-language': this.lang, ...(init.headers as Record<string, string>) }
    const response = await this.#request(address, { ...init, headers })
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie)
    return { status: response.status, location: response.headers.get('location') ?? '', text: await response.text(), headers: response.headers }
  }

  #keep(cookie: string) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (!name) return
    if (value) this.#jar.set(name, value)
    else this.#jar.delete(name)
  }
}

export { openTestDatabase, type TestDatabase } from './testing-database.ts'
