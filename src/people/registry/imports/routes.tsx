import type { Context } from 'hono'
import { type Draft, draftOf, postedValues, readForm, withErrors } from '../../../kit/form.ts'
import { getJob } from '../../../kit/jobs.ts'
import { must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { SheetProblem } from '../../../kit/sheets/index.ts'
import { agreementFlaws } from '../intake/intake.ts'
import { can } from '../policy.ts'
import { mapColumns, receiveTable, recordWord, startImport } from './actions.ts'
import { flawsOfMeaning } from './columns/column.ts'
import { meaningOf, valuesOf } from './columns/pages.tsx'
import { Choices, Consent, type Import, Mapping } from './import.ts'
import { ColumnsPage, ConsentPage, FilePage } from './pages.tsx'
import { codesOf, detailsOf, writeReturned } from './report/actions.ts'
import { CheckPage, ReportPage } from './report/pages.tsx'
import { listTables, openImport, openPart } from './sealed.ts'
import { deleteImport } from './store.ts'
import { strings } from './strings.ts'
import type { Done } from './writing/actions.ts'

export const importing = cityRouter()
const frame = { shell: 'staff', active: 'people', private: true } as const
const pathOf = (c: Context<CityEnv>, rest = '') => c.var.view.href(`/${c.var.city.id}/people/imports${rest}`)

importing.use(async (c, next) => { must(can.work(c.var.actor, c.var.city.id)); await next() })

async function showFile(c: Context<CityEnv>, draft: Draft) {
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return c.render(<FilePage draft={draft} imports={await listTables(c.var)} now={c.var.now()} />, { ...frame, title: c.var.t(strings.title), invalid })
}

importing.get('/', (c) => showFile(c, draftOf()))

importing.post('/', async (c) => {
  const { file } = (await postedValues(c)).files
  if (!file) return showFile(c, withErrors({}, { file: c.var.t(strings.file.missing) }))
  try {
    return c.redirect(pathOf(c, `/${await receiveTable(c.var, file)}/columns`), 303)
  } catch (error) {
    if (error instanceof SheetProblem) return showFile(c, withErrors({}, { file: c.var.t(error.text) }))
    throw error
  }
})

async function showColumns(c: Context<CityEnv>, found: Import, draft: Draft) {
  const { rows } = await openPart(c.var, found, 0)
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return c.render(<ColumnsPage {...{ found, rows, draft }} />, { ...frame, title: c.var.t(strings.columns.title), invalid })
}

/** What was answered stands once a table is being written: its page tells what became of it. */
importing.use('/:id/:step{columns|consent}', async (c, next) => {
  const { id, jobId } = await openImport(c.var, c.req.param('id'))
  if (jobId) return c.redirect(pathOf(c, `/${id}`), 303)
  return next()
})

importing.get('/:id/columns', async (c) => {
  const found = await openImport(c.var, c.req.param('id'))
  return showColumns(c, found, draftOf(valuesOf(found)))
})

importing.post('/:id/columns', async (c) => {
  const found = await openImport(c.var, c.req.param('id'))
  const { values } = await postedValues(c)
  const meaning = meaningOf(found.headings, values)
  const form = Mapping.safeParse({ ...values, meaning })
  const { twice, missing } = flawsOfMeaning(meaning)
  const errors = {
    ...Object.fromEntries(twice.map((at) => [`column.${at}`, c.var.t(strings.columns.twice)])),
    ...Object.fromEntries(missing.map((what) => [what, c.var.t(strings.columns.missing[what])])),
  }
  if (!form.success || Object.keys(errors).length > 0) return showColumns(c, found, withErrors(values, errors))
  await mapColumns(c.var, found, { meaning, dates: form.data.dates, saveAs: form.data.saveAs })
  return c.redirect(pathOf(c, `/${found.id}/consent`), 303)
})

function showConsent(c: Context<CityEnv>, found: Import, draft: Draft) {
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return c.render(<ConsentPage {...{ found, draft }} />, { ...frame, title: c.var.t(strings.consent.title), invalid })
}

importing.get('/:id/consent', async (c) => {
  const found = await openImport(c.var, c.req.param('id'))
  if (!found.mapped) return c.redirect(pathOf(c, `/${found.id}/columns`), 303)
  return showConsent(c, found, draftOf({ ...found.consent }))
})

importing.post('/:id/consent', async (c) => {
  const found = await openImport(c.var, c.req.param('id'))
  const form = await readForm(c, Consent)
  if (!form.ok) return showConsent(c, found, 'sure' in form.errors ? withErrors(form.values, { ...form.errors, sure: c.var.t(strings.consent.sureMissing) }) : form)
  const flaws = agreementFlaws(form.data)
  if (flaws.fields) return showConsent(c, found, withErrors(form.values, { fields: c.var.t(flaws.fields) }))
  if (!found.mapped) return c.redirect(pathOf(c, `/${found.id}/columns`), 303)
  const job = await recordWord(c.var, found, form.data)
  return c.redirect(job ? c.var.view.href(`/jobs/${job}`) : pathOf(c, `/${found.id}`), 303)
})

// Where a table is: at a question, being judged, shown, being written, written.
importing.get('/:id', async (c) => {
  const found = await openImport(c.var, c.req.param('id'))
  if (!found.mapped) return c.redirect(pathOf(c, `/${found.id}/columns`), 303)
  if (!found.consent) return c.redirect(pathOf(c, `/${found.id}/consent`), 303)
  if (found.counts.new === undefined) return c.redirect(found.checkId ? c.var.view.href(`/jobs/${found.checkId}`) : pathOf(c, `/${found.id}/consent`), 303)
  const job = found.jobId ? await getJob(c.var, found.jobId) : undefined
  if (job && ['waiting', 'running', 'paused'].includes(job.status)) return c.redirect(c.var.view.href(`/jobs/${job.id}`), 303)
  const details = await detailsOf(c.var, found)
  const codes = await codesOf(c.var, details.pairs.flatMap(({ like, person }) => [like, { person }]))
  return job
    ? c.render(<ReportPage {...{ found, codes, ...details }} done={job.result as Partial<Done>} />, { ...frame, title: c.var.t(strings.report.title) })
    : c.render(<CheckPage {...{ found, codes, ...details }} />, { ...frame, title: c.var.t(strings.check.title) })
})

importing.post('/:id', async (c) => {
  const choices = Choices.parse((await postedValues(c)).values)
  return c.redirect(c.var.view.href(`/jobs/${await startImport(c.var, c.req.param('id'), choices)}`), 303)
})

importing.get('/:id/returned', async (c) => {
  const { name, bytes } = await writeReturned(c.var, await openImport(c.var, c.req.param('id')), c.var.locale)
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store',
  })
})

importing.post('/:id/discard', async (c) => {
  await deleteImport(c.var.db, c.var.city.id, c.req.param('id'))
  return c.redirect(pathOf(c), 303)
})
