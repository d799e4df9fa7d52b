// Whatever is sent to Mudun, it answers with a sentence: never a fault, nothing reflected, nothing told to the log. SEED throws other dice.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { cast, type CastName } from '../demo/cast.ts'
import { idOf, userOf } from '../demo/reference.ts'
import { makeToken } from './identity/tokens/index.ts'
import { log } from './kit/log.ts'
import { type Lang, languages } from './kit/language.ts'
import { openTestApp, type TestApp } from './testing.ts'
import { crawl, routeOf } from './testing-crawl.ts'
import { bodyOf, filled, lostIn, type Offer, type Sent } from './testing-forms.ts'
import { brokenBodies, canary, diceOf, hostileFiles, hostileHeaders, inherited, jsonValues, pageOf, questions, rawTexts, texts, whatIsWrong } from './testing-hostile.ts'
import { somebody, tellStory } from './testing-story.ts'

const seed = Number(process.env.SEED ?? 5)
const { next, pick } = diceOf(seed)

type Who = CastName | 'visitor'
type Sending = { who: Who; lang: Lang; method: string; address: string; body?: RequestInit['body']; headers?: Record<string, string> }
type Form = { who: Who; lang: Lang; route: string; offer: Offer }

const everybody: Who[] = ['visitor', 'hela', 'anis', 'salma', 'samir', 'nadia', 'leila', 'rami', 'zineb']
/** What would end the session or the membership of those who send the rest. */
const ending = /\/(?:sign-out|me\/|members\/|sign-in\/)/
const someone = (path: string): Who => (ending.test(path) ? 'karim' : pick(everybody))

/** What only a program fills in. */
const trap = 'website'
let mudun: TestApp
let routes: { method: string; path: string }[]
const met = new Map<string, string[]>() // addresses that exist, by method and route
const pagesMet = new Map<string, { who: Who; lang: Lang; address: string }>() // one of each route, and who met it
const forms = new Map<string, Form>() // one of each kind
let told = ''
let sent = 0
let stopListening: () => void

before(async () => {
  stopListening = log.to((line) => { told += line })
  mudun = await openTestApp()
  await tellStory(mudun)
  routes = [...new Map(mudun.app.routes.filter(({ method, path }) => method !== 'ALL' && !path.endsWith('/gallery')).map((route) => [`${route.method} ${route.path}`, route])).values()]
  for (const who of everybody) {
    const lang = who === 'visitor' ? 'ar' : cast[who].lang
    const { addresses, deeds } = await crawl(mudun, mudun.as(who, lang), 1)
    for (const address of addresses) {
      const route = routeOf(mudun, 'GET', address)
      meet('GET', route, address)
      if (!pagesMet.has(route)) pagesMet.set(route, { who, lang, address: address.split('?')[0]! })
    }
    for (const { kind, route, offer } of deeds) {
      meet('POST', route, offer.action)
      if (!forms.has(kind)) forms.set(kind, { who, lang, route, offer })
    }
  }
})
after(async () => {
  stopListening()
  await mudun.close()
})

function meet(method: string, route: string, address: string) {
  const key = `${method} ${route}`
  met.set(key, [...(met.get(key) ?? []), address.split('?')[0]!])
}

/** Sends it and says what is wrong with the answer, whatever it is. */
async function send({ who, lang, method, address, body, headers = {} }: Sending) {
  sent++
  const answer = await mudun.as(who, lang).ask(address, { method, headers, ...(body !== undefined && { body }) })
  const { pathname } = new URL(`http://localhost${address}`) // as a browser understands it: `/en/..` names no language, and any will do
  const shown = languages.find((one) => pathname.startsWith(`/${one}/`)) ?? languages.find((one) => answer.text.includes(`<html lang="${one}"`)) ?? lang
  const page = pageOf(answer, shown)
  const faults = whatIsWrong(answer, page, shown)
  return { status: answer.status, page, faults: faults.map((fault) => `${who} ${method} ${address.slice(0, 200)}: ${fault}`) }
}

/** A few at a time, as many people would. */
async function prove<T>(all: T[], sendOne: (one: T) => Promise<string[]>) {
  const faults: string[] = []
  for (let i = 0; i < all.length; i += 6) faults.push(...(await Promise.all(all.slice(i, i + 6).map(sendOne))).flat())
  assert.deepEqual(faults.slice(0, 30), [], `${faults.length} faults with SEED=${seed}`)
}

const proveAll = (all: Sending[]) => prove(all, async (one) => (await send(one)).faults)

/** An address of this route, with one of its parts spoiled if it has any; the others are real where the crawl met such a page. */
function addressOf({ method, path }: { method: string; path: string }, lang: Lang, spoil = true): string {
  const real = pick(met.get(`${method} ${path.replace('/:lang{(?:ar|fr|en)}', '')}`) ?? [''])?.split('/')
  const parts = path.split('/').map((part, i) => {
    if (part.startsWith(':lang')) return lang
    if (part === ':city' && !real[i]) return 'la-marsa'
    return part.startsWith(':') ? (real[i] ?? '0199d3b0-0000-7000-8000-000000000000') : part
  })
  const variable = path.split('/').flatMap((part, i) => (part.startsWith(':') && !part.startsWith(':lang') ? [i] : []))
  if (spoil && variable.length) parts[pick(variable)] = pick(rawTexts)
  return parts.join('/')
}

test('any address, question, header and cookie, at every route', async () => {
  await proveAll(routes.flatMap(({ method, path }) => [1, 2, 3].map((): Sending => {
    const lang = pick(languages)
    const question = next() < 0.6 ? `?${pick(questions)}=${pick(rawTexts)}&${pick(rawTexts)}` : ''
    const address = addressOf({ method, path }, lang, next() < 0.5) + question
    const posted = method !== 'GET' && { body: new URLSearchParams([[pick(['q', 'move', 'token', 'code', 'once', 'name', 'email', 'back']), pick(texts).toWellFormed()]]) }
    return { who: someone(path), lang, method, address, headers: next() < 0.4 ? pick(hostileHeaders) : {}, ...posted }
  })))
})

test('every question at once, on every page that there is, answered by what every object has', async () => {
  await proveAll([...pagesMet.values()].flatMap(({ who, lang, address }) =>
    ['constructor', '__proto__'].map((word): Sending => ({ who, lang, method: 'GET', address: `${address}?${inherited(word)}` }))))
})

test('any body, at every route that takes one', async () => {
  await proveAll(routes.filter(({ method }) => method === 'POST' || method === 'PUT').flatMap((route) => [1, 2, 3].map((): Sending => {
    const [{ type, body }, lang] = [pick(brokenBodies), pick(languages)]
    return { who: someone(route.path), lang, method: route.method, address: addressOf(route, lang, false), body, headers: { 'content-type': type } }
  })))
})

test('any file where a table is expected', async () => {
  const imports = [['salma', '/la-marsa/services/import'], ['zineb', '/practices/import']] as const
  await proveAll(hostileFiles().flatMap((file) => imports.map(([who, path]): Sending => {
    const body = new FormData()
    body.append('file', file)
    body.append('lang', 'fr')
    return { who, lang: 'fr', method: 'POST', address: `/fr${path}`, body }
  })))
})

test('any JSON, from a program with a token', async () => {
  const scopes = ['people', 'needs', 'referrals', 'assistance', 'services', 'practices', 'figures'].flatMap((part) => [`${part}:read`, `${part}:write`])
  const token = await makeToken(mudun.db, userOf('hela'), idOf('organisation', 'yed-fi-yed'), { label: 'test', roles: ['case_worker'], scopes, days: 30 }, new Date())
  const fields = ['q', 'person', 'personId', 'theme', 'urgency', 'service', 'serviceId', 'topic', 'priority', 'fields', 'note', 'move', 'name', 'what', 'hours', 'version', 'limit', 'after', 'code', 'key', '__proto__']
  await proveAll(routes.filter(({ path }) => path.startsWith('/api/v1/')).flatMap((route) => Array.from({ length: 12 }, (): Sending => {
    const address = addressOf(route, 'en', next() < 0.3)
    const body = `{${fields.filter(() => next() < 0.4).map((field) => `${JSON.stringify(field)}:${JSON.stringify(pick(jsonValues))}`)}}`
    const asked = route.method === 'GET' ? { address: `${address}?${pick(fields)}=${pick(rawTexts)}` } : { address, body }
    return { who: 'visitor', lang: pick(languages), method: route.method, ...asked, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } }
  })))
})

test('any value in any field of a form that is otherwise filled in', async () => {
  let refused = 0
  const last = ({ offer }: Form) => Number(ending.test(offer.action))
  const spoilt = [...forms.values()].sort((a, b) => last(a) - last(b)).flatMap((form) => form.offer.fields.filter(({ name }) => name !== 'once').map(({ name }) => ({ ...form, name })))
  await prove(spoilt, async ({ who, lang, offer, name }) => {
    const form = spoiled(filled(offer, new Date()).filter(([one]) => one !== trap), name)
    const { status, faults, page } = await send({ who, lang, method: offer.method, address: offer.action, body: bodyOf(offer, form) })
    if (status === 422) refused++
    const kept = page ? lostIn(page, fieldsKeptAt(status, offer, name), form) : []
    return [...faults, ...kept.map((one) => `${who} ${offer.action}, ${name} spoiled: answers ${status} and loses ${one}`)]
  })
  assert.ok(forms.size > 60 && refused > 100, `${forms.size} forms, ${refused} refused`)
})

/** What must stay: all, unless a hidden value is nonsense (the form is drawn anew) or somebody was first (what was chosen is told in words). */
function fieldsKeptAt(status: number, { fields }: Offer, spoiled: string) {
  const typed = ({ type }: Offer['fields'][number]) => !['hidden', 'select', 'radio', 'checkbox', 'button'].includes(type)
  const anew = fields.some(({ name, type }) => name === spoiled && type === 'hidden')
  const asked = fields.filter(({ name }) => name !== trap)
  if (status === 409) return asked.filter(typed)
  return status === 422 ? asked.filter(({ type }) => !(anew && type === 'hidden')) : []
}

function spoiled(form: Sent, field: string): Sent {
  const others = form.filter(([name]) => name !== field && name !== 'once')
  const value = (): Sent[number] => [field, pick(texts).toWellFormed()]
  return next() < 0.2 ? [...others, value(), value()] : [...others, value()]
}

test('more than two thousand were sent, and the log tells nothing of what they said', () => {
  assert.ok(sent > 2000, `${sent} requests`)
  const secret = [canary, somebody.givenName, somebody.familyName, somebody.passport, 'Khalifa', '98 004 321', '"event":"fault"']
  assert.deepEqual(told.split('\n').filter((line) => secret.some((word) => line.includes(word))).slice(0, 10), [])
})
