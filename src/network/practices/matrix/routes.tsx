import type { Context } from 'hono'
import { postedValues, withErrors, type FormValues } from '../../../kit/form.ts'
import { isLang, type Text } from '../../../kit/language.ts'
import { must, Problem } from '../../../kit/problem.ts'
import { type Env, membersOnly, router } from '../../../kit/request.ts'
import { preview, readSheet, writeXlsx } from '../../../kit/sheets/index.ts'
import { strings as kit } from '../../../kit/strings.ts'
import { can } from '../policy.ts'
import { PracticeFilter } from '../reading/filter.ts'
import { listWhole } from '../reading/store.ts'
import { applyImport, fields, judge, matchColumns, matrixSheet } from './matrix.ts'
import { ImportPage, PreviewPage } from './pages.tsx'
import { keepImport, openImport } from './sealed.ts'
import { strings } from './strings.ts'

export const matrix = router()

matrix.get('/matrix.xlsx', async (c) => {
  const practices = c.req.query('template') ? [] : await listWhole(c.var.db, PracticeFilter.parse(c.req.query()))
  const workbook = await writeXlsx({ sheets: [matrixSheet(practices, c.var.locale)] })
  c.header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  c.header('content-disposition', `attachment; filename="mudun-practices-${c.var.lang}.xlsx"`)
  return c.body(workbook as Uint8Array<ArrayBuffer>)
})

matrix.get('/import', membersOnly, (c) => showForm(c, { lang: c.var.lang }))

function showForm(c: Context<Env>, values: FormValues, error?: string) {
  must(can.bringIn(c.var.actor))
  if (error) c.status(422)
  return c.render(<ImportPage draft={withErrors(values, error ? { file: error } : {})} />, page(c, strings.import, error !== undefined))
}

const mostRows = 2000

matrix.post('/import', membersOnly, async (c) => {
  must(can.bringIn(c.var.actor))
  const { values, files: { file } } = await postedValues(c)
  if (!file) return showForm(c, values, c.var.t(kit.form.required))
  try {
    const { columns, rows } = await readSheet(new Uint8Array(await file.arrayBuffer()), file.name, { limits: { rows: mostRows, cell: 8000, columns: 60 } })
    const { missing } = matchColumns(columns)
    if (missing.length > 0) {
      const names = fields.filter(({ key }) => missing.includes(key)).map(({ headings }) => c.var.t(headings))
      return showForm(c, values, c.var.t(strings.columnMissing, { columns: new Intl.ListFormat(c.var.lang).format(names) }))
    }
    const id = await keepImport(c.var, isLang(values.lang) ? values.lang : c.var.lang, { columns, rows, fileName: file.name.slice(0, 120) })
    return c.redirect(c.var.view.href(`/practices/imports/${id}`), 303)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return showForm(c, values, c.var.t(error.text))
  }
})

matrix.get('/imports/:id', membersOnly, async (c) => {
  const read = await openImport(c.var, c.req.param('id'))
  const checked = await judge(c.var, read, c.var.t)
  return c.render(<PreviewPage read={read} preview={preview(read.rows, checked, { columns: read.columns, mapping: checked.mapping })}
    unread={checked.unmatched.flatMap((column) => read.columns[column] || [])} fresh={checked.totals.new} known={checked.totals.unchanged} />, page(c, strings.preview))
})

matrix.post('/imports/:id', membersOnly, async (c) => {
  await postedValues(c)
  await applyImport(c.var, c.req.param('id'), c.var.t)
  return c.redirect(c.var.view.href('/practices/ours'), 303)
})

const page = (c: Context<Env>, title: Text, invalid = false) =>
  ({ title: c.var.t(title), shell: 'staff' as const, active: 'practices', private: true, wide: true, invalid })
