// How a story is told: what every chapter of it uses.
import assert from 'node:assert/strict'
import { memberFor } from '../identity/index.ts'
import { type JobKind, runJob } from '../kit/jobs.ts'
import type { Answer, TestApp } from '../testing.ts'

/** Whoever the story is about, as they are typed in. */
export type Told = {
  givenName: string; fatherName: string; familyName: string; birthDate: string; phone: string; passport: string; address: string
  /** What a case worker writes of them. */
  notes: string
}

export const home = '/la-marsa'
export const idOfPath = (path: string) => path.split('/').at(-1)!
export const pathOf = ({ location }: Answer) => location.split('?')[0]!.slice(3)

export async function done(answer: Answer | Promise<Answer>): Promise<Answer> {
  const { status, text } = await answer
  assert.ok(status < 400, `${status}: ${text.replace(/<style>[^]*?<\/style>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').slice(0, 600)}`)
  return answer
}

/** Long work, done here and now. */
export const work = (mudun: TestApp, kind: JobKind, id: string) => runJob({
  connection: mudun.database, vault: mudun.vault, kinds: [kind], actorOf: (job) => memberFor(mudun.db, job.userId, job.orgId, job.id),
}, id)
