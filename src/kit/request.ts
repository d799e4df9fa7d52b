import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { type Actor, isMember, settingsOf, visitor } from './actor.ts'
import { allCities, type City } from './cities.ts'
import { type Connection, type Db, inTransaction } from './database.ts'
import { isLang, type Lang, languages, type Locale, localeOf, type Translate } from './language.ts'
import type { Module } from './module.ts'
import { originOf } from './origin.ts'
import { conflict, forbidden, notFound, signInFirst } from './problem.ts'
import type { Vault } from './vault.ts'
import type { View } from './view.ts'

/** What an action needs: the request's transaction, who is asking, and what time it is. */
export type Work = {
  db: Db
  actor: Actor
  now: () => Date
  vault: Vault
  /** The one record that a link or code opened to somebody without an account. */
  pass?: string | undefined
  /** Runs once the transaction is committed; a deed that must not happen when the rest fails. */
  later: (deed: () => unknown) => void
}
/** Work within a city, the one of the address. */
export type CityWork = Work & { city: City }

type Variables = Work & {
  /** For sign-in and links: acts for nobody, sees all. Never used by a module's ordinary routes. */
  background: Db
  lang: Lang
  locale: Locale
  t: Translate
  view: View
  /** This answer shows who somebody is: what was noted of it stays, also of a reading, also when a form is refused. */
  logs?: boolean
  /** The key of the form that was posted, so that it counts once. */
  once: string | undefined
  /** The page that says what went wrong is being made. */
  failed: true | undefined
}
export type Env = { Variables: Variables }
export type CityEnv = { Variables: Variables & { city: City } }

export const router = () => new Hono<Env>()
/** Routes below a city: `c.var` is a CityWork. */
export const cityRouter = () => new Hono<CityEnv>()

export type Surroundings = {
  connection: Connection
  vault: Vault
  now: () => Date
  /** Tells of other days: the demonstration network and tests. */
  telling?: () => string
  /** Who a session's cookie stands for. */
  whoIs: (c: Context<Env>) => Promise<Actor>
  demo: boolean
}

/** What every page needs, even the one that says that all went wrong: language, city, reader. */
export const greet = (around: Surroundings): MiddlewareHandler<Env> =>
  createMiddleware<Env>(async (c, next) => {
    const [, first = '', second = ''] = c.req.path.split('/')
    const lang = isLang(first) ? first : languageOf(c)
    const cities = await allCities(around.connection.background)
    const city = isLang(first) ? cities.get(second) : undefined

    c.set('now', around.now)
    c.set('background', around.connection.background)
    c.set('vault', around.vault)
    c.set('lang', lang)
    c.set('actor', visitor)
    setLocale(c, lang, city)
    c.set('view', viewOf(c, around, city))
    c.set('actor', await around.whoIs(c))

    const home = city ?? cities.get(c.var.actor.org?.cityIds[0] ?? '')
    if (!city && home) setLocale(c, lang, home)
    c.set('view', viewOf(c, around, city))
    if (city) (c as unknown as Context<CityEnv>).set('city', city)
    await next()
  })

function setLocale(c: Context<Env>, lang: Lang, city: City | undefined) {
  const locale = localeOf(lang, city?.country, city?.timeZone)
  c.set('locale', locale)
  c.set('t', locale.t)
}

function viewOf(c: Context<Env>, around: Surroundings, city: City | undefined): View {
  const path = isLang(c.req.path.split('/')[1]) ? c.req.path.slice(3) || '/' : c.req.path
  const { search } = new URL(c.req.url)
  const lang = c.var.lang
  const theme = getCookie(c, 'theme')
  return {
    ...c.var.locale,
    actor: c.var.actor,
    ...(city && { city }),
    path,
    query: c.req.query(),
    href: (to) => `/${lang}${to === '/' ? '' : to}`,
    with: (changes) => {
      const changed = new URLSearchParams(search)
      for (const [key, value] of Object.entries(changes)) value === undefined ? changed.delete(key) : changed.set(key, value)
      return `/${lang}${path}${changed.size ? `?${changed}` : ''}`
    },
    hrefIn: (other) => `/${other}${path === '/' ? '' : path}${search}`,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    firstVisit: !isMember(c.var.actor) && !comesFromHere(c),
    demo: around.demo,
    menu: [],
  }
}

/** Who follows a link or a form of ours has the styles already, and needs no cookie to say so. */
const comesFromHere = (c: Context) =>
  c.req.header('sec-fetch-site') === 'same-origin' || (c.req.header('referer')?.startsWith(`${originOf(c)}/`) ?? false)

/** The language for an address that names none: the one that the browser prefers. */
export const languageOf = (c: Context): Lang => preferred(c.req.header('accept-language') ?? '') ?? languages[0]

/** The first of ours in `fr-TN, ar;q=0.8, en;q=0`, by weight. */
function preferred(accepted: string): Lang | undefined {
  return accepted.split(',').flatMap((part) => {
    const [, lang, weight = '1'] = /^\s*(\w+)(?:-[\w-]+)?\s*(?:;\s*q\s*=\s*([\d.]+)\s*)?$/.exec(part.toLowerCase()) ?? []
    return isLang(lang) && Number(weight) > 0 ? [{ lang, weight: Number(weight) }] : []
  }).sort((a, b) => b.weight - a.weight)[0]?.lang
}

/** One request is one actor and one transaction. Only a successful answer is committed; a GET only reads. */
export const work = (around: Surroundings): MiddlewareHandler<Env> =>
  createMiddleware<Env>(async (c, next) => {
    const deeds: (() => unknown)[] = []
    c.set('later', (deed) => deeds.push(deed))
    const readOnly = (c.req.method === 'GET' || c.req.method === 'HEAD') && !c.var.logs
    const settings = { ...settingsOf(c.var.actor, c.var.pass), ...(around.telling && { 'mudun.now': around.telling() }) }

    try {
      await inTransaction(around.connection.request, { settings, readOnly }, async (db) => {
        c.set('db', db)
        await next()
        // Hono has answered any error before next() returns: it never gets here as an exception.
        if (c.error || (c.res.status >= 400 && !c.var.logs)) throw new Rollback()
        if (!readOnly && c.var.once) await countOnce(c, db, c.var.once)
      })
    } catch (error) {
      if (error instanceof SentTwice) return leadToTheFirst(c, error.key)
      if (!(error instanceof Rollback)) throw error
      return
    }
    for (const deed of deeds) await deed()
  })

/** A form sent twice (a double tap, a reload, a weak network) is done once. */
async function countOnce(c: Context<Env>, db: Db, key: string) {
  const location = c.res.headers.get('location')
  if (!location) return
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('onceKeys').values({ key, location, at: c.var.now() })
    .onConflict((conflicting) => conflicting.doNothing())
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) throw new SentTwice(key)
}

async function leadToTheFirst(c: Context<Env>, key: string) {
  const first = await c.var.background.selectFrom('onceKeys').select(['location', 'userId']).where('key', '=', key).executeTakeFirst()
  if (!first || first.userId !== c.var.actor.userId) throw conflict()
  c.res = c.redirect(first.location, 303)
}

/** Opens to a visitor the one record that this module's links and codes are for. */
export const passing = ({ pass }: Module): MiddlewareHandler<Env> =>
  createMiddleware<Env>(async (c, next) => {
    c.set('pass', await pass?.(c, c.var.background))
    await next()
  })

// biome-ignore lint/suspicious/noExplicitAny: city and network routers differ in their variables
export const membersOnly: MiddlewareHandler<any> = createMiddleware<Env>(async (c, next) => {
  if (!isMember(c.var.actor)) throw signInFirst()
  await next()
})

export const visitorsOnlyRead: MiddlewareHandler<Env> = createMiddleware<Env>(async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !isMember(c.var.actor)) throw forbidden()
  await next()
})

export const inACity: MiddlewareHandler<Env> = createMiddleware<Env>(async (c, next) => {
  if (!c.var.view.city) throw notFound()
  await next()
})

class Rollback extends Error {}
class SentTwice extends Error {
  readonly key: string
  constructor(key: string) {
    super('sent twice')
    this.key = key
  }
}

/** A day is long enough for the slowest second tap. */
export async function forgetOnceKeys(background: Db, now: Date) {
  await background.deleteFrom('onceKeys').where('at', '<', new Date(now.getTime() - 86_400_000)).execute()
}
