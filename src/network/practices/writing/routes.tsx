// Writing a practice: address → parse → action → page or 303.
import type { Context } from 'hono'
import { allCities } from '../../../kit/cities.ts'
import { fileAddress, keepFile, readUpload, type Upload } from '../../../kit/files.ts'
import { type Errors, explain, type FormValues, postedValues, withErrors } from '../../../kit/form.ts'
import { isLang, type Lang, languages, type Text } from '../../../kit/language.ts'
import { must } from '../../../kit/problem.ts'
import { type Env, membersOnly, router, type Work } from '../../../kit/request.ts'
import { strings as kit } from '../../../kit/strings.ts'
import { createPractice, editPractice } from '../actions.ts'
import { getAdoption } from '../adopting/store.ts'
import { can, canAdoption } from '../policy.ts'
import { empty, noContent, PracticeForm } from '../practice.ts'
import { getPractice, getPublished, getRevision } from '../store.ts'
import { PracticeEditor } from './pages.tsx'
import { compacted, flat, nested } from './nest.ts'
import { strings } from './strings.ts'

export const writing = router()

type Posted = { values: FormValues; errors: Errors; form?: PracticeForm; uploads: Map<number, Upload> }

/** Reads the whole form of a practice; good uploads are kept only once all else is good. */
async function readPractice(c: Context<Env>, fixed: Record<string, string> = {}): Promise<Posted> {
  const posted = await postedValues(c)
  const { values: typed, files } = { ...posted, values: { ...posted.values, ...fixed } }
  const [errors, uploads]: [Errors, Map<number, Upload>] = [{}, new Map()]
  for (const [name, file] of Object.entries(files)) {
    const [, index] = /^results\.(\d{1,2})\.upload$/.exec(name) ?? []
    if (index === undefined) continue
    const read = await readUpload(file, c.var.locale)
    if (read.ok) uploads.set(Number(index), read.upload)
    else errors[name] = read.error
  }
  const { values, moved } = compacted(typed)
  const read = PracticeForm.safeParse(nested(values))
  if (!read.success) Object.assign(errors, explain(read.error, c.var.t))
  const placed = new Map([...uploads].flatMap(([index, upload]) => {
    const at = moved('results', index)
    return at === undefined ? [] : [[at, upload] as const]
  }))
  return { values, errors, uploads: placed, ...(read.success && Object.keys(errors).length === 0 && { form: read.data }) }
}

async function withFiles(work: Work, practiceId: string, form: PracticeForm, uploads: Map<number, Upload>): Promise<PracticeForm> {
  const results = [...form.results]
  for (const [at, upload] of uploads) {
    const kept = await keepFile(work, upload, { subject: { kind: 'practice', id: practiceId }, public: true })
    if (results[at]) results[at] = { ...results[at], file: fileAddress(kept) }
  }
  return { ...form, results }
}

writing.get('/new', membersOnly, async (c) => {
  must(can.create(c.var.actor))
  const report = c.req.query('report')
  const values = report ? await valuesToReport(c, report) : flat({ ...noContent, theme: '' as never, lang: c.var.lang })
  return c.render(<PracticeEditor draft={withErrors(values, {})} cities={await ownCities(c)} report={report} />, page(c, strings.new))
})

/** A report on an adoption begins with what was taken up: its theme and steps, to be told anew. */
async function valuesToReport(c: Context<Env>, adoptionId: string): Promise<FormValues> {
  const adoption = await getAdoption(c.var.db, adoptionId)
  must(canAdoption.report(c.var.actor, adoption))
  const { content, theme } = await getPublished(c.var.db, adoption.practiceId)
  const steps = content.steps.map(({ title }) => ({ title, text: empty, takes: empty }))
  return flat({ ...noContent, steps, theme, lang: c.var.lang })
}

writing.post('/new', membersOnly, async (c) => {
  must(can.create(c.var.actor))
  const { values, errors, form, uploads } = await readPractice(c)
  const report = values.report ? String(values.report) : undefined
  if (!form) {
    c.status(422)
    return c.render(<PracticeEditor draft={withErrors(values, errors)} cities={await ownCities(c)} report={report} />, page(c, strings.new, true))
  }
  const id = await createPractice(c.var, form, { ...(values.city && { city: String(values.city) }), ...(report && { adoptionId: report }) })
  // A file names the practice it belongs to, which has its id only now.
  if (uploads.size > 0) await editPractice(c.var, id, await withFiles(c.var, id, form, uploads), { version: 1 })
  return c.redirect(c.var.view.href(`/practices/${id}/${values.more ? 'edit' : 'work'}`), 303)
})

writing.get('/:id/edit', membersOnly, async (c) => {
  const practice = await getPractice(c.var.db, c.req.param('id'))
  must(can.edit(c.var.actor, practice))
  const revision = await getRevision(c.var.db, practice.id, practice.revision)
  const values = { ...flat({ ...revision.content, theme: revision.theme, lang: practice.lang }), checked: checkedIn(revision.states) }
  return c.render(<PracticeEditor practice={practice} revision={revision} draft={withErrors(values, {})} />, page(c, strings.edit))
})

writing.post('/:id/edit', membersOnly, async (c) => {
  const practice = await getPractice(c.var.db, c.req.param('id'))
  must(can.edit(c.var.actor, practice))
  const { values, errors, form, uploads } = await readPractice(c, { lang: practice.lang })
  const revision = await getRevision(c.var.db, practice.id, practice.revision)
  if (!form) {
    c.status(422)
    const version = Number(values.version) || revision.version
    return c.render(<PracticeEditor practice={practice} revision={{ ...revision, version }} draft={withErrors(values, errors)} />, page(c, strings.edit, true))
  }
  const checked = [values.checked ?? []].flat().filter(isLang)
  const other = await editPractice(c.var, practice.id, await withFiles(c.var, practice.id, form, uploads), { version: Number(values.version), checked })
  if (other) {
    c.status(409)
    const draft = withErrors(values, { version: c.var.t(kit.form.stale) })
    return c.render(<PracticeEditor practice={practice} revision={other.revision} draft={draft} mine={form} />, page(c, strings.edit, true))
  }
  return c.redirect(c.var.view.href(`/practices/${practice.id}/${values.more ? 'edit' : 'work'}`), 303)
})

const checkedIn = (states: Partial<Record<Lang, { checked?: unknown }>>) => languages.filter((lang) => states[lang]?.checked)

async function ownCities(c: Context<Env>): Promise<Record<string, Text>> {
  const cities = await allCities(c.var.background)
  return Object.fromEntries(c.var.actor.org!.cityIds.flatMap((id) => (cities.has(id) ? [[id, cities.get(id)!.name as Text]] : [])))
}

const page = (c: Context<Env>, title: Text, invalid = false) =>
  ({ title: c.var.t(title), shell: 'staff' as const, active: 'practices', wide: true, private: true, invalid })
