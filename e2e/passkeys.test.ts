// Passkeys in a real browser, with an authenticator that the browser plays.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import { password, setScene } from '../src/identity/scene.ts'
import { openTestApp } from '../src/testing.ts'
import { chromiumOptions } from './look.ts'

test('a case worker makes a passkey, keeps the recovery codes, and enters with the passkey alone', async (t) => {
  const mudun = await openTestApp()
  const { email } = await setScene(mudun).person({ 'yed-fi-yed': ['case_worker'] })
  const server: ServerType = await new Promise((done) => {
    const listening = serve({ fetch: mudun.app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(listening))
  })
  const browser = await chromium.launch(chromiumOptions)
  t.after(async () => {
    await browser.close()
    server.close()
    await mudun.close()
  })
  const url = `http://localhost:${(server.address() as AddressInfo).port}/en`
  const page = await browser.newPage({ reducedMotion: 'reduce' }) // a transition that the next page cuts short is a fault to the browser
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true,
    },
  })

  await page.goto(`${url}/sign-in`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await page.click('form[action$="/sign-in"] button')
  await page.waitForURL('**/second-factor')
  await page.click('[data-passkey=make] button')
  await page.waitForSelector('text=Recovery codes')
  assert.equal(await page.locator('.points li').count(), 10)
  await page.click('text=I have kept them')
  await page.waitForURL((at) => !at.pathname.includes('second-factor'))

  await page.goto(`${url}/me/security`)
  assert.equal(await page.locator('[name=id][value]').count() > 0, true)
  await page.context().clearCookies()
  await page.goto(`${url}/sign-in?back=/en/members`)
  await page.click('[data-passkey=show] button')
  await page.waitForURL('**/members')
  assert.deepEqual(faults, [])
})
