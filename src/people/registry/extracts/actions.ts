// A list of people leaves the registry: asked for with a reason, made by a job, fetched within an hour, then gone.
import { randomUUID } from 'node:crypto'
import { note } from '../../../kit/events.ts'
import { lockedZip } from '../../../kit/files/locked.ts'
import { type JobKind, type JobWork, startJob } from '../../../kit/jobs.ts'
import type { Lang } from '../../../kit/language.ts'
import { tell } from '../../../kit/notices.ts'
import { must, notFound } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { csvLines, type OutCell, writeXlsx } from '../../../kit/sheets/index.ts'
import { logExtract } from '../looks.ts'
import { can } from '../policy.ts'
import { type Asking, cellsOf, type Extract, hour, outColumns, partSize } from './extract.ts'
import { keepRows, openListed, openRows } from './sealed.ts'
import { getExtract, insertExtract, listForExtract, saveExtract } from './store.ts'
import { strings } from './strings.ts'

const filterOf = ({ status, need }: Extract) => ({ status, need: (need ?? undefined) as Asking['need'] })

/** Asks for a list. That it leaves is noted at once; where it holds identities, administrators are told. Returns the job. */
export async function askExtract(work: CityWork, { reason, with: what, format, status, need }: Asking, lang: Lang, people: number): Promise<string> {
  const { db, city, actor, now } = work
  const identities = what === 'identities'
  must(identities ? can.extractIdentities(actor, city.id) : can.work(actor, city.id))
  const extract = { cityId: city.id, id: randomUUID() }
  await insertExtract(db, { ...extract, at: now(), reason, identities, format, lang, status, need: need ?? null })
  await note(work, 'people.extracted', extract, { data: { reason, identities, people, format } })
  if (identities) await tell(work, { orgId: actor.org!.id, role: 'administrator' }, { kind: 'identitiesLeft', path: `/${city.id}/people/looks`, data: { n: people } })
  const jobId = await startJob(work, 'people.extract', { extractId: extract.id }, people)
  await saveExtract(db, extract, { jobId })
  return jobId
}

type Done = { n: number; after: string; people: number }

export const extractJob: JobKind = {
  kind: 'people.extract',
  title: strings.job,
  run: async ({ job, city, step, stopped }: JobWork) => {
    const of = { cityId: city!.id, id: (job.input as { extractId: string }).extractId }
    const done: Done = { n: 0, after: '00000000-0000-0000-0000-000000000000', people: 0, ...(job.checkpoint as Partial<Done>) }
    for (let more = true; more;) {
      if (await stopped()) return
      const next = { ...done }
      const progress = { checkpoint: next, result: {} as object, done: 0 }
      await step(async (work) => {
        more = await writePart({ ...work, city: city! }, of, next)
        Object.assign(progress, { done: next.people, result: { cityId: of.cityId, extractId: of.id, people: next.people } })
      }, progress)
      Object.assign(done, next)
    }
  },
  outcomes: ({ status, result }, { t, href }) => {
    const { cityId, extractId, people = 0 } = result as { cityId?: string; extractId?: string; people?: number }
    return status === 'done' && extractId ? [{ text: t(strings.ready, { n: people }), action: { label: strings.fetch, href: href(`/${cityId}/people/extracts/${extractId}`) } }] : []
  },
}

/** Some more of the list; false when that was all. */
async function writePart(work: CityWork, of: Pick<Extract, 'cityId' | 'id'>, done: Done): Promise<boolean> {
  const extract = await getExtract(work.db, of)
  must(extract.identities ? can.extractIdentities(work.actor, of.cityId) : can.work(work.actor, of.cityId))
  const people = await listForExtract(work.db, extract, filterOf(extract), done.after, partSize)
  if (extract.identities) await logExtract(work, people.map(({ id }) => id))
  const identities = extract.identities ? await openListed(work, extract, people) : undefined
  if (people.length > 0) await keepRows(work, extract, done.n++, people.map((person) => cellsOf(extract, person, identities?.get(person.id))))
  done.after = people.at(-1)?.id ?? done.after
  done.people += people.length
  const more = people.length === partSize
  await saveExtract(work.db, of, { parts: done.n, people: done.people, ...(!more && { readyAt: work.now() }) })
  return more
}

/** A list that is ready, for whoever asked for it, until its hour is over. */
export async function getReady(work: CityWork, id: string): Promise<Extract & { readyAt: Date }> {
  const extract = await getExtract(work.db, { cityId: work.city.id, id })
  const { readyAt } = extract
  if (!readyAt || readyAt.getTime() + hour < work.now().getTime()) throw notFound()
  return { ...extract, readyAt }
}

/** The list as a file; with a password it is locked. */
export async function writeExtract(work: CityWork, extract: Extract, password: string): Promise<{ name: string; type: string; bytes: Buffer }> {
  const name = `${extract.cityId}-${extract.at.toISOString().slice(0, 10)}.${extract.format}`
  const content = extract.format === 'csv' ? csvOf(work, extract) : [await workbookOf(work, extract)]
  await note(work, 'people.extract_fetched', extract, { data: { locked: password !== '' } })
  if (password) return { name: name.replace(/\w+$/, 'zip'), type: 'application/zip', bytes: await lockedZip(name, content, password) }
  const type = extract.format === 'csv' ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name, type, bytes: await collected(content) }
}

async function collected(content: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of content) parts.push(part)
  return Buffer.concat(parts)
}

async function* csvOf(work: CityWork, extract: Extract): AsyncGenerator<Buffer> {
  const columns = outColumns(extract)
  const delimiter = extract.lang === 'fr' ? ';' : ','
  const lines = (rows: OutCell[][]) => [...csvLines({ columns, rows, delimiter })]
  yield Buffer.from(lines([])[0]!)
  for (let n = 0; n < extract.parts; n++) yield Buffer.from(lines(await openRows(work, extract, n)).slice(1).join(''))
}

async function workbookOf(work: CityWork, extract: Extract): Promise<Buffer> {
  const rows: OutCell[][] = []
  for (let n = 0; n < extract.parts; n++) rows.push(...(await openRows(work, extract, n)))
  return writeXlsx({ sheets: [{ name: strings.sheet[extract.lang], rightToLeft: extract.lang === 'ar', columns: outColumns(extract), rows }] })
}
