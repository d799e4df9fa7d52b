// Tables of services in and out. Reading changes nothing; a job writes what was shown.
import { isDeepStrictEqual } from 'node:util'
import { type JobKind, type JobWork, type Progress, startJob } from '../../../kit/jobs.ts'
import type { Lang, Locale, Translate } from '../../../kit/language.ts'
import { conflict, must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { checkRows, match, preview, readSheet, writeXlsx } from '../../../kit/sheets/index.ts'
import { searchKey } from '../../../kit/text.ts'
import { createService, editService, publishService, setCapacity } from '../actions.ts'
import { can } from '../policy.ts'
import type { Service } from '../service.ts'
import { listOrganisations, type OrgChoice } from '../store.ts'
import { cellsOf, columns, formOfService, helpOf, outColumns, rowSchema, type ServiceRow, type Wanted, wantedBy } from './row.ts'
import { keepImport, openImport } from './sealed.ts'
import { type Entry, listToExchange, setImportJob } from './store.ts'
import { strings } from './strings.ts'

const mostRows = 2000

/** Reads and judges a table; returns the id of what is shown before anything is written. */
export async function readImport(work: CityWork, file: File, t: Translate): Promise<string> {
  const { city, actor } = work
  must(can.create(actor, city.id))
  const sheet = await readSheet(new Uint8Array(await file.arrayBuffer()), file.name, { limits: { rows: mostRows + 1 } })
  const { mapping, unmatched, missing } = match(sheet.columns, columns)
  const given = new Set(Object.keys(mapping).map((key) => key.split('.')[0]!))
  const known = await knownServices(work)
  const wanted = new Map<number, Entry>()
  const checked = await checkRows(missing.length > 0 ? [] : sheet.rows, {
    columns: sheet.columns, mapping, t,
    schema: rowSchema(city, await organisationsFor(work)),
    identity: (row) => row.id ?? keyOf(row.orgId ?? actor.org!.id, Object.values(row.name).find(Boolean)!),
    compare: (row, number) => {
      const existing = known.of(row, actor.org!.id)
      const want = wantedBy(row, given, existing, actor.org!.id)
      const change = !existing ? 'new' : isSame(existing, want) ? 'unchanged' : 'changed'
      if (change !== 'unchanged') wanted.set(number, { ...want, change, ...(existing && { id: existing.id }) })
      return change
    },
  })
  const shown = preview(sheet.rows, checked, { columns: sheet.columns, mapping }, 50)
  return keepImport(work, {
    fileName: file.name.slice(0, 120),
    preview: { ...shown, rows: [], unmatched: unmatched.map((column) => sheet.columns[column]!).filter((heading) => heading && !isWhy(heading)), missing: missing.map((key) => t(columns.find((column) => column.key === key)!.headings)) },
    rows: checked.good.flatMap(({ row }) => wanted.get(row) ?? []),
    refused: {
      columns: sheet.columns,
      rows: checked.bad.map(({ cells, errors }) => ({ cells, why: errors.map(({ column, message }) => `${column}: ${message}`).join('\n') })),
    },
  })
}

/** The rows that were refused as a table of their own, with what is wrong beside each: to put right and send again. */
export async function writeRefused(work: CityWork, id: string, { lang, dir }: Locale): Promise<Buffer> {
  const { refused: { columns: headings, rows } } = await openImport(work, id)
  const told = headings.map((heading, i) => ({ heading, i })).filter(({ heading }) => !isWhy(heading))
  return writeXlsx({ sheets: [{
    name: strings.errors[lang].slice(0, 31), rightToLeft: dir === 'rtl',
    columns: [...told.map(({ heading }) => ({ heading, width: 24 })), { heading: strings.problem[lang], width: 60 }],
    rows: rows.map(({ cells, why }) => [...told.map(({ i }) => cells[i] ?? ''), why]),
  }] })
}

/** The column that such a table has more than the one that was sent. */
const isWhy = (heading: string) => Object.values(strings.problem).includes(heading.trim())

/** Starts writing what was shown; returns the job, whose page shows how far it is. */
export async function applyImport(work: CityWork, id: string, publish: boolean): Promise<string> {
  const { db, city } = work
  const { rows, jobId } = await openImport(work, id)
  if (jobId) return jobId
  const job = await startJob(work, 'services.import', { importId: id, publish }, rows.length)
  if (!(await setImportJob(db, city.id, id, job))) throw conflict()
  return job
}

type Input = { importId: string; publish: boolean }
type Done = { at: number; created: number; changed: number; skipped: number }

/** The job: a few services a step, so that it can be stopped, and goes on after a restart where it was. */
export const importJob: JobKind = {
  kind: 'services.import',
  title: strings.job,
  run: async ({ job, city, step, stopped }: JobWork) => {
    const { importId, publish } = job.input as Input
    const done: Done = { at: 0, created: 0, changed: 0, skipped: 0, ...(job.checkpoint as Partial<Done>) }
    const { rows } = await step((work) => openImport({ ...work, city: city! }, importId))
    while (done.at < rows.length && !(await stopped())) {
      const some = rows.slice(done.at, done.at + 10)
      const progress: Progress = {}
      await step(async (work) => {
        for (const entry of some) done[await write(work as CityWork, entry, publish)]++
        done.at += some.length
        Object.assign(progress, { done: done.at, checkpoint: done, result: { ...done, cityId: city!.id } })
      }, progress)
    }
  },
  outcomes: ({ result }, { t, href }) => {
    const { created = 0, changed = 0, skipped = 0, cityId } = result as Partial<Done> & { cityId?: string }
    if (!cityId) return []
    return [
      { text: t(strings.created, { n: created }), action: { label: strings.seeDesk, href: href(`/${cityId}/services/desk?view=draft`) } },
      { text: t(strings.changed, { n: changed }) },
      ...(skipped > 0 ? [{ text: t(strings.skipped, { n: skipped }), tone: 'warn' as const, icon: 'triangle-alert' }] : []),
    ]
  },
}

async function write(work: CityWork, { id, form, capacity, free }: Entry, publish: boolean): Promise<'created' | 'changed' | 'skipped'> {
  if (id) {
    if ((await editService(work, id, form)) === undefined) return 'skipped'
    await setCapacity(work, id, { capacity, free: free ?? undefined })
    return 'changed'
  }
  const made = await createService(work, form)
  await setCapacity(work, made, { capacity, free: free ?? undefined })
  if (publish) await publishService(work, made)
  return 'created'
}

/** The services that the reader keeps, as a workbook in their language; what comes out can go in again. */
export async function exportServices(work: CityWork, lang: Lang, rightToLeft: boolean): Promise<Buffer> {
  const { db, city, actor } = work
  must(can.keepAny(actor, city.id))
  const services = await listToExchange(db, city.id, can.keepCity(actor, city.id) ? undefined : actor.org!.id)
  return writeXlsx({ sheets: [{ name: strings.sheet[lang], rightToLeft, columns: outColumns(lang), rows: services.map((service) => cellsOf(service, lang, city)) }] })
}

/** Who the actor writes for: their own organisation, or any in the city. */
const organisationsFor = async ({ db, city, actor }: CityWork): Promise<OrgChoice[]> =>
  can.keepCity(actor, city.id) ? listOrganisations(db, city.id) : [{ id: actor.org!.id, name: actor.org!.name }]

const keyOf = (orgId: string, name: string) => `${orgId} ${searchKey(name)}`

/** Finds the service that a row speaks of: by its number, else by its organisation and any of its names. */
async function knownServices({ db, city, actor }: CityWork) {
  const services = await listToExchange(db, city.id, can.keepCity(actor, city.id) ? undefined : actor.org!.id)
  const byId = new Map(services.map((service) => [service.id, service]))
  const byName = new Map(services.flatMap((service) => Object.values(service.name).filter(Boolean).map((name) => [keyOf(service.orgId, name), service] as const)))
  return {
    of: (row: ServiceRow, ownOrg: string): Service | undefined =>
      (row.id && byId.get(row.id)) || Object.values(row.name).filter(Boolean).map((name) => byName.get(keyOf(row.orgId ?? ownOrg, name))).find(Boolean),
  }
}

const isSame = (existing: Service, { form, capacity, free }: Wanted) =>
  existing.capacity === capacity && existing.free === free
  && isDeepStrictEqual(normal(formOfService(existing)), normal(form))

// What is not there and what is undefined are the same.
const normal = (form: Wanted['form']) => JSON.parse(JSON.stringify({ ...form, checked: [], languages: [...form.languages].sort() })) as object

/** An empty table with its headings, and a sheet that says what to write where. */
export function writeTemplate({ city }: Pick<CityWork, 'city'>, { lang, t, dir }: Locale): Promise<Buffer> {
  const rightToLeft = dir === 'rtl'
  return writeXlsx({ sheets: [
    { name: strings.sheet[lang], rightToLeft, columns: outColumns(lang), rows: [] },
    {
      name: strings.help[lang], rightToLeft,
      columns: [{ heading: strings.helpColumn[lang], width: 36 }, { heading: strings.helpWhat[lang], width: 90 }],
      rows: columns.map(({ key, headings }) => [headings[lang], helpOf(key, city, lang, t)]),
    },
  ] })
}
