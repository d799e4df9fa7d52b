// Whatever a page of Mudun offers works: on the whole demonstration, for each of the cast and a visitor, in three languages.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { cast, type CastName, castNames } from '../demo/cast.ts'
import { enterAs } from './identity/index.ts'
import { languages } from './kit/language.ts'
import { Browser, openDemoApp, type TestApp } from './testing.ts'
import { crawl, type Deed } from './testing-crawl.ts'
import { asOffered, filled } from './testing-forms.ts'
import { send } from './testing-sending.ts'

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
const endOf = ({ deed }: { deed: Deed }) => endings.findIndex((ending) => ending.test(deed.route))

for (const who of everybody) {
  test(`every form that ${who} is offered does its work, as it stands and filled in`, () => sendAll((one) => one.who === who && endOf(one) < 0))
}

test('and so do those that end something', () => sendAll((one) => endOf(one) >= 0))

async function sendAll(which: (one: { who: Who; deed: Deed }) => boolean) {
  const faults: string[] = []
  for (const { who, deed } of deeds.filter(which).toSorted((one, other) => endOf(one) - endOf(other))) {
    for (const fill of [asOffered, filled]) {
      const cookie = who === 'visitor' ? '' : await enterAs(scratch.db, who, new Date())
      const browser = new Browser(scratch.app.request, async () => cookie, deed.lang)
      const { status, faults: found } = await send(scratch, browser, deed, fill)
      if (status) answers.set(deed.kind, (answers.get(deed.kind) ?? new Set()).add(status))
      faults.push(...found.map((fault) => `${who} on ${deed.address}: ${deed.offer.action}, ${fill.name}: ${fault}`))
    }
  }
  assert.deepEqual(faults, [])
}

test('the forms were many, of many kinds, and most of these did something', () => {
  const done = [...answers.values()].filter((statuses) => statuses.has(303))
  assert.ok(deeds.length > 400 && answers.size > 80 && done.length > 60, `${deeds.length} forms of ${answers.size} kinds, ${done.length} did something`)
})
