import type { Context } from 'hono'
import { leastOf } from '../../../kit/cities.ts'
import { must, notFound } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { writeCsv, writeXlsx } from '../../../kit/sheets/index.ts'
import { frame, whereOf } from '../assistance.ts'
import { typedOf } from '../money/money.ts'
import { can } from '../policy.ts'
import { parts, partTitles, ReportPage, sayKey } from './pages.tsx'
import { type Report, reportOf, yearsOf } from './report.ts'
import { sumHandovers } from './store.ts'
import { strings } from './strings.ts'

export const reports = cityRouter()
type C = Context<CityEnv>

reports.get('/', async (c) => {
  const { report, years } = await readReport(c, c.req.query('year'))
  return c.render(<ReportPage report={report} years={years} />, { ...frame, title: c.var.t(strings.reports), wide: true })
})

reports.get('/:file{\\d{4}\\.(?:csv|xlsx)}', async (c) => {
  const [year = '', kind = ''] = c.req.param('file').split('.')
  const { report, years } = await readReport(c, year)
  if (!years.includes(year)) throw notFound()
  const { t, locale } = c.var
  const columns = [strings.part, strings.value, strings.times, strings.worth].map((heading, i) => ({ heading: t(heading), width: 24, ...(i > 1 && { type: 'number' as const }) }))
  const rows = rowsOf(report, c)
  c.header('content-disposition', `attachment; filename="assistance-${c.var.city.id}-${year}.${kind}"`)
  c.header('cache-control', 'private, no-store')
  if (kind === 'csv') {
    c.header('content-type', 'text/csv; charset=utf-8')
    return c.body(new Uint8Array(writeCsv({ columns, rows, delimiter: locale.lang === 'fr' ? ';' : ',' })))
  }
  c.header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  return c.body(new Uint8Array(await writeXlsx({ sheets: [{ name: t(strings.sheet), rightToLeft: locale.dir === 'rtl', columns, rows }] })))
})

async function readReport(c: C, asked: string | undefined) {
  const { db, city, actor, now } = c.var
  must(can.see(actor, city.id))
  const sums = await sumHandovers(db, whereOf(c.var), city.timeZone)
  const years = yearsOf(sums, now())
  return { years, report: reportOf(sums, years.find((year) => year === asked) ?? years[0]!, leastOf(city)) }
}

/** One row a line, and for each currency where there are several. */
function rowsOf(report: Report, { var: { t, view } }: C): (string | number)[][] {
  const hidden = t(strings.hidden)
  return parts.flatMap((part) => report[part].flatMap(({ key, n, amounts }) => {
    const head = [t(partTitles[part]), sayKey(part, key, view), n === 'hidden' ? hidden : n]
    if (amounts === 'hidden') return [[...head, hidden]]
    return Object.entries(amounts).map(([currency, minor]) => [...head, `${typedOf(minor, currency)} ${currency}`])
  }))
}
