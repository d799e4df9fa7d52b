// What a page may weigh: bytes, requests and shifts are the product's; seconds are the machine's, and script/bench pages tells them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exceeded } from '../bench/pages/limits.ts'
import { viewsOf } from '../bench/pages/measuring.ts'
import { weighed, weighedIn } from '../bench/pages/pages.ts'
import { onStage } from './product.ts'
import { addressOf, cookieOf } from './way.ts'

const stage = onStage()

for (const page of weighed) {
  test(`the ${page.name} is light on a phone, the first time and later`, async () => {
    for (const lang of weighedIn) {
      const cookie = page.as && (await cookieOf(stage.site, page.as))
      const views = await viewsOf(stage.browser, await addressOf(stage.site, lang, page, cookie), cookie ? { cookie } : {})
      assert.deepEqual(exceeded(views, !page.as), [], lang)
    }
  })
}
