import type { Context } from 'hono'
import { draftOf, postedValues, withErrors } from '../../../kit/form.ts'
import { must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { SheetProblem } from '../../../kit/sheets/index.ts'
import { can } from '../policy.ts'
import { applyImport, exportServices, readImport, writeRefused, writeTemplate } from './actions.ts'
import { ImportPage, PreviewPage } from './pages.tsx'
import { openImport } from './sealed.ts'
import { strings } from './strings.ts'

export const exchange = cityRouter()
const frame = { shell: 'staff', active: 'services', private: true } as const

exchange.get('/import', (c) => {
  must(can.create(c.var.actor, c.var.city.id))
  return c.render(<ImportPage draft={draftOf()} />, { ...frame, title: c.var.t(strings.title) })
})

exchange.post('/import', async (c) => {
  const { t, view, city } = c.var
  must(can.create(c.var.actor, city.id))
  const { file } = (await postedValues(c)).files
  const refuse = (reason: string) => {
    c.status(422)
    return c.render(<ImportPage draft={withErrors({}, { file: reason })} />, { ...frame, title: t(strings.title), invalid: true })
  }
  if (!file) return refuse(t(strings.noFile))
  try {
    const id = await readImport(c.var, file, t)
    return c.redirect(view.href(`/${city.id}/services/import/${id}`), 303)
  } catch (error) {
    if (error instanceof SheetProblem) return refuse(t(error.text))
    throw error
  }
})

exchange.get('/import/:id', async (c) => c.render(
  <PreviewPage found={await openImport(c.var, c.req.param('id'))} />, { ...frame, title: c.var.t(strings.preview), wide: true },
))

exchange.get('/import/:id/refused.xlsx', async (c) =>
  workbook(c, await writeRefused(c.var, c.req.param('id'), c.var.locale), `mudun-services-${c.var.lang}.xlsx`))

exchange.post('/import/:id', async (c) => {
  const { publish } = (await postedValues(c)).values
  const job = await applyImport(c.var, c.req.param('id'), publish === '1')
  return c.redirect(c.var.view.href(`/jobs/${job}`), 303)
})

exchange.get('/export.xlsx', async (c) => {
  const { lang, view, city } = c.var
  return workbook(c, await exportServices(c.var, lang, view.dir === 'rtl'), `${city.id}-services-${lang}.xlsx`)
})

exchange.get('/template.xlsx', async (c) => {
  must(can.keepAny(c.var.actor, c.var.city.id))
  return workbook(c, await writeTemplate(c.var, c.var.locale), `mudun-services-${c.var.lang}.xlsx`)
})

function workbook(c: Context<CityEnv>, bytes: Buffer, name: string) {
  c.header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  c.header('content-disposition', `attachment; filename="${name}"`)
  return c.body(new Uint8Array(bytes))
}
