import { chromium } from 'playwright-core'
import { chromiumOptions } from './look.ts'
const b = await chromium.launch(chromiumOptions); const p = await b.newPage()
p.on('response', r => r.status()>=400 && console.log(r.status(), r.url(), r.request().method(), JSON.stringify(r.request().headers())))
p.on('request', r => console.log('>', r.url()))
await p.goto('http://localhost:3401/fr/sign-in'); await p.waitForTimeout(500)
await p.click('button[name=member][value=nadia]'); await p.waitForTimeout(1000)
await b.close()
