// Whatever a page of Mudun offers works: on the whole demonstration, for each of the cast and a visitor, in three languages.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { cast, type CastName, castNames } from '../demo/cast.ts'
import { enterAs } from './identity/index.ts'
import { languages } from './kit/language.ts'
import { Browser, openDemoApp, type TestApp } from './testing.ts'
import { crawl, type Deed } from './testing-crawl.ts'
import { asOffered, filled } from './testing-forms.ts'
import { type Outcome, press, send } from './testing-sending.ts'

let mudun: TestApp
let scratch: TestApp
before(async () => {
  mudun = await openDemoApp()
  scratch = await openDemoApp() // forms change it
})
after(() => Promise.all([mudun.close(), scratch.close()]))

type Who = CastName | 'visitor'
const everybody: Who[] = [...castNames, 'visitor']
const languageOf = (who: Who) => (who === 'visitor' ? 'ar' : cast[who].lang)
/** The forms that each was offered on the way, one of each kind, the languages in turn. */
const deeds: { who: Who; deed: Deed }[] = []
/** What came of the forms, by kind. */
const answers = new Map<string, Set<number>>()

for (const [at, who] of everybody.entries()) {
  test(`every link that ${who} is offered leads to a page that is whole`, async () => {
    const faults: string[] = []
    const met: Deed[] = []
    let pages = 0
    for (const lang of languages) {
      const found = await crawl(mudun, mudun.as(who, lang), lang === languageOf(who) ? 2 : 1)
      faults.push(...found.faults)
      met.push(...found.deeds)
      pages += found.addresses.length
    }
    for (const alike of Map.groupBy(met, ({ kind }) => kind).values()) {
      const lang = languages[(at + deeds.length) % languages.length]
      deeds.push({ who, deed: alike.find((deed) => deed.lang === lang) ?? alike[0]! })
    }
    assert.deepEqual(faults, [])
    assert.ok(pages > 120, `${pages} pages`)
  })
}

/** What the others need ends last: what is known of somebody, second steps, memberships, accounts. */
const endings = [/\/erase$/, /^\/second-factor/, /^\/members\/:id\/reset$/, /^\/members\/:id\/end$/, /^\/me\/close$/]
/** A thing that moves on offers less than before. */
const moves = ({ route }: Deed) => /\/moves(?:\/:move)?$/.test(route)
const endOf = ({ deed }: { deed: Deed }) => endings.findIndex((ending) => ending.test(deed.route))

for (const who of everybody) {
  test(`every form that ${who} is offered does its work, as it stands and filled in`, () => sendAll((one) => one.who === who && endOf(one) < 0))
}

test('and so do those that end something', () => sendAll((one) => endOf(one) >= 0))

async function sendAll(which: (one: { who: Who; deed: Deed }) => boolean) {
  const faults: string[] = []
  for (const { who, deed } of deeds.filter(which).toSorted((one, other) => endOf(one) - endOf(other) || Number(moves(one.deed)) - Number(moves(other.deed)))) {
    for (const fill of [asOffered, filled]) {
      const cookie = who === 'visitor' ? '' : await enterAs(scratch.db, who, new Date())
      const browser = new Browser(scratch.app.request, async () => cookie, deed.lang)
      const outcome = await send(scratch, browser, deed, fill)
      faults.push(...await goOn(who, browser, deed, outcome, fill.name))
    }
  }
  assert.deepEqual(faults, [])
}

/** Keeps what came of a form, and sends on what it led to that nobody met before. */
async function goOn(who: Who, browser: Browser, { address, kind, offer }: Deed, { statuses, faults, next, lies }: Outcome, how: string): Promise<string[]> {
  if (statuses.length) answers.set(kind, new Set([...(answers.get(kind) ?? []), ...statuses]))
  const told = faults.map((fault) => `${who} on ${address}: ${offer.action}, ${how}: ${fault}`)
  for (const deed of next.toSorted((one, other) => Number(moves(one)) - Number(moves(other)))) {
    if (answers.has(deed.kind) || deeds.some((met) => met.deed.kind === deed.kind) || endOf({ deed }) >= 0) continue
    answers.set(deed.kind, new Set())
    const outcome = lies ? await press(scratch, browser, deed.offer, filled) : await send(scratch, browser, deed, filled)
    if (outcome.statuses.length === 0) answers.delete(deed.kind) // a deed beside it was first: elsewhere it may be met
    told.push(...await goOn(who, browser, deed, outcome, `led there by ${offer.action}`))
  }
  return told
}

/** Forms that cannot succeed here, and why. */
const beyond: [kind: RegExp, why: string][] = [
  [/^\/sign-in /, 'nobody of the cast has a password'],
  [/^\/:city\/follow /, 'the code stands on a form that was printed and handed over'],
  [/^\/:city\/assistance\/distributions\/:id\/desk /, 'the code stands on a slip'],
  [/^\/:city\/people\/:id\/(?:household|merge\/open) /, 'the code stands on somebody else’s file'],
]

test('the forms were many, of many kinds, and did what they say, but for those that need what nobody here has', () => {
  const failed = [...answers].filter(([, statuses]) => !statuses.has(303) && !statuses.has(200)).map(([kind, statuses]) => `${kind} ${[...statuses]}`)
  assert.deepEqual(failed.filter((kind) => !beyond.some(([needs]) => needs.test(kind))), [])
  assert.deepEqual(beyond.filter(([needs]) => !failed.some((kind) => needs.test(kind))).map(([needs]) => needs.source), [], 'these do succeed')
  assert.ok(deeds.length > 400 && answers.size > 110, `${deeds.length} forms of ${answers.size} kinds`)
})

/** What no page here offers, why, and where it is proved instead. */
const elsewhere: [route: RegExp, why: string, where: string][] = [
  [/^\/api\//, 'for programs', 'src/api.test.ts'],
  [/passkey/, 'with a passkey', 'e2e/passkeys.test.ts'],
  [/^\/sign-in\/(?:second-factor|terms)$/, 'on the way in', 'src/identity/sign-in/sign-in.test.ts'],
  [/^\/sign-in\/organisation$/, 'for whom two organisations wait', 'src/identity/sessions/sessions.test.ts'],
  [/^\/(?:second-factor\/app|me\/security\/app)/, 'with a telephone', 'src/identity/second-factor/second-factor.test.ts'],
  [/^\/(?:password\/new|me\/security\/password)/, 'with a password or the link to a new one', 'src/identity/accounts/accounts.test.ts'],
  [/^\/me\/(?:confirm|sessions\/end)$/, 'after some time, or at a second device', 'src/identity/sessions/sessions.test.ts'],
  [/^\/:city\/people\/imports\/:id\/discard$/, 'before a table is written', 'src/people/registry/imports/imports.test.ts'],
  [/^\/:city\/people\/extracts\/:id\/(?:file|delete)$/, 'once a list is ready', 'src/people/registry/extracts/extracts.test.ts'],
  [/^\/jobs\/:id\/resume$/, 'when work rests', 'src/kit/jobs.test.ts'],
  [/^\/invitations\/:token/, 'by the link of an invitation', 'src/identity/invitations/invitations.test.ts'],
  [/^\/:city\/(?:answer|follow)\//, 'by a link or code', 'src/people/referrals/referrals.test.ts'],
  [/^\/:city\/people\/new\/:draft\/(?:known|discard)$/, 'when somebody alike is on file, or an intake was left', 'src/people/registry/registry.test.ts'],
  [/^\/:city\/people\/:id\/correct\/decide$/, 'when two correct at once', 'src/people/registry/registry.test.ts'],
  [/^\/:city\/people\/erasures\//, 'when an erasure waits', 'src/people/registry/retention/retention.test.ts'],
  [/^\/:city\/agreements\/:id\/sign$/, 'a coordinator has asked for changes before', 'src/city/partnerships/partnerships.test.ts'],
  [/^\/:city\/elsewhere\/:id\/take-off$/, 'when a partner helps somebody on a list', 'src/people/elsewhere/elsewhere.test.ts'],
  [/^\/:city\/joint\/:id\/show$/, 'for whom a search has found', 'src/people/joint/joint.test.ts'],
  [/^\/:city\/services\/confirm\//, 'by the link of a letter', 'src/city/services/freshness/freshness.test.ts'],
  [/^\/:city\/figures\/frozen\/:id\/publish$/, 'when the period is over', 'src/insight/figures/figures.test.ts'],
  [/^\/network\/requests\/:id\/decline$/, 'the one request that waits was approved', 'src/network/members/members.test.ts'],
  [/^\/cities\/:id\/(?:statements|focal-points)/, 'every city of the cast has signed, and its people are named', 'src/network/members/members.test.ts'],
  [/^\/practices\/:id\/questions\/:question$/, 'when a question waits', 'src/network/practices/asking/asking.test.ts'],
]

test('whatever can be posted is posted here, or elsewhere for a reason', () => {
  const posted = new Set([...answers.keys()].map((kind) => kind.split(' ')[0]!))
  const routes = [...new Set(mudun.app.routes.filter(({ method, path }) => /^P(?:OS|U)T$/.test(method) && !path.endsWith('*')).map(({ path }) => path.replace('/:lang{(?:ar|fr|en)}', '')))]
  const unposted = routes.filter((route) => !posted.has(route))
  assert.deepEqual(unposted.filter((route) => !elsewhere.some(([one]) => one.test(route))), [])
  assert.deepEqual(elsewhere.filter(([one, , where]) => !unposted.some((route) => one.test(route)) || !existsSync(where)).map(([one]) => one.source), [], 'these are posted here, or nowhere')
})
