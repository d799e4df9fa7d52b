// The product with its demonstration network, listening on a port of its own, and a browser to look at it.
import type { AddressInfo } from 'node:net'
import { after, before } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { openDemoApp } from '../src/testing.ts'
import { openBrowser } from './reader.ts'

/** Both are there while the tests of a file run. */
export function onStage() {
  const stage = {} as { site: string; browser: Browser }
  const ends: (() => unknown)[] = []
  before(async () => {
    const mudun = await openDemoApp()
    const server: ServerType = await new Promise((done) => {
      const listening = serve({ fetch: mudun.app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(listening))
    })
    const browser = await openBrowser()
    Object.assign(stage, { site: `http://localhost:${(server.address() as AddressInfo).port}`, browser })
    ends.push(() => browser.close(), () => server.close(), mudun.close)
  })
  after(async () => {
    for (const end of ends) await end()
  })
  return stage
}
