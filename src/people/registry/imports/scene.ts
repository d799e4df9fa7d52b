// For tests: a table of people on its way from somebody's computer into the registry.
import assert from 'node:assert/strict'
import type { CastName } from '../../../../demo/cast.ts'
import { memberFor } from '../../../identity/index.ts'
import { runJob, type Shop } from '../../../kit/jobs.ts'
import { writeCsv } from '../../../kit/sheets/index.ts'
import type { Browser, Form, TestApp } from '../../../testing.ts'
import { checkJob } from './checking/actions.ts'
import { importJob } from './writing/actions.ts'

const base = '/la-marsa/people/imports'
export const agreed = { how: 'spoken', share: 'partners', fields: ['name', 'phone'], sure: '1' }

export const tableOf = (columns: string[], rows: string[][], delimiter: ',' | ';' | '\t' = ',') =>
  writeCsv({ columns: columns.map((heading) => ({ heading })), rows, delimiter })

export const shopOf = ({ database, db, vault }: TestApp): Shop =>
  ({ connection: database, vault, kinds: [checkJob, importJob], actorOf: (job) => memberFor(db, job.userId, job.orgId, job.id) })

export type Sender = ReturnType<typeof sender>
type Said = { name?: string; columns?: Form; dates?: string; consent?: Form; saveAs?: string }

/** Somebody who sends tables, reading French. */
export const senderOf = (mudun: TestApp, name: CastName): Sender => sender(mudun.as(name, 'fr'), (job) => runJob(shopOf(mudun), job))

/** The same at any browser; `run` has a job done, or waits for it. */
export function sender(browser: Browser, run: (job: string) => Promise<unknown>) {
  const pathOf = (location: string) => location.replace(/^\/\w\w(?=\/)|\/columns$/g, '')

  const upload = (bytes: Uint8Array, fileName = 'liste.csv') =>
    browser.post(base, { file: new File([bytes as Uint8Array<ArrayBuffer>], fileName) })

  /** The columns as they stand in the form of their page. */
  async function columnsOf(path: string) {
    const { text } = await browser.get(`${path}/columns`)
    return Object.fromEntries([...text.matchAll(/<select[^>]*name="(column\.\d+)"[^]*?<\/select>/g)]
      .map(([select, column]) => [column!, /value="([^"]*)" selected/.exec(select)?.[1] ?? '']))
  }

  /** From the file to what would be registered; the address of that. */
  async function prepare(bytes: Uint8Array, { name: fileName = 'liste.csv', columns = {}, dates = 'day', consent = agreed, saveAs = '' }: Said = {}) {
    const path = pathOf((await upload(bytes, fileName)).location)
    const mapped = await browser.post(`${path}/columns`, { ...(await columnsOf(path)), ...columns, dates, saveAs })
    assert.equal(mapped.status, 303, mapped.text)
    const said = await browser.post(`${path}/consent`, consent)
    assert.equal(said.status, 303, said.text)
    const judging = /\/jobs\/(.+)$/.exec(said.location)?.[1]
    if (judging) await run(judging)
    return path
  }

  /** Has it written; returns the job. */
  async function register(path: string, choices: Form = {}) {
    const job = (await browser.post(path, choices)).location.split('/').at(-1)!
    await run(job)
    return job
  }
  return { upload, columnsOf, prepare, register }
}
