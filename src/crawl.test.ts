// Whatever a page of Mudun offers works: on the whole demonstration, for each of the cast and a visitor, in three languages.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { cast, type CastName, castNames } from '../demo/cast.ts'
import { languages } from './kit/language.ts'
import { openDemoApp, type TestApp } from './testing.ts'
import { crawl } from './testing-crawl.ts'

let mudun: TestApp
before(async () => { mudun = await openDemoApp() })
after(() => mudun.close())

type Who = CastName | 'visitor'
const everybody: Who[] = [...castNames, 'visitor']
const languageOf = (who: Who) => (who === 'visitor' ? 'ar' : cast[who].lang)

test('every link leads to a page that is whole', async () => {
  const faults: string[] = []
  let pages = 0
  for (const who of everybody) {
    for (const lang of languages) {
      const found = await crawl(mudun, mudun.as(who, lang), lang === languageOf(who) ? 3 : 1)
      faults.push(...found.faults.map((fault) => `${who}: ${fault}`))
      pages += found.traces.length
    }
  }
  assert.deepEqual(faults.slice(0, 40), [], `${faults.length} faults`)
  assert.ok(pages > 3000, `${pages} pages`)
})
