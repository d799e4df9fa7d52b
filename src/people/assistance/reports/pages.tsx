import { leastOf } from '../../../kit/cities.ts'
import type { Text } from '../../../kit/language.ts'
import { Button, Crumbs, DataTable, Duo, Empty, Facts, FilterBar, Hint, PageHead, Section } from '../../../kit/ui/index.ts'
import { useView, type View } from '../../../kit/view.ts'
import { sayMoney } from '../money/money.ts'
import { strings as words } from '../strings.ts'
import { communities, kinds } from '../words.ts'
import type { Line, Report } from './report.ts'
import { strings } from './strings.ts'

export const parts = ['month', 'kind', 'area', 'community'] as const
type Part = (typeof parts)[number]
export const partTitles: Record<Part, Text> = { month: strings.byMonth, kind: strings.byKind, area: strings.byArea, community: strings.byGroup }
const heads: Record<Part, Text> = { month: strings.month, kind: strings.kind, area: strings.area, community: strings.group }

/** What a line is about, in words. */
export function sayKey(part: Part, key: string, { t, date, city }: Pick<View, 't' | 'date' | 'city'>): string {
  if (part === 'month') return date(key, { month: 'long', year: 'numeric' })
  if (part === 'area') return t(city!.areas.find(({ id }) => id === key)?.name ?? strings.noArea)
  return t((part === 'kind' ? kinds : communities)[key as never] as Text)
}

const cells = ({ n, amounts }: Line, view: View): string[] => [
  n === 'hidden' ? view.t(strings.hidden) : view.n(n),
  amounts === 'hidden' ? view.t(strings.hidden) : Object.entries(amounts).map(([currency, minor]) => sayMoney(view, minor, currency)).join(' · '),
]

/** A year of help in four tables. */
export function ReportPage({ report, years }: { report: Report; years: string[] }) {
  const view = useView()
  const { t, city, href } = view
  const base = `/${city!.id}/assistance`
  const file = (kind: string) => href(`${base}/reports/${report.year}.${kind}`)
  const isEmpty = report.total.n === 0
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }]} />
      <PageHead title={strings.reports} sub={strings.sub}>
        <Button label={strings.slips} kind="quiet" icon="ticket" href={href(`${base}/handovers`)} />
        {!isEmpty && <Button label={strings.xlsx} kind="quiet" icon="download" href={file('xlsx')} />}
        {!isEmpty && <Button label={strings.csv} kind="quiet" icon="download" href={file('csv')} />}
      </PageHead>
      <FilterBar filters={[{ name: 'year', label: strings.period, any: years[0]!, options: Object.fromEntries(years.slice(1).map((year) => [year, year])) }]} />
      {isEmpty
        ? <Empty icon="chart-column" title={strings.empty} text={strings.emptyText}><Button label={strings.toProgrammes} href={href(base)} /></Empty>
        : (
          <>
            <Facts strip facts={[strings.times, strings.worth].map((label, i) => ({ label, value: <b><bdi>{cells(report.total, view)[i]}</bdi></b> }))} />
            <Duo>
              {parts.map((part) => (
                <Section id={part} title={partTitles[part]}>
                  <DataTable caption={partTitles[part]} head={[heads[part], strings.times, strings.worth]}
                    rows={report[part].map((line) => ({ label: sayKey(part, line.key, view), cells: cells(line, view) }))} />
                </Section>
              ))}
            </Duo>
            <Hint>{t(strings.small, { n: leastOf(city!) })}</Hint>
          </>
        )}
    </>
  )
}
